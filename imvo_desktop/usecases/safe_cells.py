"""Text as cells other programs open: never a formula, whatever a supplier is called."""

from __future__ import annotations

import re

from imvo_desktop.importing.canonical import is_like_formula, without_guard

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*(e[+-]?\d+)?")


def csv_cell(text: str) -> str:
    """`text` with a quote before it where a spreadsheet would read it as a formula.

    A plain number keeps its sign. The import of this program takes the quote away again.
    """
    if is_like_formula(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return quoted(text)


def quoted(text: str) -> str:
    """`text` with one quote more where our own import would take the first one away."""
    return text if without_guard(text) == text else f"'{text}"
