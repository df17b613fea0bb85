"""Rounds of a project: in their order, started with a frozen copy, renamed and removed."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind, RoundReason
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.editing import add, change, remove
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.storage.frozen_copies import FrozenCopy


@dataclass(frozen=True, slots=True)
class RoundWish:
    """What a person says of a round: `date` is the ISO day it stands for."""

    name: str
    date: str
    reason: RoundReason = RoundReason.REGULAR
    note: str = ""


def rounds_of(network: Network) -> tuple[Round, ...]:
    """The rounds, the oldest first."""
    found = [one for one in network.records(Kind.ROUND).values() if isinstance(one, Round)]
    return tuple(sorted(found, key=lambda one: (one.date, one.when or "", one.id)))


def proposed_name(network: Network, words: Words, day: str) -> str:
    """A name for a round held on `day` that no round has yet: that of the year."""
    taken = {one.name for one in rounds_of(network)}
    name = words.text("rounds.name", year=day[:4])
    number = 2
    while name in taken:
        name = words.text("rounds.name_again", year=day[:4], number=number)
        number += 1
    return name


def start(network: Network, wish: RoundWish, copy: FrozenCopy, new_id: IdSource) -> Edit:
    """Add the round of `copy`, to be written beside it (`frozen_copies.beside`).

    A name or day that is blank is refused.
    """
    _check(wish)
    made = Round(
        id=new_id(),
        name=wish.name.strip(),
        date=wish.date,
        copy=copy.id,
        reason=wish.reason,
        note=wish.note.strip() or None,
        who=copy.author or None,
        when=copy.at,
    )
    return add(network, made)


def wish_of(held: Round) -> RoundWish:
    """What a person said of a round."""
    return RoundWish(held.name, held.date, held.reason, held.note or "")


def reword(network: Network, round_id: str, wish: RoundWish) -> Edit:
    """Say something else of a round; its copy and the day it was made stay."""
    _check(wish)
    return change(
        network,
        Kind.ROUND,
        [round_id],
        name=wish.name.strip(),
        date=wish.date,
        reason=wish.reason,
        note=wish.note.strip() or None,
    )


def take_out(network: Network, round_id: str) -> Edit:
    """Remove a round; its copy stays in the file, so that undo brings it back whole."""
    return remove(network, Kind.ROUND, [round_id])


def _check(wish: RoundWish) -> None:
    if not wish.name.strip() or not wish.date.strip():
        raise InputError("round_unnamed")
