"""Free texts without the names that a project knows, and without what can be told by its look.

A text is read word by word, capitals, accents and signs in between set aside, so that "Jansen
B.V.", "JANSEN BV" and "Jansens" are all the name "Jansen B.V.". A name that nobody wrote down
anywhere else cannot be recognised; the report says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.name_words import (
    bare,
    described,
    distinctive,
    parts,
    spellings,
    stretches,
)
from imvo_desktop.reporting.plain_words import is_goods, is_plain
from imvo_desktop.reporting.text_words import UNSPACED, WORD, words_of
from imvo_desktop.reporting.text_words import folded as fold
from imvo_desktop.reporting.told_by_look import LOOKS

_PART = 5
"""So many letters of a name are recognised within a longer word ("Jansenfabriek")."""
_STEM = 4
_FEW = 2
"""A name of fewer letters ("A+") is found only as it is written."""
_LONG_WORD = 60
type _Span = tuple[int, int, str]
"""From where to where of a text, and what is written there."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What is written instead of a name; `exact` must stand so, `has_capital` begins with one."""

    instead: str
    exact: str = ""
    has_capital: bool = False

    def is_meant(self, written: str) -> bool:
        """Whether a word as it is `written` can be this name."""
        return (not self.exact or written == self.exact) and not (
            self.has_capital and written[:1].islower()
        )


