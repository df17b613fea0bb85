"""Codes of products and sectors in the one form they are compared in."""

from __future__ import annotations

from functools import lru_cache

_LENGTHS = range(2, 11)
_HEADING, _CLASS = 4, 4
_KEPT = 20_000


def hs_digits(text: str) -> str | None:
    """The digits of a product code, points and blanks left out; None where it is none.

    Codes of the Harmonized System and the Combined Nomenclature have 2 to 10 digits.
    """
    digits = "".join(text.replace(".", "").split())
    is_code = digits.isascii() and digits.isdigit() and len(digits) in _LENGTHS
    return digits if is_code else None


@lru_cache(maxsize=_KEPT)
def plain_hs(text: str | None) -> str:
    """The digits of a product code, without the zeros that divide it no further; else empty.

    A code has an even number of digits: with an odd number a spreadsheet has lost the zero in
    front.
    """
    digits = hs_digits(text or "")
    if digits is None:
        return ""
    digits = digits.zfill(len(digits) + len(digits) % 2)
    while len(digits) > _HEADING and digits.endswith("00"):
        digits = digits[:-2]
    return digits


@lru_cache(maxsize=_KEPT)
def plain_sector(text: str | None) -> str:
    """The digits of a NACE code, at most the four of a class: what SBI adds is left out."""
    digits = "".join(one for one in text or "" if one.isascii() and one.isdigit())
    return digits[:_CLASS]
