"""The heading that a description certainly leads to, by the rules of docs/knowledge.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from imvo_desktop.knowledge import product_materials
from imvo_desktop.knowledge.product_text import (
    PACKED,
    Text,
    form_of,
    kind_of,
    sure_ends,
    without_phrases,
)
from imvo_desktop.knowledge.product_words import Index, Word

_MOST_WORDS, _LONGEST_PHRASE = 10, 4
_BESIDE = ("side", "material", "state", "joiner")
_AND = ("and", "en")
_SHORTEST_FRONT = 3
# Beginnings that make a compound another thing than its end says.
_ELSE = ("speelgoed", "pop", "kunst", "model", "nep", "namaak", "imitatie", "was")


class Certain(NamedTuple):
    """The word that decides, the code it leads to here, and how it was found."""

    word: Word
    hs: str
    reason: str


class _Part(Enum):
    """What a word or a stretch of words is in a description."""

    THING = auto()
    PACKED = auto()
    BESIDE = auto()
    TOLD = auto()
    UNKNOWN = auto()


class _Said(NamedTuple):
    """The things a description names, and the kinds of the words beside them."""

    things: list[list[Word]]
    told: tuple[str, ...]


def certain(index: Index, apart: Text) -> Certain | None:
    """The heading of `apart`, None where it is not certain.

    First the words as they stand, then without side words; both only count as a whole. Else
    every word has to say the same thing, or to say nothing of it.
    """
    for words in dict.fromkeys((apart.words, apart.plain)):
        reason, entries = index.look_up(words)
        if entries:
            return _as_a_whole(apart, words, entries, reason)
    return _word_by_word(index, apart)


def _as_a_whole(
    apart: Text, words: tuple[str, ...], entries: list[Word], reason: str
) -> Certain | None:
    """The heading where all of the text, or all but its side words, stands in the list."""
    skipped = tuple(kind_of(one) for one in set(apart.words).difference(words))
    code = product_materials.code_in(_code(entries), (), _states(skipped))
    reason = reason if words == apart.words else "part"
    return Certain(entries[0], code, reason) if code else None


def _word_by_word(index: Index, apart: Text) -> Certain | None:
    """The heading where every word says the same thing, or says nothing of it."""
    if apart.rest or not apart.head or len(apart.words) > _MOST_WORDS:
        return None
    if _adds_another(apart.words):
        return None
    said = _said(index, without_phrases(apart.words))
    if not said or not said.things:
        return None
    materials = tuple(one for one in said.told if one.startswith("material"))
    sure = next((one for one in said.things if _code(one, materials)), None)
    if sure is None or not all(_may_be(one, sure[0].hs[:4]) for one in said.things):
        return None
    states = _states((*said.told, *_genders(apart.words)))
    code = product_materials.code_in(_code(sure, materials), materials, states)
    return Certain(sure[0], code, "part") if code else None


def _adds_another(words: tuple[str, ...]) -> bool:
    """Whether "and" joins two things: "pens and paper", but not "wood and steel"."""
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        if word in _AND and kind_of(before).partition(".")[0] != kind_of(after).partition(".")[0]:
            return True
    return False


def _genders(words: tuple[str, ...]) -> Iterator[str]:
    return (kind for kind in map(kind_of, words) if kind.startswith("side."))


def _states(kinds: Iterable[str]) -> tuple[str, ...]:
    """Those of `kinds` of side words that may change a heading, materials left out."""
    return tuple(one for one in kinds if one.startswith(("state", "side.")) or one == "quality")


def _may_be(entries: list[Word], heading: str) -> bool:
    return any(one.hs[:4] == heading for one in entries)


def _code(entries: list[Word], materials: tuple[str, ...] = ()) -> str:
    """The code all of `entries` lead to; its heading where they differ below; empty if unsure.

    Alternatives are no doubt where they are the same thing in other materials, and one is named.
    """
    first = entries[0].hs
    if any(one.rank > 1 or one.hs[:4] != first[:4] for one in entries):
        found = {product_materials.heading_in(one.hs[:4], materials) for one in entries}
        return (found.pop() or "") if len(found) == 1 else ""
    return first if all(one.hs == first for one in entries) else first[:4]


def _said(index: Index, words: tuple[str, ...]) -> _Said | None:
    """What `words` say; None where one of them is unknown or names a service.

    A word for what it is packed in is the thing itself where nothing else is, and beside a thing
    that comes before it unless an amount stands there ("koffiebonen zak 1 kg").
    """
    found: dict[_Part, list[list[Word]]] = {one: [] for one in _Part}
    told: list[str] = []
    has_amount = any(map(str.isdigit, "".join(words)))
    for stretch, entries in _stretches(index, words):
        kind = _kind(index, stretch, is_known=bool(entries))
        is_after = bool(found[_Part.THING])
        part = _part(kind, is_known=bool(entries), may_be_thing=is_after and not has_amount)
        if part is _Part.UNKNOWN:
            return None
        if part is _Part.TOLD:
            told.append(kind)
        elif part is _Part.PACKED and kind == "tin" and is_after:
            told.append("state.canned")
        found[part].append(entries)
    packed = [one for one in found[_Part.PACKED] if one]
    return _Said(found[_Part.THING] or packed or found[_Part.BESIDE], tuple(dict.fromkeys(told)))


def _kind(index: Index, stretch: tuple[str, ...], *, is_known: bool) -> str:
    """The kind of a single side word, or of what it is a form of; empty for other words."""
    kind = kind_of(stretch[0]) if len(stretch) == 1 else ""
    return kind if kind or is_known else _form(index, stretch[0])


def _part(kind: str, *, is_known: bool, may_be_thing: bool) -> _Part:
    """What a word of `kind` is; what packs `may_be_thing` where a thing came before it."""
    if kind in ("container", "tin") and may_be_thing:
        return _Part.THING
    if kind in PACKED:
        return _Part.PACKED
    if kind == "quality?" and is_known:
        return _Part.BESIDE
    if not kind:
        return _Part.THING if is_known else _Part.UNKNOWN
    return _Part.UNKNOWN if kind == "service" else _Part.TOLD


def _stretches(
    index: Index, words: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], list[Word]]]:
    """`words` in stretches that the list knows, the longest first; an unknown word stands alone."""
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + _LONGEST_PHRASE), at, -1):
            stretch = words[at:end]
            if end - at > 1 and (_ends_beside(stretch) or all(map(_only_beside, stretch))):
                continue
            entries = _known(index, stretch)
            if entries:
                break
        else:
            end = at + 1
            entries = _by_end(index, words[at])
        turned = _turned(index, words[at : at + 2]) if end == at + 1 else []
        yield words[at : end + bool(turned)], turned or entries
        at = end + bool(turned)


@lru_cache(maxsize=8192)
def _known(index: Index, words: tuple[str, ...]) -> list[Word]:
    return index.look_up(words)[1]


def _turned(index: Index, words: tuple[str, ...]) -> list[Word]:
    """The meaning of a compound written from its end: "batterij AA", "printer laser"."""
    if len(words) < 2 or any(map(kind_of, words)) or _known(index, words[1:]):
        return []
    return _known(index, words[::-1]) if _known(index, words[:1]) else []


def _ends_beside(words: tuple[str, ...]) -> bool:
    """Whether a phrase of these words ends in an amount or a joining word; none of ours does."""
    return words[-1][0].isdigit() or kind_of(words[-1]) == "joiner"


def _only_beside(word: str) -> bool:
    """Whether `word` never names a thing beside others ("biologisch katoen" is a material)."""
    return kind_of(word).startswith(_BESIDE)


def _form(index: Index, word: str) -> str:
    """What an unknown word says by its form; a compound of a thing ("verdeelkast") says nothing."""
    ends = (word[start:] for start in range(_SHORTEST_FRONT, len(word) - _SHORTEST_FRONT))
    return "" if any(_known(index, (end,)) for end in ends) else form_of(word)


def _by_end(index: Index, word: str) -> list[Word]:
    """The meaning of a compound whose end surely says what it is ("speltbrood")."""
    if word.startswith(_ELSE):
        return []
    for start in range(_SHORTEST_FRONT, len(word) - 2):
        end = word[start:]
        entries = _known(index, (end,))
        if entries and entries[0].word in sure_ends():
            return entries
    return []
