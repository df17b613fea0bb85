"""Whether what is delivered is a service: no good, so that no source of ours speaks of it."""

from __future__ import annotations

from functools import cache, lru_cache

from imvo_desktop.knowledge.product_text import key_of, keys_of, taken_apart
from imvo_desktop.knowledge.tables import rows


@lru_cache(maxsize=8192)
def is_service(text: str) -> bool:
    """Whether `text` is surely a service: the thing it names is a word of our list."""
    return not _words().isdisjoint(keys_of(taken_apart(text).head))


@cache
def _words() -> frozenset[str]:
    return frozenset(key_of(taken_apart(row["word"]).words) for row in rows("service_words.csv"))
