"""The list of words for products, ready to look up: as written, and as plural or diminutive."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from imvo_desktop import resources
from imvo_desktop.knowledge.product_text import key_of, normalised, singulars


class Word(NamedTuple):
    """A word for a product; rank 1 is its usual meaning, 2 and 3 deliberate alternatives.

    A word that has no usual meaning, or one we are not sure of, begins at rank 2.
    A tuple, as there are thousands of them to read before the first answer.
    """

    word: str
    language: str
    hs: str
    source: str
    rank: int


class Index:
    """Words by the form they are looked up in."""

    def __init__(self, words: Iterable[Word]) -> None:
        """An index of `words`; `parts` are the single words of all phrases."""
        self.exact: dict[str, list[Word]] = {}
        self.parts: set[str] = set()
        self._singular: dict[str, list[Word]] = {}
        for word in words:
            parts = normalised(word.word).split()
            self.exact.setdefault("".join(parts), []).append(word)
            self.parts.update(parts)
            front = "".join(parts[:-1])
            for singular in singulars(parts[-1]):
                self._singular.setdefault(front + singular, []).append(word)

    def look_up(self, words: tuple[str, ...]) -> tuple[str, list[Word]]:
        """How `words` were found (exact or plural) and their entries; none if they are not there.

        A plural finds its singular and the other way round.
        """
        key = key_of(words)
        if key in self.exact:
            return "exact", self.exact[key]
        if not words:
            return "", []
        front = key_of(words[:-1])
        forms = [front + one for one in singulars(words[-1])]
        for form in forms:
            if form in self.exact:
                return "plural", self.exact[form]
        for form in (key, *forms):
            if form in self._singular:
                return "plural", self._singular[form]
        return "", []


@cache
def index() -> Index:
    """The index of our whole list."""
    return Index(all_words())


@cache
def all_words() -> tuple[Word, ...]:
    """Every row of the list, in its order."""
    with resources.path("knowledge", "product_words.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        rows = csv.reader(file)
        next(rows)
        return tuple(
            Word(word, spoken, hs, source, int(rank)) for word, spoken, hs, source, rank in rows
        )
