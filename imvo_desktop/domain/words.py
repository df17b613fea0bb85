"""What charts and reports need to speak: a language is passed in, never fetched."""

from __future__ import annotations

import unicodedata
from typing import Protocol


def capital(text: str) -> str:
    """`text` with its first letter a capital; the others stay as they are."""
    return text[:1].upper() + text[1:]


def cut_short(text: str, most: int) -> str:
    """`text` in at most `most` characters, with … where it was longer.

    A letter keeps the marks that stand on it, or goes with them.
    """
    if len(text) <= most:
        return text
    end = max(most - 1, 0)
    while end and unicodedata.combining(text[end]):
        end -= 1
    return f"{text[:end].rstrip()}…"


class Words(Protocol):
    """Sentences, names and numbers in one language."""

    @property
    def language(self) -> str:
        """`nl` or `en`."""

    def text(self, code: str, /, **values: object) -> str:
        """The sentence or name of `code`, with `values` filled in (`count` chooses the plural)."""

    def number(self, value: float, decimals: int = 0) -> str:
        """`value` with the separators of the language."""

    def money(self, cents: int, currency: str) -> str:
        """An amount in whole units with its currency."""

    def date(self, iso: str) -> str:
        """The day of an ISO date or instant."""

    def country(self, code: str | None) -> str:
        """The name of an ISO 3166-1 alpha-2 code; empty for None."""
