"""Organisations that may be one and the same, side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from imvo_desktop.domain.edit import Change
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.import_plan import Duplicate
from imvo_desktop.usecases.party import NUMBERS

SAME_NAME = 1.0


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two as it is written; a blank text is not known."""

    name: str
    country: str = ""
    address: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two organisations that may be one; `is_one` where they are taken as one already.

    `has_same_name` where only the legal form or the way of writing differs.
    """

    ids: tuple[str, str]
    first: Side
    second: Side
    likeness: float
    is_one: bool

    @property
    def has_same_name(self) -> bool:
        """Whether they are proposed as one."""
        return self.likeness >= SAME_NAME


def pairs_of(
    duplicates: Iterable[Duplicate], changes: Iterable[Change], network: Network, words: Words
) -> tuple[LikelyPair, ...]:
    """The pairs as they are shown, those with the same name first."""
    new = {one.id: one.after for one in changes if isinstance(one.after, Organisation)}
    pairs = [_pair(one, new, network, words) for one in duplicates]
    return tuple(sorted(pairs, key=lambda one: -one.likeness))


def _pair(
    one: Duplicate, new: Mapping[str, Organisation], network: Network, words: Words
) -> LikelyPair:
    def side(record_id: str, name: str) -> Side:
        found = new.get(record_id) or network.organisations.get(record_id)
        return Side(name) if found is None else _side(found, name, words)

    return LikelyPair(
        (one.first, one.second),
        side(one.first, one.first_name),
        side(one.second, one.second_name),
        one.likeness,
        one.is_one,
    )


def _side(found: Organisation, name: str, words: Words) -> Side:
    place = (found.address, found.postcode, found.city)
    numbers = (getattr(found.identifiers, each) for each in NUMBERS)
    return Side(
        name,
        words.country(found.country),
        ", ".join(part for part in place if part),
        next((number for number in numbers if number), ""),
    )
