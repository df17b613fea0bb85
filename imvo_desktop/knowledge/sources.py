"""The sources behind the knowledge base: who says it, which edition, when we read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from imvo_desktop.domain.source_records import Source
from imvo_desktop.knowledge.tables import rows


@dataclass(frozen=True, slots=True)
class Reading:
    """A source as we read it: `read_on` is an ISO date, `carries` what it is used for."""

    source: Source
    read_on: str
    carries: str


@cache
def all_readings() -> Mapping[str, Reading]:
    """Every source with when we read it, by id, in the order of the ids."""
    read = {row["id"]: _reading(row) for row in rows("sources.csv")}
    return MappingProxyType(dict(sorted(read.items())))


@cache
def all_sources() -> Mapping[str, Source]:
    """Every source by id, in the order of the ids."""
    return MappingProxyType({key: one.source for key, one in all_readings().items()})


def _reading(row: Mapping[str, str]) -> Reading:
    source = Source(
        id=row["id"],
        publisher=row["publisher"],
        title=row["title"],
        year=int(row["year"]) if row["year"] else None,
        address=row["address"] or None,
        edition=row["edition"] or None,
        licence=row["licence"] or None,
    )
    return Reading(source, row["read_on"], row["carries"])
