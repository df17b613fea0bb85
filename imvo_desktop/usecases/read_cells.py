"""The value a person means by a text that is typed or pasted in a cell of a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property

from imvo_desktop.domain.network import Network
from imvo_desktop.importing import dates
from imvo_desktop.knowledge import countries
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import clock
from imvo_desktop.usecases.table_cells import choices
from imvo_desktop.usecases.table_columns import NUMERIC, Column, Shape
from imvo_desktop.usecases.typed_values import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    UnreadableError,
    read_number,
)

_FORMS = {Shape.MONEY: MONEY, Shape.SHARE: PERCENT, Shape.COUNT: COUNT}
_PARTS = re.compile(r"[,;\n]")
_TODAY = frozenset({"vandaag", "today"})
_DEGREES = re.compile(r"-?\d{1,3}([.,]\d+)?")
_WHOLE_DAYS = (dates.Precision.DAY, dates.Precision.SERIAL)


class Why(StrEnum):
    """Why a text cannot stand in a cell.

    `computed` cells are worked out by the program; `several` organisations have the name; which
    organisation is our `own` company is chosen elsewhere.
    """

    UNFIT = "unfit"
    NEEDED = "needed"
    COMPUTED = "computed"
    NOT_FOUND = "not_found"
    SEVERAL = "several"
    OWN = "own"


class CellError(ValueError):
    """A text does not fit its cell; `why` says what is wrong."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class CellReader:
    """Reads texts as values of columns; organisations by their name in `network`."""

    def __init__(self, network: Network, labels: Labels) -> None:
        self._network = network
        self._labels = labels

    def value(self, typed: str, column: Column) -> object:
        """The value of `typed`; an empty text is None. Raises `CellError`."""
        if not column.is_editable:
            raise CellError(Why.COMPUTED)
        text = typed.strip()
        if not text:
            return self.empty(column)
        read = self._readers.get(column.shape)
        if read is not None:
            return read(text, column)
        return _number(text, column) if column.shape in NUMERIC else text

    def bound(self, typed: str, column: Column) -> float | str:
        """The number or the day a column is compared with. Raises `CellError`."""
        text = typed.strip()
        if column.shape is Shape.DATE:
            return _day(text, column)
        return _number(text, column)

    def empty(self, column: Column) -> object:
        """The value of an empty cell. Raises `CellError` where the column cannot be empty."""
        if not column.is_editable:
            raise CellError(Why.COMPUTED)
        if column.is_needed:
            raise CellError(Why.NEEDED)
        return _EMPTY.get(column.shape)

    def organisation(self, name: str) -> str:
        """The id of the organisation called `name`. Raises `CellError`."""
        found = self._ids.get(_folded(name), ())
        if len(found) != 1:
            raise CellError(Why.SEVERAL if found else Why.NOT_FOUND)
        return found[0]

    @cached_property
    def _ids(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for one in self._network.organisations.values():
            key = _folded(one.name)
            found[key] = (*found.get(key, ()), one.id)
        return found

    @cached_property
    def _readers(self) -> Mapping[Shape, Callable[[str, Column], object]]:
        return {
            Shape.COUNTRY: _country,
            Shape.CODE: self._code,
            Shape.CODES: self._codes,
            Shape.YES_NO: lambda text, column: self._code(text, column) == "yes",
            Shape.WORDS: lambda text, _column: _parts(text),
            Shape.DATE: _day,
            Shape.ORGANISATION: lambda text, _column: self.organisation(text),
        }

    def _code(self, text: str, column: Column) -> str:
        if text in column.codes:
            return text
        wanted = _folded(text)
        names = choices(column, self._labels).items()
        found = next((code for code, name in names if _folded(name) == wanted), None)
        if found is None:
            raise CellError(Why.UNFIT)
        return found

    def _codes(self, text: str, column: Column) -> tuple[str, ...]:
        return tuple(self._code(one, column) for one in _parts(text))


def _country(text: str, _column: Column) -> str:
    found = countries.resolve(text)
    if found is None:
        raise CellError(Why.UNFIT)
    return found


def _day(text: str, _column: Column) -> str:
    """A day in ISO 8601; a month or a year alone is no day."""
    if text.casefold() in _TODAY:
        return clock.today()
    found = dates.parse(text, "dmy")
    if found is None or found.precision not in _WHOLE_DAYS:
        raise CellError(Why.UNFIT)
    return found.iso


def _number(text: str, column: Column) -> float | int:
    if column.shape is Shape.DEGREES:
        return _degrees(text)
    try:
        value = read_number(text, _FORMS.get(column.shape, AMOUNT))
    except UnreadableError:
        raise CellError(Why.UNFIT) from None
    if value is None:
        raise CellError(Why.UNFIT)
    # An answer and a half is left to the rules of the record, which refuse it.
    is_answer = column.shape is Shape.ANSWER and value == int(value)
    return int(value) if is_answer else value


def _degrees(text: str) -> float:
    if not _DEGREES.fullmatch(text):
        raise CellError(Why.UNFIT)
    return float(text.replace(",", "."))


def _parts(text: str) -> tuple[str, ...]:
    found = (one.strip() for one in _PARTS.split(text))
    return tuple(dict.fromkeys(one for one in found if one))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


_EMPTY: dict[Shape, object] = {Shape.CODES: (), Shape.WORDS: (), Shape.YES_NO: False}
