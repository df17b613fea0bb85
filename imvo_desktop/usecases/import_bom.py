"""Plans the import of a list of products and who supplies their components.

It adds no deliveries: it notes with those that are there what the components go into.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Mapping, Sequence

from imvo_desktop.domain.edit import edit
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.errors import InputError
from imvo_desktop.importing.canonical import cleaned, name_key
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.synonyms import squeezed
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.usecases.import_plan import ImportPlan, Outcome, changes_of, counts_of

GOES_INTO = "→ "
"""How a line of a note begins that says which product of ours a delivery goes into."""
_BETWEEN = "; "
_PRODUCT = squeezed("product name")
_SUPPLIERS = squeezed("component supplier ids")
_SEVERAL = re.compile(r"[,;|\s]+")


def plan(table: Table, network: Network) -> ImportPlan:
    """What `table` (product name, numbers of suppliers) adds to the deliveries of `network`.

    A row of which no supplier delivers to the own company is kept aside. Raises
    `InputError("mapping_without_name")` when it lacks a column.
    """
    product, suppliers = _places(table.headers)
    read = _Read(_deliveries(network))
    for number, row in zip(table.row_numbers, table.rows, strict=True):
        numbers = [one for one in _SEVERAL.split(row[suppliers]) if one]
        read.take(number, cleaned(row[product]), numbers, row)
    outcomes = _outcomes(read.products, read.deliveries)
    used = len(table.rows) - len(read.aside)
    return ImportPlan(
        edit=edit("import_suppliers", changes_of(outcomes), count=used),
        findings=tuple(read.findings),
        counts=counts_of(outcomes),
        rows_in=len(table.rows),
        rows_used=used,
        rows_aside=len(read.aside),
        aside=tuple(read.aside),
    )


@dataclasses.dataclass(slots=True)
class _Read:
    """By supplier the products its components go into, and the rows that say it of nobody."""

    deliveries: Mapping[str, Sequence[Link]]
    products: dict[str, list[str]] = dataclasses.field(default_factory=dict)
    aside: list[AsideRow] = dataclasses.field(default_factory=list)
    findings: list[Finding] = dataclasses.field(default_factory=list)

    def take(self, row: int, product: str, numbers: Sequence[str], cells: Sequence[str]) -> None:
        """Note `product` with each of its suppliers that delivers, or keep the row aside."""
        missing = [one for one in numbers if name_key(one) not in self.deliveries]
        if not product or len(missing) == len(numbers):
            self.aside.append(AsideRow(row, "components_unknown", tuple(cells)))
            self.findings.append(_note("components_unknown", Seriousness.ERROR, row, numbers))
            return
        if missing:
            self.findings.append(_note("components_missing", Seriousness.WARNING, row, missing))
        for one in filter(self.deliveries.__contains__, map(name_key, numbers)):
            self.products.setdefault(one, []).append(product)


def _places(headers: Sequence[str]) -> tuple[int, int]:
    plain = [squeezed(one) for one in headers]
    if _PRODUCT not in plain or _SUPPLIERS not in plain:
        raise InputError("mapping_without_name")
    return plain.index(_PRODUCT), plain.index(_SUPPLIERS)


def _deliveries(network: Network) -> dict[str, list[Link]]:
    """The deliveries to the own company by the number, else the name, of the supplier."""
    own = network.own
    found: dict[str, list[Link]] = {}
    for link in network.links_in(own.id) if own is not None else ():
        supplier = network.organisations[link.supplier]
        for name in {supplier.identifiers.own or "", supplier.name} - {""}:
            found.setdefault(name_key(name), []).append(link)
    return found


def _outcomes(
    products: Mapping[str, Sequence[str]], deliveries: Mapping[str, Sequence[Link]]
) -> list[Outcome]:
    names: dict[str, tuple[Link, set[str]]] = {}
    for supplier, goes_into in products.items():
        for link in deliveries[supplier]:
            names.setdefault(link.id, (link, set()))[1].update(goes_into)
    return [Outcome(link, _noted(link, found)) for link, found in names.values()]


def _noted(link: Link, products: Collection[str]) -> Link:
    """`link` with what it goes into as the last line of its note; what it said already stays."""
    lines = (link.note or "").splitlines()
    kept = [line for line in lines if not line.startswith(GOES_INTO)]
    before = [line.removeprefix(GOES_INTO) for line in lines if line.startswith(GOES_INTO)]
    known = {one for line in before for one in line.split(_BETWEEN)}
    said = _BETWEEN.join(sorted(known.union(products)))
    return dataclasses.replace(link, note="\n".join([*kept, GOES_INTO + said]))


def _note(code: str, severity: Seriousness, row: int, numbers: Sequence[str]) -> Finding:
    return Finding(code, severity, row, None, ", ".join(numbers)[:200])
