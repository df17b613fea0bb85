"""Changing one part of a field that has several, such as one of the registration numbers."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import to_plain_full
from imvo_desktop.domain.network import Network


def part_of(record: object, name: str) -> object:
    """The value of the field `name` of `record`; after a point the name of a part of it."""
    for one in name.split("."):
        record = getattr(record, one)
    return record


def change_part(network: Network, kind: Kind, ids: Sequence[str], name: str, value: object) -> Edit:
    """Give every record of `ids` the `value` in the part `name` (`field.part`); the rest stays.

    An unknown id raises `EditConflictError`, an unfit value `InputError`.
    """
    whole, _, part = name.partition(".")
    changes: list[Change] = []
    for record_id in ids:
        plain = to_plain_full(editing.existing(network, kind, record_id))
        parts = plain[whole]
        wanted = {**(parts if isinstance(parts, dict) else {}), part: value}
        changes.extend(editing.change(network, kind, [record_id], **{whole: wanted}).changes)
    named = getattr(changes[0].record, "name", "") if len(changes) == 1 else ""
    return edit(f"change_{kind}", changes, count=len(changes), name=named)
