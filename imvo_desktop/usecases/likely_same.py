"""Which organisations may be one and the same: pairs that are alike, and in what.

Two are compared only where something brings them together (the first or last letters of the name,
an uncommon word, a postcode, a place, a number), so that a long list stays quick.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases.party import Party
from imvo_desktop.usecases.party_likeness import Likeness, likeness

MOST_COMPARED = 400_000
"""So many pairs are looked at; the more organisations, the fewer neighbours each has."""
_MOST_NEIGHBOURS = 12
_COMMON = 40
_LETTERS = 5
_STEP = 2_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of the parties by their place in the list, the first before the second."""

    first: int
    second: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs found; `is_bounded` says that not all that could be alike were compared."""

    found: tuple[Pair, ...]
    is_bounded: bool


def near(parties: Sequence[Party], progress: Progress = SILENT) -> Pairs:
    """The pairs that are nearly the same, of which at least one is new.

    Those with the same key are left out: they are found by their key.
    """
    blocks = _blocks(parties, progress)
    size = sum(map(len, blocks))
    neighbours = min(_MOST_NEIGHBOURS, max(1, MOST_COMPARED // max(1, size)))
    pairs = dict.fromkeys(
        pair
        for block in stepped(blocks, progress, _STEP)
        for pair in _neighbours(block, parties, neighbours)
    )
    found = []
    for pair in stepped(pairs, progress, _STEP):
        first, second = parties[pair[0]], parties[pair[1]]
        if first.base != second.base and (first.is_new or second.is_new):
            alike = likeness(first, second)
            if alike is not None:
                found.append(Pair(*pair, alike))
    found.sort(key=lambda one: (one.first, one.second))
    return Pairs(tuple(found), is_bounded=neighbours < _MOST_NEIGHBOURS)


def _blocks(parties: Sequence[Party], progress: Progress) -> list[list[int]]:
    """Groups of places in the list of what has something in common, with a new one in each."""
    common = Counter(word for one in stepped(parties, progress, _STEP) for word in one.words)
    lacks_country = any(not one.country for one in parties)
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, one in enumerate(stepped(parties, progress, _STEP)):
        for key in _keys(one, common):
            blocks[one.country, key].append(index)
            if lacks_country:
                blocks["*", key].append(index)
    return [
        block
        for block in stepped(blocks.values(), progress, _STEP)
        if len(block) > 1 and any(parties[index].is_new for index in block)
    ]


def _keys(party: Party, common: Counter[str]) -> Iterator[str]:
    yield f"b{party.joined[:_LETTERS]}"
    yield f"e{party.joined[-_LETTERS:]}"
    for word in party.words:
        if len(word) >= 4 and 1 < common[word] <= _COMMON:
            yield f"w{word}"
    if party.postcode:
        yield f"z{party.postcode}"
    if party.place is not None:
        yield f"c{party.place[0]:.2f} {party.place[1]:.2f}"
    for name, number in party.numbers:
        yield f"n{name} {number}"


def _neighbours(block: list[int], parties: Sequence[Party], most: int) -> Iterator[tuple[int, int]]:
    """Each against all of a small block; of a large one against the next `most` by name."""
    if len(block) > most + 1:
        block = sorted(block, key=lambda index: parties[index].joined)
    for at, first in enumerate(block):
        for second in block[at + 1 : at + 1 + most]:
            yield (first, second) if first < second else (second, first)
