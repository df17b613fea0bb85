"""The number a supplier has in somebody's books, under a heading that says little of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    fitting = sum(_NUMBER.fullmatch(number) is not None for number in numbers)
    if len(numbers) < _FEWEST or fitting < len(numbers) * _NEARLY_ALL - 1:
        return False
    if is_party:
        return True
    pairs = {(number, name) for number, name in zip(cells, names, strict=True) if number and name}
    is_one_to_one = len(pairs) == len(numbers) == len({name for _, name in pairs})
    return is_one_to_one and not _are_counted(cells)


def _are_counted(cells: Sequence[str]) -> bool:
    """Whether the cells are 1, 2, 3 and so on."""
    filled = [cell for cell in cells if cell]
    return all(cell.rstrip(".)") == str(number) for number, cell in enumerate(filled, 1))
