"""Words for products as people write them: one form to compare, singulars, and what to skip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.letters import unaccented
from imvo_desktop.knowledge.tables import rows

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")
_ADDED = re.compile(r"&| \+ ")
_SIZE = re.compile(
    r"[a-z]\d{1,3}|\d+(x\d+)*([a-z]{0,3}|inch|liter|gram|kilo|watt|volt|stuks?|pcs|delig)"
)
_VOWELS = "aeiou"
PACKED = ("container", "measure", "tin")
"""Kinds of words for what a thing is packed in."""
# Kinds of words that do not name the thing, yet may change its heading.
_DECIDING = ("material", "state")
_LONGEST_CODE = 2
_PARTICIPLE = re.compile(
    r"(\w{3,})?ge\w{3,}(d|t|de|te|en)|(be|ver|ont)\w{3,}(d|t|de|te)|\w{3,}[^eob]ed"
)
_ADJECTIVE = re.compile(
    r"\w{3,}(lo[oz]e?s?|vrije?|vaste?|bare?|baar|ende?|ische?|matige?|achtige?|bestendige?"
    r"|dichte?|wandige?|delige?|laags|voudige?|vormige?|vaks|gaats|persoons|jarige?"
    r"|zijdige?|kleurige?|elijke?|free|less|[^t]able|proof)"
)


@dataclass(frozen=True, slots=True)
class Text:
    """A description taken apart into words.

    `words` is all of it; `plain` lacks amounts, sizes, colours and the like; `bare` also lacks
    what it is packed in, is made of (`materials`: "material.wood") or how it was treated;
    `head` is the part of `bare` that names the thing itself ("stoel" of "stoel met
    houten poten"), `rest` what comes after that.
    """

    words: tuple[str, ...]
    plain: tuple[str, ...]
    bare: tuple[str, ...]
    head: tuple[str, ...]
    rest: tuple[str, ...]
    materials: tuple[str, ...]


@lru_cache(maxsize=4096)
def normalised(text: str) -> str:
    """`text` without case, accents, apostrophes, hyphens and other signs (twice is once)."""
    if text.isalpha() and text.isascii():
        return text.lower()
    return " ".join(_WORD.findall(unaccented(text).translate(_APOSTROPHES)))


def key_of(words: tuple[str, ...]) -> str:
    """The form words are looked up in: "t-shirt", "t shirt" and "tshirt" are one."""
    return "".join(words)


def taken_apart(text: str) -> Text:
    """The words of `text`, and those of them that say what it is."""
    words = tuple(normalised(_ADDED.sub(" and ", text)).split())
    kinds = _side_words()
    told = without_phrases(words)
    plain = tuple(
        one for one in told if kinds.get(one, "")[:4] != "side" and not _SIZE.fullmatch(one)
    )
    parts = [tuple(part) for part in _parts(plain, kinds)]
    bare = tuple(chain.from_iterable(parts))
    if len(parts) > 1 and _is_packing(parts[0], kinds):
        parts = parts[1:]
    head = parts[0] if parts else plain
    rest = tuple(chain.from_iterable(parts[1:]))
    found = dict.fromkeys(kinds.get(one, "") for one in plain)
    materials = tuple(kind for kind in found if kind.startswith("material"))
    return Text(words, plain, bare or plain, head, rest, materials)


@lru_cache(maxsize=8192)
def singulars(word: str) -> tuple[str, ...]:
    """What `word` may be the plural or diminutive of, in Dutch or English; likeliest first.

    These are guesses for a look-up ("dozen" gives "doos", but also "doz"): a form that is no word
    finds nothing.
    """
    if not word.endswith(("s", "en", "je")):
        return ()
    found = dict.fromkeys((*_without_s(word), *_without_en(word), *_undiminished(word)))
    return tuple(one for one in found if len(one) >= 2 and one != word)


@lru_cache(maxsize=8192)
def forms(word: str) -> tuple[str, ...]:
    """`word`, and what it may be the plural or diminutive of."""
    return (word, *singulars(word))


def keys_of(words: tuple[str, ...]) -> Iterator[str]:
    """The form to look `words` up in, then with what the last of them may be the plural of."""
    if words:
        front = key_of(words[:-1])
        yield from (front + one for one in forms(words[-1]))


def _parts(words: tuple[str, ...], kinds: Mapping[str, str]) -> Iterator[list[str]]:
    """The stretches between words that join ("met", "for"), without materials and empty ones.

    What a thing is packed in goes too, where the thing follows ("doos bananen").
    """
    part: list[str] = []
    for word in words:
        kind = kinds.get(word, "")
        if kind == "joiner":
            if part:
                yield part
            part = []
        elif not kind.startswith(_DECIDING):
            if part and _is_packing(part, kinds):
                part = []
            part.append(word)
    if part:
        yield part


def _is_packing(part: Iterable[str], kinds: Mapping[str, str]) -> bool:
    """Whether all words of `part` name what something is packed in."""
    return all(kinds.get(one) in PACKED for one in part)


def _without_s(word: str) -> Iterator[str]:
    if not word.endswith("s") or word.endswith("ss") or len(word) < 4:
        return
    yield word[:-1]
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("ves"):
        yield word[:-3] + "f"
        yield word[:-3] + "fe"
    if word.endswith("es"):
        yield word[:-2]


def _without_en(word: str) -> Iterator[str]:
    if not word.endswith("en") or len(word) < 5:
        return
    yield word[:-1]
    yield from _stems(word[:-2])
    if word.endswith("eren"):
        yield word[:-4]


def _stems(stem: str) -> Iterator[str]:
    """Spellings of a Dutch stem that stands without its ending: doz: doos; tass: tas."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        yield stem[:-1]
        return
    hard = stem[:-1] + {"z": "s", "v": "f"}.get(stem[-1], stem[-1])
    is_open = len(hard) > 2 and hard[-1] not in _VOWELS and hard[-2] in _VOWELS
    if is_open and hard[-3] not in _VOWELS:
        yield hard[:-1] + hard[-2] + hard[-1]
    yield hard
    yield stem


def _undiminished(word: str) -> Iterator[str]:
    small = word.removesuffix("s")
    if not small.endswith("je") or len(small) < 5:
        return
    stem = small[:-2]
    if stem.endswith("et") and len(stem) > 4 and stem[-3] == stem[-4]:
        yield stem[:-3]
    if stem.endswith("k"):
        yield stem[:-1] + "g"
    if stem.endswith("t") and len(stem) > 4 and stem[-2] == stem[-3] and stem[-2] in _VOWELS:
        yield stem[:-2]
    if stem.endswith(("t", "p")):
        yield stem[:-1]
    yield stem


def kind_of(word: str) -> str:
    """The kind of a side word; empty for another word."""
    return _side_words().get(word, "")


@lru_cache(maxsize=4096)
def form_of(word: str) -> str:
    """What an unknown word says by its form of a thing; empty where it may be a thing itself.

    A state is a participle ("genaaid"), a quality another adjective ("naadloos"); what has
    digits, is very short or has no vowel is a code of the trade ("w320").
    """
    is_code = len(word) <= _LONGEST_CODE or any(one.isdigit() for one in word)
    if is_code or set(word).isdisjoint(_VOWELS + "y"):
        return "code"
    if _ADJECTIVE.fullmatch(word):
        return "quality"
    return "state" if _PARTICIPLE.fullmatch(word) else ""


@cache
def sure_ends() -> frozenset[str]:
    """Words that surely say what a compound is that ends in them: "brood", "stoel"."""
    return frozenset(row["word"] for row in rows("sure_ends.csv"))


def without_phrases(words: tuple[str, ...]) -> tuple[str, ...]:
    """`words` without side phrases of several words ("Zuid-Afrika", "slim fit")."""
    phrases = _side_phrases()
    if phrases.keys().isdisjoint(words):
        return words
    for at, word in enumerate(words):
        for phrase in phrases.get(word, ()):
            if words[at : at + len(phrase)] == phrase:
                return words[:at] + without_phrases(words[at + len(phrase) :])
    return words


@cache
def _side_phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Side words that are several words, by the first of them."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for text in _side_words():
        phrase = tuple(text.split())
        if len(phrase) > 1:
            found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


@cache
def _side_words() -> Mapping[str, str]:
    """Words that do not name the thing itself, with their kind; where it is from is one."""
    names = {
        normalised(name): "side"
        for country in countries.all_countries().values()
        for name in (country.name_nl, country.name_en)
    }
    return names | {row["word"]: row["kind"] for row in rows("side_words.csv")}
