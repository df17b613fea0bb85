"""What a passport on responsible business counts: indicators with a value for each year."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

PASSPORT_ID = "passport"
_YEAR = {"low": 1900, "high": 2200}
_NUMBER = {"low": -1e15, "high": 1e15}


class Domain(StrEnum):
    """People, planet or profit."""

    PEOPLE = "people"
    PLANET = "planet"
    PROFIT = "profit"


class SubjectRelevance(StrEnum):
    """How much a core subject of ISO 26000 matters for the company; none needs a reason."""

    HIGH = "high"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassportSettings:
    """For which sector and year the passport is; there is at most one."""

    id: str = PASSPORT_ID
    sector: str | None = None
    year: int | None = field(default=None, metadata=_YEAR)
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One number that the company keeps up; `code` is that of the set, None for one of its own.

    `disclosure` is a number of GRI, None where none asks for it.
    """

    id: str
    name: str
    code: str | None = None
    disclosure: str | None = None
    domain: Domain = Domain.PEOPLE
    unit: str | None = None
    target: float | None = field(default=None, metadata=_NUMBER)
    target_year: int | None = field(default=None, metadata=_YEAR)
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorValue:
    """The value of an indicator in one year, and where it comes from; None is not known."""

    id: str
    indicator: str
    year: int = field(metadata=_YEAR)
    value: float | None = field(default=None, metadata=_NUMBER)
    source: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreSubject:
    """What the company says of a core subject of ISO 26000; the id is the code of the subject."""

    id: str
    relevance: SubjectRelevance | None = None
    reason: str | None = None
    who: str | None = None
    when: str | None = None
