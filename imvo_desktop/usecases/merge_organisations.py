"""Makes two organisations one: all that points at the one points at the other from then on."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit, followed
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    FormerOrganisation,
    Link,
    Organisation,
    Record,
    kind_of,
)
from imvo_desktop.domain.references import moved
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.usecases.blanks import with_blanks_filled


@dataclass(frozen=True, slots=True)
class Merging:
    """What joining two organisations does, in counts of what comes over to the one that stays.

    `links_between` are deliveries of the one to the other: they go, with the `risks_between` on
    them. `links_equal` were there twice, equal in everything, and become one.
    """

    edit: Edit
    links: int
    risks: int
    other_records: int
    links_between: int
    risks_between: int
    links_equal: int
    filled: tuple[str, ...]


def merge(network: Network, kept: str, other: str) -> Edit:
    """The edit that makes `other` one with `kept`: the name and number of `other` are remembered.

    What `kept` says stays; its blanks are filled with what `other` says. Raises
    `EditConflictError` for an unknown id and `InputError` (`merge_with_itself`, `merge_own` when
    `other` is the own company).
    """
    return merging(network, kept, other).edit


def merging(network: Network, kept: str, other: str) -> Merging:
    """`merge` with what it does in numbers; raises as `merge`."""
    first, second = _organisation(network, kept), _organisation(network, other)
    if kept == other:
        raise InputError("merge_with_itself", name=first.name)
    if second.kind is OrganisationKind.OWN:
        raise InputError("merge_own", name=second.name)
    trial = network.snapshot()
    steps = [_without_between(trial, kept, other)]
    trial.apply(steps[0])
    over = trial.referrers(Kind.ORGANISATION, other)
    steps.append(_moved_over(trial, first, second))
    trial.apply(steps[1])
    steps.append(_equal_links_joined(trial, _ids(over, Kind.LINK)))
    after = _organisation(trial, kept)
    return Merging(
        edit=edit("merge_organisations", followed(steps), count=2, name=first.name),
        links=len(_ids(over, Kind.LINK)),
        risks=len(_ids(over, Kind.RISK)) + _on_links(trial, _ids(over, Kind.LINK)),
        other_records=sum(kind_of(one) not in (Kind.LINK, Kind.RISK) for one in over),
        links_between=_count_gone(steps[0], Kind.LINK),
        risks_between=_count_gone(steps[0], Kind.RISK),
        links_equal=_count_gone(steps[2], Kind.LINK),
        filled=tuple(
            one.name
            for one in dataclasses.fields(Organisation)
            if getattr(first, one.name) != getattr(after, one.name)
        ),
    )


def merge_all(network: Network, others: dict[str, str]) -> Edit:
    """One edit that joins each organisation of `others` with the one named beside it."""
    trial = network.snapshot()
    steps = []
    for other, kept in sorted(others.items()):
        steps.append(merge(trial, kept, other))
        trial.apply(steps[-1])
    return edit("merge_organisations", followed(steps), count=len(others) + 1)


def _without_between(network: Network, kept: str, other: str) -> Edit:
    """The deliveries between the two go: nobody delivers to itself."""
    between = [one.id for one in network.links_out(kept) if one.buyer == other]
    between += [one.id for one in network.links_out(other) if one.buyer == kept]
    return editing.remove(network, Kind.LINK, between) if between else edit("remove_link", ())


def _moved_over(network: Network, kept: Organisation, other: Organisation) -> Edit:
    """All that points at `other` points at `kept`; blanks are filled; what it was is kept."""
    key = (Kind.ORGANISATION, other.id)
    above = _parents(network, kept)
    changes: list[Change] = []
    for one in network.referrers(*key):
        is_one_of_both = isinstance(one, Organisation) and one.id in (kept.id, other.id)
        if isinstance(one, Placement) or is_one_of_both:
            continue
        is_above = isinstance(one, Organisation) and one.id in above
        changes.append(Change(one, _without_parent(one) if is_above else moved(one, key, kept.id)))
    after = with_blanks_filled(_without_parent_in(kept, other.id), other)
    if _leads_back(network, after, other.id):
        after = _without_parent_in(after, after.parent)
    changes += [Change(kept, after), Change(other, None), Change(None, _former(other, kept.id))]
    changes += _place_moved(network, kept.id, other.id)
    return edit("merge_organisations", (one for one in changes if one.before != one.after))


def _place_moved(network: Network, kept: str, other: str) -> Iterator[Change]:
    """Where the other stood in the drawing, the one that stays stands if it has no place yet."""
    place = network.get(Kind.PLACEMENT, other)
    if isinstance(place, Placement):
        yield Change(place, None)
        if network.get(Kind.PLACEMENT, kept) is None:
            yield Change(None, dataclasses.replace(place, id=kept))


def _equal_links_joined(network: Network, other_links: list[str]) -> Edit:
    """A delivery that came over and is equal to another in everything becomes one with it."""
    steps: list[Edit] = []
    trial = network.snapshot()
    for link_id in other_links:
        link = trial.links[link_id]
        same = [one for one in trial.links_out(link.supplier) if _is_equal(one, link)]
        if same:
            key = (Kind.LINK, link_id)
            changes = [Change(one, moved(one, key, same[0].id)) for one in trial.referrers(*key)]
            steps.append(edit("merge_organisations", [*changes, Change(link, None)]))
            trial.apply(steps[-1])
    return edit("merge_organisations", followed(steps))


def _is_equal(link: Link, other: Link) -> bool:
    return link.id != other.id and dataclasses.replace(link, id=other.id) == other


def _former(other: Organisation, kept: str) -> FormerOrganisation:
    return FormerOrganisation(
        id=other.id,
        organisation=kept,
        name=other.name,
        country=other.country,
        identifiers=other.identifiers,
    )


def _parents(network: Network, organisation: Organisation) -> set[str]:
    """The ids above `organisation`, loops or not."""
    found: set[str] = set()
    parent = organisation.parent
    while parent is not None and parent not in found:
        found.add(parent)
        parent = network.organisations[parent].parent
    return found


def _leads_back(network: Network, after: Organisation, other: str) -> bool:
    """Whether the parent that `after` got stands below what is joined."""
    if after.parent is None:
        return False
    above = _parents(network, after)
    return after.id in above or other in above


def _without_parent(record: Record) -> Record:
    return dataclasses.replace(record, parent=None) if isinstance(record, Organisation) else record


def _without_parent_in(organisation: Organisation, parent: str | None) -> Organisation:
    if organisation.parent != parent:
        return organisation
    return dataclasses.replace(organisation, parent=None)


def _organisation(network: Network, record_id: str) -> Organisation:
    found = network.organisations.get(record_id)
    if found is None:
        raise EditConflictError("record_missing", kind=Kind.ORGANISATION, id=record_id)
    return found


def _ids(records: list[Record], kind: Kind) -> list[str]:
    return [one.id for one in records if kind_of(one) is kind]


def _on_links(network: Network, links: list[str]) -> int:
    """How many risks stand on these deliveries, as far as they are still there."""
    return sum(len(network.risks_on_link(one)) for one in links)


def _count_gone(done: Edit, kind: Kind) -> int:
    return sum(one.kind is kind and one.after is None for one in done.changes)
