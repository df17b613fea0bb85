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
        if not _are_numbered(pattern, cells[:_LOOKED_AT_FIRST]):
            continue
        found = [_of(pattern, cell) for cell in cells]
        filled = sum(bool(cell.strip()) for cell in cells)
        numbered = [one for one in found if one is not None]
        is_nearly_all = len(numbered) >= filled * _NEARLY_ALL
        if is_nearly_all and _is_each_its_own(numbered, number, name):
            return [
                ("", cell) if one is None else (one[number], one[name].strip())
                for one, cell in zip(found, cells, strict=True)
            ]
    return None


def _are_numbered(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether nearly all cells that hold something have a number."""
    filled = [cell for cell in cells if cell.strip()]
    numbered = sum(_of(pattern, cell) is not None for cell in filled)
    return numbered >= len(filled) * _NEARLY_ALL


def _is_each_its_own(found: list[re.Match[str]], number: int, name: int) -> bool:
    """Whether there are as many numbers as names."""
    numbers = {one[number] for one in found}
    names = {one[name] for one in found}
    return len(numbers) == len(names) >= _FEWEST


def _of(pattern: re.Pattern[str], cell: str) -> re.Match[str] | None:
    return pattern.fullmatch(cell) if len(cell) <= _LONGEST else None
