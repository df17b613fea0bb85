"""Levels, ranks and tiers of records, looked up in the last assessment for tables and lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imvo_desktop.analysis.method import LEVEL_NUMBER, LEVELS
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.ids import position

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import (
        Assessment,
        LinkColumns,
        OrganisationColumns,
        RiskColumns,
    )


@dataclass(frozen=True, slots=True)
class FoundLevel:
    """A level; `is_at_least` when open questions make it a lower bound."""

    level: Level
    is_at_least: bool = False

    @property
    def number(self) -> int:
        """A number to sort by: unknown first, very high last."""
        return LEVEL_NUMBER[self.level]


NOT_KNOWN = FoundLevel(Level.UNKNOWN)


class FoundLevels:
    """What the assessment says of one record at a time; not known where it says nothing."""

    def __init__(self, assessment: Assessment | None) -> None:
        self._assessment = assessment

    def level(self, kind: Kind, record_id: str) -> FoundLevel:
        """The level of an organisation, link or risk."""
        found = self._assessment
        if found is None:
            return NOT_KNOWN
        return _at(_columns(found, kind), record_id)

    def numbers(self, kind: Kind) -> Mapping[str, int]:
        """The number of the level of every record of `kind` that was assessed, by id."""
        found = self._assessment
        if found is None:
            return {}
        columns = _columns(found, kind)
        return dict(zip(columns.ids, columns.level.tolist(), strict=True))

    def ranks(self) -> Mapping[str, int]:
        """The place in the priorities of every link, 0 where it has none."""
        found = self._assessment
        return dict(zip(found.links.ids, found.links.rank.tolist(), strict=True)) if found else {}

    def tiers(self) -> Mapping[str, int]:
        """The steps of every organisation to the own company, below 0 where there is no way."""
        found = self._assessment
        if found is None:
            return {}
        return dict(zip(found.organisations.ids, found.organisations.tier.tolist(), strict=True))

    def rank(self, link_id: str) -> int | None:
        """The place of a link in the priorities; None where it has no rated risk."""
        found = self._assessment
        at = position(found.links.ids, link_id) if found is not None else None
        return int(found.links.rank[at]) or None if found is not None and at is not None else None

    def tier(self, organisation_id: str) -> int | None:
        """The steps to the own company; None where there is no way to it."""
        found = self._assessment
        at = position(found.organisations.ids, organisation_id) if found is not None else None
        if found is None or at is None:
            return None
        tier = int(found.organisations.tier[at])
        return tier if tier >= 0 else None


def _columns(found: Assessment, kind: Kind) -> LinkColumns | OrganisationColumns | RiskColumns:
    if kind is Kind.ORGANISATION:
        return found.organisations
    return found.links if kind is Kind.LINK else found.risks


def _at(columns: OrganisationColumns | LinkColumns | RiskColumns, record_id: str) -> FoundLevel:
    at = position(columns.ids, record_id)
    if at is None:
        return NOT_KNOWN
    return FoundLevel(LEVELS[int(columns.level[at])], bool(columns.at_least[at]))
