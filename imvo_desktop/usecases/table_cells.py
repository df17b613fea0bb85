"""What stands in a cell of a table: the text of its value, and what it sorts by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, Risk, kind_of
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.names import record_name, risk_place
from imvo_desktop.usecases.found_levels import FoundLevel, FoundLevels
from imvo_desktop.usecases.table_columns import NUMERIC, Column, Shape

type SortKey = str | float

_CENTS = 100
_PERCENT = 100
_GROUP = 3
_POINTED = {
    "agreement": Kind.AGREEMENT,
    "commitments": Kind.COMMITMENT,
    "partners": Kind.STAKEHOLDER,
    "evidence": Kind.EVIDENCE,
}
_SUBJECTS = (Kind.ORGANISATION, Kind.LINK, Kind.RISK)


class Cells:
    """Texts and sort keys of the cells of one network, in one language."""

    def __init__(self, network: Network, levels: FoundLevels, labels: Labels) -> None:
        self.network = network
        self.labels = labels
        self.levels = levels

    def of(self, network: Network) -> Cells:
        """The same words and levels for another network."""
        return Cells(network, self.levels, self.labels)

    def text(self, record: Record, column: Column) -> str:
        """What the cell says."""
        if column.shape is Shape.LEVEL:
            return self.level_text(self.level(record))
        value = self.value(record, column)
        return "" if value is None else self._shown(value, column, record)

    def sort_keys(
        self, kind: Kind, records: Sequence[Record], column: Column
    ) -> list[SortKey | None]:
        """What each cell of a column sorts by; None where it is empty.

        Numbers sort as numbers, the rest by its text. Levels come gravest first; one that is not
        known counts as empty. What a value says is worked out once for all that have it.
        """
        computed = self._computed_keys(kind, column.shape)
        if computed is not None:
            return [computed.get(one.id) for one in records]
        if column.shape is Shape.PLACE:
            return [self._place(one).casefold() or None for one in records]
        known: dict[object, SortKey | None] = {None: None}
        read = attrgetter(f"{column.inside}.{column.field}" if column.inside else column.field)
        values = list(map(read, records))
        for record, value in zip(records, values, strict=True):
            if value not in known:
                known[value] = self._key(value, column, record)
        return [known[value] for value in values]

    def level(self, record: Record) -> FoundLevel:
        """The level of the record."""
        return self.levels.level(kind_of(record), record.id)

    def level_text(self, found: FoundLevel) -> str:
        """The level as a word, "at least" where it is a lower bound."""
        return level_text(self.labels, found.level, is_at_least=found.is_at_least)

    def listed_text(self, record: Record, column: Column) -> str:
        """What a list of the values of the column says: a level without "at least"."""
        if column.shape is Shape.LEVEL:
            return self.labels.text(f"level.{self.level(record).level}")
        return self.text(record, column)

    def edit_text(self, record: Record, column: Column) -> str:
        """What the cell says while it is edited: plain numbers, without currency."""
        value = self.value(record, column)
        if value is None:
            return ""
        if column.shape in NUMERIC and isinstance(value, (int, float)):
            return self._plain_number(value, column.shape)
        return str(value) if column.shape is Shape.CODE else self.text(record, column)

    def copy_text(self, record: Record, column: Column) -> str:
        """What a copy of the cell says: a number no digit short, a day in ISO 8601.

        So another program takes them for a number and a day, in any language.
        """
        if column.shape in NUMERIC:
            text = self.edit_text(record, column)
            return f"{text} %" if text and column.shape is Shape.SHARE else text
        if column.shape is Shape.DATE:
            return str(self.value(record, column) or "")[:10]
        return self.text(record, column)

    def value(self, record: Record, column: Column) -> object:
        """The value in the cell; None when it is empty."""
        shape = column.shape
        if shape is Shape.LEVEL:
            return self.level(record).level
        if shape is Shape.RANK:
            return self.levels.rank(record.id)
        if shape is Shape.TIER:
            return self.levels.tier(record.id)
        if shape is Shape.PLACE:
            return self._place(record)
        holder = getattr(record, column.inside) if column.inside else record
        return getattr(holder, column.field)

    def _computed_keys(self, kind: Kind, shape: Shape) -> Mapping[str, float] | None:
        """By id; None for a column that is not computed for all records at once."""
        if shape is Shape.LEVEL:
            found = self.levels.numbers(kind)
            return {one: -number for one, number in found.items() if number}
        if shape is Shape.RANK:
            return {one: rank for one, rank in self.levels.ranks().items() if rank}
        if shape is Shape.TIER:
            return {one: tier for one, tier in self.levels.tiers().items() if tier >= 0}
        return None

    def _key(self, value: object, column: Column, record: Record) -> SortKey | None:
        if column.shape in NUMERIC:
            return float(value) if isinstance(value, (int, float)) else None
        if column.shape is Shape.DATE:
            return str(value) or None
        return self._shown(value, column, record).casefold() or None

    def _place(self, record: Record) -> str:
        if isinstance(record, Risk):
            return risk_place(self.network, record)
        if isinstance(record, Measure) and record.subject_kind in _SUBJECTS:
            return record_name(self.network, record.subject_kind, record.subject, self.labels)
        return ""

    def _shown(self, value: object, column: Column, record: Record) -> str:
        shape = column.shape
        if shape is Shape.CODE:
            return self.labels.text(f"{column.names}.{value}")
        if shape is Shape.COUNTRY:
            return self.labels.country(str(value))
        if shape is Shape.ORGANISATION:
            found = self.network.organisations.get(str(value))
            return found.name if found is not None else ""
        if shape is Shape.DATE:
            return self.labels.date(str(value))
        if shape is Shape.YES_NO:
            return self.labels.text("answer.yes") if value else ""
        if shape is Shape.KEPT_LEVEL:
            return self.labels.text(f"level.{value}")
        if shape is Shape.RECORDS and isinstance(value, str):
            return self._named(value, column)
        if isinstance(value, tuple):
            return ", ".join(filter(None, (self._one_of(one, column) for one in value)))
        if isinstance(value, (int, float)):
            return self._number(value, shape, record)
        return str(value)

    def _one_of(self, value: object, column: Column) -> str:
        if column.shape is Shape.CODES:
            return self.labels.text(f"{column.names}.{value}")
        if column.shape is Shape.SOURCES:
            found = self.network.get(Kind.SOURCE, str(value))
            return str(getattr(found, "title", None) or getattr(found, "publisher", None) or "")
        return self._named(str(value), column) if column.shape is Shape.RECORDS else str(value)

    def _named(self, record_id: str, column: Column) -> str:
        """The name of a record that a measure points at; its text where it has no name."""
        found = self.network.get(_POINTED[column.field], record_id)
        return str(getattr(found, "name", None) or getattr(found, "text", None) or "")

    def _number(self, value: float, shape: Shape, record: Record) -> str:
        if shape is Shape.MONEY:
            currency = getattr(record, "currency", None) or self.network.project.currency
            return self.labels.money(int(value), currency)
        if shape is Shape.SHARE:
            return f"{self.labels.number(value * _PERCENT, 1)} %"
        if shape in (Shape.AMOUNT, Shape.DEGREES):
            return self._plain_number(value, shape)
        return self.labels.number(value)

    def _plain_number(self, value: float, shape: Shape) -> str:
        """All digits of a number, without groups; never three decimals, which look like a group."""
        if shape is Shape.MONEY:
            whole, cents = divmod(int(value), _CENTS)
            digits = f"{whole}.{cents:02}" if cents else str(whole)
        else:
            shown = value * _PERCENT if shape is Shape.SHARE else value
            digits = f"{shown:.12f}".rstrip("0").rstrip(".")
        whole_part, _, decimals = digits.partition(".")
        if len(decimals) == _GROUP:
            decimals += "0"
        sign = self.labels.number(0, 1)[1]
        return f"{whole_part}{sign}{decimals}" if decimals else whole_part


def choices(column: Column, labels: Labels) -> Mapping[str, str]:
    """The codes of a column with their names."""
    return {code: labels.text(f"{column.names}.{code}") for code in column.codes}
