"""Finds a country in what somebody types: its name in Dutch or English, a part of it, or nearly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge import countries

_SHORTEST_PART, _SHORTEST_WORD, _LEAST_ALIKE, _FOREIGN = 3, 4, 70.0, 3.0


@dataclass(frozen=True, slots=True)
class CountryHit:
    """A country found; `reason` is exact, part or fuzzy, `score` (0 to 100) only orders."""

    code: str
    name_en: str
    name_nl: str
    reason: str
    score: float


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a country, folded and without spaces; `language` is empty where it is both."""

    key: str
    words: tuple[str, ...]
    code: str
    language: str


def find_country(text: str, language: str | None = None, limit: int = 5) -> tuple[CountryHit, ...]:
    """The best `limit` countries for `text`, best first; names in `language` go before others.

    What `countries.resolve` knows comes first. An empty tuple where nothing is like it.
    """
    folded = countries.folded(text)
    if not folded:
        return ()
    best: dict[str, CountryHit] = {}
    exact = tuple(_exact(text))
    alike = () if exact else _alike(folded, language)
    for hit in (*exact, *_parts(folded, language), *alike):
        if hit.code not in best or hit.score > best[hit.code].score:
            best[hit.code] = hit
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.code))[:limit])


def _exact(text: str) -> Iterator[CountryHit]:
    code = countries.resolve(text)
    if code is not None:
        yield _hit(code, "exact", 100.0)


def _parts(folded: str, language: str | None) -> Iterator[CountryHit]:
    """Names of which `folded` is the start, or a word ("korea")."""
    key = folded.replace(" ", "")
    if len(key) < _SHORTEST_PART:
        return
    for name in _names():
        share = len(key) / len(name.key)
        if name.key.startswith(key):
            yield _hit(name.code, "part", 75 + 15 * share - _foreign(name, language))
        elif folded in name.words:
            yield _hit(name.code, "part", 70 + 15 * share - _foreign(name, language))


def _alike(folded: str, language: str | None) -> Iterator[CountryHit]:
    """Names, and long words of names, that look like `folded`."""
    from rapidfuzz import fuzz, process  # slow to import; only a search needs it

    key = folded.replace(" ", "")
    if len(key) < _SHORTEST_PART:
        return
    spelled = [(name.key, name, 5.0) for name in _names()]
    spelled += [
        (word, name, 12.0)
        for name in _names()
        for word in name.words
        if len(name.words) > 1 and len(word) >= _SHORTEST_WORD
    ]
    found = process.extract(
        key,
        [one for one, _, _ in spelled],
        scorer=fuzz.ratio,
        score_cutoff=_LEAST_ALIKE,
        limit=20,
    )
    for _, ratio, place in found:
        _, name, less = spelled[place]
        yield _hit(name.code, "fuzzy", min(ratio, 99.0) - less - _foreign(name, language))


@cache
def _names() -> tuple[_Name, ...]:
    """Every name of every country, with the language it is in."""
    found: dict[tuple[str, str], _Name] = {}
    for country in countries.all_countries().values():
        named = [(country.name_nl, "nl"), (country.name_en, "en")]
        for text, language in (*named, *((also, "en") for also in country.also)):
            words = countries.folded(text)
            key = words.replace(" ", "")
            known = found.get((key, country.code))
            both = "" if known is not None and known.language != language else language
            found[key, country.code] = _Name(key, tuple(words.split()), country.code, both)
    return tuple(found.values())


def _foreign(name: _Name, language: str | None) -> float:
    return _FOREIGN if language and name.language and name.language != language else 0.0


def _hit(code: str, reason: str, score: float) -> CountryHit:
    country = countries.all_countries()[code]
    return CountryHit(code, country.name_en, country.name_nl, reason, round(score, 1))
