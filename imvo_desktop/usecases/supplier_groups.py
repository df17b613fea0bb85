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
from imvo_desktop.importing.canonical import legal_key, name_key
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.progress import SILENT, Progress

_STEP = 500

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


class Groups:
    """The organisations of a list, found again by row, by name and by number."""

    def __init__(self, rows: Sequence[SupplierRow], progress: Progress = SILENT) -> None:
        self._groups: dict[GroupKey, Group] = {}
        self._by_name: dict[str, list[Group]] = defaultdict(list)
        self._by_number: dict[str, Group] = {}
        self._of_row: dict[tuple[int, int], Group] = {}
        keys: dict[tuple[int, int], GroupKey] = {}
        for index, row in enumerate(rows):
            if index % _STEP == 0:
                progress.step(index, len(rows))
            keys[row.key] = _key(row)
        for row in sorted(rows, key=lambda one: not any(keys[one.key][1:])):
            key = keys[row.key]
            is_bare = not any(key[1:])
            self._of_row[row.key] = self.named(row.name) if is_bare else self._get(key, row.name)
        for row in rows:
            self._of_row[row.key].rows.append(row)
            self.buyer(row)
        self._bases = Counter(group.base for group in self)
        self._ids: dict[Group, str] = {}

    def __iter__(self) -> Iterator[Group]:
        return iter(self._groups.values())

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

    def _get(self, key: GroupKey, name: str) -> Group:
        group = self._groups.get(key)
        if group is None:
            group = Group(key, name)
            self._groups[key] = group
            self._by_name[key[0]].append(group)
            if group.number:
                self._by_number.setdefault(group.number, group)
        return group


def base_key(name: str, country: str | None) -> str:
    """What organisations that may be one and the same have in common."""
    return f"{legal_key(name)}\n{country or ''}"


def place_key(*parts: object) -> str:
    """Address, postcode and city in the form they are compared in."""
    return " ".join(name_key(str(part)) for part in parts if part)


def _key(row: SupplierRow) -> GroupKey:
    values = row.organisation
    place = place_key(*(values.get(name) for name in ("address", "postcode", "city")))
    number = row.identifiers.get("own") or row.identifiers.get("os_id") or ""
    return (name_key(row.name), str(values.get("country") or ""), place, number)
