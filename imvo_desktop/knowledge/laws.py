"""Laws and norms for responsible business, agreements of sectors, and whom to ask.

Each row says on which day it was checked and whether that day a text was found that confirms it;
what is not confirmed is shown as "to be checked". Nothing here is legal advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.domain.agreement import AgreementStatus
from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge.tables import parts, rows

_READ = ("kind", "status", "themes", "confirmed")


class LawKind(StrEnum):
    """What sort of text it is."""

    DIRECTIVE = "directive"
    REGULATION = "regulation"
    ACT = "act"
    RECOMMENDATION = "recommendation"
    GUIDELINES = "guidelines"
    CONVENTION = "convention"
    STANDARD = "standard"


class LawStatus(StrEnum):
    """How far it is; `later` is in force but applies from a day to come."""

    IN_FORCE = "in_force"
    LATER = "later"
    ADOPTED = "adopted"
    NOT_IN_FORCE = "not_in_force"
    VOLUNTARY = "voluntary"


@dataclass(frozen=True, slots=True)
class Law:
    """A law or norm; dates are ISO text, `seen` names the texts that confirm it and their year.

    Source: `source`, the official text; `status` is that of the day `checked_on`.
    """

    id: str
    name_en: str
    name_nl: str
    number: str
    kind: LawKind
    status: LawStatus
    applies_from: str
    who_en: str
    who_nl: str
    note_en: str
    note_nl: str
    checked_on: str
    confirmed: bool
    source: str
    seen: str

    def name(self, language: str) -> str:
        """The name in `language` (`nl`, else English)."""
        return self.name_nl if language == "nl" else self.name_en

    def who(self, language: str) -> str:
        """Whom it is for, in `language`."""
        return self.who_nl if language == "nl" else self.who_en

    def note(self, language: str) -> str:
        """What else to know, in `language`."""
        return self.note_nl if language == "nl" else self.note_en

    def status_on(self, day: str) -> LawStatus:
        """The status on `day` (ISO): what was to apply later applies from its day on."""
        starts = self.status is LawStatus.LATER and self.applies_from <= day[:10]
        return LawStatus.IN_FORCE if starts else self.status


@dataclass(frozen=True, slots=True)
class Agreement:
    """A Dutch or Belgian agreement of a sector; `start` and `end` are ISO, to the month or year.

    An empty `end` is not known, or still to come.
    """

    id: str
    name: str
    sector_en: str
    sector_nl: str
    parties_en: str
    parties_nl: str
    themes: tuple[Theme, ...]
    start: str
    end: str
    status: AgreementStatus
    checked_on: str
    confirmed: bool
    source: str
    seen: str

    def sector(self, language: str) -> str:
        """The sector in `language` (`nl`, else English)."""
        return self.sector_nl if language == "nl" else self.sector_en

    def parties(self, language: str) -> str:
        """Who takes part, in `language`."""
        return self.parties_nl if language == "nl" else self.parties_en


@dataclass(frozen=True, slots=True)
class Body:
    """Somebody to ask; `country` is ISO 3166-1 alpha-2, empty for the whole world."""

    id: str
    name_en: str
    name_nl: str
    country: str
    role_en: str
    role_nl: str
    address: str
    checked_on: str
    confirmed: bool

    def name(self, language: str) -> str:
        """The name in `language` (`nl`, else English)."""
        return self.name_nl if language == "nl" else self.name_en

    def role(self, language: str) -> str:
        """What to ask it, in `language`."""
        return self.role_nl if language == "nl" else self.role_en


@cache
def all_laws() -> tuple[Law, ...]:
    """All laws and norms, in the order of the table: laws first."""
    return tuple(map(_law, rows("laws.csv")))


def law_called(law_id: str) -> Law:
    """The law or norm with this id."""
    return next(one for one in all_laws() if one.id == law_id)


@cache
def all_agreements() -> tuple[Agreement, ...]:
    """All agreements, in the order of the table."""
    return tuple(map(_agreement, rows("agreements.csv")))


@cache
def all_bodies() -> tuple[Body, ...]:
    """Everybody to ask, in the order of the table."""
    return tuple(map(_body, rows("bodies.csv")))


def _law(row: Mapping[str, str]) -> Law:
    return Law(
        **_texts(row),
        kind=LawKind(row["kind"]),
        status=LawStatus(row["status"]),
        confirmed=_is_confirmed(row),
    )


def _agreement(row: Mapping[str, str]) -> Agreement:
    return Agreement(
        **_texts(row),
        themes=tuple(map(Theme, parts(row["themes"]))),
        status=AgreementStatus(row["status"]),
        confirmed=_is_confirmed(row),
    )


def _body(row: Mapping[str, str]) -> Body:
    return Body(**_texts(row), confirmed=_is_confirmed(row))


def _texts(row: Mapping[str, str]) -> dict[str, str]:
    """The columns that stay text."""
    return {name: text for name, text in row.items() if name not in _READ}


def _is_confirmed(row: Mapping[str, str]) -> bool:
    return row["confirmed"] == "yes"
