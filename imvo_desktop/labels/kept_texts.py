"""Words that are said again and again: the same sentence is put together once."""

from __future__ import annotations

from functools import lru_cache

from imvo_desktop.domain.words import Words

_MOST_KEPT = 8192


class KeptTexts:
    """The words of `words`; the last sentences and numbers asked for are kept.

    Values must be hashable. Several threads may ask at once.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        # 1, 1.0 and True are equal, and said in different ways.
        keep = lru_cache(_MOST_KEPT, typed=True)
        self._text, self._number = keep(words.text), keep(words.number)

    def of(self, words: Words) -> KeptTexts:
        """The one that keeps the sentences of `words`: this one, or a new one."""
        return self if words is self._words else KeptTexts(words)

    @property
    def language(self) -> str:
        """`nl` or `en`."""
        return self._words.language

    def text(self, code: str, /, **values: object) -> str:
        """The sentence or name of `code`, with `values` filled in."""
        return self._text(code, **values)

    def number(self, value: float, decimals: int = 0) -> str:
        """`value` with the separators of the language."""
        return self._number(value, decimals)

    def money(self, cents: int, currency: str) -> str:
        """An amount in whole units with its currency."""
        return self._words.money(cents, currency)

    def date(self, iso: str) -> str:
        """The day of an ISO date or instant."""
        return self._words.date(iso)

    def country(self, code: str | None) -> str:
        """The name of an ISO 3166-1 alpha-2 code; empty for None."""
        return self._words.country(code)
