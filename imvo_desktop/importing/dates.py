"""Dates as people type them: `31-12-2021`, `12/31/21`, `maart 2021`, `Q1 2020`, serial numbers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.knowledge.letters import unaccented

ORDERS = ("dmy", "mdy", "ymd")
_THREE = re.compile(
    r"(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})(?:[T ,]+\d{1,2}:\d{2}.*)?"
)
_TWO = re.compile(r"(?:(\d{1,2})\s*[-/.]\s*(\d{4})|(\d{4})\s*[-/.]\s*(\d{1,2}))")
_YEAR = re.compile(r"(\d{4})(?:\.0+)?")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_QUARTER = re.compile(
    r"(?:[qk]\s*([1-4])|([1-4])\s*(?:e|de|ste|st|nd|rd|th)?\s*(?:kwartaal|quarter|quartal|trimestre))"
    r"\s*[-/' ]?\s*(\d{4}|\d{2})|(\d{4})\s*[-/ ]?\s*[qk]\s*([1-4])"
)
_WORDED = re.compile(r"[^\W_]+")
_LEADING = re.compile(
    r"(?:sinds|since|vanaf|from|seit|depuis|ca|circa|begin|start|jaar|year)\b\.?\s*", re.IGNORECASE
)
_MONTHS = (
    "jan january januari januar janvier",
    "feb february februari februar fevrier fev febr",
    "mar march maart mrt marz maerz mars",
    "apr april avril avr",
    "may mei mai",
    "jun june juni juin",
    "jul july juli juillet juil",
    "aug august augustus aout",
    "sep sept september septembre",
    "oct october oktober okt octobre",
    "nov november novembre",
    "dec december dezember dez decembre",
)
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_FIRST_SERIAL, _LAST_SERIAL = 14_000, 73_050
_LAST_OF_THIS_CENTURY = 29
_LONG_YEAR = 4


class Precision(StrEnum):
    """How much of a date is known, and whether it was worked out from something else."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    QUARTER = "quarter"
    SERIAL = "serial"


