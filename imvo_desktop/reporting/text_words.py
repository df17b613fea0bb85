"""The words of a text in the form they are compared in, however they were typed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HIDDEN_SIGNS = "\u00ad\u200b-\u200f\u2060\ufeff"
WORD = re.compile(
    rf"(?:[^\W_]\.)+[^\W_](?![^\W_])\.?|[^\W_]+(?:(?:[{_HIDDEN_SIGNS}]+|[-\u2010]\s?\n\s?)[^\W_]+)*"
)
"""A word, also one broken over two lines, or letters with dots ("B.V.")."""

_IN_WORDS = re.compile(rf"[.\-\u2010\s{_HIDDEN_SIGNS}]")
_WITHOUT_MARK = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe"}
)
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""A sign of a script that puts no blanks between words."""


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name or text, folded."""
    return tuple(folded(one.group()) for one in WORD.finditer(name))


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """A word without capitals, accents and signs that are not seen."""
    if word.isascii() and word.isalnum():
        return word.lower()
    apart = unicodedata.normalize("NFKD", _IN_WORDS.sub("", word))
    plain = "".join(one for one in apart if unicodedata.category(one) != "Mn").casefold()
    return plain.translate(_WITHOUT_MARK)
