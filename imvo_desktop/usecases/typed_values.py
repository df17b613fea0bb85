"""What a person types into a field, as the value that is kept."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_BLANKS = re.compile(r"[\s€%]+|EUR", re.IGNORECASE)
_GROUPED = re.compile(r"-?\d{1,3}([.,])\d{3}(\1\d{3})*")


class UnreadableError(ValueError):
    """What was typed is not a number, or not one that fits."""


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How a number is shown and kept: kept = shown times `units`; `high` bounds what is kept."""

    units: float = 1
    decimals: int = 0
    is_whole: bool = False
    high: float = 1e15


MONEY = NumberForm(units=100, decimals=2, is_whole=True)
PERCENT = NumberForm(units=0.01, decimals=1, high=1.0)
COUNT = NumberForm(is_whole=True, high=10**9)
AMOUNT = NumberForm(decimals=2)


def read_number(text: str, form: NumberForm) -> int | float | None:
    """The value of `text`, None when it is empty.

    The last of comma and point is the decimal sign, unless it only parts groups of three digits.
    Raises `UnreadableError` for anything else, for negative values and for values over `high`.
    """
    bare = _BLANKS.sub("", text)
    if not bare:
        return None
    try:
        shown = float(_with_point(bare))
    except ValueError:
        raise UnreadableError from None
    kept = shown * form.units if form.units >= 1 else shown / round(1 / form.units)
    if not math.isfinite(kept) or not 0 <= kept <= form.high:
        raise UnreadableError
    return round(kept) if form.is_whole else kept


def _with_point(text: str) -> str:
    """`text` as Python writes numbers: no groups, a point before the decimals."""
    if _GROUPED.fullmatch(text):
        return text.replace(".", "").replace(",", "")
    sign = "," if text.rfind(",") > text.rfind(".") else "."
    other = "." if sign == "," else ","
    if text.count(sign) > 1:
        raise UnreadableError
    return text.replace(other, "").replace(sign, ".")
