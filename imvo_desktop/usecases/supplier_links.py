"""The deliveries a list speaks of, beside those the project has."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.importing.cell_values import Money, Value
from imvo_desktop.importing.column_mapping import CHAIN_FIELDS
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases.import_plan import Outcome

type Pair = tuple[str, str]

_SAME_PRODUCT = 80.0


class LinkPlanner:
    """Takes rows one by one; each becomes a link of its own unless it repeats another row."""

    def __init__(self, network: Network, currency: str, findings: list[Finding]) -> None:
        self._network = network
        self._currency = currency
        self._findings = findings
        self._wanted: dict[Pair, list[dict[str, object]]] = defaultdict(list)
        self._used: set[str] = set()

    def add(self, row: SupplierRow, supplier: str, buyer: str) -> bool:
        """Add the delivery of `row` from `supplier` to `buyer` (ids); False when it repeats one."""
        fields = self._fields(row)
        wanted = self._wanted[supplier, buyer]
        if fields in wanted:
            if not row.part and CHAIN_FIELDS[0] not in row.more:
                self._findings.append(
                    Finding("row_repeated", Seriousness.REMARK, row.number, None, row.name)
                )
            return False
        wanted.append(fields)
        return True

    def outcomes(self, progress: Progress = SILENT) -> list[Outcome]:
        """What becomes of each delivery: the link that says most of the same, else a new one."""
        found: list[Outcome] = []
        for pair, wanted in stepped(self._wanted.items(), progress):
            known = self._known(pair, wanted)
            self._used |= {one.id for one in known.values()}
            for place, fields in enumerate(wanted):
                before = known.get(place)
                start = before or self._new(pair, fields)
                found.append(Outcome(before, _with(start, fields)))
        return found

    def _fields(self, row: SupplierRow) -> dict[str, object]:
        fields: dict[str, object] = dict(row.link)
        money = fields.pop("value", None)
        stated = fields.pop("currency", None)
        if isinstance(money, Money):
            currency = str(money.currency or stated or self._currency)
            if currency == self._currency:
                fields |= {"value": money.cents, "currency": currency}
            else:
                amount = f"{money.cents / 100:.2f} {currency}"
                self._findings.append(
                    Finding("currency_other", Seriousness.WARNING, row.number, None, amount)
                )
        return fields

    def _known(self, pair: Pair, wanted: Sequence[dict[str, object]]) -> dict[int, Link]:
        """The link of the project for each delivery that has one: the surest first."""
        free = self._links_of(pair)
        found: dict[int, Link] = {}
        for rule in (_says_all, _is_same_goods, _is_same_product, _is_left_over):
            for place, fields in enumerate(wanted):
                if not free:
                    return found
                left = len(wanted) - len(found)
                if place not in found:
                    fitting = next(
                        (one for one in free if rule(one, fields, (len(free), left))), None
                    )
                    if fitting is not None:
                        found[place] = fitting
                        free.remove(fitting)
        return found

    def _links_of(self, pair: Pair) -> list[Link]:
        known = pair[0] in self._network.organisations
        out = self._network.links_out(pair[0]) if known else []
        return [one for one in out if one.buyer == pair[1]]

    def _new(self, pair: Pair, fields: dict[str, object]) -> Link:
        """A link with an id that equal lists give again."""
        key = "\n".join((*pair, _product_key(fields.get("product")), str(fields.get("hs") or "")))
        occurrence = 0
        while (new_id := ids.row_id(Kind.LINK, key, occurrence)) in self._used or (
            new_id in self._network.links
        ):
            occurrence += 1
        self._used.add(new_id)
        return Link(id=new_id, supplier=pair[0], buyer=pair[1])


def _says_all(link: Link, fields: Mapping[str, object], counts: tuple[int, int]) -> bool:
    """The link says already what the row says."""
    del counts
    return all(getattr(link, name) == value for name, value in fields.items()) and (
        _product_key(link.product) == _product_key(fields.get("product"))
    )


def _is_same_goods(link: Link, fields: Mapping[str, object], counts: tuple[int, int]) -> bool:
    """The same product, tariff heading and country of making."""
    names = ("hs", "country_of_making")
    is_same = all(getattr(link, one) == fields.get(one) for one in names)
    return is_same and _is_same_product(link, fields, counts)


def _is_same_product(link: Link, fields: Mapping[str, object], counts: tuple[int, int]) -> bool:
    del counts
    return _product_key(link.product) == _product_key(fields.get("product"))


def _is_left_over(link: Link, fields: Mapping[str, object], counts: tuple[int, int]) -> bool:
    """The only link and the only row left, of which one names no product, or nearly the same."""
    if counts[0] != 1 or (link.product and counts[1] != 1):
        return False
    product, said = _product_key(link.product), _product_key(fields.get("product"))
    return not product or not said or fuzz.ratio(product, said) >= _SAME_PRODUCT


def currency_of(rows: Sequence[SupplierRow], network: Network) -> str:
    """The currency of the project; a project without values takes that of the list, if it is one.

    Foundation: one currency per project.
    """
    if any(link.value is not None for link in network.links.values()):
        return network.project.currency
    found = {_currency(row.link) for row in rows} - {None}
    return str(found.pop()) if len(found) == 1 else network.project.currency


def _currency(link: dict[str, Value]) -> str | None:
    money = link.get("value")
    if not isinstance(money, Money):
        return None
    stated = link.get("currency")
    return money.currency or (stated if isinstance(stated, str) else None)


def _product_key(product: object) -> str:
    return name_key(str(product)) if product else ""


def _with(link: Link, fields: dict[str, object]) -> Link:
    return dataclasses.replace(link, **fields)  # type: ignore[arg-type]  # reason: typed by field
