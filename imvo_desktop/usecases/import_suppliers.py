"""Plans the import of a list of suppliers: a table in, one edit out; nothing is deleted."""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit, edit, followed
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import PROJECT_ID
from imvo_desktop.importing import canonical, templates
from imvo_desktop.importing.supplier_table import SupplierRow, SupplierRows
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases import (
    import_by_itself,
    import_left_out,
    keep_aside,
    merge_organisations,
    recognised_lists,
)
from imvo_desktop.usecases.import_choices import NO_CHOICES, ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan, Outcome, changes_of, counts_of
from imvo_desktop.usecases.joined_ids import JoinedIds
from imvo_desktop.usecases.supplier_directory import Directory
from imvo_desktop.usecases.supplier_duplicates import Proposed, proposed
from imvo_desktop.usecases.supplier_groups import Groups
from imvo_desktop.usecases.supplier_identities import Identities
from imvo_desktop.usecases.supplier_links import LinkPlanner, currency_of
from imvo_desktop.usecases.supplier_organisations import OrganisationPlanner

_LONG_LIST = 5_000


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
    `supplier_table.read_rows`. A list that is known and not mapped comes in by itself.
    """
    if not mapping and table.how.template in templates.COMES_IN_BY_ITSELF:
        own = import_by_itself.plan(_mended(table, choices), network)
        own = import_left_out.from_plan(own, choices.left_out)
        kept = keep_aside.from_own_table(table, own.aside, choices)
        return keep_aside.with_kept(own, kept, network, choices, table)
    read = recognised_lists.read_rows(_mended(table, choices), mapping, choices.answers, progress)
    before, joined = _joined_in_project(network, choices)
    with _without_collecting(len(table.rows)):
        made = _planned(read, before, choices, progress)
    used = len(table.rows) - len(read.aside)
    changes = followed((joined, made.edit)) if joined.changes else made.edit.changes
    whole = edit("import_suppliers", changes, count=used)
    made = dataclasses.replace(made, edit=whole, rows_in=len(table.rows), rows_used=used)
    kept = keep_aside.from_list(table, mapping, read, choices)
    return keep_aside.with_kept(made, kept, network, choices, table)


@contextmanager
def _without_collecting(rows: int) -> Iterator[None]:
    """Let Python not search for garbage among the records of a long list: that costs a third."""
    is_long = rows > _LONG_LIST and gc.isenabled()
    if is_long:
        gc.disable()
    try:
        yield
    finally:
        if rows > _LONG_LIST:
            canonical.forget()
        if is_long:
            gc.enable()


def _mended(table: Table, choices: ImportChoices) -> Table:
    """`table` with the rows a person put right, as many cells as there are columns."""
    if not choices.mended:
        return table
    width = len(table.headers)
    rows = tuple(
        (*choices.mended[number], *[""] * width)[:width] if number in choices.mended else cells
        for number, cells in zip(table.row_numbers, table.rows, strict=True)
    )
    return dataclasses.replace(table, rows=rows)


def _joined_in_project(network: Network, choices: ImportChoices) -> tuple[Network, Edit]:
    """The project with those of its organisations joined that are the same as one and the same."""
    own = [network.own.id] if network.own is not None else []
    everyone = dict.fromkeys([*own, *network.organisations])
    named = {one for pair in choices.same for one in pair}
    joined = JoinedIds(choices.same, [*everyone, *sorted(named - everyone.keys())])
    others = {one: kept for one, kept in joined.others.items() if one in everyone}
    if not others:
        return network, edit("import_suppliers", ())
    done = merge_organisations.merge_all(network, others)
    after = network.snapshot()
    after.apply(done)
    return after, done


def _planned(
    read: SupplierRows, network: Network, choices: ImportChoices, progress: Progress
) -> ImportPlan:
    """The plan for the rows as they are read."""
    groups = Groups(read.rows, progress)
    directory = Directory(network, progress)
    identities = Identities(groups, directory, network, choices.same, progress)
    organisations = OrganisationPlanner(groups, identities, directory, network, read.findings)
    organisations.choose_buyer(choices.buyer)
    currency = currency_of(read.rows, network)
    outcomes = [
        *_project(network, currency),
        *organisations.outcomes(progress),
        *(Outcome(None, one) for one in identities.former()),
    ]
    links = LinkPlanner(network, currency, read.findings)
    _add_links(links, read, _Route(groups, identities, organisations.buyer), progress)
    outcomes += links.outcomes(progress)
    kept = import_left_out.keep(outcomes, choices.left_out)
    pairs = proposed(groups, identities, organisations, network, progress)
    findings = [*read.findings, *_remarks(kept.gone_with, organisations.absent(), pairs)]
    used = len({row.number for row in read.rows})
    return ImportPlan(
        edit=edit("import_suppliers", changes_of(kept.outcomes, progress)),
        findings=tuple(sorted(findings, key=lambda one: (one.row or 0, one.code))),
        counts=counts_of(kept.outcomes, progress),
        rows_in=used + len(read.aside),
        rows_used=used,
        rows_aside=len(read.aside),
        aside=read.aside,
        countries_unresolved=read.countries_unresolved,
        duplicates=pairs.pairs,
        questions=read.questions,
    )


def _project(network: Network, currency: str) -> list[Outcome]:
    """The currency of the list, where the project has no values yet."""
    before = network.project
    if before.currency == currency:
        return []
    known = network.get(Kind.PROJECT, PROJECT_ID)
    return [Outcome(known, dataclasses.replace(before, currency=currency))]


def _add_links(links: LinkPlanner, read: SupplierRows, route: _Route, progress: Progress) -> None:
    """Give every delivery of the list to `links`."""
    for row in stepped(read.rows, progress):
        code = _added(links, row, route) if row.has_delivery else None
        if code is not None:
            read.findings.append(Finding(code, Seriousness.REMARK, row.number, None, row.name))


def _added(links: LinkPlanner, row: SupplierRow, route: _Route) -> str | None:
    """Give the delivery of `row` to `links`; the code of what there is to say of it."""
    if not row.names_buyer and (row.tier or 1) > 1:
        return "tier_without_buyer"
    supplier, buyer = route.of(row)
    if supplier == buyer and row.part:
        return None
    if supplier == buyer and not route.is_to_itself(row):
        return "joined_with_buyer"
    return "supplier_again" if links.add(row, supplier, buyer) and route.is_again(row) else None


@dataclasses.dataclass(frozen=True, slots=True)
class _Route:
    """From whom to whom a row delivers, as ids: to `buyer` where it names nobody."""

    groups: Groups
    identities: Identities
    buyer: str

    def of(self, row: SupplierRow) -> tuple[str, str]:
        """Supplier and buyer."""
        buyer = self.groups.buyer(row)
        supplier = self.identities.of(self.groups.supplier(row))
        return supplier, self.buyer if buyer is None else self.identities.of(buyer)

    def is_to_itself(self, row: SupplierRow) -> bool:
        """Whether the list itself says so: two that were joined deliver nothing to each other."""
        supplier, buyer = self.groups.supplier(row), self.groups.buyer(row)
        return buyer is supplier or (buyer is None and not self.identities.is_spare(supplier))

    def is_again(self, row: SupplierRow) -> bool:
        """Whether it names no buyer and another row about its supplier stands above it."""
        return not row.names_buyer and row is not self.groups.supplier(row).rows[0]


def _remarks(gone_with: int, absent: int, pairs: Proposed) -> list[Finding]:
    """What to know about the whole list."""
    found = import_left_out.gone_with(gone_with)
    if absent:
        found.append(Finding("not_in_list", Seriousness.REMARK, None, None, str(absent)))
    if pairs.is_bounded:
        found.append(Finding("duplicates_bounded", Seriousness.REMARK, None, None))
    return found
