"""The deliveries a list speaks of, beside those the project has."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Sequence

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.importing.cell_values import Money, Value
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.usecases.import_plan import Outcome

type Pair = tuple[str, str]


class LinkPlanner:
    """Takes rows one by one; each becomes a link of its own unless it repeats another row."""

    def __init__(self, network: Network, currency: str, findings: list[Finding]) -> None:
        self._network = network
        self._currency = currency
        self._findings = findings
        self._seen: dict[Pair, list[dict[str, object]]] = defaultdict(list)
        self._occurrences: dict[str, int] = defaultdict(int)
        self._free: dict[Pair, list[Link]] = {}
        self.outcomes: list[Outcome] = []

    def add(self, row: SupplierRow, supplier: str, buyer: str) -> bool:
        """Add the delivery of `row` from `supplier` to `buyer` (ids); False when it repeats one."""
        pair = (supplier, buyer)
        fields = self._fields(row)
        if fields in self._seen[pair]:
            if not row.part:
                self._findings.append(
                    Finding("row_repeated", Seriousness.REMARK, row.number, None, row.name)
                )
            return False
        self._seen[pair].append(fields)
        new_id = self._new_id(pair, fields)
        before = self._existing(pair, fields, new_id)
        if before is None:
            made = Link(id=new_id, supplier=supplier, buyer=buyer)
            self.outcomes.append(Outcome(None, _with(made, fields)))
        else:
            self.outcomes.append(Outcome(before, _with(before, fields)))
        return True

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

    def _new_id(self, pair: Pair, fields: dict[str, object]) -> str:
        key = "\n".join((*pair, _product_key(fields.get("product")), str(fields.get("hs") or "")))
        occurrence = self._occurrences[key]
        self._occurrences[key] += 1
        return ids.row_id(Kind.LINK, key, occurrence)

    def _existing(self, pair: Pair, fields: dict[str, object], new_id: str) -> Link | None:
        """The link with the id, else a free one of the pair with the same or no product."""
        free = self._free_links(pair)
        product = _product_key(fields.get("product"))
        same = [one for one in free if one.id == new_id]
        same = same or [one for one in free if _product_key(one.product) == product]
        without = [one for one in free if not one.product]
        chosen = same or (without if len(free) == 1 else [])
        if not chosen:
            return None
        free.remove(chosen[0])
        return chosen[0]

    def _free_links(self, pair: Pair) -> list[Link]:
        """The links of the pair no row has taken yet."""
        if pair not in self._free:
            known = pair[0] in self._network.organisations
            out = self._network.links_out(pair[0]) if known else []
            self._free[pair] = [one for one in out if one.buyer == pair[1]]
        return self._free[pair]


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
