"""What a list makes of organisations: new ones, and known ones with what the list says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Organisation
from imvo_desktop.errors import InputError
from imvo_desktop.importing.canonical import cleaned, name_key
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.blanks import with_blanks_filled
from imvo_desktop.usecases.import_plan import Outcome
from imvo_desktop.usecases.party import base_key
from imvo_desktop.usecases.supplier_directory import Directory
from imvo_desktop.usecases.supplier_groups import Group, Groups
from imvo_desktop.usecases.supplier_identities import Identities

_NUMBERS = "identifiers"


class OrganisationPlanner:
    """Settles who buys, and what becomes of each organisation of the list."""

    def __init__(
        self,
        groups: Groups,
        identities: Identities,
        directory: Directory,
        network: Network,
        findings: list[Finding],
    ) -> None:
        self._groups = groups
        self._identities = identities
        self._directory = directory
        self._network = network
        self._findings = findings
        self._new_buyer: Organisation | None = None
        self._made: dict[Group, Organisation] = {}
        self._own = network.own.id if network.own is not None else ""
        self.buyer = ""

    def choose_buyer(self, name: str | None) -> None:
        """Settle who the rows without a buyer deliver to, and who the own company is."""
        own = self._network.own
        if own is not None and (name is None or name_key(name) == name_key(own.name)):
            self.buyer = own.id
        elif name is not None and cleaned(name):
            self.buyer = self._named_buyer(cleaned(name))
        else:
            self.buyer = self._identities.of(self._only_root())
        self._own = self._own or self.buyer

    def outcomes(self, progress: Progress) -> list[Outcome]:
        """Every organisation of the list, and the buyer."""
        together: dict[str, list[Group]] = {}
        for group in stepped(self._groups, progress):
            together.setdefault(self._identities.of(group), []).append(group)
        found = []
        for record_id, groups in stepped(together.items(), progress):
            found.append(self._outcome(record_id, groups))
        if self._new_buyer is not None:
            found.append(Outcome(None, self._as_own(self._new_buyer)))
        elif self.buyer not in together:
            before = self._network.organisations[self.buyer]
            found.append(Outcome(before, self._as_own(before)))
        return found

    def absent(self) -> int:
        """How many known suppliers of the buyer the list does not name.

        0 where it names less than half of them: then it is another list, not a newer one.
        """
        if self.buyer not in self._network.organisations:
            return 0
        known = {one.supplier for one in self._network.links_in(self.buyer)} - {self.buyer}
        absent = known - {self._identities.of(group) for group in self._groups}
        return len(absent) if 2 * len(absent) <= len(known) else 0

    def alone(self, group: Group) -> Organisation:
        """What the list says of a new `group` when it is joined with nothing."""
        made = self._made.get(group)
        if made is None:
            start = Organisation(id=self._identities.alone(group), name=group.name)
            made = filled(start, group.rows)
        return made

    def _outcome(self, record_id: str, groups: Sequence[Group]) -> Outcome:
        before = self._network.organisations.get(record_id)
        main = [one for one in groups if not self._identities.is_spare(one)]
        spare = [one for one in groups if self._identities.is_spare(one)]
        if len(groups) == 1 and before is None:
            made = _made(record_id, main[0], self._kind_when_new(groups))
            made = self._made[main[0]] = self._with_parent(made, main[0])
            return Outcome(None, self._as_own(made))
        after = before or Organisation(
            id=record_id, name=main[0].name, kind=self._kind_when_new(groups)
        )
        for group in main:
            after = self._with_parent(filled(after, group.rows), group)
            if before is not None and self._identities.keeps_name(group, before):
                after = dataclasses.replace(after, name=before.name)
        for group in spare:
            own = self._with_parent(filled(Organisation(id=record_id, name=""), group.rows), group)
            after = with_blanks_filled(after, own)
        return Outcome(before, self._as_own(after))

    def _named_buyer(self, name: str) -> str:
        """The organisation with this name in the project, in the list, or a new one."""
        known = self._directory.named(name)
        if len(known) == 1:
            return known[0].id
        listed = _listed(self._groups, name)
        if listed is not None:
            return self._identities.of(listed)
        new_id = ids.row_id(Kind.ORGANISATION, base_key(name, None))
        if new_id in self._network.organisations:
            return new_id
        if new_id in self._network.former:
            return self._network.former[new_id].organisation
        self._new_buyer = Organisation(id=new_id, name=name)
        rows = [row for group in self._groups for row in group.rows if row.has_delivery]
        if rows and all(row.buyer or row.buyer_id for row in rows):
            self._findings.append(
                Finding("buyer_not_in_list", Seriousness.WARNING, None, None, name)
            )
        return new_id

    def _only_root(self) -> Group:
        """The one buyer of the list that delivers to nobody."""
        roots = [group for group in self._groups if not any(row.has_delivery for row in group.rows)]
        if len(roots) != 1:
            raise InputError("import_buyer_needed")
        return roots[0]

    def _kind_when_new(self, groups: Iterable[Group]) -> OrganisationKind:
        rows = [row for group in groups for row in group.rows]
        told = next((row.kind for row in rows if row.kind is not None), None)
        if told is not None:
            return told
        delivering = [row for row in rows if row.has_delivery]
        is_deep = delivering and all(map(self._is_deep, delivering))
        return OrganisationKind.SUB_SUPPLIER if is_deep else OrganisationKind.SUPPLIER

    def _is_deep(self, row: SupplierRow) -> bool:
        """Whether the row delivers to somebody else than the own company, known or not."""
        buyer = self._groups.buyer(row)
        if buyer is None:
            return row.tier is not None and row.tier > 1
        return self._identities.of(buyer) not in (self._own, self.buyer)

    def _with_parent(self, organisation: Organisation, group: Group) -> Organisation:
        """The parent as a reference where we know it, else as the name of the group."""
        name = next((row.parent for row in group.rows if row.parent), "")
        if not name:
            return organisation
        listed = [self._identities.of(one) for one in self._groups.find(name)]
        found = {*listed, *(one.id for one in self._directory.named(name))} - {organisation.id}
        if len(found) == 1:
            return _replaced(organisation, {"parent": found.pop()})
        has_group = any(row.organisation.get("group") for row in group.rows)
        return organisation if has_group else _replaced(organisation, {"group": name})

    def _as_own(self, organisation: Organisation) -> Organisation:
        if organisation.id != self._own or organisation.kind is OrganisationKind.OWN:
            return organisation
        return dataclasses.replace(organisation, kind=OrganisationKind.OWN)


def _listed(groups: Groups, name: str) -> Group | None:
    """The only one of the list with this name, else one in no country, legal form aside."""
    found = groups.find(name)
    if len(found) == 1:
        return found[0]
    base = base_key(name, None)
    return next((one for one in groups if one.base == base), None)


def filled(start: Organisation, rows: Iterable[SupplierRow]) -> Organisation:
    """`start` with what the rows say of it; a blank cell changes nothing."""
    values, numbers = _said(rows)
    if numbers:
        values[_NUMBERS] = dataclasses.replace(start.identifiers, **numbers)
    return _replaced(start, values)


def _made(record_id: str, group: Group, kind: OrganisationKind) -> Organisation:
    """A new organisation with what the list says of it: made once, for there may be very many."""
    said, numbers = _said(group.rows)
    values = {"id": record_id, "name": group.name, "kind": kind, **said}
    if numbers:
        values[_NUMBERS] = Identifiers(**numbers)
    return Organisation(**values)  # type: ignore[arg-type]  # typed by field


def _said(rows: Iterable[SupplierRow]) -> tuple[dict[str, object], dict[str, str]]:
    """What the rows say: fields, and numbers; of two that differ the first."""
    values: dict[str, object] = {}
    numbers: dict[str, str] = {}
    for row in rows:
        for name, value in row.organisation.items():
            values.setdefault(name, value)
        for name, number in row.identifiers.items():
            numbers.setdefault(name, number)
        if row.name not in row.identifiers.values():
            values.setdefault("name", row.name)
    return values, numbers


def _replaced(organisation: Organisation, values: Mapping[str, object]) -> Organisation:
    return dataclasses.replace(organisation, **values)  # type: ignore[arg-type]  # typed by field
