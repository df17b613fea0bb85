"""Plans the import of several files as one edit: organisations first, then who delivers to whom."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from imvo_desktop.domain.edit import Edit, edit, followed
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import about_file
from imvo_desktop.importing import templates
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.importing.table import Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import (
    import_case,
    import_suppliers,
    questionnaire_import,
    supplier_products,
)
from imvo_desktop.usecases.import_choices import NO_CHOICES, ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan

type Case = Mapping[str, object]

_LATE = 6
_LAST = {templates.SUPPLIERSHIELD_BOM: 4, templates.CSR_RISK_CHECK: 5}


@dataclass(frozen=True, slots=True)
class ListToImport:
    """One file as read: a list with its mapping and choices, or the object of a JSON file."""

    name: str
    table: Table | Case
    mapping: Mapping[str, str] = field(default_factory=dict)
    choices: ImportChoices = NO_CHOICES


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """One edit for all files, and by name what each of them brings, in the order given.

    A plan counts what its file changes once the files before it are in.
    """

    edit: Edit
    plans: tuple[tuple[str, ImportPlan], ...]

    @property
    def has_faults(self) -> bool:
        """Whether rows were kept aside or an error was found in one of the files."""
        return any(plan.has_faults for _, plan in self.plans)


def plan_batch(
    items: Sequence[ListToImport], network: Network, progress: Progress = SILENT
) -> BatchPlan:
    """What importing `items` together would do to `network`.

    The order in which they are given does not matter. Raises as `import_suppliers.plan` and
    `import_case.plan`, and says which of several files it is about; then nothing of any file
    comes in.
    """
    if len(items) == 1:
        [only] = _with_files(items, [0])
        plan = _plan(only, (), network, progress)
        return BatchPlan(plan.edit, ((only.name, plan),))
    order = sorted(range(len(items)), key=lambda one: _order(items[one]))
    named = _with_files(items, order)
    trial = network.snapshot()
    plans: dict[int, ImportPlan] = {}
    for index in order:
        with about_file(items[index].name):
            plans[index] = _plan(named[index], named, trial, progress)
        trial.apply(plans[index].edit)
    said = _names_that_deliver(trial)
    whole = edit("import_files", followed([one.edit for one in plans.values()]), count=len(items))
    brought = (_without_answered(plans[index], said) for index in range(len(items)))
    return BatchPlan(whole, tuple(zip((one.name for one in items), brought, strict=True)))


def _with_files(items: Sequence[ListToImport], order: Sequence[int]) -> list[ListToImport]:
    """`items` with the file their kept rows are of; the second of one name is "list.csv (2)"."""
    found, seen = list(items), Counter[str]()
    for index in order:
        file = items[index].choices.file or items[index].name
        seen[file] += 1
        name = file if seen[file] == 1 else f"{file} ({seen[file]})"
        choices = dataclasses.replace(items[index].choices, file=name)
        found[index] = dataclasses.replace(items[index], choices=choices)
    return found


def _plan(
    item: ListToImport, items: Sequence[ListToImport], network: Network, progress: Progress
) -> ImportPlan:
    if not isinstance(item.table, Table):
        if questionnaire_import.is_filled_in(item.table):
            return questionnaire_import.plan(item.table, network, item.choices)
        return import_case.plan(item.table, network, item.choices)
    lists = [
        (one.table, one.mapping)
        for one in items
        if one is not item and isinstance(one.table, Table)
    ]
    table, mapping = supplier_products.with_products(item.table, item.mapping, lists)
    made = import_suppliers.plan(table, mapping, network, item.choices, progress)
    if table is item.table:
        return made
    cells = dict(zip(item.table.row_numbers, item.table.rows, strict=True))
    aside = tuple(dataclasses.replace(one, cells=cells[one.row]) for one in made.aside)
    return dataclasses.replace(made, aside=aside)


def _names_that_deliver(network: Network) -> frozenset[str]:
    """The names and numbers of everybody who delivers to somebody."""
    suppliers = {link.supplier for link in network.links.values()}
    found = [network.organisations[one] for one in suppliers]
    return frozenset(
        name_key(text) for one in found for text in (one.name, one.identifiers.own or "") if text
    )


def _without_answered(plan: ImportPlan, delivering: frozenset[str]) -> ImportPlan:
    """`plan` without asking to whom somebody delivers where another file of the batch says it."""
    kept = tuple(
        one
        for one in plan.findings
        if one.code != "tier_without_buyer" or name_key(one.value) not in delivering
    )
    return dataclasses.replace(plan, findings=kept)


def _order(item: ListToImport) -> tuple[int, str, str]:
    """Organisations before links before what hangs on links; equal ones by name and content."""
    if not isinstance(item.table, Table):
        rank = _LATE if questionnaire_import.is_filled_in(item.table) else 0
        return (rank, item.name, json.dumps(item.table, sort_keys=True, default=str))
    return (_rank(item.table, item.mapping), item.name, _digest(item.table))


def _digest(table: Table) -> str:
    """What tells a list from another of the same name: all its rows."""
    found = hashlib.sha256()
    for row in table.rows:
        found.update(repr(row).encode())
    return found.hexdigest()


def _rank(table: Table, mapping: Mapping[str, str]) -> int:
    if table.how.template in _LAST:
        return _LAST[table.how.template]
    fields = set(mapping.values()) | set(table.headers)
    has_buyers = bool(fields & {"buyer.name", "buyer.id"}) or {"supplier", "buyer"} <= fields
    is_about_risks = table.how.template == templates.OWN_EXPORT and "theme" in fields
    return 3 if is_about_risks else 2 if has_buyers else 1
