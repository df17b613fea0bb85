"""What a cell of a column of countries says where one name is not enough to tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.tables import parts, rows

_BETWEEN = re.compile(r"[/|;,&+\n]|\s-\s|\b(?:and|en|und|et|or|of)\b", re.IGNORECASE)
_LONGEST_PLATE = 3
_LONGEST_NUMBER = 3


class Manner(StrEnum):
    """How a column writes its countries: names and ISO codes, plate signs, ISO numbers."""

    NAMES = "names"
    PLATES = "plates"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Doubt:
    """The codes a text may stand for, the likeliest first.

    `meanwhile` is used until somebody chose one; None leaves the country open.
    """

    codes: tuple[str, ...]
    meanwhile: str | None


def manner_of(texts: Iterable[str]) -> Manner:
    """How a column with these texts writes its countries: the column decides, never one cell.

    Plate signs ("D", "B", "NL") where no cell is longer than such a sign, all mean something and
    one is a single letter; numbers ("528", or "56" without its zero) where all are such numbers.
    """
    found = {text.strip() for text in texts} - {""}
    if found and all(map(by_number, found)):
        return Manner.NUMBERS
    has_letter = any(len(text) == 1 and text.isalpha() for text in found)
    if has_letter and all(len(text) <= _LONGEST_PLATE and by_plate(text) for text in found):
        return Manner.PLATES
    return Manner.NAMES


def by_plate(sign: str) -> str | None:
    """The code of the sign on number plates; where there is none, that of the ISO code."""
    return _plates().get(sign.strip().upper()) or countries.resolve(sign)


def by_number(text: str) -> str | None:
    """The code of an ISO 3166-1 number, its leading zeros there or not."""
    digits = text.strip()
    is_number = digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_NUMBER
    return _numbers().get(digits.zfill(_LONGEST_NUMBER)) if is_number else None


def doubt_of(text: str) -> Doubt | None:
    """The countries a text may stand for; None where it is no text that is in doubt."""
    return _doubts().get(countries.folded(text))


def several(text: str) -> tuple[str, ...]:
    """The codes of the countries a cell names ("China / Vietnam"), at least two; else empty.

    Every part of the text must be a country: "Jordan, Michael & Co" names none.
    """
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece.strip()]
    if len(pieces) < 2 or countries.resolve(text) is not None:
        return ()
    codes = [countries.resolve(piece) for piece in pieces]
    found = tuple(dict.fromkeys(code for code in codes if code is not None))
    return found if len(found) > 1 and None not in codes else ()


@cache
def _plates() -> Mapping[str, str]:
    return {row["sign"]: row["code"] for row in rows("country_plates.csv")}


@cache
def _numbers() -> Mapping[str, str]:
    known = countries.all_countries().values()
    return {country.number: country.code for country in known if country.number}


@cache
def _doubts() -> Mapping[str, Doubt]:
    return {
        countries.folded(row["name"]): Doubt(parts(row["codes"]), row["meanwhile"] or None)
        for row in rows("country_doubts.csv")
    }
