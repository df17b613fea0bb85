"""Sets of indicators by sector (`indicators.csv`, `indicator_sets.csv`, `indicator_sectors.csv`).

Which indicators a sector has, their words and why they matter there are our own; the numbers of
the disclosures are those of the GRI Standards, in the editions of `norms.csv`. GRI 102 and 103 take
the place of 305-1 to 305-3 and 302 from `LATER_FROM` on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.domain.passport import Domain
from imvo_desktop.knowledge import sectors
from imvo_desktop.knowledge.tables import parts, rows
from imvo_desktop.knowledge.themes import Framework, Norm, all_norms

LATER_FROM = "2027-01-01"
"""From this day (ISO) the standards in `SetIndicator.later` are in force."""


class Better(StrEnum):
    """Which way is better, where that can be said at all."""

    LESS = "less"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class SetIndicator:
    """One indicator of the sets.

    `disclosure` is that of GRI, None where none asks for it; `later` the one that takes its place.
    `better` is None where neither way is better. `counted` is the code of the number that the
    chain gives (`reporting.indicators`), empty for one that a person types.
    """

    code: str
    domain: Domain
    disclosure: Norm | None
    later: Norm | None
    units: tuple[str, str]
    better: Better | None
    counted: str
    names: tuple[str, str]

    def name(self, language: str) -> str:
        """What it counts, in `language` (`nl`, else English)."""
        return self.names[language == "nl"]

    def unit(self, language: str) -> str:
        """In which unit, in `language` (`nl`, else English)."""
        return self.units[language == "nl"]


@dataclass(frozen=True, slots=True)
class IndicatorSector:
    """A sector that has a set; `divisions` are those of NACE it holds (two digits)."""

    code: str
    divisions: tuple[str, ...]
    names: tuple[str, str]

    def name(self, language: str) -> str:
        """The name in `language` (`nl`, else English)."""
        return self.names[language == "nl"]


@dataclass(frozen=True, slots=True)
class Member:
    """An indicator in the set of a sector, and in half a sentence why it matters there."""

    indicator: SetIndicator
    reasons: tuple[str, str]

    def why(self, language: str) -> str:
        """Why it matters in this sector, in `language` (`nl`, else English)."""
        return self.reasons[language == "nl"]


@cache
def all_indicators() -> Mapping[str, SetIndicator]:
    """Every indicator by its code: those of people first, then planet and profit."""
    return {row["code"]: _indicator(row) for row in rows("indicators.csv")}


@cache
def all_sectors() -> Mapping[str, IndicatorSector]:
    """Every sector that has a set, by its code."""
    return {
        row["sector"]: IndicatorSector(
            row["sector"], parts(row["divisions"]), (row["name_en"], row["name_nl"])
        )
        for row in rows("indicator_sectors.csv")
    }


@cache
def set_of(sector: str) -> tuple[Member, ...]:
    """The set of a sector in the order of all indicators; empty for a sector that has none."""
    order = {code: at for at, code in enumerate(all_indicators())}
    found = (
        Member(all_indicators()[row["code"]], (row["why_en"], row["why_nl"]))
        for row in rows("indicator_sets.csv")
        if row["sector"] == sector
    )
    return tuple(sorted(found, key=lambda one: order[one.indicator.code]))


def sector_for(nace: str | None) -> str | None:
    """The code of the sector that holds a code of NACE or SBI; None where none does."""
    found = sectors.by_code(nace) if nace else None
    if found is None:
        return None
    holding = (one.code for one in all_sectors().values() if found.code[:2] in one.divisions)
    return next(holding, None)


def _indicator(row: Mapping[str, str]) -> SetIndicator:
    return SetIndicator(
        code=row["code"],
        domain=Domain(row["domain"]),
        disclosure=_norm(row["disclosure"]),
        later=_norm(row["later"]),
        units=(row["unit_en"], row["unit_nl"]),
        better=Better(row["better"]) if row["better"] else None,
        counted=row["counted"],
        names=(row["name_en"], row["name_nl"]),
    )


def _norm(number: str) -> Norm | None:
    return all_norms()[f"{Framework.GRI}:{number}"] if number else None
