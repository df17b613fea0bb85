"""An organisation in the form in which it is held against others to see whether they are one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from imvo_desktop.domain.records import Identifiers, Organisation
from imvo_desktop.importing.canonical import bare_words, legal_key, name_key
from imvo_desktop.knowledge.letters import unaccented

NUMBERS = ("own", "os_id", "kvk", "vat", "lei")
"""The numbers an organisation is known by, the surest first."""
_ROMAN = re.compile(r"[ivx]{1,4}")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Party:
    """What is compared: `words` tell the name, `marks` (numbers, letters) tell branches apart.

    `base` is equal for what differs in legal form only. `place` is latitude and longitude.
    """

    id: str
    base: str
    joined: str
    words: tuple[str, ...]
    marks: frozenset[str]
    country: str
    address: str
    postcode: str
    city: str
    place: tuple[float, float] | None
    numbers: tuple[tuple[str, str], ...]
    is_new: bool

    @property
    def name(self) -> str:
        """What of `base` tells the name, without the country."""
        return self.base.partition("\n")[0]


def party(organisation: Organisation, *, is_new: bool = False) -> Party:
    """`organisation` as it is compared."""
    bare = bare_words(organisation.name)
    words = bare if organisation.name.isascii() else tuple(map(unaccented, bare))
    marks = frozenset(word for word in words if _is_mark(word))
    return Party(
        id=organisation.id,
        base=f"{''.join(bare) or name_key(organisation.name)}\n{organisation.country or ''}",
        joined="".join(sorted(words)),
        words=tuple(word for word in words if word not in marks),
        marks=marks,
        country=organisation.country or "",
        address=" ".join(unaccented(organisation.address or "").replace(",", " ").split()),
        postcode=name_key(organisation.postcode) if organisation.postcode else "",
        city=name_key(unaccented(organisation.city)) if organisation.city else "",
        place=_place(organisation),
        numbers=tuple(numbers_of(organisation.identifiers).items()),
        is_new=is_new,
    )


def base_key(name: str, country: str | None) -> str:
    """What organisations that may be one and the same have in common."""
    return f"{legal_key(name)}\n{country or ''}"


def numbers_of(identifiers: Identifiers) -> Mapping[str, str]:
    """The numbers that are filled in, in the form they are compared in."""
    found = ((name, getattr(identifiers, name)) for name in NUMBERS)
    return {name: name_key(number) for name, number in found if number}


def _is_mark(word: str) -> bool:
    return len(word) == 1 or bool(_DIGIT.search(word)) or bool(_ROMAN.fullmatch(word))


def _place(organisation: Organisation) -> tuple[float, float] | None:
    if organisation.lat is None or organisation.lon is None:
        return None
    return organisation.lat, organisation.lon
