"""Sectors of NACE Rev. 2, equal to SBI 2008 to four digits: names, and a search by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.product_text import forms, normalised
from imvo_desktop.knowledge.tables import rows

_SKIPPED = frozenset(
    re.findall(
        r"\w+",
        "en van in de het voor met uit andere overige niet exclusief vervaardiging and of the for "
        "with other except not n e g c manufacture",
    )
)
_SHORTEST_PART, _LEAST_ALIKE, _FOREIGN = 4, 82.0, 3.0


@dataclass(frozen=True, slots=True)
class Sector:
    """A section (letter), division (2 digits), group (3) or class (4) of the classification."""

    code: str
    level: str
    name_en: str
    name_nl: str


@dataclass(frozen=True, slots=True)
class SectorHit:
    """A sector found; `word` led to it, `reason` is exact, plural, part or fuzzy."""

    code: str
    name_en: str
    name_nl: str
    word: str
    reason: str
    score: float


def by_code(code: str) -> Sector | None:
    """The sector of `code`: "14.13", "1413", "C" or an SBI code of five digits ("14130").

    A longer code falls back on the longest prefix in the table; None where not even the
    division is known.
    """
    text = re.sub(r"[\s.]", "", code).upper()
    letter = re.fullmatch(r"[A-U](\d*)", text)
    if letter is not None and letter[1]:
        text = letter[1]
    known = all_sectors()
    if letter is not None and not letter[1]:
        return known.get(text)
    if not text.isdecimal():
        return None
    return next((known[text[:size]] for size in (4, 3, 2) if text[:size] in known), None)


def name(code: str, language: str) -> str:
    """The name of `code` in `language` (`nl`, else English); the code itself if unknown."""
    sector = by_code(code)
    if sector is None:
        return code
    return sector.name_nl if language == "nl" else sector.name_en


@cache
def all_sectors() -> Mapping[str, Sector]:
    """Every sector by its code, in the order of the codes."""
    return {row["code"]: Sector(**row) for row in rows("sectors.csv")}


def find_sector(text: str, language: str | None = None, limit: int = 5) -> tuple[SectorHit, ...]:
    """The best `limit` sectors for `text`, best first; words of `language` go before others.

    A code finds its own sector. Empty where nothing is like it.
    """
    sector = by_code(text) if text.strip() else None
    if sector is not None:
        return (_hit(sector.code, text.strip(), "exact", 100.0),)
    best: dict[str, SectorHit] = {}
    for stage in (_words, _names, _alike):
        for hit in stage(text, language):
            if hit.code not in best or hit.score > best[hit.code].score:
                best[hit.code] = hit
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.code))[:limit])


def _words(text: str, language: str | None) -> Iterator[SectorHit]:
    """Our own words: the whole text, one of its words, or the end of a compound."""
    words = normalised(text).split()
    if not words:
        return
    own = _own_words()
    for form in forms("".join(words)):
        for word, spoken, code in own.get(form, ()):
            reason, score = ("exact", 100.0) if form == "".join(words) else ("plural", 97.0)
            yield _hit(code, word, reason, score - _foreign(spoken, language))
    for one in words:
        for form, share in _inside(one):
            for word, spoken, code in own.get(form, ()):
                yield _hit(code, word, "part", 60 + 20 * share - _foreign(spoken, language))


def _inside(word: str) -> Iterator[tuple[str, float]]:
    """Forms of `word` and of its last and first parts, with the share of it they are."""
    for form in forms(word):
        yield form, 1.0
    for start in range(1, len(word) - _SHORTEST_PART + 1):
        for form in forms(word[start:]):
            yield form, (len(word) - start) / len(word)


def _names(text: str, language: str | None) -> Iterator[SectorHit]:
    """Names that hold words of the text; the more of the name they are, the better."""
    asked = [one for one in normalised(text).split() if one not in _SKIPPED]
    if not asked:
        return
    for code, spoken, words in _name_words():
        shared = sum(1 for one in asked if not words.isdisjoint(forms(one)))
        if not shared:
            continue
        score = 40 + 30 * shared / len(asked) + 15 * shared / len(words) + len(code) / 10
        yield _hit(code, text.strip(), "part", score - _foreign(spoken, language))


def _alike(text: str, language: str | None) -> Iterator[SectorHit]:
    from rapidfuzz import fuzz, process  # slow to import; only a search needs it

    own = _own_words()
    key = "".join(normalised(text).split())
    for alike, ratio, _ in process.extract(
        key, own.keys(), scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE, limit=5
    ):
        for word, spoken, code in own[alike]:
            yield _hit(code, word, "fuzzy", ratio - 12 - _foreign(spoken, language))


@cache
def _own_words() -> Mapping[str, list[tuple[str, str, str]]]:
    """Word, language and code by the form words are looked up in."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in rows("sector_words.csv"):
        key = "".join(normalised(row["word"]).split())
        for form in forms(key):
            found.setdefault(form, []).append((row["word"], row["language"], row["code"]))
    return found


@cache
def _name_words() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Code, language and words (with their singulars) of every name."""
    found = []
    for sector in all_sectors().values():
        for language, text in (("nl", sector.name_nl), ("en", sector.name_en)):
            words = [one for one in normalised(text).split() if one not in _SKIPPED]
            if words:
                told = frozenset(form for one in words for form in forms(one))
                found.append((sector.code, language, told))
    return tuple(found)


def _foreign(spoken: str, language: str | None) -> float:
    return _FOREIGN if language and spoken != language else 0.0


def _hit(code: str, word: str, reason: str, score: float) -> SectorHit:
    sector = all_sectors()[code]
    return SectorHit(code, sector.name_en, sector.name_nl, word, reason, round(score, 1))
