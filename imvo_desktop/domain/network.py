"""The chain in memory: records by id, changed only by applying an edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import cast

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.fields import digest
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.note import Note
from imvo_desktop.domain.records import (
    PROJECT_ID,
    FormerOrganisation,
    Link,
    Organisation,
    Project,
    Record,
    Risk,
    kind_of,
)
from imvo_desktop.domain.references import RecordKey, targets
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.errors import EditConflictError

CHECKSUM_MODULUS = 1 << 256

_SCORED_FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.PROJECT: ("severity_rule", "attenuation"),
    Kind.ORGANISATION: ("kind",),
    Kind.LINK: ("supplier", "buyer", "value", "share"),
    Kind.RISK: (
        "theme",
        "link",
        "organisation",
        "scale",
        "scope",
        "irremediability",
        "likelihood",
        "status",
        "judged",
        "reason",
        "sources",
    ),
}


class Network:
    """Records by kind and id, who points at whom, and two revision counters.

    `revision` counts every edit; `chain_revision` only those that scoring reads.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records: dict[Kind, dict[str, Record]] = {kind: {} for kind in Kind}
        self._referrers: dict[RecordKey, dict[RecordKey, None]] = {}
        # The targets whose referrers no snapshot shares; others are copied before they change.
        self._unshared: set[RecordKey] = set()
        self._owns: set[str] = set()
        self.revision = 0
        self.chain_revision = 0
        for record in records:
            self._put(record)

    @property
    def project(self) -> Project:
        """What holds for the whole project; the defaults where nothing was set."""
        found = self._records[Kind.PROJECT].get(PROJECT_ID)
        return cast(Project, found) if found is not None else Project()

    @property
    def organisations(self) -> Mapping[str, Organisation]:
        """Organisations by id."""
        return cast(Mapping[str, Organisation], self.records(Kind.ORGANISATION))

    @property
    def links(self) -> Mapping[str, Link]:
        """Links by id."""
        return cast(Mapping[str, Link], self.records(Kind.LINK))

    @property
    def risks(self) -> Mapping[str, Risk]:
        """Risks by id."""
        return cast(Mapping[str, Risk], self.records(Kind.RISK))

    @property
    def former(self) -> Mapping[str, FormerOrganisation]:
        """What organisations were before they were joined, by the id they had."""
        return cast(Mapping[str, FormerOrganisation], self.records(Kind.FORMER))

    @property
    def kept_rows(self) -> Mapping[str, KeptRow]:
        """Rows of lists that are kept aside and not settled, by id."""
        return {one: row for one, row in self.all_kept_rows.items() if not row.is_settled}

    @property
    def all_kept_rows(self) -> Mapping[str, KeptRow]:
        """Rows of lists that are kept aside, also those taken in or let go, by id."""
        return cast(Mapping[str, KeptRow], self.records(Kind.KEPT_ROW))

    @property
    def notes(self) -> Mapping[str, Note]:
        """Notes on the drawing, by id."""
        return cast(Mapping[str, Note], self.records(Kind.NOTE))

    @property
    def scope_choices(self) -> Mapping[str, ScopeChoice]:
        """What was chosen to look at first, later or not, by id."""
        return cast(Mapping[str, ScopeChoice], self.records(Kind.SCOPE))

    @property
    def own(self) -> Organisation | None:
        """The own company: the organisation of kind `own`, the lowest id if there are several."""
        return self.organisations[min(self._owns)] if self._owns else None

    def records(self, kind: Kind) -> Mapping[str, Record]:
        """All records of `kind` by id, in the order they came."""
        return MappingProxyType(self._records[kind])

    def get(self, kind: Kind, record_id: str) -> Record | None:
        """The record, or None."""
        return self._records[kind].get(record_id)

    def __iter__(self) -> Iterator[Record]:
        for kind in Kind:
            yield from self._records[kind].values()

    def __len__(self) -> int:
        return sum(len(records) for records in self._records.values())

    def referrers(self, kind: Kind, record_id: str, by: Kind | None = None) -> list[Record]:
        """The records that point at (`kind`, `record_id`), of kind `by` if given, sorted by id."""
        keys = self._referrers.get((kind, record_id), {})
        found = [self._records[key[0]][key[1]] for key in keys if by is None or key[0] is by]
        return sorted(found, key=lambda record: (kind_of(record), record.id))

    def missing(self) -> list[RecordKey]:
        """What records point at and is not there; an edit never leaves any, a damaged file may."""
        return [key for key in self._referrers if key[1] not in self._records[key[0]]]

    def links_in(self, organisation_id: str) -> list[Link]:
        """The links that deliver to the organisation, sorted by id."""
        found = [one for one in self._links_of(organisation_id) if one.buyer == organisation_id]
        return sorted(found, key=_id)

    def links_out(self, organisation_id: str) -> list[Link]:
        """The links by which the organisation delivers, sorted by id."""
        found = [one for one in self._links_of(organisation_id) if one.supplier == organisation_id]
        return sorted(found, key=_id)

    def risks_on_link(self, link_id: str) -> list[Risk]:
        """The risks tagged on the link itself, sorted by id."""
        return cast(list[Risk], self.referrers(Kind.LINK, link_id, Kind.RISK))

    def risks_on_organisation(self, organisation_id: str) -> list[Risk]:
        """The risks tagged on the organisation, sorted by id."""
        return cast(list[Risk], self.referrers(Kind.ORGANISATION, organisation_id, Kind.RISK))

    def apply(self, edit: Edit) -> None:
        """Make the changes of `edit`, all or none.

        Raises `EditConflictError` when a record is not as the edit expects, or when a reference
        would be left without its record. The cost is that of the edit, not of the chain.
        """
        done: list[Change] = []
        try:
            for change in edit.changes:
                self._swap(change)
                done.append(change)
            self._check_references(edit)
        except EditConflictError:
            for change in reversed(done):
                self._swap(change.reversed())
            raise
        self.revision += 1
        self.chain_revision += any(_is_scored(change) for change in edit.changes)

    def snapshot(self) -> Network:
        """A copy that later edits do not touch (records are shared, they never change)."""
        copy = Network()
        copy._records = {kind: dict(records) for kind, records in self._records.items()}
        copy._referrers = dict(self._referrers)
        self._unshared = set()
        copy._owns = set(self._owns)
        copy.revision = self.revision
        copy.chain_revision = self.chain_revision
        return copy

    def checksum(self) -> int:
        """The content checksum, computed from every record; storage keeps it up per edit."""
        return sum(map(digest, self)) % CHECKSUM_MODULUS

    def _links_of(self, organisation_id: str) -> Iterator[Link]:
        """The links of the organisation in no order; an own company has thousands."""
        links = self._records[Kind.LINK]
        for kind, link_id in self._referrers.get((Kind.ORGANISATION, organisation_id), {}):
            if kind is Kind.LINK:
                yield cast(Link, links[link_id])

    def _swap(self, change: Change) -> None:
        current = self._records[change.kind].get(change.id)
        if current != change.before:
            raise EditConflictError("record_changed", kind=change.kind, id=change.id)
        if change.before is not None:
            self._drop(change.before)
        if change.after is not None:
            self._put(change.after)

    def _put(self, record: Record) -> None:
        key = (kind_of(record), record.id)
        self._records[key[0]][key[1]] = record
        if isinstance(record, Organisation) and record.kind is OrganisationKind.OWN:
            self._owns.add(record.id)
        for target, _ in targets(record):
            self._referrers_to_change(target)[key] = None

    def _drop(self, record: Record) -> None:
        key = (kind_of(record), record.id)
        del self._records[key[0]][key[1]]
        if isinstance(record, Organisation):
            self._owns.discard(record.id)
        for target, _ in targets(record):
            found = self._referrers_to_change(target)
            found.pop(key, None)
            if not found:
                del self._referrers[target]

    def _referrers_to_change(self, target: RecordKey) -> dict[RecordKey, None]:
        """Who points at `target`; a copy where a snapshot holds the same."""
        if target not in self._unshared:
            self._unshared.add(target)
            self._referrers[target] = dict(self._referrers.get(target, ()))
        return self._referrers.setdefault(target, {})

    def _check_references(self, edit: Edit) -> None:
        for change in edit.changes:
            current = self.get(change.kind, change.id)
            if current is None:
                self._check_nothing_points_at(change)
                continue
            for kind, target_id in (target for target, _ in targets(current)):
                if self.get(kind, target_id) is None:
                    raise EditConflictError("reference_missing", kind=kind, id=target_id)

    def _check_nothing_points_at(self, change: Change) -> None:
        if self._referrers.get((change.kind, change.id)):
            raise EditConflictError("record_in_use", kind=change.kind, id=change.id)


def _is_scored(change: Change) -> bool:
    """Whether scoring reads what `change` changes."""
    names = _SCORED_FIELDS.get(change.kind)
    return names is not None and change.alters(names)


def _id(link: Link) -> str:
    return link.id
