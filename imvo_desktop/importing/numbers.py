"""Numbers as people type them: `1.234,56`, `1,234.56`, `€ 1.000`, `12,5 %`, decided by column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

CURRENCY_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₺": "TRY"}
CURRENCY_CODES = re.compile(
    r"\b(EUR|USD|GBP|CHF|JPY|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|TRY|AUD|CAD|BDT|VND|THB|IDR)\b"
)
_SHAPE = re.compile(r"[-+]?\d[\d.,' \u00a0\u202f]*|[-+]?[.,]\d+")
_DUTCH = re.compile(r"[-+]?(\d{1,3}(\.\d{3})+,\d+|\d+,\d{1,2}|\d+,\d{4,}|\d{1,3}(\.\d{3}){2,})")
_ENGLISH = re.compile(r"[-+]?(\d{1,3}(,\d{3})+\.\d+|\d+\.\d{1,2}|\d+\.\d{4,}|\d{1,3}(,\d{3}){2,})")
_DOUBLE = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
_MONEY_WORDS = re.compile(r"[€$£¥₹₺%]|\b[A-Z]{3}\b|,-$|,--$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the currency written with it, if any."""

    number: Decimal
    currency: str | None = None
    is_percent: bool = False


def decimal_sign(cells: Iterable[str], delimiter: str | None) -> str:
    """The decimal sign of `cells`: the one most cells can only mean, else by the separator."""
    dutch = english = 0
    for cell in cells:
        bare = _bare(cell)
        dutch += _DUTCH.fullmatch(bare) is not None
        english += _ENGLISH.fullmatch(bare) is not None
    if dutch != english:
        return "," if dutch > english else "."
    return "," if delimiter == ";" else "."


def is_ambiguous(cells: Iterable[str]) -> bool:
    """Whether some cell reads like `1.234` and no cell tells what the point means."""
    could_be_both = False
    for cell in cells:
        bare = _bare(cell)
        if _DUTCH.fullmatch(bare) or _ENGLISH.fullmatch(bare):
            return False
        could_be_both = could_be_both or _DOUBLE.fullmatch(bare) is not None
    return could_be_both


def parse(cell: str, decimal: str) -> Amount | None:
    """The number in `cell`, read with the `decimal` sign of its column; None when it is none."""
    bare = _bare(cell)
    if _SHAPE.fullmatch(bare) is None:
        return None
    thousands = "." if decimal == "," else ","
    plain = re.sub(r"[' \u00a0\u202f]", "", bare).replace(thousands, "").replace(decimal, ".")
    if plain.count(".") > 1 or not any(sign.isdigit() for sign in plain):
        return None
    return Amount(Decimal(plain), currency_of(cell), "%" in cell)


def is_number(cell: str) -> bool:
    """Whether `cell` is a number in either way of writing."""
    return _SHAPE.fullmatch(_bare(cell)) is not None


def _bare(cell: str) -> str:
    return _MONEY_WORDS.sub("", cell.strip()).strip()


def currency_of(cell: str) -> str | None:
    """The ISO 4217 code of the currency sign or code in `cell`; None when there is none."""
    for sign, code in CURRENCY_SIGNS.items():
        if sign in cell:
            return code
    named = CURRENCY_CODES.search(cell)
    if named is None:
        return None
    return "CNY" if named[1] == "RMB" else named[1]
