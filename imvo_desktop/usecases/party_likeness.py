"""How alike two organisations are, from 0 to 1, and in what: name, address, place, number."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from imvo_desktop.usecases.party import Party

LEAST = 0.8
"""Below this nothing is proposed."""
_OTHER_NUMBER = 0.5
"""One name, but the numbers say that they are two."""
_SHORT = 5
_SAME_WORD = 80.0
_SURE_WORD = 5
_SURE_SINGLE = 92.0
_CLOSE_KM = 0.3
_FAR_KM = 5.0
_SAME_ADDRESS = 88.0
_OTHER_ADDRESS = 60.0
_DEGREE_KM = 111.2
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """From 0 to 1; `alike` holds codes of name, address, coordinates, number."""

    value: float
    alike: tuple[str, ...]


def likeness(first: Party, second: Party) -> Likeness | None:
    """How alike two of different name or country are, or None when they are hardly the same.

    Numbers and letters in a name tell branches apart, and so do words that each has alone. One
    name with two numbers is doubtful: a supplier is easily put in the books a second time.
    """
    if _are_two(first, second):
        return None
    if _numbers_differ(first, second):
        return Likeness(_OTHER_NUMBER, ("name",)) if first.name == second.name else None
    alike = _alike(first, second)
    name = _name(first, second, alike)
    if "number" in alike and fuzz.ratio(first.joined, second.joined) >= 50:
        return Likeness(max(0.9, name or 0.0), _codes(alike, is_name=name is not None))
    if name is None or (not alike and _is_elsewhere(first, second)):
        return None
    value = min(0.99, name + 0.05 * bool(alike))
    return Likeness(round(value, 2), _codes(alike, is_name=True)) if value >= LEAST else None


def _are_two(first: Party, second: Party) -> bool:
    """Whether country or marks in the name tell them apart, whatever else is alike."""
    is_abroad = first.country and second.country and first.country != second.country
    return bool(is_abroad) or first.marks != second.marks


def same_key(first: Party, second: Party) -> Likeness:
    """How alike two with one key are: 1, less where the place or the number differs."""
    alike = _alike(first, second)
    if _numbers_differ(first, second):
        value = _OTHER_NUMBER
    elif alike or not _has_other_place(first, second):
        value = 1.0
    else:
        value = 0.6 if _is_elsewhere(first, second) else 0.8
    return Likeness(value, _codes(alike, is_name=True))


def _codes(alike: frozenset[str], *, is_name: bool) -> tuple[str, ...]:
    names = alike | {"name"} if is_name else alike
    return tuple(one for one in ("name", "address", "coordinates", "number") if one in names)


def _alike(first: Party, second: Party) -> frozenset[str]:
    """What besides the name is the same."""
    found = set()
    if set(first.numbers) & set(second.numbers):
        found.add("number")
    if not _is_elsewhere(first, second) and _is_same_address(first.address, second.address):
        found.add("address")
    distance = _distance_km(first, second)
    if distance is not None and distance <= _CLOSE_KM:
        found.add("coordinates")
    return frozenset(found)


def _is_same_address(first: str, second: str) -> bool:
    if min(len(first), len(second)) < _SHORT:
        return False
    numbers, others = set(_NUMBER.findall(first)), set(_NUMBER.findall(second))
    if numbers and others and not numbers & others:
        return False
    return fuzz.token_sort_ratio(first, second) >= _SAME_ADDRESS


def _name(first: Party, second: Party, alike: frozenset[str]) -> float | None:
    """How alike the names are; None when each has words of its own, or there is too little."""
    whole = fuzz.ratio(first.joined, second.joined)
    if first.words and sorted(first.words) == sorted(second.words):
        return 0.97
    if whole < 60 or min(len(first.joined), len(second.joined)) < _SHORT:
        return None
    return _name_by_words(first, second, alike, whole)


def _name_by_words(
    first: Party, second: Party, alike: frozenset[str], whole: float
) -> float | None:
    """How alike names are that are `whole` alike (0 to 100) as one word; None when too little."""
    mine, theirs, changed = _left_over(first.words, second.words)
    if mine and theirs:
        return 0.9 if "".join(first.words) == "".join(second.words) else None
    if mine or theirs:
        return max(LEAST, whole / 100) if alike else None
    is_sure = alike or _is_in_one_city(first, second) or _is_slip(first, changed, whole)
    return whole / 100 if is_sure else None


def _is_in_one_city(first: Party, second: Party) -> bool:
    return first.city != "" and first.city == second.city


def _is_slip(party: Party, changed: list[str], whole: float) -> bool:
    """Whether one long word is written a little differently, and nothing else."""
    if len(changed) > 2 or (len(party.words) == 1 and whole < _SURE_SINGLE):
        return False
    return max(map(len, changed), default=0) >= _SURE_WORD


def _left_over(
    first: tuple[str, ...], second: tuple[str, ...]
) -> tuple[list[str], list[str], list[str]]:
    """The words only one of the two has, and those that are written differently."""
    theirs = list(second)
    mine = []
    for word in first:
        if word in theirs:
            theirs.remove(word)
        else:
            mine.append(word)
    changed = []
    for word in list(mine):
        close = [one for one in theirs if fuzz.ratio(word, one) >= _SAME_WORD]
        if close and len(word) >= 4:
            mine.remove(word)
            theirs.remove(close[0])
            changed += [word, close[0]]
    return mine, theirs, changed


def _numbers_differ(first: Party, second: Party) -> bool:
    """Whether one kind of number tells them apart, and none says they are one."""
    numbers, others = dict(first.numbers), dict(second.numbers)
    both = numbers.keys() & others.keys()
    return bool(both) and all(numbers[name] != others[name] for name in both)


def _has_other_place(first: Party, second: Party) -> bool:
    if _is_elsewhere(first, second):
        return True
    return bool(first.address and second.address) and first.address != second.address


def _is_elsewhere(first: Party, second: Party) -> bool:
    """Whether they are in other cities, or far from each other."""
    if first.city and second.city and fuzz.ratio(first.city, second.city) < _SAME_WORD:
        return True
    distance = _distance_km(first, second)
    if distance is not None and distance > _FAR_KM:
        return True
    if first.address and second.address:
        return fuzz.token_sort_ratio(first.address, second.address) < _OTHER_ADDRESS
    return False


def _distance_km(first: Party, second: Party) -> float | None:
    """The distance, near enough for places close together."""
    if first.place is None or second.place is None:
        return None
    north = (first.place[0] - second.place[0]) * _DEGREE_KM
    shrink = math.cos(math.radians((first.place[0] + second.place[0]) / 2))
    east = (first.place[1] - second.place[1]) * _DEGREE_KM * shrink
    return math.hypot(north, east)
