"""The cells of a lens in words, each by the form of its column."""

from __future__ import annotations

import math
from collections.abc import Callable

from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.lens_report import CellValue, Form, percent

_DIGITS, _MOST_DECIMALS = 3, 6
_LEAST = 10.0**-_MOST_DECIMALS
_LEAST_PERCENT = 0.01


def heading(words: Words, code: str) -> str:
    """The heading of a column."""
    return words.text(f"lens.column.{code}")


def cell_text(words: Words, form: Form, value: CellValue, currency: str) -> str:
    """`value` as people read it; None is said to be not known. `currency` is that of amounts."""
    if value is None:
        return words.text("level.unknown")
    if form is Form.MONEY:
        return words.money(int(value), currency)
    if isinstance(value, str):
        return _CODES[form](words, value) if form in _CODES else value
    return _NUMBERS[form](words, value)


def _share(words: Words, value: float) -> str:
    part = percent(value)
    if value > 0 and part < _LEAST_PERCENT:
        return f"< {words.number(_LEAST_PERCENT, 2)} %"
    return f"{words.number(part, 0 if float(part).is_integer() else 2)} %"


def _number(words: Words, value: float) -> str:
    """Three digits that count; whole numbers as they are."""
    if float(value).is_integer():
        return words.number(value)
    if abs(value) < _LEAST:
        return f"< {words.number(_LEAST, _MOST_DECIMALS)}"
    decimals = _DIGITS - 1 - math.floor(math.log10(abs(value)))
    return words.number(value, min(max(decimals, 0), _MOST_DECIMALS))


_CODES: dict[Form, Callable[[Words, str], str]] = {
    Form.CODE: lambda words, value: words.text(f"lens.cell.{value}"),
    Form.LEVEL: lambda words, value: words.text(f"level.{value}"),
    Form.THEME: lambda words, value: words.text(f"theme.{value}"),
    Form.COUNTRY: lambda words, value: words.country(value),
}
_NUMBERS: dict[Form, Callable[[Words, float], str]] = {
    Form.COUNT: lambda words, value: words.number(value),
    Form.SHARE: _share,
    Form.NUMBER: _number,
    Form.DAYS: lambda words, value: words.text("chart.lens.days", count=value),
}
