"""Finding organisations in the chain by what they are called, what they deliver and where."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words

_BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One organisation: its id, its name and all one may look for, both made plain."""

    id: str
    name: str
    all: str


class ChainIndex:
    """What can be looked for in one state of a chain; made once, asked at every letter."""

    def __init__(self, network: Network, words: Words) -> None:
        products = cache(plain)
        countries = cache(lambda code: plain(words.country(code)))
        about: dict[str, set[str]] = defaultdict(set)
        for link in network.links.values():
            about[link.supplier].add(products(link.product or ""))
            about[link.supplier].add(countries(link.country_of_making))
        self._entries = []
        for one in network.organisations.values():
            name = plain(one.name)
            parts = (name, countries(one.country), *sorted(about[one.id]))
            self._entries.append(_Entry(one.id, name, _BETWEEN.join(parts)))
        self._entries.sort(key=lambda one: one.name)

    def find(self, text: str) -> tuple[str, ...]:
        """The organisations that `text` is in: in the beginning of the name, the name, the rest.

        Upper case, accents and spaces around it make no difference; without text there are none.
        """
        wanted = plain(text)
        if not wanted:
            return ()
        found = [one for one in self._entries if wanted in one.all]
        found.sort(key=lambda one: (not one.name.startswith(wanted), wanted not in one.name))
        return tuple(one.id for one in found)


def plain(text: str) -> str:
    """`text` in small letters without accents, with single spaces."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in apart if not unicodedata.combining(one))
    return " ".join(text.casefold().split())
