"""Words of a language that is loaded at the first word: many answers need none."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from imvo_desktop.domain.words import Words


class LaterWords:
    """`Words` that ask `load` for the words of `language` when the first one is needed."""

    def __init__(self, language: str, load: Callable[[str], Words]) -> None:
        self._language, self._load = language, load

    @cached_property
    def _words(self) -> Words:
        return self._load(self._language)

    @property
    def language(self) -> str:
        """`nl` or `en`; loads nothing."""
        return self._language

    def text(self, code: str, /, **values: object) -> str:
        """As `Words.text`."""
        return self._words.text(code, **values)

    def number(self, value: float, decimals: int = 0) -> str:
        """As `Words.number`."""
        return self._words.number(value, decimals)

    def money(self, cents: int, currency: str) -> str:
        """As `Words.money`."""
        return self._words.money(cents, currency)

    def date(self, iso: str) -> str:
        """As `Words.date`."""
        return self._words.date(iso)

    def country(self, code: str | None) -> str:
        """As `Words.country`."""
        return self._words.country(code)
