"""Cells as the values of fields: counts, money, shares, dates, codes; with what was found."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import currencies, customs_codes, dates, numbers
from imvo_desktop.importing.canonical import cleaned, without_guard

type Value = str | int | float | Certainty | Money | Quantity | tuple[float, float] | None
type Reader = Callable[[str, Column], Read]

NOTHING = frozenset(
    {"-", "--", "n/a", "n.v.t.", "nvt", "#n/a", "#n/b", "null", "none", "?", "onbekend"}
)
_LONGEST_NOTHING = 10
_PAIR = re.compile(r"-?\d+(?:\.\d+)?")
_PAIR_WITH_COMMAS = re.compile(r"[\[(]?\s*(-?\d+,\d+)\s*[;/ ]\s*(-?\d+,\d+)\s*[\])]?")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,2}")
_WITH_UNIT = re.compile(r"(.*?\d)\s*([^\W\d_]{1,12}[23²³]?)\.?")
_MOST_WORKERS, _MOST_VOLUME, _MOST_CENTS = 10**9, 1e15, 10**15
_CENT = Decimal(1)


@dataclass(frozen=True, slots=True)
class Money:
    """Whole cents and the currency that stood with them, if any."""

    cents: int
    currency: str | None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A volume and the unit that stood with it."""

    number: float
    unit: str


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be said about a cell; `repaired` is what was read instead of it."""

    code: str
    severity: Seriousness = Seriousness.WARNING
    repaired: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell says. `is_open`: it says something that could not be used."""

    value: Value = None
    notes: tuple[Note, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One mapped column: its field, its place, and how its numbers and dates are written.

    `has_decimals`: each of its identifiers has ".0" behind it, as programs write them.
    """

    index: int
    name: str
    field: str
    decimal: str = "."
    order: str = "dmy"
    factor: int = 1
    currency: str | None = None
    is_percent: bool = False
    has_decimals: bool = False

    @property
    def manner(self) -> str:
        """How its numbers (`,` or `.`) or its dates (`dmy`, `mdy`, `ymd`) are written."""
        return self.order if self.field == "link.since" else self.decimal


BLANK = Read()


def text_of(cell: str) -> str:
    """The text of a cell; empty where it says that there is nothing."""
    text = without_guard(cleaned(cell))
    is_nothing = len(text) < _LONGEST_NOTHING and text.casefold() in NOTHING
    return "" if is_nothing else text


def read(cell: str, column: Column) -> Read:
    """The value of `cell` for the field of its column, and what was repaired or does not fit.

    Countries are read by `country_cells`.
    """
    text = text_of(cell)
    if not text:
        return BLANK
    reader = _READERS.get(column.field)
    if reader is None:
        return _identifier(text, column) if is_identifier(column.field) else Read(text)
    return reader(text, column)


def _left_out(code: str) -> Read:
    return Read(None, (Note(code),), is_open=True)


def is_identifier(field: str) -> bool:
    """Whether a field holds a number that something is known by."""
    return field.startswith("organisation.identifiers.") or field == "buyer.id"


def _identifier(text: str, column: Column) -> Read:
    """A number as it stands, unless a spreadsheet has shortened it."""
    if _SHORTENED.fullmatch(text):
        return _left_out("digits_lost")
    return Read(text.removesuffix(".0") if column.has_decimals else text)


def _count(text: str, column: Column) -> Read:
    decimal = column.decimal
    if numbers.is_double(text):  # there is no fraction of a person
        decimal = "," if "." in text else "."
    return _rough(text, decimal, lambda amount: int(amount.number), _MOST_WORKERS)


def _volume(text: str, column: Column) -> Read:
    found = _rough(text, column.decimal, lambda amount: float(amount.number), _MOST_VOLUME)
    with_unit = _WITH_UNIT.fullmatch(text)
    if not found.is_open or with_unit is None:
        return found
    bare = _rough(with_unit[1], column.decimal, lambda amount: float(amount.number), _MOST_VOLUME)
    if not isinstance(bare.value, float):
        return found
    return Read(Quantity(bare.value, with_unit[2]), bare.notes)


def _money(text: str, column: Column) -> Read:
    named: list[str | None] = []

    def cents(amount: numbers.Amount) -> int:
        named.append(amount.currency or column.currency)
        factor = 1 if amount.is_scaled else column.factor
        return int((amount.number * factor * 100).quantize(_CENT, rounding=ROUND_HALF_EVEN))

    found = _rough(text, column.decimal, cents, _MOST_CENTS)
    if not isinstance(found.value, int):
        return found
    return Read(Money(found.value, named[-1]), found.notes)


def _rough[T: (int, float)](
    text: str, decimal: str, worth: Callable[[numbers.Amount], T], most: float
) -> Read:
    """The value of a number from 0 to `most`; "500-1000" gives the lowest and says so."""
    amount = numbers.parse(text, decimal)
    notes = _notes(amount)
    if amount is None:
        amount = numbers.at_least(text, decimal)
        if amount is None:
            return _left_out("number_unreadable")
        notes = (Note("number_lowest", repaired=_plain(amount.number)),)
    if amount.number.adjusted() > len(str(_MOST_CENTS)):
        return _left_out("number_out_of_range")
    value = worth(amount)
    return Read(value, notes) if 0 <= value <= most else _left_out("number_out_of_range")


def _notes(amount: numbers.Amount | None) -> tuple[Note, ...]:
    if amount is None or not amount.is_other_way or amount.number % 1 == 0:
        return ()
    return (Note("number_other_way", repaired=_plain(amount.number)),)


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def _share(text: str, column: Column) -> Read:
    amount = numbers.parse_small(text, column.decimal)
    if amount is None:
        return _left_out("number_unreadable")
    share = float(amount.number / (100 if column.is_percent else 1))
    return Read(share) if 0 <= share <= 1 else _left_out("number_out_of_range")


def _latitude(text: str, column: Column) -> Read:
    return _degrees(text, column, 90)


def _longitude(text: str, column: Column) -> Read:
    return _degrees(text, column, 180)


def _degrees(text: str, column: Column, most: int) -> Read:
    amount = numbers.parse_small(text, column.decimal)
    if amount is None:
        return _left_out("number_unreadable")
    degrees = float(amount.number)
    return Read(degrees) if -most <= degrees <= most else _left_out("number_out_of_range")


def _lat_lon(text: str, column: Column) -> Read:
    del column
    pair = _PAIR_WITH_COMMAS.fullmatch(text)
    parts = pair.groups() if pair is not None else _PAIR.findall(text)
    found = [float(part.replace(",", ".")) for part in parts]
    if len(found) != 2 or abs(found[0]) > 90 or abs(found[1]) > 180:
        return _left_out("number_unreadable")
    return Read((found[0], found[1]))


def _tier(text: str, column: Column) -> Read:
    del column
    digits = re.search(r"\d+", text)
    return Read(int(digits[0][:3])) if digits is not None else BLANK


def _certainty(text: str, column: Column) -> Read:
    del column
    folded = text.casefold()
    if folded in ("assumed", "aangenomen", "vermoedelijk", "angenommen", "supposé"):
        return Read(Certainty.ASSUMED)
    is_known = folded in ("known", "bekend", "bekannt", "connu")
    unknown = Note("value_unknown", repaired=Certainty.KNOWN.value)
    return Read(Certainty.KNOWN, () if is_known else (unknown,))


def _currency(text: str, column: Column) -> Read:
    del column
    code = currencies.currency_of(text.upper())
    return Read(code) if code is not None else _left_out("value_unknown")


def _since(text: str, column: Column) -> Read:
    """A date in ISO 8601; what is none stays as it stands, since the field takes any text."""
    found = dates.parse(text, column.order)
    if found is None:
        return Read(text, (Note("date_unreadable"),))
    if found.is_other_way:
        return Read(found.iso, (Note("date_other_way", repaired=found.iso),))
    is_worked_out = found.precision in (dates.Precision.QUARTER, dates.Precision.SERIAL)
    note = Note("date_read", Seriousness.REMARK, found.iso)
    return Read(found.iso, (note,) if is_worked_out else ())


def _customs_code(text: str, column: Column) -> Read:
    del column
    if _SHORTENED.fullmatch(text):
        return _left_out("digits_lost")
    found = customs_codes.parse(text)
    if found is None:
        return _left_out("hs_unreadable")
    if found.remark is None:
        return Read(found.code)
    return Read(found.code, (Note(f"hs_{found.remark}", repaired=found.code),))


def _several(text: str, column: Column) -> Read:
    """A text that may hold several values with bars between them, made readable."""
    del column
    parts = [part.strip() for part in text.split("|")]
    return Read("; ".join(part for part in parts if part) or None)


_READERS: dict[str, Reader] = {
    "organisation.workers": _count,
    "organisation.lat": _latitude,
    "organisation.lon": _longitude,
    "organisation.lat_lon": _lat_lon,
    "organisation.sector": _several,
    "link.product": _several,
    "link.value": _money,
    "link.share": _share,
    "link.volume": _volume,
    "link.certainty": _certainty,
    "link.currency": _currency,
    "link.since": _since,
    "link.hs": _customs_code,
    "tier": _tier,
}
