"""The number a supplier has in somebody's books, under a heading that says little of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from imvo_desktop.importing.synonyms import folded_header

_GENERIC = frozenset(
    ("nr", "no", "nummer", "number", "code", "num", "numero", "n", "sleutel", "key")
)
_PARTY = (
    "crediteur|leverancier|relatie|supplier|vendor|creditor|kreditor|lieferant|fournisseur|"
    "proveedor|fornitore|dostawca|dodavatel|business partner|zakenpartner|partner"
)
_PARTIES = frozenset(_PARTY.split("|"))
_NEARLY_ALL = 0.9
_NUMBER = re.compile(r"(?=.*\d)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,18}[A-Za-z0-9])?")
_FEWEST = 2


def is_number_of(header: str, cells: Sequence[str], names: Sequence[str]) -> bool:
    """Whether `cells` are the numbers of the suppliers with these `names`.

    The heading says whose they are ("Crediteur"), or only that they are numbers: then each name
    has one number and each number one name, and rows that are merely counted have none.
    """
    is_party = folded_header(header) in _PARTIES
    if not is_party and folded_header(header) not in _GENERIC:
        return False
    numbers = set(cells) - {""}
    if not _look_like_numbers(numbers):
        return False
    return is_party or (_is_one_to_one(cells, names, numbers) and not _are_counted(cells))


def _look_like_numbers(cells: Collection[str]) -> bool:
    fitting = sum(_NUMBER.fullmatch(cell) is not None for cell in cells)
    return len(cells) >= _FEWEST and fitting >= len(cells) * _NEARLY_ALL - 1


def _is_one_to_one(cells: Sequence[str], names: Sequence[str], numbers: Collection[str]) -> bool:
    """Whether each of `numbers` has one name and each name one number."""
    pairs = {(number, name) for number, name in zip(cells, names, strict=True) if number and name}
    return len(pairs) == len(numbers) == len({name for _, name in pairs})


def _are_counted(cells: Sequence[str]) -> bool:
    """Whether the cells are 1, 2, 3 and so on."""
    filled = [cell for cell in cells if cell]
    return all(cell.rstrip(".)") == str(number) for number, cell in enumerate(filled, 1))
