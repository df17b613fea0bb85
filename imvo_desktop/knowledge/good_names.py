"""Which goods the words of a product name, wherever they stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from imvo_desktop.knowledge.product_text import keys_of, normalised

_KEPT = 8192
_SHORTEST_END, _SHORTEST_FRONT = 5, 4
_WITHOUT = frozenset(("zonder", "geen", "niet", "without", "no", "not"))


class GoodNames:
    """Goods by their names, singular and plural."""

    def __init__(self) -> None:
        self._goods: dict[str, set[str]] = {}
        self.named_in = lru_cache(maxsize=_KEPT)(self._named_in)

    def add(self, good: str, names: Iterable[str]) -> None:
        """Let `names` mean `good` too; one name may mean several goods."""
        for name in names:
            words = tuple(normalised(name).split())
            for key in keys_of(words):
                self._goods.setdefault(key, set()).add(good)

    def _named_in(self, text: str) -> frozenset[str]:
        """The goods that `text` names: "diepvries açaíbes", "vleestomaten".

        A longer name goes before what stands in it ("zoete aardappel" is no potato), and what a
        product is without is not named.
        """
        words = tuple(_words_with(text))
        spans = list(self._spans(words))
        found = {
            good
            for start, end, goods in spans
            for good in goods
            if not any(s <= start and end <= e and (s, e) != (start, end) for s, e, _ in spans)
        }
        for at, word in enumerate(words):
            if not any(start <= at < end for start, end, _ in spans):
                found |= self._at_the_end(word)
        return frozenset(found)

    def _spans(self, words: tuple[str, ...]) -> Iterator[tuple[int, int, set[str]]]:
        """Where in `words` a name begins and ends, and the goods it means."""
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                goods = self._look_up(words[start:end])
                if goods:
                    yield start, end, goods

    def _look_up(self, words: tuple[str, ...]) -> set[str]:
        return next((self._goods[key] for key in keys_of(words) if key in self._goods), set())

    def _at_the_end(self, word: str) -> set[str]:
        """The goods of the longest name that ends the compound `word`."""
        for at in range(_SHORTEST_FRONT, len(word) - _SHORTEST_END + 1):
            found = self._look_up((word[at:],))
            if found:
                return found
        return set()


def _words_with(text: str) -> Iterator[str]:
    for word in normalised(text).split():
        if word in _WITHOUT:
            return
        yield word
