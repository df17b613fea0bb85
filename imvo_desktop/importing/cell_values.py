"""Cells as the values of fields: countries, counts, money, shares, places; with what was found."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import numbers
from imvo_desktop.importing.canonical import cleaned, without_guard
from imvo_desktop.importing.table import Finding
from imvo_desktop.knowledge import countries

type Value = str | int | float | Certainty | Money | tuple[float, float] | None
type Noter = Callable[[str, Seriousness, str | None], None]

NOTHING = frozenset(
    {"-", "--", "n/a", "n.v.t.", "nvt", "#n/a", "#n/b", "null", "none", "?", "onbekend"}
)
_LONGEST_NOTHING = 10
_THOUSANDS = re.compile(r"\b(x ?1\.?000|in duizend|thousand|duizend|k€|k)\b")
_MILLIONS = re.compile(r"(?<![a-z])(m|mln|mio|million|miljoen)(?![a-z])")
_PAIR = re.compile(r"-?\d+(?:\.\d+)?")
_CENT = Decimal(1)


@dataclass(frozen=True, slots=True)
class Money:
    """Whole cents and the currency that stood with them, if any."""

    cents: int
    currency: str | None


@dataclass(frozen=True, slots=True)
class Column:
    """One mapped column: its field, its place, and how its numbers are written."""

    index: int
    name: str
    field: str
    decimal: str
    factor: int = 1
    currency: str | None = None
    is_percent: bool = False
    is_ambiguous: bool = False


def column(
    index: int, name: str, field: str, cells: Sequence[str], delimiter: str | None
) -> Column:
    """Look at all cells of a column at once: numbers are read by column, never one by one."""
    if _KINDS.get(field, _country) is _country:
        return Column(index, name, field, ".")
    folded = name.casefold().replace("_", " ")
    decimal = numbers.decimal_sign(cells, delimiter)
    is_ambiguous = numbers.is_ambiguous(cells)
    if is_ambiguous and field not in ("organisation.lat", "organisation.lon"):
        decimal = "," if any("." in cell for cell in cells) else "."
    is_percent = field == "link.share" and _is_percent(name, cells, decimal)
    millions = _MILLIONS.search(folded) is not None
    thousands = _THOUSANDS.search(folded) is not None
    return Column(
        index=index,
        name=name,
        field=field,
        decimal=decimal,
        factor=1_000_000 if millions else 1_000 if thousands else 1,
        currency=_currency_of_header(name),
        is_percent=is_percent,
        is_ambiguous=is_ambiguous,
    )


def _is_percent(name: str, cells: Sequence[str], decimal: str) -> bool:
    """Whether shares are written as percentages: a sign says so, or a number over 1."""
    amounts = (numbers.parse(cell, decimal) for cell in cells)
    return "%" in name or any(
        one is not None and (one.is_percent or one.number > 1) for one in amounts
    )


def value_of(cell: str, place: Column, row: int, findings: list[Finding]) -> Value:
    """The value of `cell` for its field; what was repaired or unfit is added to `findings`."""
    text = without_guard(cleaned(cell))
    if not text or (len(text) < _LONGEST_NOTHING and text.casefold() in NOTHING):
        return None
    read = _KINDS.get(place.field)
    if read is None:
        return text

    def note(code: str, severity: Seriousness, repaired: str | None = None) -> None:
        findings.append(Finding(code, severity, row, place.name, text[:200], repaired))

    return read(text, place, note)


def _country(text: str, place: Column, note: Noter) -> Value:
    del place
    found = countries.match(text)
    if found is None:
        note("country_unknown", Seriousness.WARNING, None)
        return None
    if not found.is_usual:
        note("country_read", Seriousness.REMARK, found.code)
    return found.code


def _number(text: str, place: Column, note: Noter) -> numbers.Amount | None:
    amount = numbers.parse(text, place.decimal)
    if amount is None:
        note("number_unreadable", Seriousness.WARNING, None)
    return amount


def _count(text: str, place: Column, note: Noter) -> Value:
    amount = _number(text, place, note)
    return None if amount is None else _within(int(amount.number), (0, 10**9), note)


def _volume(text: str, place: Column, note: Noter) -> Value:
    amount = _number(text, place, note)
    return None if amount is None else _within(float(amount.number), (0, 1e15), note)


def _money(text: str, place: Column, note: Noter) -> Value:
    amount = _number(text, place, note)
    if amount is None:
        return None
    cents = (amount.number * place.factor * 100).quantize(_CENT, rounding=ROUND_HALF_EVEN)
    if _within(int(cents), (0, 10**15), note) is None:
        return None
    return Money(int(cents), amount.currency or place.currency)


def _share(text: str, place: Column, note: Noter) -> Value:
    amount = _number(text, place, note)
    if amount is None:
        return None
    return _within(float(amount.number / (100 if place.is_percent else 1)), (0, 1), note)


def _latitude(text: str, place: Column, note: Noter) -> Value:
    return _degrees(text, place, note, 90)


def _longitude(text: str, place: Column, note: Noter) -> Value:
    return _degrees(text, place, note, 180)


def _degrees(text: str, place: Column, note: Noter, most: int) -> Value:
    amount = _number(text, place, note)
    return None if amount is None else _within(float(amount.number), (-most, most), note)


def _lat_lon(text: str, place: Column, note: Noter) -> Value:
    del place
    found = [float(part) for part in _PAIR.findall(text)]
    if len(found) != 2 or abs(found[0]) > 90 or abs(found[1]) > 180:
        note("number_unreadable", Seriousness.WARNING, None)
        return None
    return (found[0], found[1])


def _tier(text: str, place: Column, note: Noter) -> Value:
    del place, note
    digits = re.search(r"\d+", text)
    return int(digits[0][:3]) if digits is not None else None


def _certainty(text: str, place: Column, note: Noter) -> Value:
    del place
    folded = text.casefold()
    if folded in ("assumed", "aangenomen", "vermoedelijk", "angenommen", "supposé"):
        return Certainty.ASSUMED
    if folded not in ("known", "bekend", "bekannt", "connu"):
        note("value_unknown", Seriousness.WARNING, Certainty.KNOWN.value)
    return Certainty.KNOWN


def _currency(text: str, place: Column, note: Noter) -> Value:
    del place
    code = numbers.currency_of(text.upper())
    if code is None:
        note("value_unknown", Seriousness.WARNING, None)
    return code


def _within[T: (int, float)](number: T, bounds: tuple[float, float], note: Noter) -> T | None:
    if bounds[0] <= number <= bounds[1]:
        return number
    note("number_out_of_range", Seriousness.WARNING, None)
    return None


def _currency_of_header(name: str) -> str | None:
    return numbers.currency_of(name.upper().replace("_", " "))


_KINDS: dict[str, Callable[[str, Column, Noter], Value]] = {
    "organisation.country": _country,
    "link.country_of_making": _country,
    "organisation.workers": _count,
    "organisation.lat": _latitude,
    "organisation.lon": _longitude,
    "organisation.lat_lon": _lat_lon,
    "link.value": _money,
    "link.share": _share,
    "link.volume": _volume,
    "link.certainty": _certainty,
    "link.currency": _currency,
    "tier": _tier,
}
