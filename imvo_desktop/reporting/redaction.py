"""Free texts without the names that a project knows, and without what can be told by its look.

A text is read word by word, capitals, accents and signs in between set aside, so that "Jansen
B.V.", "JANSEN BV" and "Jansens" are all the name "Jansen B.V.". A name that nobody wrote down
anywhere else cannot be recognised; the report says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.canonical import bare_words
from imvo_desktop.knowledge import countries, materials, products

_HIDDEN_SIGNS = "\u00ad\u200b-\u200f\u2060\ufeff"
_WORD = re.compile(rf"(?:[^\W_]\.)+[^\W_](?![^\W_])\.?|[^\W_]+(?:[{_HIDDEN_SIGNS}]+[^\W_]+)*")
"""A word, or letters with dots ("B.V.")."""
_IN_WORDS = re.compile(rf"[.{_HIDDEN_SIGNS}]")
_AND = re.compile(r"\s*&\s*|\s+(?:en|and|und|et)\s+", re.I)
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_PART = 5
"""So many letters of a name are recognised within a longer word ("Jansenfabriek")."""
_STEM = 4
_FEW = 2
"""A name of fewer letters ("A+") is found only as it is written."""
_LONG_WORD = 60
_MOST_WORDS = 12
"""A name of more words is looked for as it is, with its legal form."""

_ENDS = (
    "com|net|org|info|biz|eu|nl|be|de|fr|uk|es|it|pl|pt|tr|cn|in|bd|vn|pk|co|io|shop|example|test"
)
_IN_MAIL = r"[^\s@<>,;:()\[\]]"
_SIGN = r"(?:€|\$|£|¥|₹|\b(?:eur|euros?|usd|gbp|dollars?|cents?|rmb|cny|inr|yuan)\b)"
_NUMBER = (
    r"\d(?:[\d.,'’]|\s(?=\d{3})){0,24}(?:,-)?(?:\s*(?:k|m|mln|mld|miljoen|million|duizend)\b)?"
)
_PRICE = r"\b(?:prij[sz]|price|kost|cost|bedrag|amount|tarie)\w*"
_LOOKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("mail", re.compile(rf"(?<!{_IN_MAIL}){_IN_MAIL}{{1,254}}@{_IN_MAIL}{{1,254}}")),
    (
        "web",
        re.compile(
            rf"\b(?:https?://|www\.)\S+|\b(?:[a-z0-9-]{{1,63}}\.){{1,8}}(?:{_ENDS})\b(?:/\S*)?",
            re.I,
        ),
    ),
    (
        "amount",
        re.compile(
            rf"{_SIGN}\s*{_NUMBER}|{_NUMBER}\s*{_SIGN}|{_PRICE}[^\d.\n]{{0,12}}{_NUMBER}", re.I
        ),
    ),
    (
        "place",
        re.compile(
            r"-?\b\d{1,3}[.,]\d{3,15}\s?[;,/\s]\s?-?\d{1,3}[.,]\d{3,15}|-?\b\d{1,3}\.\d{4,15}"
        ),
    ),
    (
        "phone",
        re.compile(
            r"(?<![\w.])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b)"
            r"(?:\+|00|\(?0)\d(?:[\s().\-/]*\d){7,14}"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What is written instead of the words of a name; `exact` must stand so."""

    instead: str
    exact: str = ""


