"""The deliveries a list speaks of, beside those the project has."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.importing.cell_values import Money, Value
from imvo_desktop.importing.known_columns import CHAIN_FIELDS
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.import_plan import Outcome

type Pair = tuple[str, str]
type Fields = dict[str, object]
type Names = tuple[str, ...]

_SAME_PRODUCT = 80.0
_SAME_GOODS = ("country_of_making", "hs")
_STEP = 500


class LinkPlanner:
    """Takes rows one by one; each becomes a link of its own unless it repeats another row."""

    def __init__(self, network: Network, currency: str, findings: list[Finding]) -> None:
        self._network = network
        self._currency = currency
        self._findings = findings
        self._wanted: defaultdict[Pair, dict[frozenset[object], Fields]] = defaultdict(dict)
        self._used: set[str] = set()
        self._occurrences: Counter[str] = Counter()

    def add(self, row: SupplierRow, supplier: str, buyer: str) -> bool:
        """Add the delivery of `row` from `supplier` to `buyer` (ids); False when it repeats one."""
        fields = self._fields(row)
        wanted, key = self._wanted[supplier, buyer], frozenset(fields.items())
        if key in wanted:
            if not row.part and CHAIN_FIELDS[0] not in row.more:
                self._findings.append(
                    Finding("row_repeated", Seriousness.REMARK, row.number, None, row.name)
                )
            return False
        wanted[key] = fields
        return True

    def outcomes(self, progress: Progress = SILENT) -> list[Outcome]:
        """What becomes of each delivery: the link that says most of the same, else a new one."""
        found: list[Outcome] = []
        count = sum(map(len, self._wanted.values()))
        for pair, by_key in self._wanted.items():
            wanted = list(by_key.values())
            known = self._known(pair, wanted)
            self._used |= {one.id for one in known.values()}
            for place, fields in enumerate(wanted):
                if len(found) % _STEP == 0:
                    progress.step(len(found), count)
                before = known.get(place)
                after = self._new(pair, fields) if before is None else _with(before, fields)
                found.append(Outcome(before, after))
        return found

    def _fields(self, row: SupplierRow) -> Fields:
        fields: Fields = dict(row.link)
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

    def _known(self, pair: Pair, wanted: Sequence[Fields]) -> dict[int, Link]:
        """The link of the project for each delivery that has one: the surest first.

        First those that say all the row says, then those of the same goods, then of the same
        product.
        """
        free = _FreeLinks(self._links_of(pair))
        found: dict[int, Link] = {}
        for names in (None, _SAME_GOODS, ()):
            for place, fields in enumerate(wanted):
                if not free:
                    return found
                if place not in found:
                    link = free.take(tuple(sorted(fields)) if names is None else names, fields)
                    if link is not None:
                        found[place] = link
        left = {place: wanted[place] for place in range(len(wanted)) if place not in found}
        return found | _last(free, left)

    def _links_of(self, pair: Pair) -> list[Link]:
        known = pair[0] in self._network.organisations
        out = self._network.links_out(pair[0]) if known else []
        return [one for one in out if one.buyer == pair[1]]

    def _new(self, pair: Pair, fields: Fields) -> Link:
        """A link with an id that equal lists give again."""
        key = "\n".join((*pair, _product_key(fields.get("product")), str(fields.get("hs") or "")))
        while True:
            new_id = ids.row_id(Kind.LINK, key, self._occurrences[key])
            self._occurrences[key] += 1
            if new_id not in self._used and new_id not in self._network.links:
                break
        self._used.add(new_id)
        values = {"id": new_id, "supplier": pair[0], "buyer": pair[1], **fields}
        return Link(**values)  # type: ignore[arg-type]  # reason: typed by field


class _FreeLinks:
    """Links that no row has taken, found by product and what else they say; the first goes first.

    There may be thousands between the same two: a ledger has a row for each bill.
    """

    def __init__(self, links: Iterable[Link]) -> None:
        self._free = {one.id: one for one in links}
        self._by_names: dict[Names, dict[tuple[object, ...], deque[Link]]] = {}

    def __bool__(self) -> bool:
        return bool(self._free)

    @property
    def only(self) -> Link | None:
        """The last one, if one is left."""
        return next(iter(self._free.values())) if len(self._free) == 1 else None

    def take(self, names: Names, fields: Mapping[str, object]) -> Link | None:
        """The first free link of the product of `fields` that says the same of all `names`."""
        listed = self._index(names).get(
            (_product_key(fields.get("product")), *map(fields.get, names))
        )
        while listed:
            link = self._free.pop(listed.popleft().id, None)
            if link is not None:
                return link
        return None

    def _index(self, names: Names) -> dict[tuple[object, ...], deque[Link]]:
        if names not in self._by_names:
            found: dict[tuple[object, ...], deque[Link]] = defaultdict(deque)
            for link in self._free.values():
                said = (getattr(link, name) for name in names)
                found[_product_key(link.product), *said].append(link)
            self._by_names[names] = found
        return self._by_names[names]


def _last(free: _FreeLinks, left: Mapping[int, Fields]) -> dict[int, Link]:
    """The only link that is left, with the place of the first row it can be."""
    link = free.only
    if link is None:
        return {}
    fitting = (place for place in left if _is_left_over(link, left[place], len(left)))
    return dict.fromkeys(itertools.islice(fitting, 1), link)


def _is_left_over(link: Link, fields: Mapping[str, object], rows_left: int) -> bool:
    """Whether the only link left is a row of those left: one names no product, or nearly the same.

    A link with a product is one with the only row left.
    """
    if link.product and rows_left != 1:
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


def _with(link: Link, fields: Fields) -> Link:
    return dataclasses.replace(link, **fields)  # type: ignore[arg-type]  # reason: typed by field
