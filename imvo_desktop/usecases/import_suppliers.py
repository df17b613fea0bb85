"""Plans the import of a list of suppliers: a table in, one edit out; nothing is deleted."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import edit
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import PROJECT_ID, Identifiers, Organisation
from imvo_desktop.errors import InputError
from imvo_desktop.importing import supplier_table, templates
from imvo_desktop.importing.canonical import cleaned, name_key
from imvo_desktop.importing.supplier_table import SupplierRow, SupplierRows
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import import_own_table, keep_aside
from imvo_desktop.usecases.import_choices import NO_CHOICES, ImportChoices
from imvo_desktop.usecases.import_plan import (
    Duplicate,
    ImportPlan,
    Outcome,
    changes_of,
    counts_of,
)
from imvo_desktop.usecases.supplier_directory import Directory
from imvo_desktop.usecases.supplier_groups import Group, Groups, base_key
from imvo_desktop.usecases.supplier_links import LinkPlanner, currency_of

_STEP = 500


def plan(
    table: Table,
    mapping: Mapping[str, str],
    network: Network,
    choices: ImportChoices = NO_CHOICES,
    progress: Progress = SILENT,
) -> ImportPlan:
    """What importing `table` would do to `network` (which may be empty).

    Rows without a buyer of their own deliver to the buyer of `choices`, else to the own company.
    Where there is no own company yet, the buyer becomes it; raises
    `InputError("import_buyer_needed")` when nobody says who that is, and as
    `supplier_table.read_rows`. A table of our own export that is not mapped comes in by its ids.
    """
    if not mapping and table.how.template == templates.OWN_EXPORT:
        own = import_own_table.plan(table, network)
        kept = keep_aside.from_own_table(table, own.aside, choices)
        return keep_aside.with_kept(own, kept, network, choices, table)
    read = supplier_table.read_rows(table, mapping, choices.answers, progress)
    work = _Work(read, network, progress)
    work.choose_buyer(choices.buyer)
    organisations = work.organisations(progress)
    links = work.links(progress)
    outcomes = [*work.project(), *organisations, *links]
    duplicates = work.duplicates()
    used = len(table.rows) - len(read.aside)
    made = ImportPlan(
        edit=edit("import_suppliers", changes_of(outcomes), count=used),
        findings=tuple(sorted(read.findings, key=lambda one: (one.row or 0, one.code))),
        counts=counts_of(outcomes),
        rows_in=len(table.rows),
        rows_used=used,
        rows_aside=len(read.aside),
        aside=read.aside,
        countries_unresolved=read.countries_unresolved,
        duplicates=duplicates,
        questions=read.questions,
    )
    kept = keep_aside.from_list(table, mapping, read, choices)
    return keep_aside.with_kept(made, kept, network, choices, table)


class _Work:
    """The steps of one plan over the same list and network."""

    def __init__(self, read: SupplierRows, network: Network, progress: Progress) -> None:
        self._rows = read.rows
        self._findings = read.findings
        self._network = network
        self._groups = Groups(read.rows, progress)
        self._directory = Directory(network)
        self._known: dict[Group, Organisation] = {}
        self._buyer = ""
        self._new_buyer: Organisation | None = None
        self._own = network.own.id if network.own is not None else ""
        self._currency = currency_of(read.rows, network)

    def choose_buyer(self, name: str | None) -> None:
        """Settle who the rows without a buyer deliver to, and who the own company is."""
        self._known = self._directory.match_all(self._groups)
        own = self._network.own
        if own is not None and (name is None or name_key(name) == name_key(own.name)):
            self._buyer = own.id
        elif name is not None and cleaned(name):
            self._buyer = self._named_buyer(cleaned(name))
        else:
            self._buyer = self._id(self._only_root())
        self._own = self._own or self._buyer

    def organisations(self, progress: Progress) -> list[Outcome]:
        """Every organisation of the list, and the buyer."""
        outcomes = []
        for index, group in enumerate(self._groups):
            if index % _STEP == 0:
                progress.step(index, len(self._rows))
            outcomes.append(self._outcome(group))
        if self._new_buyer is not None:
            outcomes.append(Outcome(None, self._as_own(self._new_buyer)))
        elif self._buyer not in {one.after.id for one in outcomes}:
            before = self._network.organisations[self._buyer]
            outcomes.append(Outcome(before, self._as_own(before)))
        return outcomes

    def links(self, progress: Progress) -> list[Outcome]:
        """Every delivery of the list."""
        planner = LinkPlanner(self._network, self._currency, self._findings)
        for index, row in enumerate(self._rows):
            if index % _STEP == 0:
                progress.step(index, len(self._rows))
            if not row.has_delivery:
                continue
            supplier = self._groups.supplier(row)
            buyer = self._groups.buyer(row)
            if buyer is None and row.tier is not None and row.tier > 1:
                self._note("tier_without_buyer", row, Seriousness.REMARK)
                continue
            to = self._buyer if buyer is None else self._id(buyer)
            if row.part and self._id(supplier) == to:
                continue
            is_added = planner.add(row, self._id(supplier), to)
            if is_added and row is not supplier.rows[0] and buyer is None:
                self._note("supplier_again", row, Seriousness.REMARK)
        return planner.outcomes

    def project(self) -> list[Outcome]:
        """The currency of the list, where the project has no values yet."""
        before = self._network.project
        if before.currency == self._currency:
            return []
        known = self._network.get(Kind.PROJECT, PROJECT_ID)
        return [Outcome(known, dataclasses.replace(before, currency=self._currency))]

    def duplicates(self) -> tuple[Duplicate, ...]:
        """Pairs with the same name (legal form aside) and country of which one is new."""
        given_out = {one.id for one in self._known.values()}
        first_new: dict[str, Group] = {}
        found = []
        for group in self._groups:
            alike = self._directory.alike(group.base)
            others = [(one.id, one.name) for one in alike if one.id not in given_out]
            first = first_new.setdefault(group.base, group)
            if first is not group and not (first in self._known and group in self._known):
                others.append((self._id(first), first.name))
            if group not in self._known or first not in self._known:
                here = (self._id(group), group.name)
                found += [Duplicate(one[0], here[0], one[1], here[1]) for one in others]
        return tuple(found)

    def _named_buyer(self, name: str) -> str:
        """The organisation with this name in the project, in the list, or a new one."""
        known = self._directory.named(name)
        if len(known) == 1:
            return known[0].id
        listed = self._groups.find(name)
        if listed:
            return self._id(self._groups.named(name))
        new_id = ids.row_id(Kind.ORGANISATION, base_key(name, None))
        if new_id in self._network.organisations:
            return new_id
        self._new_buyer = Organisation(id=new_id, name=name)
        if any(row.buyer or row.buyer_id for row in self._rows):
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

    def _id(self, group: Group) -> str:
        known = self._known.get(group)
        return known.id if known is not None else self._groups.new_id(group)

    def _outcome(self, group: Group) -> Outcome:
        before = self._known.get(group)
        kind = self._kind_when_new(group)
        start = before or Organisation(id=self._groups.new_id(group), name=group.name, kind=kind)
        after = _filled(start, group.rows)
        parent = self._parent(group, after.id)
        return Outcome(before, self._as_own(_replaced(after, parent)))

    def _kind_when_new(self, group: Group) -> OrganisationKind:
        told = next((row.kind for row in group.rows if row.kind is not None), None)
        if told is not None:
            return told
        buyers = [self._groups.buyer(row) for row in group.rows if row.has_delivery]
        is_deep = buyers and all(
            one is not None and self._id(one) not in (self._own, self._buyer) for one in buyers
        )
        return OrganisationKind.SUB_SUPPLIER if is_deep else OrganisationKind.SUPPLIER

    def _parent(self, group: Group, own_id: str) -> dict[str, object]:
        """The parent as a reference where we know it, else as the name of the group."""
        name = next((row.parent for row in group.rows if row.parent), "")
        if not name:
            return {}
        listed = [self._id(one) for one in self._groups.find(name)]
        found = {*listed, *(one.id for one in self._directory.named(name))} - {own_id}
        if len(found) == 1:
            return {"parent": found.pop()}
        has_group = any(row.organisation.get("group") for row in group.rows)
        return {} if has_group else {"group": name}

    def _as_own(self, organisation: Organisation) -> Organisation:
        if organisation.id != self._own or organisation.kind is OrganisationKind.OWN:
            return organisation
        return dataclasses.replace(organisation, kind=OrganisationKind.OWN)

    def _note(self, code: str, row: SupplierRow, severity: Seriousness) -> None:
        self._findings.append(Finding(code, severity, row.number, None, row.name))


def _filled(start: Organisation, rows: Sequence[SupplierRow]) -> Organisation:
    """`start` with what the rows say of it; a blank cell changes nothing."""
    values: dict[str, object] = {}
    numbers: dict[str, str] = {}
    for row in rows:
        for name, value in row.organisation.items():
            values.setdefault(name, value)
        for name, number in row.identifiers.items():
            numbers.setdefault(name, number)
        if row.name not in row.identifiers.values():
            values.setdefault("name", row.name)
    if numbers:
        values["identifiers"] = _with_numbers(start.identifiers, numbers)
    return _replaced(start, values)


def _replaced(organisation: Organisation, values: Mapping[str, object]) -> Organisation:
    return dataclasses.replace(organisation, **values)  # type: ignore[arg-type]  # typed by field


def _with_numbers(identifiers: Identifiers, numbers: Mapping[str, str]) -> Identifiers:
    return dataclasses.replace(identifiers, **numbers)