class Redactor:
    """Writes other words for known names; `kept` are names that stay, as that of the own company.

    `names` gives for each name what is written instead, the first where two are alike. A name is
    also found without its legal form, unless what is left is a word for goods or a country, and by
    each of its words that is a name by itself; of the names of `steps` that nobody knows by those
    with a capital, written with one. `others` (numbers, addresses) are found only as they are.
    """

    def __init__(  # noqa: PLR0913 - three kinds of names, and two more by name
        self,
        names: Iterable[tuple[str, str]],
        persons: Iterable[str],
        kept: Iterable[str],
        words: Words,
        *,
        steps: Iterable[tuple[str, str]] = (),
        others: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._words = words
        self._phrases: dict[tuple[str, ...], _Phrase] = {}
        self._longest: dict[str, int] = {}
        self._going_on: dict[tuple[str, ...], dict[str, str]] = {}
        self._inside: dict[str, str] = {}
        self._literal: dict[str, list[tuple[str, str]]] = {}
        stays, known, unknown = tuple(kept), tuple(names), tuple(steps)
        for name in stays:
            self._add(name, "", is_bare_too=False)
        for name, instead in (*known, *unknown):
            self._add(name, instead)
        of_several = words.text("redacted.name")
        single = distinctive(known, stays, of_several)
        for word, instead in single.items():
            self._add_words((word,), _Phrase(instead))
        for stretch, instead in stretches(known, single.keys(), of_several).items():
            self._add_phrase(stretch, _Phrase(instead))
        own = {word for name in stays for word in words_of(name)}
        for word, instead in described(unknown, own | single.keys(), of_several).items():
            self._add_phrase((word,), _Phrase(instead, has_capital=True))
        for other, instead in others:
            self._add(other, instead, is_bare_too=False)
        for person in persons:
            self._add_person(person, words.text("redacted.person"), own)
        for literals in self._literal.values():
            literals.sort(key=lambda pair: -len(pair[0]))
        self.text = lru_cache(maxsize=1 << 14)(self._text)
        """A text in which what is known is written otherwise; the rest letter for letter."""

    def knows(self, text: str) -> bool:
        """Whether a known name stands in `text`, or an address of mail."""
        plain = unicodedata.normalize("NFC", text)
        return "@" in text or _written(plain, self._names_in(plain)) != plain

    def _add(self, name: str, instead: str, *, is_bare_too: bool = True) -> None:
        plain = unicodedata.normalize("NFC", name).strip()
        found = words_of(plain)
        is_unspaced = bool(UNSPACED.search(plain))
        is_sign = not found or (len(plain) > 1 and len("".join(found)) < _FEW)
        if plain and (is_unspaced or is_sign):
            self._literal.setdefault(plain[0], []).append((plain, instead))
            return
        exact = plain if len(plain) == 1 else ""
        without_form = (bare(one) for one in spellings(plain) if is_bare_too)
        for words in {*map(words_of, spellings(plain)), *without_form} - {()}:
            self._add_words(words, _Phrase(instead, exact))

    def _add_person(self, name: str, instead: str, own: Collection[str]) -> None:
        """A person of one word is often a part of the firm ("Inkoop"): found only as written.

        Of several each is found by itself, with a capital.
        """
        plain = unicodedata.normalize("NFC", name).strip()
        words = words_of(plain)
        if not words:
            self._add(name, instead)
            return
        exact = plain if len(words) == 1 else ""
        self._add_phrase(words, _Phrase(instead, exact))
        for word in () if exact else parts(plain):
            if word not in own:
                self._add_phrase((word,), _Phrase(instead, has_capital=True))

    def _add_words(self, words: tuple[str, ...], phrase: _Phrase) -> None:
        """A phrase that is also found written as one word, and within a longer one."""
        self._add_phrase(words, phrase)
        joined = "".join(words)
        if phrase.instead and len(joined) >= _PART and not is_goods(joined):
            self._inside.setdefault(joined, phrase.instead)

    def _add_phrase(self, words: tuple[str, ...], phrase: _Phrase) -> None:
        """A phrase; of several words the last may go on ("Van Dams")."""
        self._phrases.setdefault(words, phrase)
        self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        if phrase.instead and len(words) > 1 and len(words[-1]) >= _STEM:
            self._going_on.setdefault(words[:-1], {}).setdefault(words[-1], phrase.instead)

    def _text(self, text: str) -> str:
        text = unicodedata.normalize("NFC", text)
        for code, look in LOOKS:
            text = self._without_look(text, look, self._words.text(f"redacted.{code}"))
        return _written(text, self._names_in(text))

    def _without_look(self, text: str, look: re.Pattern[str], instead: str) -> str:
        """What looks so goes, with the whole of a name that it cuts in two ("Jansen0$").

        What stands within a name ("Studio 100 euro") stays, for the name goes as one.
        """
        looks = [one.span() for one in look.finditer(text)]
        if not looks:
            return text
        names = self._names_in(text)
        spans: list[_Span] = []
        for start, end in looks:
            cut = [one for one in names if one[0] < end and start < one[1]]
            if not any(one[0] <= start and end <= one[1] for one in cut):
                first = min([start, *(one[0] for one in cut)])
                spans.append((first, max([end, *(one[1] for one in cut)]), instead))
        return _written(text, spans)

    def _names_in(self, text: str) -> list[_Span]:
        """Where names stand; of names that overlap the longest is written for all of them."""
        merged: list[_Span] = []
        longest = 0
        for start, end, instead in sorted([*self._phrases_in(text), *self._literals_in(text)]):
            if not merged or start >= merged[-1][1]:
                merged.append((start, end, instead))
                longest = end - start
                continue
            first, last, before = merged[-1]
            is_longer = end - start > longest
            merged[-1] = (first, max(last, end), instead if is_longer else before)
            longest = max(longest, end - start)
        return merged

    def _phrases_in(self, text: str) -> Iterator[_Span]:
        """Where names of words stand in a text, and what is written instead."""
        spans = [one.span() for one in WORD.finditer(text)]
        folded = [fold(text[start:end]) for start, end in spans]
        at = 0
        while at < len(spans):
            count, instead = self._found(text, spans, folded, at)
            if instead:
                yield spans[at][0], spans[at + count - 1][1], instead
            at += count

    def _found(
        self, text: str, spans: list[tuple[int, int]], folded: list[str], at: int
    ) -> tuple[int, str]:
        """How many words from `at` are a name, and what is written instead; 1 and nothing if none.

        Nothing is also written for a name that is kept.
        """
        most = min(self._longest.get(folded[at], 0), len(folded) - at)
        for count in range(most, 0, -1):
            one = self._phrases.get(tuple(folded[at : at + count]))
            if one and one.is_meant(text[slice(*spans[at])]):
                return count, one.instead
        for count in range(most, 1, -1):
            *first, said = folded[at : at + count]
            going_on = self._going_on.get(tuple(first), {})
            if last := max((one for one in going_on if said.startswith(one)), key=len, default=""):
                return count, going_on[last]
        return 1, _within(folded[at], self._inside)

    def _literals_in(self, text: str) -> Iterator[_Span]:
        """Where names stand that are found letter for letter, and what is written instead."""
        if not self._literal.keys() & set(text):
            return
        at = 0
        while at < len(text):
            found, instead = next(
                (pair for pair in self._literal.get(text[at], ()) if text.startswith(pair[0], at)),
                (text[at], ""),
            )
            if instead:
                yield at, at + len(found), instead
            at += len(found)


def _written(text: str, spans: Iterable[_Span]) -> str:
    """The text with other words at these places, in order; where two overlap as at one."""
    made: list[str] = []
    done = 0
    for start, end, instead in spans:
        if start >= done:
            made += [text[done:start], instead]
        done = max(done, end)
    return "".join([*made, text[done:]])


def _within(word: str, names: Mapping[str, str]) -> str:
    """What is written for a word in which a name stands; the longest name counts."""
    size = len(word)
    if not names or size < _PART or is_plain(word):
        return ""
    if size > _LONG_WORD:
        return next((instead for name, instead in names.items() if name in word), "")
    return next(
        (
            names[word[start : start + length]]
            for length in range(size, _PART - 1, -1)
            for start in range(size - length + 1)
            if word[start : start + length] in names
        ),
        "",
    )
