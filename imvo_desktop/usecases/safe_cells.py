"""Text as cells other programs open: never a formula, whatever a supplier is called."""

from __future__ import annotations

import re

_DANGEROUS = "=+-@\t\r\n＝＋－＠"
_BEFORE = " \u00a0\ufeff\u200b\u200c\u200d\u2060"
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*")


def csv_cell(text: str) -> str:
    """`text` with a quote before it where a spreadsheet would read it as a formula.

    A plain number keeps its sign. The import of this program takes the quote away again.
    """
    bare = text.lstrip(_BEFORE)
    if bare and bare[0] in _DANGEROUS and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text
