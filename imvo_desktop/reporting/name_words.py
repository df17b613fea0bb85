"""The words of a name as they are compared in a text, and those that tell it from all others."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations

from imvo_desktop.importing.canonical import bare_words
from imvo_desktop.reporting.plain_words import is_goods, is_plain
from imvo_desktop.reporting.text_words import UNSPACED, WORD, folded, words_of

_AND = re.compile(r"\s*&\s*|\s+(?:en|and|und|et)\s+", re.I)
_IN_TWO = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
     "Å": "Aa", "Ø": "Oe"}
)  # fmt: skip
_MOST_WORDS = 12
"""A name of more words is looked for as it is, with its legal form."""

_LEAST = 4
"""A part of a name of fewer letters may mean anything."""

_FEW = 3
"""A word in the names of more organisations than this tells none of them from others."""

_MOST_OWNERS = 40
"""Of a word in more names it is not looked up which of these are sites of the others."""

_LITTLE = """
    aan and aux bij de dei del den der des di en et for from het in la le met near of op per rond
    te the uit und van von voor with
"""
_JOINERS = frozenset(_LITTLE.split())
"""Words that belong to the sentence where they stand before or behind a part of a name."""


def spellings(name: str) -> list[str]:
    """The name with "and" written in each way, and with two letters for one with a mark."""
    in_two = unicodedata.normalize("NFC", name).translate(_IN_TWO)
    return [one for form in dict.fromkeys((name, in_two)) for one in _joined_by_and(form)]


def bare(name: str) -> tuple[str, ...]:
    """The words of a name without its legal form; all of them where a word for goods is left."""
    words, ends = words_of(name), [one.end() for one in WORD.finditer(name)]
    found = bare_words(name) if len(words) <= _MOST_WORDS else ()
    if not found or len(found) >= len(words):
        return words
    alike = (words[:at] for at, end in enumerate(ends, 1) if bare_words(name[:end]) == found)
    kept = next(alike, words)
    is_vague = len(kept) == 1 and (kept[0].isdigit() or is_goods(kept[0]))
    return words if is_vague else kept


def distinctive(
    names: Iterable[tuple[str, str]], kept: Iterable[str], of_several: str
) -> Mapping[str, str]:
    """What stands for a word by which one of `names` is known alone ("Yilmaz" of a longer name).

    `of_several` stands for one that a few names share, but a site goes by its organisation; a word
    of the names that are `kept` stays.
    """
    stays = {word for name in kept for word in words_of(name)}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, instead in names:
        for word in parts(name):
            found[word][instead] = None
    owners = {word: _owners(list(ones)) for word, ones in found.items() if word not in stays}
    return {
        word: ones[0] if len(ones) == 1 else of_several
        for word, ones in owners.items()
        if len(ones) <= _FEW
    }


def described(
    names: Iterable[tuple[str, str]], taken: Container[str], of_several: str
) -> Mapping[str, str]:
    """What stands for a word with a capital in the names of steps that nobody knows.

    Such a name says what is made there ("Second tannery of Leerhuis"); its other words are none.
    """
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, instead in names:
        written = (one.group() for one in WORD.finditer(name))
        small = {folded(one) for one in written if one[0].islower()}
        for word in parts(name):
            if word not in small and word not in taken:
                found[word][instead] = None
    return {
        word: next(iter(ones)) if len(ones) == 1 else of_several for word, ones in found.items()
    }


def stretches(
    names: Iterable[tuple[str, str]], known: Set[str], of_several: str
) -> Mapping[tuple[str, ...], str]:
    """What stands for two words or more of a name with one that is `known` ("Minh Long").

    So no other word of the name is left beside what stands for it.
    """
    found: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    for name, instead in names:
        words = bare(name)
        if len(words) <= _MOST_WORDS and not known.isdisjoint(words):
            for stretch in _stretches(words, known):
                found[stretch][instead] = None
    owners = {stretch: _owners(list(ones)) for stretch, ones in found.items()}
    return {stretch: ones[0] if len(ones) == 1 else of_several for stretch, ones in owners.items()}


def _stretches(words: tuple[str, ...], known: Set[str]) -> Iterator[tuple[str, ...]]:
    for start, end in combinations(range(len(words) + 1), 2):
        stretch = words[start:end]
        has_ends = stretch[0] not in _JOINERS and stretch[-1] not in _JOINERS
        if len(stretch) > 1 and has_ends and any(word in known for word in stretch):
            yield stretch


def parts(name: str) -> Iterator[str]:
    """The words of a name that say more than what it makes or does."""
    if UNSPACED.search(name):
        return
    for form in spellings(name):
        for word in bare(form):
            is_name = len(word) >= _LEAST and not word.isdigit() and not is_plain(word)
            if is_name and word not in _JOINERS:
                yield word


def _owners(ones: Sequence[str]) -> list[str]:
    """Without what is called after another: the sites of an organisation."""
    if len(ones) > _MOST_OWNERS:
        return list(ones)
    return [one for one in ones if not any(other != one and other in one for other in ones)]


def _joined_by_and(name: str) -> list[str]:
    joined = _AND.sub(" & ", name)
    if " & " not in joined:
        return [name]
    return [joined.replace(" & ", one) for one in (" & ", " en ", " and ")]
