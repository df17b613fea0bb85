"""What a person draws in the chain, as edits: new organisations at a place, and notes."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.editing import add, change, existing, remove
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.note import Note
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    Link,
    Organisation,
)

NO_EDIT = edit("add_note", ())
"""Nothing changes."""

type Place = tuple[float, float]
"""The centre of an organisation, in pixels of the drawing."""


def supplier_at(network: Network, buyer: str, name: str, at: Place, new_id: IdSource) -> Edit:
    """Add a supplier of `buyer` that stands at a place of the drawing."""
    existing(network, Kind.ORGANISATION, buyer)
    made = Organisation(id=new_id(), name=name)
    link = Link(id=new_id(), supplier=made.id, buyer=buyer)
    return _added("add_supplier_of", made, link, at)


def buyer_at(network: Network, supplier: str, name: str, at: Place, new_id: IdSource) -> Edit:
    """Add somebody that `supplier` delivers to; what we deliver goes to a customer."""
    before = existing(network, Kind.ORGANISATION, supplier)
    after_us = (OrganisationKind.OWN, OrganisationKind.CUSTOMER)
    is_ours = isinstance(before, Organisation) and before.kind in after_us
    kind = OrganisationKind.CUSTOMER if is_ours else OrganisationKind.SUPPLIER
    made = Organisation(id=new_id(), name=name, kind=kind)
    link = Link(id=new_id(), supplier=supplier, buyer=made.id)
    return _added("add_buyer_of", made, link, at)


def _added(code: str, made: Organisation, link: Link, at: Place) -> Edit:
    placed = Placement(id=made.id, x=at[0], y=at[1])
    return edit(code, (Change(None, one) for one in (made, link, placed)), name=made.name)


def note_at(network: Network, text: str, at: Place, new_id: IdSource) -> Edit:
    """Put a note on the drawing, its upper left corner at `at`; without a word there is none."""
    words = text.strip()
    return add(network, Note(id=new_id(), text=words, x=at[0], y=at[1])) if words else NO_EDIT


def change_note(network: Network, note_id: str, **fields: object) -> Edit:
    """Write or move a note; one without a word in it goes."""
    before = existing(network, Kind.NOTE, note_id)
    after = replaced(before, fields)
    if isinstance(after, Note) and not after.text.strip():
        return remove(network, Kind.NOTE, [note_id])
    return change(network, Kind.NOTE, [note_id], **fields)