@dataclass(frozen=True, slots=True)
class Date:
    """A date in ISO 8601: `2021-03-31`, `2021-03` or `2021`.

    A quarter is its first month. `is_other_way`: it can only be read in another order of day,
    month and year than that of its column.
    """

    iso: str
    precision: Precision
    is_other_way: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many cells can be read in each order; `open` ones give other days in other orders."""

    fitting: Mapping[str, int]
    open: int

    @property
    def order(self) -> str:
        """The order that fits most cells; day, month, year before the others."""
        return max(ORDERS, key=lambda order: (self.fitting[order], -ORDERS.index(order)))

    @property
    def orders(self) -> tuple[str, ...]:
        """The orders that fit most cells; more than one where they are in doubt."""
        most = self.fitting[self.order]
        return tuple(order for order in ORDERS if self.fitting[order] == most)

    @property
    def is_ambiguous(self) -> bool:
        """Whether a cell such as 03-04-2021 is there and no other cell tells the order."""
        return self.open > 0 and len(self.orders) > 1


def evidence(cells: Iterable[str]) -> Evidence:
    """What `cells` tell of the order of day, month and year in their column."""
    fitting = dict.fromkeys(ORDERS, 0)
    still_open = 0
    for cell in cells:
        three = _THREE.fullmatch(_stripped(cell))
        if three is None or len(three[1]) == _LONG_YEAR:  # 2021-03-04 can only be read in one way
            continue
        found = {order: _day(three.groups(), order) for order in ORDERS}
        days = {day for day in found.values() if day is not None}
        still_open += len(days) > 1
        for order, day in found.items():
            fitting[order] += day is not None
    return Evidence(fitting, still_open)


def is_open(cell: str) -> bool:
    """Whether `cell` gives other days in other orders: 03-04-2021."""
    return evidence((cell,)).open > 0


def parse(cell: str, order: str) -> Date | None:
    """The date in `cell`, day, month and year in the `order` of its column; None when it is none.

    Years of two digits are read as Excel does: 00 to 29 are of this century. Serial numbers are
    days as Excel counts them, 1 being 1 January 1900.
    """
    text = _stripped(cell)
    for read in (_of_three_numbers, _of_quarter, _of_words, _of_numbers):
        found = read(text, order)
        if found is not None:
            return found
    return None


def _stripped(cell: str) -> str:
    return _LEADING.sub("", cell.strip(), count=1)


def _of_three_numbers(text: str, order: str) -> Date | None:
    three = _THREE.fullmatch(text)
    if three is None:
        return None
    for one in (order, *ORDERS):
        day = _day(three.groups(), one)
        if day is not None:
            is_written_so = len(three[1]) == _LONG_YEAR
            return Date(day, Precision.DAY, is_other_way=one != order and not is_written_so)
    return None


def _of_quarter(text: str, order: str) -> Date | None:
    """Quarters: "Q1 2020", "2020-Q1", "1e kwartaal 2020"."""
    del order
    found = _QUARTER.fullmatch(unaccented(text))
    if found is None:
        return None
    year, quarter = _full_year(found[3] or found[4]), int(found[1] or found[2] or found[5])
    return Date(f"{year:04d}-{3 * quarter - 2:02d}", Precision.QUARTER) if _is_year(year) else None


def _of_words(text: str, order: str) -> Date | None:
    """Months in words: "maart 2021", "12 March 2021", "March 12, 2021", "Mar-21".

    A number of two digits before a lone month is a day, as Excel shows it ("21-mrt").
    """
    del order
    words = _WORDED.findall(unaccented(text))
    months = [_months()[word] for word in words if word in _months()]
    numbers = [word for word in words if word not in _months()]
    if len(months) != 1 or not all(map(_is_short_number, numbers)):
        return None
    if len(numbers) == 2:
        day, year = numbers if len(numbers[0]) < _LONG_YEAR else numbers[::-1]
        return _on_day(_full_year(year), months[0], int(day))
    is_year = len(numbers) == 1 and (len(numbers[0]) == _LONG_YEAR or words[0] in _months())
    return _in_month(_full_year(numbers[0]), months[0]) if is_year else None


def _of_numbers(text: str, order: str) -> Date | None:
    """Numbers alone: "2021", "03-2021", "2021-03", "20210331" and 44286."""
    del order
    two, year, solid = _TWO.fullmatch(text), _YEAR.fullmatch(text), _SOLID.fullmatch(text)
    if year is not None:
        return Date(year[1], Precision.YEAR) if _is_year(int(year[1])) else None
    if two is not None:
        return _in_month(int(two[2] or two[3]), int(two[1] or two[4]))
    if solid is not None:
        return _on_day(int(solid[1]), int(solid[2]), int(solid[3]))
    serial = _SERIAL.fullmatch(text)
    if serial is None or not _FIRST_SERIAL <= int(serial[1]) <= _LAST_SERIAL:
        return None
    # Excel counts a 29 February 1900 that never was, so its days start one earlier.
    first = datetime.date(1899, 12, 30)
    day = first + datetime.timedelta(days=int(serial[1]))
    return Date(day.isoformat(), Precision.SERIAL)


def _on_day(year: int, month: int, day: int) -> Date | None:
    iso = _iso(year, month, day)
    return Date(iso, Precision.DAY) if iso is not None else None


def _in_month(year: int, month: int) -> Date | None:
    is_one = _is_year(year) and 1 <= month <= 12
    return Date(f"{year:04d}-{month:02d}", Precision.MONTH) if is_one else None


def _day(numbers: tuple[str, ...], order: str) -> str | None:
    """The ISO day of three numbers in `order`; None where they are none."""
    part = dict(zip(order, numbers, strict=True))
    if len(part["y"]) not in (2, 4) or len(part["d"]) > 2 or len(part["m"]) > 2:
        return None
    return _iso(_full_year(part["y"]), int(part["m"]), int(part["d"]))


def _iso(year: int, month: int, day: int) -> str | None:
    if not _is_year(year):
        return None
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year <= _LAST_OF_THIS_CENTURY else 1900)


def _is_year(year: int) -> bool:
    return _FIRST_YEAR <= year <= _LAST_YEAR


def _is_short_number(word: str) -> bool:
    return word.isascii() and word.isdecimal() and len(word) in (1, 2, 4)


@cache
def _months() -> Mapping[str, int]:
    return {word: number for number, line in enumerate(_MONTHS, 1) for word in line.split()}
