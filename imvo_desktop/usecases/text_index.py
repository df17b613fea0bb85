"""Many short texts, searched while somebody types: by how they begin, by their words, by likeness.

Case, accents and signs do not count. All texts stand in one string, a line each, so that a search
is a few runs of `str.find`.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from imvo_desktop.knowledge.letters import unaccented

_SIGNS = re.compile(r"[\W_]+")
_MOST_LINES_SEEN = 600
_LEAST_LIKE, _LIKE_WORDS = 4, 4
_LONG = 6


class Fit(IntEnum):
    """How well a text answers what was typed, the best first."""

    WHOLE = 0
    BEGINS = 1
    WORD_BEGINS = 2
    WORDS = 3
    INSIDE = 4
    ALIKE = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """The text at `row` and how it fits; `length` is that of the line it was found in."""

    row: int
    fit: Fit
    length: int


def folded(text: str) -> str:
    """`text` as it is compared: lower case, no accents, single spaces between the words."""
    return _SIGNS.sub(" ", unaccented(text)).strip()


class TextIndex:
    """The texts by row; a row may have several, such as its name in another language.

    `is_forgiving`: where nothing fits, words with a slip or two are found too.
    """

    def __init__(self, texts: Iterable[tuple[int, str]], *, is_forgiving: bool = True) -> None:
        self._is_forgiving = is_forgiving
        lines, self._rows, self._starts = [], array("l"), array("l")
        at = 0
        for row, text in texts:
            line = f"\n {folded(text)} "
            lines.append(line)
            self._rows.append(row)
            self._starts.append(at)
            at += len(line)
        self._text = "".join(lines) + "\n"

    def search(self, typed: str, most: int) -> list[Hit]:
        """At most `most` rows, the best fit first, of equal fit the shortest text."""
        wanted = folded(typed)
        if not wanted:
            return []
        found: dict[int, Hit] = {}
        for fit, line in self._fits(wanted, most):
            self._note(found, fit, line, wanted)
            if len(found) >= most and fit >= Fit.WORD_BEGINS:
                break
        if not found and self._is_forgiving:
            for line in self._alike(wanted, most):
                self._note(found, Fit.ALIKE, line, wanted)
        return sorted(found.values(), key=lambda hit: (hit.fit, hit.length, hit.row))[:most]

    @cached_property
    def _words(self) -> dict[tuple[int, str], list[str]]:
        """Every word by its length and first letter, which hardly anybody mistypes."""
        found: dict[tuple[int, str], list[str]] = {}
        for word in sorted({one for one in self._text.split() if len(one) >= _LEAST_LIKE}):
            found.setdefault((len(word), word[0]), []).append(word)
        return found

    def _fits(self, wanted: str, most: int) -> Iterator[tuple[Fit, int]]:
        for line in self._lines_with(f"\n {wanted}", 8 * most):
            yield Fit.BEGINS, line
        for line in self._lines_with(f" {wanted}", 8 * most):
            yield Fit.WORD_BEGINS, line
        words = wanted.split()
        if len(words) > 1:
            for line in self._lines_with_all([f" {word}" for word in words]):
                yield Fit.WORDS, line
            return
        for line in self._lines_with(wanted, most):
            yield Fit.INSIDE, line

    def _lines_with(self, part: str, most: int) -> Iterator[int]:
        """The lines that hold `part`, each once."""
        at, count = self._text.find(part), 0
        while at >= 0 and count < most:
            line = bisect_right(self._starts, at) - 1
            yield line
            count += 1
            at = self._text.find(part, self._end(line))

    def _lines_with_all(self, parts: list[str]) -> Iterator[int]:
        for line in self._lines_with(max(parts, key=len), _MOST_LINES_SEEN):
            start, end = self._starts[line], self._end(line)
            if all(self._text.find(part, start, end) >= 0 for part in parts):
                yield line

    def _alike(self, wanted: str, most: int) -> Iterator[int]:
        """The lines with words that are nearly those typed."""
        parts = [self._near(word) for word in wanted.split()]
        if all(parts):
            first, rest = parts[0], parts[1:]
            for word in first:
                for line in self._lines_with(f" {word}", 8 * most):
                    text = self._text[self._starts[line] : self._end(line)]
                    if all(any(f" {one}" in text for one in near) for near in rest):
                        yield line

    def _near(self, word: str) -> list[str]:
        """The words that differ from `word` by a slip or two; a short one stands for itself."""
        from rapidfuzz import process  # slow to import; only a search needs it
        from rapidfuzz.distance import OSA

        if len(word) < _LEAST_LIKE:
            return [word]
        most = 2 if len(word) >= _LONG else 1
        lengths = range(len(word) - most, len(word) + most + 1)
        there = [one for length in lengths for one in self._words.get((length, word[0]), ())]
        hits = process.extract(
            word, there, scorer=OSA.distance, score_cutoff=most, limit=_LIKE_WORDS
        )
        itself = [word] if f" {word}" in self._text else []
        return [*itself, *(one for one, _, _ in hits)]

    def _note(self, found: dict[int, Hit], fit: Fit, line: int, wanted: str) -> None:
        row, length = self._rows[line], self._end(line) - self._starts[line]
        if fit is Fit.BEGINS and length == len(wanted) + 3:
            fit = Fit.WHOLE
        before = found.get(row)
        if before is None or (fit, length) < (before.fit, before.length):
            found[row] = Hit(row, fit, length)

    def _end(self, line: int) -> int:
        after = line + 1
        return self._starts[after] if after < len(self._starts) else len(self._text) - 1
