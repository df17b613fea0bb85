"""Rows of a list that speak of one and the same organisation, and the id it gets when new.

Only rows that say the same (name, country, address, own number) are one organisation. Rows that
share a name and country but differ otherwise stay apart and are proposed as possible duplicates.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Organisation
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases.party import NUMBERS, base_key

_MOST = 50

type GroupKey = tuple[str, str, str, str]


@dataclass(slots=True, eq=False)
class Group:
    """One organisation of the list: name, country code, folded address and number make its key.

    Groups with the same `base` (name without legal form, and country) may be duplicates.
    """

    key: GroupKey
    name: str
    rows: list[SupplierRow] = field(default_factory=list)
    base: str = field(init=False)

    def __post_init__(self) -> None:
        self.base = base_key(self.name, self.country)

    @property
    def country(self) -> str:
        """Its country as a code, empty when the list does not say."""
        return self.key[1]

    @property
    def address(self) -> str:
        """Its folded address, postcode and city."""
        return self.key[2]

    @property
    def number(self) -> str:
        """The number the list knows it by."""
        return self.key[3]

    @property
    def own(self) -> str:
        """Our own number for it, as it is compared."""
        found = next((row.identifiers["own"] for row in self.rows if "own" in row.identifiers), "")
        return name_key(found) if found else ""

    @property
    def numbers(self) -> tuple[tuple[str, str], ...]:
        """Kind and number of all it is known by, as they are compared, the surest first."""
        found: dict[str, str] = {}
        for row in self.rows:
            for name, number in row.identifiers.items():
                found.setdefault(name, name_key(number))
        if self.number and not found:
            found = dict.fromkeys(("own", "os_id"), name_key(self.number))
        return tuple((name, found[name]) for name in NUMBERS if name in found)


class Groups:
    """The organisations of a list, found again by row, by name and by number."""

    def __init__(self, rows: Sequence[SupplierRow], progress: Progress = SILENT) -> None:
        self._groups: dict[GroupKey, Group] = {}
        self._by_name: dict[str, list[Group]] = defaultdict(list)
        self._by_number: dict[str, Group] = {}
        self._of_row: dict[tuple[int, int], Group] = {}
        keys: dict[tuple[int, int], GroupKey] = {}
        for row in stepped(rows, progress):
            keys[row.key] = _key(row)
        by_bareness = sorted(rows, key=lambda one: _how_bare(keys[one.key]))
        for row in stepped(by_bareness, progress):
            self._of_row[row.key] = self._fitting(keys[row.key], row.name)
        for row in stepped(rows, progress):
            self._of_row[row.key].rows.append(row)
            self.buyer(row)
        self._bases = Counter(group.base for group in self)
        self._numbers = Counter(
            number for group in stepped(self, progress) for number in group.numbers
        )
        self._ids: dict[Group, str] = {}

    def __iter__(self) -> Iterator[Group]:
        return iter(self._groups.values())

    def __len__(self) -> int:
        return len(self._groups)

    def __contains__(self, group: object) -> bool:
        return isinstance(group, Group) and self._groups.get(group.key) is group

    def supplier(self, row: SupplierRow) -> Group:
        """The organisation the row is about."""
        return self._of_row[row.key]

    def buyer(self, row: SupplierRow) -> Group | None:
        """The organisation the row delivers to, if the list says so."""
        if row.buyer_id:
            found = self._by_number.get(row.buyer_id)
            name = row.buyer or row.buyer_id
            return found or self._get((name_key(name), "", "", row.buyer_id), name)
        return self.named(row.buyer) if row.buyer else None

    def find(self, name: str) -> list[Group]:
        """The organisations of the list with this name."""
        return self._by_name.get(name_key(name), [])

    def count(self, number: tuple[str, str]) -> int:
        """How many organisations of the list have this number."""
        return self._numbers[number]

    def named(self, name: str) -> Group:
        """The one organisation with this name; one of its own when there is none or several."""
        found = self.find(name)
        return found[0] if len(found) == 1 else self._get((name_key(name), "", "", ""), name)

    def new_id(self, group: Group) -> str:
        """The id of the organisation when it is new: equal lists give equal ids."""
        if group not in self._ids:
            key = group.base if self._bases[group.base] <= 1 else "\n".join(group.key)
            self._ids[group] = ids.row_id(Kind.ORGANISATION, key)
        return self._ids[group]

    def is_named(self, group: Group, organisation: Organisation) -> bool:
        """Whether the list and the project call it the same, legal form aside."""
        return group.base == base_key(organisation.name, group.country)

    def _fitting(self, key: GroupKey, name: str) -> Group:
        """The one that says the same; what says less belongs to the only one it fits."""
        how_bare = _how_bare(key)
        if how_bare == 2:
            return self.named(name)
        if how_bare == 1 and key not in self._groups:
            listed = self._by_name.get(key[0], [])[:_MOST]
            found = [one for one in listed if one.country == key[1]]
            if len(found) == 1:
                return found[0]
        return self._get(key, name)

    def _get(self, key: GroupKey, name: str) -> Group:
        group = self._groups.get(key)
        if group is None:
            group = Group(key, name)
            self._groups[key] = group
            self._by_name[key[0]].append(group)
            if group.number:
                self._by_number.setdefault(group.number, group)
        return group


def _how_bare(key: GroupKey) -> int:
    """0 with a place or number, 1 with only a country, 2 with nothing but a name."""
    return 0 if key[2] or key[3] else 1 if key[1] else 2


def place_key(*parts: object) -> str:
    """Address, postcode and city in the form they are compared in."""
    return " ".join(name_key(str(part)) for part in parts if part)


def _key(row: SupplierRow) -> GroupKey:
    values = row.organisation
    place = place_key(*(values.get(name) for name in ("address", "postcode", "city")))
    number = row.identifiers.get("own") or row.identifiers.get("os_id") or ""
    return (name_key(row.name), str(values.get("country") or ""), place, number)
