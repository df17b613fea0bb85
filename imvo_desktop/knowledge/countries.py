"""Countries and areas of ISO 3166-1: their names, and the code of any spelling met in a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from imvo_desktop.knowledge.letters import unaccented
from imvo_desktop.knowledge.tables import parts, rows

_FIRST_FLAG_LETTER = 0x1F1E6
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_CODE_BEFORE = re.compile(r"\s*([A-Z]{2,3})\s+(\D{3,})")
_CODE_AFTER = re.compile(r"\s*(\D{3,}?)\s+([A-Z]{2,3})\s*")
_BESIDE = re.compile(r"\s*[/|]\s*|\s+[-–—]\s+")
_BETWEEN = re.compile(r"[()\-–—:/|,]")
_SHORT = {
    "rep": "republic",
    "dem": "democratic",
    "dom": "dominican",
    "fed": "federation",
    "eq": "equatorial",
    "st": "saint",
    "ver": "verenigde",
    "isl": "islands",
    "nw": "nieuw",
}


@dataclass(frozen=True, slots=True)
class Country:
    """One country or area; the label point is absent for a few."""

    code: str
    iso3: str
    number: str
    name_en: str
    name_nl: str
    also: tuple[str, ...]
    region: str
    subregion: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class Match:
    """The code a text stands for, and whether the text is a code or the usual name."""

    code: str
    is_usual: bool


def by_code(code: str) -> Country | None:
    """The country with the ISO 3166-1 alpha-2 `code`."""
    return all_countries().get(code)


def name(code: str, language: str) -> str:
    """The name of `code` in `language` (`nl`, else English); the code itself when unknown."""
    country = by_code(code)
    if country is None:
        return code
    return country.name_nl if language == "nl" else country.name_en


def resolve(text: str) -> str | None:
    """The alpha-2 code that `text` stands for, in any spelling we know; None when not certain."""
    found = match(text)
    return found.code if found is not None else None


@lru_cache(maxsize=4096)
def match(text: str) -> Match | None:
    """Like `resolve`, and says whether the text was a usual way to write it."""
    for number, key in enumerate(_keys(text)):
        found = _index().get(key)
        if found is not None:
            return found if number == 0 else Match(found.code, is_usual=False)
    return None


@cache
def all_countries() -> Mapping[str, Country]:
    """Every country by its alpha-2 code, in the order of the codes."""
    return {row["code"]: _country(row) for row in rows("countries.csv")}


def folded(text: str) -> str:
    """`text` without case, accents, punctuation and the article: the form names are compared in."""
    letters = re.sub(r"['’`.]", "", unaccented(text.replace("&", " and ")))
    words = re.findall(r"[^\W_]+", letters)
    return " ".join(word for word in words if word != "the")


def _country(row: Mapping[str, str]) -> Country:
    return Country(
        code=row["code"],
        iso3=row["iso3"],
        number=row["number"],
        name_en=row["name_en"],
        name_nl=row["name_nl"],
        also=parts(row["also"]),
        region=row["region"],
        subregion=row["subregion"],
        latitude=float(row["latitude"]) if row["latitude"] else None,
        longitude=float(row["longitude"]) if row["longitude"] else None,
    )


@cache
def _index() -> Mapping[str, Match]:
    """Folded spelling to country; a code or usual name wins over a spelling of another."""
    index: dict[str, Match] = {}
    for country in all_countries().values():
        for text in (country.code, country.iso3, country.name_en, country.name_nl):
            index.setdefault(folded(text), Match(country.code, is_usual=True))
    for country in all_countries().values():
        for text in country.also:
            index.setdefault(folded(text), Match(country.code, is_usual=True))
    for row in rows("country_names.csv"):
        index.setdefault(folded(row["name"]), Match(row["code"], is_usual=False))
    return index


def _keys(text: str) -> Iterator[str]:
    """The text, then the same turned or cut where that keeps its meaning.

    "Moldova (Republic of)" and "Moldova, Republic of" are "Republic of Moldova"; "Netherlands
    (NL)", "NL - Netherlands" and "NL Netherlands" hold a code beside a name, a flag is a code,
    and they count only if all agree.
    """
    if _FLAG.search(text):
        yield from _agreed((*map(_flag_code, _FLAG.findall(text)), _FLAG.sub(" ", text)))
        return
    yield folded(text)
    turned = re.fullmatch(r"\s*(.+?)\s*[(,]\s*(.+?)\s*\)?\s*", text)
    if turned is not None:
        yield folded(f"{turned[2]} {turned[1]}")
    words = folded(text).split()
    if not _SHORT.keys().isdisjoint(words):
        yield " ".join(_SHORT.get(word, word) for word in words)
    for between in (_BESIDE, _BETWEEN):  # "Nederland / Pays-Bas": a name may have a hyphen
        pieces = between.split(text)
        if len(pieces) > 1:
            yield from _agreed(pieces)
    for beside in (_CODE_BEFORE.fullmatch(text), _CODE_AFTER.fullmatch(text)):
        if beside is not None:
            yield from _agreed(beside.groups())


def _agreed(pieces: Iterable[str]) -> Iterator[str]:
    """The first of `pieces` if they all stand for the same country; a piece may be blank."""
    keys = [key for key in map(folded, pieces) if key]
    if (
        keys
        and all(key in _index() for key in keys)
        and len({_index()[key].code for key in keys}) == 1
    ):
        yield keys[0]


def _flag_code(flag: str) -> str:
    return "".join(chr(ord(sign) - _FIRST_FLAG_LETTER + ord("A")) for sign in flag)
