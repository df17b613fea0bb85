"""Which of some groups the words of a description name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from imvo_desktop.knowledge.product_text import forms, key_of, keys_of, normalised, taken_apart

_SHORTEST_ENDING, _SHORTEST_FRONT = 5, 4


class GroupWords:
    """Finds the group a description is about, by the `words` of each group, singular or fixed."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        self._group_of: dict[str, str] = {}
        for group, names in words.items():
            for name in names:
                self._group_of.setdefault(key_of(tuple(normalised(name).split())), group)

    def find(self, text: str, among: Collection[str]) -> str | None:
        """The group out of `among` that the thing in `text` is; None where no word says so.

        First as it is written, with what it is made of ("leren tas"); then the thing itself; then
        the end of it, as a "directiestoel" is a "stoel". Of several words the last counts, which
        is what the thing is ("fiets accu"), and of those that end there the longest. A material
        alone is no thing unless there is nothing else.
        """
        apart = taken_apart(text)
        rest, thing = set(apart.rest), apart.head or apart.words
        written = (
            one
            for one in _spans(apart.words)
            if not rest & set(one) and (len(one) > 1 or one[0] in thing)
        )
        spans = chain(written, _spans(thing))
        keys = chain(chain.from_iterable(map(keys_of, spans)), _endings(thing[-1:]))
        named = map(self._group_of.get, keys)
        return next((one for one in named if one in among), None)


def is_named(text: str, words: Iterable[str]) -> bool:
    """Whether one of `words` stands in `text`, also as a plural."""
    return not _words_in(text).isdisjoint(words)


@lru_cache(maxsize=4096)
def _words_in(text: str) -> frozenset[str]:
    """The words of `text`, with what each may be the plural of."""
    return frozenset(one for word in normalised(text).split() for one in forms(word))


def _spans(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """All stretches of `words`: those that end last first, and of these the longest first."""
    for end in range(len(words), 0, -1):
        for start in range(end):
            yield words[start:end]


def _endings(words: tuple[str, ...]) -> Iterator[str]:
    """The ends of compounds, longest first; a short front is a prefix, as in "verzekering"."""
    for word in words:
        for one in forms(word):
            for at in range(_SHORTEST_FRONT, len(one) - _SHORTEST_ENDING + 1):
                yield one[at:]
