"""Names that stand for organisations: the same in every report, and nobody can work back from them.

A code comes from the key of the project and the id of the organisation, of nothing else, so it
stays when a name is corrected, and when others come or go.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words

ALPHABET = "CDFGHJKLMNPQRTVWXY34679"
"""No signs that look alike (0 O, 1 I, 2 Z, 5 S, 8 B), and no vowels, so that no word comes out."""

SHORTEST = 4
_LONGEST = 40


def codes(key: str, ids: Iterable[str]) -> dict[str, str]:
    """A code for each id: the first four signs of its own row of signs.

    Ids that begin alike get as many signs more as tell them apart, so that a code never goes from
    one organisation to another, and the codes of all others stay as they are.
    """
    rows = sorted((_signs(key, one), one) for one in set(ids))
    signs = ["", *(row for row, _ in rows), ""]
    return {
        one: row[: max(SHORTEST, _alike(row, signs[at]) + 1, _alike(row, signs[at + 2]) + 1)]
        for at, (row, one) in enumerate(rows)
    }


def pseudonyms(network: Network, key: str, words: Words) -> Mapping[str, str]:
    """What each organisation is called where names are left out; the own company keeps its name."""
    own = network.own
    found = codes(key, network.organisations)
    return {
        one.id: one.name
        if own is not None and one.id == own.id
        else words.text(f"pseudonym.{one.kind}", code=found[one.id])
        for one in network.organisations.values()
    }


def _signs(key: str, record_id: str) -> str:
    """HMAC-SHA256 of the id, written in the signs of the alphabet."""
    made = hmac.digest(key.encode(), record_id.encode(), hashlib.sha256)
    number, found = int.from_bytes(made, "big"), ""
    for _ in range(_LONGEST):
        number, at = divmod(number, len(ALPHABET))
        found += ALPHABET[at]
    return found


def _alike(one: str, other: str) -> int:
    """How many signs two rows have in common from the front."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
