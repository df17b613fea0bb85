"""What a field offers while somebody types: products, codes, countries and sectors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import countries, product_finder, products, sectors
from imvo_desktop.knowledge.country_finder import find_country
from imvo_desktop.knowledge.product_finder import Hit
from imvo_desktop.knowledge.product_starts import starting_with

MOST = 6
_CODE = re.compile(r"[\d. ]+")
_SHORTEST = 2


class Finder(StrEnum):
    """What is looked for."""

    PRODUCT = "product"
    HS = "hs"
    COUNTRY = "country"
    SECTOR = "sector"


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose: the `code` it stands for, what the list says, what the field then says.

    A `text` of None leaves the field as it was typed.
    """

    code: str
    said: str
    text: str | None


def offers(finder: Finder, typed: str, words: Words) -> tuple[Offer, ...]:
    """What to offer for `typed`, best first; nothing for less than two signs."""
    text = typed.strip()
    return tuple(_FINDERS[finder](text, words)) if len(text) >= _SHORTEST else ()


def name_of(finder: Finder, code: str, words: Words) -> str:
    """What a code in a field stands for; empty where it is none that is known."""
    if finder is Finder.COUNTRY:
        return words.country(code)
    if finder is Finder.HS and products.by_hs(code) is not None:
        return products.name(code, words.language)
    if finder is Finder.SECTOR and sectors.by_code(code) is not None:
        return sectors.name(code, words.language)
    return ""


def is_code(text: str) -> bool:
    """Whether `text` is written as a code of the Harmonized System: digits, points and blanks."""
    return _CODE.fullmatch(text) is not None


def warm_up(words: Words) -> None:
    """Read what the finders need, so that the first key does not wait."""
    for finder in Finder:
        offers(finder, "qq", words)
        offers(finder, "61", words)
    starting_with("abc", words.language, 1)


def _products(text: str, words: Words) -> Iterator[Offer]:
    for hit in _product_hits(text, words):
        yield Offer(hit.hs, _said(hit, words), None)


def _codes(text: str, words: Words) -> Iterator[Offer]:
    """Headings whose code begins with the digits; for words, the headings of that product."""
    if not is_code(text):
        for hit in _product_hits(text, words):
            yield Offer(hit.hs, _said(hit, words), hit.hs)
        return
    digits = "".join(one for one in text if one.isdecimal())
    begun = [one for one in products.all_products().values() if one.hs.startswith(digits)]
    if digits and not begun and (known := products.by_hs(digits)) is not None:
        begun = [known]
    for one in begun[:MOST]:
        yield Offer(one.hs, f"{one.hs} {products.name(one.hs, words.language)}", one.hs)


def _countries(text: str, words: Words) -> Iterator[Offer]:
    begun = countries.folded(text)
    starts = [
        code
        for code in countries.all_countries()
        if begun and countries.folded(words.country(code)).startswith(begun)
    ]
    found = [hit.code for hit in find_country(text, words.language, MOST)]
    resolved = found[:1] if countries.resolve(text) else []
    starts.sort(key=words.country)
    for code in list(dict.fromkeys((*resolved, *starts, *found)))[:MOST]:
        yield Offer(code, words.country(code), words.country(code))


def _sectors(text: str, words: Words) -> Iterator[Offer]:
    for hit in sectors.find_sector(text, words.language, MOST):
        code = _dotted(hit.code)
        yield Offer(code, f"{code} {sectors.name(hit.code, words.language)}", code)


def _product_hits(text: str, words: Words) -> list[Hit]:
    """What the text means, then what a word that begins so would mean; each heading once."""
    found = product_finder.find(text, words.language, MOST)
    best = {hit.hs[:4]: hit for hit in starting_with(text, words.language, MOST)}
    sure = [hit for hit in found if hit.reason in ("exact", "plural")]
    guessed = [hit for hit in found if hit.reason not in ("exact", "plural")]
    hits: dict[str, Hit] = {}
    for hit in (*sure, *best.values(), *guessed):
        hits.setdefault(hit.hs[:4], hit)
    return list(hits.values())[:MOST]


def _said(hit: Hit, words: Words) -> str:
    name = products.name(hit.hs, words.language)
    code = "offer.alike" if hit.reason == "fuzzy" else "offer.word"
    return words.text(code, code=hit.hs, name=name, word=hit.word)


def _dotted(code: str) -> str:
    """A code of the classification as it is written: 1413 is 14.13."""
    return f"{code[:2]}.{code[2:]}" if len(code) > 2 else code


_FINDERS: dict[Finder, Callable[[str, Words], Iterator[Offer]]] = {
    Finder.PRODUCT: _products,
    Finder.HS: _codes,
    Finder.COUNTRY: _countries,
    Finder.SECTOR: _sectors,
}
