"""Rows kept aside, put right and taken in: read again as the list they come from was read."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.editing import difference
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.kept_row import LET_GO, TAKEN_IN, KeptRow
from imvo_desktop.domain.network import Network
from imvo_desktop.importing.supplier_table import NAMING, AsideRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import import_suppliers, kept_as_list, recognised_lists
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import Counted, ImportCounts, ImportPlan
from imvo_desktop.usecases.kept_as_list import Cells, Row

_NAME_AT_FAULT = frozenset(
    {"name_missing", "total_row", "note_row", "group_row", "smelter_not_identified"}
)
_NAME = "organisation.name"


@dataclasses.dataclass(frozen=True, slots=True)
class Checked:
    """What one row alone lacks: the code of the reason, blank when it can come in.

    `column` is where to mend it. `finding` says the reason, or what else was seen in the row.
    """

    reason: str = ""
    column: int | None = None
    finding: Finding | None = None


def check(rows: Sequence[Row], network: Network) -> dict[str, Checked]:
    """Whether each of `rows` (what is kept, and the cells it would hold) could be used, by id.

    A record of a JSON file stays as it is: it has no cells to mend.
    """
    found = {kept.id: Checked(kept.reason) for kept, _ in rows}
    for group in kept_as_list.groups(rows):
        kept, table = group[0][0], kept_as_list.table(group)
        mapping = kept_as_list.mapping(kept)
        if mapping:
            read = recognised_lists.read_rows(table, mapping, kept_as_list.answers(group))
            aside, findings = list(read.aside), read.findings
        else:
            made = import_suppliers.plan(table, {}, network)
            aside, findings = _own_rows(made, group), list(made.findings)
        reasons = {one.row: one.reason for one in aside}
        said = _by_row(findings)
        for number, (one, _) in enumerate(group, 1):
            found[one.id] = _checked(kept, reasons.get(number, ""), said.get(number, ()))
    return found


def mend(network: Network, typed: Mapping[str, Cells]) -> Edit:
    """Keep what was `typed` into kept rows (cells by id), with what is amiss in them now."""
    rows = [(network.all_kept_rows[one], cells) for one, cells in typed.items()]
    found = check(rows, network)
    after = [
        dataclasses.replace(kept, cells=cells, reason=found[kept.id].reason) for kept, cells in rows
    ]
    pairs = zip(rows, after, strict=True)
    changes = [Change(kept, now) for (kept, _), now in pairs if kept != now]
    return edit("change_kept_row", changes, count=len(changes))


def take_in(
    network: Network, mended: Mapping[str, Cells], progress: Progress = SILENT
) -> ImportPlan:
    """What taking in the kept rows `mended` (cells by id) would do.

    Rows that can be used are settled; the others keep their new cells. Both are one edit.
    Raises as `import_suppliers.plan`.
    """
    trial = network.snapshot()
    rows = [(network.all_kept_rows[one], cells) for one, cells in mended.items()]
    plans, changes = [], []
    for group in kept_as_list.groups(rows):
        made = _planned(group, trial, progress)
        others = tuple(one for one in made.edit.changes if one.kind is not Kind.KEPT_ROW)
        trial.apply(dataclasses.replace(made.edit, changes=others))
        plans.append(_as_in_files(made, group))
        changes += list(_kept_changes(made, group))
    return _joined(plans, _edit(network, trial, changes), len(rows))


def remove(network: Network, kept_ids: Iterable[str]) -> Edit:
    """Let go of kept rows; the lists they come from do not change, nor bring them again."""
    rows = [network.all_kept_rows[one] for one in kept_ids]
    changes = [Change(one, one.settled(LET_GO)) for one in rows]
    return edit("remove_kept_row", changes, count=len(changes))


def _by_row(findings: Iterable[Finding]) -> dict[int, list[Finding]]:
    found: dict[int, list[Finding]] = {}
    for one in findings:
        if one.row is not None:
            found.setdefault(one.row, []).append(one)
    return found


def _checked(kept: KeptRow, reason: str, findings: Sequence[Finding]) -> Checked:
    """The finding that says `reason`; without one, the first that asks for attention."""
    said = None
    for one in findings:
        if one.code == reason if reason else one.severity is not Seriousness.REMARK:
            said = dataclasses.replace(one, row=kept.row)
            break
    return Checked(reason, _column(kept, reason, said), said)


def _column(kept: KeptRow, reason: str, finding: Finding | None) -> int | None:
    """The column to mend: that of the name where the name is at fault, else what was found.

    A list without names has its numbers for that.
    """
    if reason in _NAME_AT_FAULT:
        naming = (index for index, name in enumerate(kept.fields) if name in NAMING)
        return min(naming, key=lambda index: kept.fields[index] != _NAME, default=None)
    name = finding.column if finding is not None else None
    columns = kept_as_list.columns(kept)
    for candidate in (name, (name or "").rpartition(".")[2]):
        if candidate in columns:
            return columns.index(candidate)
    return None


def _planned(group: Sequence[Row], network: Network, progress: Progress) -> ImportPlan:
    kept = group[0][0]
    choices = ImportChoices(buyer=kept.buyer, answers=kept_as_list.answers(group))
    table, mapping = kept_as_list.table(group), kept_as_list.mapping(kept)
    return import_suppliers.plan(table, mapping, network, choices, progress)


def _kept_changes(plan: ImportPlan, group: Sequence[Row]) -> Iterator[Change]:
    """Used rows are settled; the others keep what was typed, with the reason that holds now."""
    reasons = {one.row: one.reason for one in _own_rows(plan, group)}
    for number, (kept, cells) in enumerate(group, 1):
        after = dataclasses.replace(kept, cells=cells, reason=reasons.get(number, TAKEN_IN))
        if after != kept:
            yield Change(kept, after)


def _as_in_files(plan: ImportPlan, group: Sequence[Row]) -> ImportPlan:
    """`plan` with the rows numbered as in the file they come from."""
    numbers = [kept.row for kept, _ in group]
    return dataclasses.replace(
        plan,
        findings=tuple(
            dataclasses.replace(one, row=numbers[one.row - 1]) if one.row else one
            for one in plan.findings
        ),
        aside=tuple(
            AsideRow(numbers[one.row - 1], one.reason, one.cells) for one in _own_rows(plan, group)
        ),
    )


def _own_rows(plan: ImportPlan, group: Sequence[Row]) -> list[AsideRow]:
    """What is set aside of the rows themselves, and not of what they bring along."""
    width = len(group[0][0].headers)
    return [one for one in plan.aside if len(one.cells) == width]


def _edit(network: Network, trial: Network, changes: Sequence[Change]) -> Edit:
    used = sum(isinstance(one.after, KeptRow) and one.after.is_settled for one in changes)
    code, count = ("take_in", used) if used else ("change_kept_row", len(changes))
    return edit(code, (*difference(network, trial).changes, *changes), count=count)


def _joined(plans: Sequence[ImportPlan], made: Edit, rows: int) -> ImportPlan:
    """The plans of all lists as one; records of JSON files count as kept aside."""
    used = sum(one.rows_used for one in plans)
    return ImportPlan(
        edit=made,
        findings=tuple(found for one in plans for found in one.findings),
        counts=_summed([one.counts for one in plans]),
        rows_in=rows,
        rows_used=used,
        rows_aside=rows - used,
        aside=tuple(row for one in plans for row in one.aside),
        countries_unresolved=tuple(
            sorted({text for one in plans for text in one.countries_unresolved})
        ),
        duplicates=tuple(pair for one in plans for pair in one.duplicates),
        questions=tuple(question for one in plans for question in one.questions),
    )


def _summed(counts: Sequence[ImportCounts]) -> ImportCounts:
    return ImportCounts(
        organisations=_added([one.organisations for one in counts]),
        links=_added([one.links for one in counts]),
        risks=_added([one.risks for one in counts]),
    )


def _added(counts: Sequence[Counted]) -> Counted:
    return Counted(
        sum(one.new for one in counts),
        sum(one.changed for one in counts),
        sum(one.same for one in counts),
    )
