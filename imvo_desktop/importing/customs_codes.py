"""Codes of goods (HS, CN, TARIC) as lists write them, made digits only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from imvo_desktop.knowledge import products

_BEFORE = re.compile(r"(?:hs|gn|cn|taric|ex)\b[\s:.-]*", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s.\-]")
_LIST = re.compile(r"\s*[|;,/]\s*")
_AS_DECIMAL = re.compile(r"(\d+)\.0")
_HEADING_FIRST = re.compile(r"(\d{3,4})\.([1-9]|\d\d|\d{4}|\d{6})")
_MOST_DIGITS, _HEADING = 12, 4


@dataclass(frozen=True, slots=True)
class CustomsCode:
    """A code in digits; `remark` says what was done or is odd.

    `zero_added`: a spreadsheet had cut the first zero, or the last. `first`: several stood there.
    `unknown`: no heading starts so; the code is kept.
    """

    code: str
    remark: str | None = None


def parse(text: str) -> CustomsCode | None:
    """The code in `text`; None when it is none.

    Codes have an even number of digits: where one is odd, its first zero was cut, if that gives
    a heading that exists ("9012100" is 0901 21 00). A point stands behind the heading: "901.1" is
    0901 10, "2101.1" is 2101 10.
    """
    parts = [_BEFORE.sub("", part.strip(), count=1) for part in _LIST.split(text) if part]
    codes = [_code(part) for part in parts]
    if not codes or any(code is None for code in codes):
        return None
    found = codes[0]
    is_remarkable = found is not None and len(codes) > 1 and found.remark is None
    return CustomsCode(found.code, "first") if found and is_remarkable else found


def _code(text: str) -> CustomsCode | None:
    pointed = _HEADING_FIRST.fullmatch(text)
    if pointed is not None and _is_known(heading := pointed[1].zfill(_HEADING)):
        whole = heading + pointed[2] + "0" * (len(pointed[2]) % 2)
        return CustomsCode(whole, None if whole == pointed[1] + pointed[2] else "zero_added")
    as_decimal = _AS_DECIMAL.fullmatch(text)
    digits = as_decimal[1] if as_decimal is not None else _BETWEEN.sub("", text)
    is_code = digits.isascii() and digits.isdecimal() and 2 <= len(digits) <= _MOST_DIGITS
    return _completed(digits) if is_code else None


def _completed(digits: str) -> CustomsCode:
    if len(digits) % 2 and _is_known("0" + digits):
        return CustomsCode("0" + digits, "zero_added")
    is_whole = len(digits) % 2 == 0 and _is_known(digits)
    return CustomsCode(digits, None if is_whole else "unknown")


def _is_known(digits: str) -> bool:
    return digits[:_HEADING] in products.all_products()
