"""Headings by the beginning of a word, for who is still typing."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from imvo_desktop.knowledge import product_words, products
from imvo_desktop.knowledge.product_finder import Hit
from imvo_desktop.knowledge.product_text import key_of, normalised

_SHORTEST, _MOST_WORDS = 3, 400


def starting_with(text: str, language: str, limit: int) -> tuple[Hit, ...]:
    """At most `limit` headings with a word that begins with `text`, one word each.

    Words of `language` and usual meanings go first, then short words. Empty for a text of less
    than three letters.
    """
    start = key_of(tuple(normalised(text).split()))
    if len(start) < _SHORTEST:
        return ()
    keys, index = _keys(), product_words.index()
    begin = bisect_left(keys, start)
    found = []
    for key in keys[begin : begin + _MOST_WORDS]:
        if not key.startswith(start):
            break
        found += index.exact[key]
    found.sort(key=lambda one: (one.language != language, one.rank, len(one.word), one.word))
    hits: dict[str, Hit] = {}
    for one in found:
        product = products.by_hs(one.hs)
        if product is not None and one.hs[:4] not in hits:
            score = 100 * len(start) / max(len(start), len(one.word))
            names = (product.name_en, product.name_nl)
            hits[one.hs[:4]] = Hit(one.hs, *names, one.word, "part", round(score, 1))
        if len(hits) == limit:
            break
    return tuple(hits.values())


@cache
def _keys() -> tuple[str, ...]:
    return tuple(sorted(product_words.index().exact))
