"""The numbers of a workbook as a person reads them: dates, times, percentages, leading zeros.

Number formats as in ECMA-376 part 1, 18.8.30 and 18.8.31.
"""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

EXACT_BELOW = 1e15
"""A spreadsheet keeps fifteen digits of a number; of longer ones the last may be lost."""

_LAST_DAY = 2_958_465
_BUILT_IN_DAYS = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
_BUILT_IN_TIMES = frozenset((18, 19, 20, 21, 45, 47))
_BUILT_IN_ELAPSED = 46
_BUILT_IN_PERCENT = frozenset((9, 10))
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[[hms]+\]", re.IGNORECASE)


class Shown(StrEnum):
    """What a number format makes of a number."""

    PLAIN = "plain"
    DAY = "day"
    TIME = "time"
    ELAPSED = "elapsed"
    PERCENT = "percent"
    PADDED = "padded"


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a number is shown; `digits` is the least number of digits of a padded one."""

    shown: Shown = Shown.PLAIN
    digits: int = 0


PLAIN = NumberFormat()


def built_in(number: int) -> NumberFormat:
    """The format that has this number without being written in the file."""
    if number in _BUILT_IN_DAYS:
        return NumberFormat(Shown.DAY)
    if number in _BUILT_IN_TIMES:
        return NumberFormat(Shown.TIME)
    if number == _BUILT_IN_ELAPSED:
        return NumberFormat(Shown.ELAPSED)
    return NumberFormat(Shown.PERCENT) if number in _BUILT_IN_PERCENT else PLAIN


def of_code(code: str) -> NumberFormat:
    """The format written as `code`: "dd-mm-yyyy", "0.0%", "00000"."""
    first = _LITERAL.sub("", code.partition(";")[0]).strip()
    if len(first) > 1 and set(first) == {"0"}:
        return NumberFormat(Shown.PADDED, len(first))
    if "%" in first:
        return NumberFormat(Shown.PERCENT)
    if _ELAPSED.search(first):
        return NumberFormat(Shown.ELAPSED)
    letters = set(first.lower().replace("general", "").replace("am/pm", "h"))
    if letters & set("yd") or (letters & {"m"} and not letters & set("hs")):
        return NumberFormat(Shown.DAY)
    return NumberFormat(Shown.TIME) if letters & set("hs") else PLAIN


def number_text(written: str, shown: NumberFormat, *, is_1904: bool = False) -> str:
    """The number `written` in a file, as text; raises `ValueError` when it is none."""
    value = float(written)
    if shown.shown is Shown.PLAIN or not math.isfinite(value):
        return plain_number(written, value)
    if shown.shown is Shown.PERCENT:
        return plain_number("", value * 100) + "%"
    if shown.shown is Shown.PADDED:
        return plain_number(written, value).zfill(shown.digits)
    if shown.shown is Shown.TIME:
        return _time_text(value % 1)
    if shown.shown is Shown.ELAPSED:
        return _elapsed_text(value)
    return _day_text(value, is_1904) or plain_number(written, value)


def plain_number(written: str, value: float) -> str:
    """`value` with the digits a spreadsheet shows; digits written in full are kept."""
    if value.is_integer() and abs(value) < EXACT_BELOW:
        return str(int(value))
    if written.lstrip("-").isdecimal():
        return written
    shown = f"{value:.15g}"
    return f"{Decimal(shown):f}" if "e" in shown and 1e-20 < abs(value) < 1e40 else shown


def is_rounded(written: str) -> bool:
    """Whether a whole number has more digits than a spreadsheet keeps."""
    if len(written) < 15 and "e" not in written.lower():
        return False
    value = float(written)
    return math.isfinite(value) and value.is_integer() and abs(value) >= EXACT_BELOW


def _day_text(value: float, is_1904: bool) -> str | None:
    """The day (and time) of a serial number; None outside the calendar.

    The calendar of 1900 has a 29 February that never was, so days before March 1900 are one off.
    """
    if not 0 <= value < _LAST_DAY + 1:
        return None
    if value < 1 and not is_1904:
        return _time_text(value)
    start = datetime.datetime(1904, 1, 1) if is_1904 else datetime.datetime(1899, 12, 30)
    if not is_1904 and value < 60:
        start += datetime.timedelta(days=1)
    seconds = round(value * 86_400)
    try:
        moment = start + datetime.timedelta(seconds=seconds)
    except OverflowError:
        return None
    is_day = moment.time() == datetime.time()
    return moment.date().isoformat() if is_day else moment.isoformat(sep=" ")


def _time_text(fraction: float) -> str:
    seconds = round(fraction * 86_400) % 86_400
    return (datetime.datetime.min + datetime.timedelta(seconds=seconds)).time().isoformat()


def _elapsed_text(value: float) -> str:
    minutes, seconds = divmod(round(abs(value) * 86_400), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{'-' if value < 0 else ''}{hours}:{minutes:02}:{seconds:02}"
