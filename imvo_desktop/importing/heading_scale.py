"""The thousands or millions in which a heading says that its amounts are: "Omzet (x € 1.000)"."""

from __future__ import annotations

import re

from imvo_desktop.importing import currencies

_SIGN = rf"(?:[€$£]|\b(?:euro|{'|'.join(sorted(currencies.PLAIN_CODES)).lower()})\b)"
_IN_DIGITS = re.compile(
    rf"(?:[x×*] ?{_SIGN}? ?|(?:\bin |\( ?){_SIGN}? ?)1[.,' ]?000(?P<more>[.,' ]?000)?(?![\d.,]\d)"
    rf"|\b1[.,' ]?000(?P<behind>[.,' ]?000)? ?{_SIGN}"
    rf"|(?:{_SIGN} ?'?|')000(?:s\b|(?![\w.,]))"
)
_WORDS = (
    (1_000, "k|t€|€t|tsd|duizend(?:en)?|thousands?|tausend|milliers"),
    (1_000_000, "m|mn|mln|mio|millions?|millionen|miljoen(?:en)?"),
    (1_000_000_000, "bn|mrd|billions?|miljard(?:en)?|milliarden?|milliards?"),
)
_BY_WORD = tuple(
    (factor, re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W_]|[²³])")) for factor, words in _WORDS
)
_PLAIN = str.maketrans({"_": " ", "’": "'", "‘": "'", "\u00a0": " "})


def factor_of(heading: str) -> int:
    """How many one of its amounts stands for: 1, a thousand, a million or a thousand million."""
    text = heading.casefold().translate(_PLAIN)
    digits = _IN_DIGITS.search(text)
    if digits is not None:
        return 1_000_000 if digits["more"] or digits["behind"] else 1_000
    found = [factor for factor, words in _BY_WORD if words.search(text) is not None]
    return max(found) if found else currencies.scale_of(heading)