class Redactor:
    """Writes other words for known names; `kept` are names that stay, as that of the own company.

    `names` gives for each name what is written instead, the first where two are alike. A name is
    also found without its legal form, unless what is left is a word for goods or a country;
    `others` (numbers, addresses) only as they are.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        persons: Iterable[str],
        kept: Iterable[str],
        words: Words,
        *,
        others: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._words = words
        self._phrases: dict[tuple[str, ...], _Phrase] = {}
        self._longest: dict[str, int] = {}
        self._going_on: dict[tuple[str, ...], dict[str, str]] = {}
        self._inside: dict[str, str] = {}
        self._literal: dict[str, list[tuple[str, str]]] = {}
        for name in kept:
            self._add(name, "", is_bare_too=False)
        for name, instead in names:
            self._add(name, instead)
        for other, instead in others:
            self._add(other, instead, is_bare_too=False)
        for person in persons:
            self._add_person(person, words.text("redacted.person"))
        for literals in self._literal.values():
            literals.sort(key=lambda pair: -len(pair[0]))
        self.text = lru_cache(maxsize=1 << 14)(self._text)
        """A text in which what is known is written otherwise; the rest letter for letter."""

    def knows(self, text: str) -> bool:
        """Whether a known name stands in `text`, or an address of mail."""
        plain = unicodedata.normalize("NFC", text)
        return "@" in text or self._without_literals(self._without_phrases(plain)) != plain

    def _add(self, name: str, instead: str, *, is_bare_too: bool = True) -> None:
        plain = unicodedata.normalize("NFC", name).strip()
        found = _words_of(plain)
        is_unspaced = bool(_UNSPACED.search(plain))
        is_sign = not found or (len(plain) > 1 and len("".join(found)) < _FEW)
        if plain and (is_unspaced or is_sign):
            self._literal.setdefault(plain[0], []).append((plain, instead))
            return
        exact = plain if len(plain) == 1 else ""
        bare = (_bare(one) for one in _spellings(plain) if is_bare_too)
        for words in {*map(_words_of, _spellings(plain)), *bare} - {()}:
            self._add_phrase(words, _Phrase(instead, exact))
            if instead and len(words) == 1 and len(words[0]) >= _PART and not _is_common(words[0]):
                self._inside.setdefault(words[0], instead)

    def _add_person(self, name: str, instead: str) -> None:
        """A person of one word is often a part of the firm ("Inkoop"): found only as written."""
        plain = unicodedata.normalize("NFC", name).strip()
        words = _words_of(plain)
        if not words:
            self._add(name, instead)
            return
        exact = plain if len(words) == 1 else ""
        self._add_phrase(words, _Phrase(instead, exact))

    def _add_phrase(self, words: tuple[str, ...], phrase: _Phrase) -> None:
        """A phrase; of several words the last may go on ("Van Dams")."""
        self._phrases.setdefault(words, phrase)
        self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        if phrase.instead and len(words) > 1 and len(words[-1]) >= _STEM:
            self._going_on.setdefault(words[:-1], {}).setdefault(words[-1], phrase.instead)

    def _text(self, text: str) -> str:
        for code, look in _LOOKS:
            text = look.sub(self._words.text(f"redacted.{code}"), text)
        return self._without_literals(self._without_phrases(unicodedata.normalize("NFC", text)))

    def _without_phrases(self, text: str) -> str:
        spans = [one.span() for one in _WORD.finditer(text)]
        folded = [_folded(text[start:end]) for start, end in spans]
        made, at, done = [], 0, 0
        while at < len(spans):
            count, instead = self._found(text, spans, folded, at)
            if instead:
                made += [text[done : spans[at][0]], instead]
                done = spans[at + count - 1][1]
            at += count
        return "".join([*made, text[done:]])

    def _found(
        self, text: str, spans: list[tuple[int, int]], folded: list[str], at: int
    ) -> tuple[int, str]:
        """How many words from `at` are a name, and what is written instead; 1 and nothing if none.

        Nothing is also written for a name that is kept.
        """
        most = min(self._longest.get(folded[at], 0), len(folded) - at)
        for count in range(most, 0, -1):
            one = self._phrases.get(tuple(folded[at : at + count]))
            if one and (not one.exact or text[slice(*spans[at])] == one.exact):
                return count, one.instead
        for count in range(most, 1, -1):
            *first, said = folded[at : at + count]
            going_on = self._going_on.get(tuple(first), {})
            if last := max((one for one in going_on if said.startswith(one)), key=len, default=""):
                return count, going_on[last]
        return 1, _within(folded[at], self._inside)

    def _without_literals(self, text: str) -> str:
        if not self._literal.keys() & set(text):
            return text
        made, at = [], 0
        while at < len(text):
            found = next(
                (pair for pair in self._literal.get(text[at], ()) if text.startswith(pair[0], at)),
                (text[at], ""),
            )
            made.append(found[1] or found[0])
            at += len(found[0])
        return "".join(made)


def _within(word: str, parts: Mapping[str, str]) -> str:
    """What is written for a word in which a name stands; the longest name counts."""
    size = len(word)
    if not parts or size < _PART:
        return ""
    if size > _LONG_WORD:
        return next((instead for part, instead in parts.items() if part in word), "")
    return next(
        (
            parts[word[start : start + length]]
            for length in range(size, _PART - 1, -1)
            for start in range(size - length + 1)
            if word[start : start + length] in parts
        ),
        "",
    )


def _words_of(name: str) -> tuple[str, ...]:
    return tuple(_folded(one.group()) for one in _WORD.finditer(name))


def _spellings(name: str) -> list[str]:
    """The name with "and" written in each way."""
    joined = _AND.sub(" & ", name)
    if " & " not in joined:
        return [name]
    return [joined.replace(" & ", one) for one in (" & ", " en ", " and ")]


def _bare(name: str) -> tuple[str, ...]:
    """The words of a name without its legal form; all of them where a common word is left."""
    words, ends = _words_of(name), [one.end() for one in _WORD.finditer(name)]
    bare = bare_words(name) if len(words) <= _MOST_WORDS else ()
    if not bare or len(bare) >= len(words):
        return words
    alike = (words[:at] for at, end in enumerate(ends, 1) if bare_words(name[:end]) == bare)
    kept = next(alike, words)
    is_vague = len(kept) == 1 and (kept[0].isdigit() or _is_common(kept[0]))
    return words if is_vague else kept


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    """A word without capitals, accents and signs that are not seen."""
    if word.isascii() and word.isalnum():
        return word.lower()
    apart = unicodedata.normalize("NFKD", _IN_WORDS.sub("", word))
    return "".join(one for one in apart if unicodedata.category(one) != "Mn").casefold()


def _is_common(word: str) -> bool:
    return word in _common()


@cache
def _common() -> frozenset[str]:
    """The words for goods, materials and countries, which a text needs to say anything."""
    names = [
        *(name for one in products.all_products().values() for name in (one.name_en, one.name_nl)),
        *(name for one in materials.all_groups().values() for name in (one.name_en, one.name_nl)),
        *(
            name
            for one in materials.all_materials().values()
            for name in (one.name_en, one.name_nl)
        ),
        *(
            name
            for one in countries.all_countries().values()
            for name in (one.name_en, one.name_nl)
        ),
    ]
    return frozenset(word for name in names for word in _words_of(name))
