"""Names with the number of the supplier before or behind them in one cell: "10001 - Acme"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NEARLY_ALL = 0.9
_FEWEST = 2
_LONGEST = 200
_LOOKED_AT_FIRST = 100
_BEFORE = re.compile(r"\s*([A-Z]{0,3}\d{3,10})(?:\s*[-–:|/]\s*|\s{1,})(?=\D)(.*[^\W\d_]{2}.*)")
_BEHIND = re.compile(r"(.*[^\W\d_]{2}.*?)\s*[(\[]([A-Z]{0,3}\d{3,10})[)\]]\s*")


def apart(cells: Sequence[str]) -> list[tuple[str, str]] | None:
    """Each cell as number and name; None where not nearly all have a number, each its own.

    A cell without a number is all name.
    """
    for pattern, number, name in ((_BEFORE, 1, 2), (_BEHIND, 2, 1)):
        first = [cell for cell in cells[:_LOOKED_AT_FIRST] if cell.strip()]
        if sum(_of(pattern, cell) is not None for cell in first) < len(first) * _NEARLY_ALL:
            continue
        found = [_of(pattern, cell) for cell in cells]
        filled = sum(bool(cell.strip()) for cell in cells)
        numbers = {one[number]: one[name] for one in found if one is not None}
        names = {one[name] for one in found if one is not None}
        with_number = sum(one is not None for one in found)
        is_each_its_own = len(numbers) == len(names) >= _FEWEST
        if is_each_its_own and with_number >= filled * _NEARLY_ALL:
            return [
                ("", cell) if one is None else (one[number], one[name].strip())
                for one, cell in zip(found, cells, strict=True)
            ]
    return None


def _of(pattern: re.Pattern[str], cell: str) -> re.Match[str] | None:
    return pattern.fullmatch(cell) if len(cell) <= _LONGEST else None
