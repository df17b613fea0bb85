"""Finds the heading of the Harmonized System for a product in everyday Dutch or English words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from imvo_desktop.knowledge import product_materials, product_words, products
from imvo_desktop.knowledge.product_heading import certain
from imvo_desktop.knowledge.product_text import Text, key_of, taken_apart
from imvo_desktop.knowledge.product_words import Index, Word

_FULL, _PLURAL, _STRIPPED, _FOREIGN, _ALTERNATIVE = 100.0, 98.0, 94.0, 3.0, 1.0
_SHORTEST_PART, _LONG_PART, _LEAST_ALIKE = 3, 5, 82.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A heading found: its names, our word that led to it, and how.

    `reason` is exact, plural, part (a part of the text or of a compound) or fuzzy; `score` runs
    from 0 to 100 and only orders the hits. `hs` has four digits, or six where the word says so.
    """

    hs: str
    name_en: str
    name_nl: str
    word: str
    reason: str
    score: float


def find(text: str, language: str | None = None, limit: int = 3) -> tuple[Hit, ...]:
    """The best `limit` headings for `text`, best first; words of `language` go before others.

    The heading that is certain, where there is one, is the first.
    """
    found = find_in(product_words.index(), text, language, limit)
    sure = heading_of(text)
    if sure is None or (found and found[0].hs[:4] == sure.hs[:4]):
        return found
    return (sure, *(hit for hit in found if hit.hs[:4] != sure.hs[:4]))[:limit]


@lru_cache(maxsize=8192)
def heading_of(text: str) -> Hit | None:
    """The heading of `text` where that is certain: all of it names one thing of our list.

    Amounts, sizes and colours are skipped; what it is made of and how it was treated only where
    that does not decide the heading ("katoenen t-shirt"), or where we know how it does
    ("plastic lepel"). The rules stand in `product_heading`.
    """
    found = certain(product_words.index(), taken_apart(text))
    return _moved(_hit(found.word, found.reason, _FULL), found.hs) if found else None


def code_of(text: str | None) -> str:
    """The code of the heading that is certain; empty where none is, or nothing is said."""
    hit = heading_of(text) if text else None
    return hit.hs if hit is not None else ""


def find_in(index: Index, text: str, language: str | None, limit: int) -> tuple[Hit, ...]:
    """Like `find`, in another list of words."""
    apart = taken_apart(text)
    best: dict[str, Hit] = {}
    for stage in (_whole, _parts, _alike):
        for found in stage(index, apart, language):
            hit = found if stage is _whole else _in_material(found, apart)
            known = best.get(hit.hs[:4])
            if known is None or hit.score > known.score:
                best[hit.hs[:4]] = hit
        if stage is _whole and best:
            break
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.hs))[:limit])


def _in_material(hit: Hit, apart: Text) -> Hit:
    """`hit`, moved to the heading of the material the text names ("plastic lepel")."""
    heading = product_materials.heading_in(hit.hs[:4], apart.materials)
    if hit.reason == "fuzzy" or heading is None or heading == hit.hs[:4]:
        return hit
    return _moved(hit, heading)


def _moved(hit: Hit, hs: str) -> Hit:
    return replace(hit, hs=hs, name_en=products.name(hs, "en"), name_nl=products.name(hs, "nl"))


def _whole(index: Index, apart: Text, language: str | None) -> Iterator[Hit]:
    """All of the text, or all of it but the side words."""
    reason, entries = index.look_up(apart.words)
    yield from _scored(entries, language, reason, _FULL if reason == "exact" else _PLURAL)
    if not entries:
        yield from _scored(index.look_up(apart.plain)[1], language, "part", _STRIPPED)


def _parts(index: Index, apart: Text, language: str | None) -> Iterator[Hit]:
    """Phrases inside the text: the end of the head says most, in both languages."""
    head = apart.head
    for words, base in ((apart.bare, 90.0), (head, 88.0)):
        yield from _scored(index.look_up(words)[1], language, "part", base)
    yield from _phrases(index, head, language)
    if head:
        yield from _compound(index, head[-1], language)
    for word in apart.rest:
        yield from _scored(index.look_up((word,))[1], language, "part", 40.0)
    for word in (*head[:-1], *apart.plain):
        yield from _scored(index.look_up((word,))[1], language, "part", 45.0)


def _phrases(index: Index, head: tuple[str, ...], language: str | None) -> Iterator[Hit]:
    """Stretches of the head; those at its end say most, unless its last word says nothing."""
    size = max(1, len(key_of(head)))
    is_led = bool(head) and not _known_tail(index, head[-1])
    for start in range(len(head)):
        for end in range(len(head), start, -1):
            words = head[start:end]
            is_end = end == len(head) or (is_led and end == len(head) - 1)
            score = (70.0 if is_end else 50.0) + 15 * len(key_of(words)) / size
            yield from _scored(index.look_up(words)[1], language, "part", score)


def _compound(index: Index, word: str, language: str | None) -> Iterator[Hit]:
    """Parts of a compound: the last part decides ("tuinstoel"), the first is a second guess."""
    tail = _known_tail(index, word)
    if tail and tail != word:
        score = 58 + 25 * len(tail) / len(word)
        yield from _scored(index.look_up((tail,))[1], language, "part", score)
    for end in range(len(word) - 2, _SHORTEST_PART, -1):
        entries = index.look_up((word[:end],))[1]
        if entries:
            yield from _scored(entries, language, "part", 40 + 15 * end / len(word))
            break


@lru_cache(maxsize=1024)
def _known_tail(index: Index, word: str) -> str:
    """The longest end of `word` that we know, `word` itself first; empty where there is none.

    A short end counts only after a front that is a word too ("hanglamp"): "port" does not end
    "transport", nor "ring" "catering".
    """
    for start in range(len(word) - _SHORTEST_PART + 1):
        tail = word[start:]
        if start == 1 or not index.look_up((tail,))[1]:
            continue
        if start == 0 or len(tail) >= _LONG_PART or _is_front(index, word[:start]):
            return tail
    return ""


def _is_front(index: Index, front: str) -> bool:
    """Whether `front` is a word of ours, or one with the letters that join a compound."""
    forms = (front, *(front.removesuffix(joint) for joint in ("s", "n", "en")))
    known = (one for one in forms if len(one) >= _SHORTEST_PART)
    return any(one in index.parts or index.look_up((one,))[1] for one in known)


def _alike(index: Index, apart: Text, language: str | None) -> Iterator[Hit]:
    """Words of the list that look like the text: a typing error, another spelling."""
    from rapidfuzz import fuzz, process  # slow to import; only a search needs it

    asked = dict.fromkeys(
        key_of(words) for words in (apart.plain, apart.head, apart.head[-1:]) if words
    )
    for number, key in enumerate(asked):
        found = process.extract(
            key, index.exact.keys(), scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE, limit=5
        )
        for alike, ratio, _ in found:
            yield from _scored(index.exact[alike], language, "fuzzy", ratio - 12 - 8 * number)


def _scored(entries: list[Word], language: str | None, reason: str, score: float) -> Iterator[Hit]:
    for entry in entries:
        foreign = _FOREIGN if language and entry.language != language else 0.0
        yield _hit(entry, reason, score - foreign - _ALTERNATIVE * (entry.rank - 1))


def _hit(entry: Word, reason: str, score: float) -> Hit:
    product = products.by_hs(entry.hs)
    if product is None:
        raise KeyError(entry.hs)
    return Hit(
        entry.hs, product.name_en, product.name_nl, entry.word, reason, round(max(0.0, score), 1)
    )
