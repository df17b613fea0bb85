"""Lists we know by what stands in their rows, since they have no header."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imvo_desktop.importing.table import column_letter
from imvo_desktop.knowledge import countries

RISK_COLUMNS = 5
_SAMPLE = 50
_SURE = 0.8
_SHORTEST_NAME = 4
_COUNTED = re.compile(r"\s*\(\s*\d+\s+(?:risks?|risico[’']?s?)\s*\)\s*$", re.IGNORECASE)


def without_count(text: str) -> str:
    """`text` without how many risks stand under it: "Human rights & ethics (10 risks)"."""
    return _COUNTED.sub("", text).strip()


def hold_names(columns: Sequence[int], rows: Sequence[Sequence[str]]) -> bool:
    """Whether several `columns` hold words, not counts or crosses; true without `rows` to see."""
    cells = [row[index] for row in rows[:_SAMPLE] for index in columns if index < len(row)]
    filled = [cell for cell in cells if cell.strip()]
    words = sum(1 for cell in filled if sum(map(str.isalpha, cell)) >= _SHORTEST_NAME)
    return len(columns) > 1 and words * 2 >= len(filled)


def are_risks(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether these are the rows of a CSR Risk Check: country, product, theme, subtheme, risk."""
    letters = [column_letter(index) for index in range(RISK_COLUMNS)]
    if list(headers) != letters or not rows:
        return False
    sample = rows[:_SAMPLE]
    places = sum(1 for row in sample if row and countries.resolve(row[0]) is not None)
    counted = sum(1 for row in sample if any(_COUNTED.search(cell) for cell in row[2:4]))
    return min(places, counted) >= _SURE * len(sample)
