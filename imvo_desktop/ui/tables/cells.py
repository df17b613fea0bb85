"""What stands in a cell: the text of a value, what it sorts by, and the value of a typed text."""

from __future__ import annotations

from collections.abc import Mapping

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, Risk, kind_of
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import countries
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.names import risk_place
from imvo_desktop.ui.tables.columns import NUMERIC, Column, Shape
from imvo_desktop.usecases.found_levels import FoundLevel, FoundLevels
from imvo_desktop.usecases.typed_values import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    UnreadableError,
    read_number,
)

type SortKey = tuple[bool, float, str]

_CENTS = 100
_PERCENT = 100
_FORMS = {Shape.MONEY: MONEY, Shape.SHARE: PERCENT, Shape.COUNT: COUNT}


class Cells:
    """Texts and sort keys of the cells of one network, in one language."""

    def __init__(self, network: Network, levels: FoundLevels, labels: Labels) -> None:
        self._network = network
        self._levels = levels
        self._labels = labels

    def text(self, record: Record, column: Column) -> str:
        """What the cell says."""
        if column.shape is Shape.LEVEL:
            return self.level_text(self.level(record))
        value = self._value(record, column)
        return "" if value is None else self._shown(value, column, record)

    def sort_key(self, record: Record, column: Column) -> SortKey:
        """Empty cells last; numbers as numbers, the rest by its text."""
        if column.shape is Shape.LEVEL:
            return (False, -self.level(record).number, "")
        value = self._value(record, column)
        if column.shape in NUMERIC and isinstance(value, (int, float)):
            return (False, float(value), "")
        text = self.text(record, column)
        return (not text, 0.0, text.casefold())

    def level(self, record: Record) -> FoundLevel:
        """The level of the record."""
        return self._levels.level(kind_of(record), record.id)

    def level_text(self, found: FoundLevel) -> str:
        """The level as a word, "at least" where it is a lower bound."""
        return level_text(self._labels, found.level, is_at_least=found.is_at_least)

    def edit_text(self, record: Record, column: Column) -> str:
        """What the cell says while it is edited: plain numbers, without currency."""
        value = self._value(record, column)
        if value is None:
            return ""
        if column.shape is Shape.MONEY and isinstance(value, int):
            return self._labels.number(value / _CENTS, 2)
        if column.shape is Shape.SHARE and isinstance(value, float):
            return self._labels.number(value * _PERCENT, 1)
        is_raw = column.shape is Shape.CODE or isinstance(value, (int, float))
        return str(value) if is_raw else self.text(record, column)

    def _value(self, record: Record, column: Column) -> object:
        if column.shape is Shape.RANK:
            return self._levels.rank(record.id)
        if column.shape is Shape.TIER:
            return self._levels.tier(record.id)
        if column.shape is Shape.PLACE and isinstance(record, Risk):
            return risk_place(self._network, record)
        return getattr(record, column.field)

    def _shown(self, value: object, column: Column, record: Record) -> str:
        shape = column.shape
        if shape is Shape.CODE:
            return self._labels.text(f"{column.names}.{value}")
        if shape is Shape.COUNTRY:
            return self._labels.country(str(value))
        if shape is Shape.ORGANISATION:
            return self._network.organisations[str(value)].name
        if shape is Shape.DATE:
            return self._labels.date(str(value))
        if isinstance(value, (int, float)):
            return self._number(value, shape, record)
        return str(value)

    def _number(self, value: float, shape: Shape, record: Record) -> str:
        if shape is Shape.MONEY:
            currency = getattr(record, "currency", None) or self._network.project.currency
            return self._labels.money(int(value), currency)
        if shape is Shape.SHARE:
            return f"{self._labels.number(value * _PERCENT, 1)} %"
        return self._labels.number(value)


def parsed(text: str, column: Column, kind: Kind, labels: Labels) -> object:
    """The value a person means by `text`; an empty text is None.

    A text that does not fit raises `InputError` with the code `field_invalid`.
    """
    typed = text.strip()
    if not typed:
        return "" if column.field == "name" else None
    if column.shape is Shape.COUNTRY:
        found: object = countries.resolve(typed)
    elif column.shape is Shape.CODE:
        found = _code(typed, column, labels)
    elif column.shape in NUMERIC:
        found = _number(typed, column.shape)
    else:
        return typed
    if found is None:
        raise InputError("field_invalid", kind=kind, field=column.field, value=typed[:80])
    return found


def choices(column: Column, labels: Labels) -> Mapping[str, str]:
    """The codes of a CODE column with their names."""
    return {code: labels.text(f"{column.names}.{code}") for code in column.codes}


def _code(typed: str, column: Column, labels: Labels) -> str | None:
    if typed in column.codes:
        return typed
    named = (code for code, name in choices(column, labels).items() if name == typed)
    return next(named, None)


def _number(typed: str, shape: Shape) -> float | int | None:
    try:
        value = read_number(typed, _FORMS.get(shape, AMOUNT))
    except UnreadableError:
        return None
    # An answer and a half is left to the rules of the record, which refuse it.
    is_answer = shape is Shape.ANSWER and value is not None and value == int(value)
    return int(value or 0) if is_answer else value
