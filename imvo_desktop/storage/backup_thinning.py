"""Which backups of a project are kept as they grow older."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

DAYS, WEEKS, MONTHS = 7, 4, 12
ALL_OF = timedelta(days=2)
MOST_OF_THOSE = 20
MIGRATION_FOR = timedelta(days=90)


class Reason(StrEnum):
    """Why a backup was made: before what."""

    DAY = "day"
    MIGRATION = "migration"
    IMPORT = "import"
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its name tells: `at` ISO UTC, `name` that of the project file then.

    `turn` tells those of one second apart.
    """

    path: Path
    at: str
    turn: int
    reason: Reason
    name: str

    @property
    def order(self) -> tuple[str, int]:
        """What backups are sorted by: the later, the larger."""
        return (self.at, self.turn)

    @property
    def moment(self) -> datetime:
        """When it was made."""
        return datetime.strptime(self.at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def to_drop(backups: Sequence[Backup], now: datetime, good: Backup) -> list[Backup]:
    """Those of `backups` that need not stay at the moment `now`; never `good`, just verified.

    Kept are: the newest; all of the last two days, at most twenty; the last one of each of seven
    days, four weeks and twelve months on which there are any; for ninety days those made before
    a migration. Days without work do not count, so who works twice a year keeps years.
    """
    ordered = sorted(backups, key=lambda one: one.order, reverse=True)
    young = [one for one in ordered if now - one.moment < ALL_OF]
    kept = {good, *ordered[:1], *young[:MOST_OF_THOSE]}
    kept.update(_last_of_each(ordered, lambda moment: moment.date(), DAYS))
    kept.update(_last_of_each(ordered, lambda moment: moment.isocalendar()[:2], WEEKS))
    kept.update(_last_of_each(ordered, lambda moment: (moment.year, moment.month), MONTHS))
    kept.update(
        one
        for one in ordered
        if one.reason is Reason.MIGRATION and now - one.moment < MIGRATION_FOR
    )
    return [one for one in ordered if one not in kept]


def _last_of_each(
    ordered: Sequence[Backup], span: Callable[[datetime], object], count: int
) -> list[Backup]:
    """The last backup of each of the newest `count` spans of time that have one."""
    found: dict[object, Backup] = {}
    for one in ordered:
        found.setdefault(span(one.moment), one)
    return list(found.values())[:count]
