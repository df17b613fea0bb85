"""The measures as the plan shows them: cards in four columns, and a list by date."""

from __future__ import annotations

import datetime
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import record_name
from imvo_desktop.usecases.found_levels import FoundLevel, FoundLevels
from imvo_desktop.usecases.judge_risk import Subject, risks_of
from imvo_desktop.usecases.measure_levels import level_now

_MONTH, _YEAR = len("2026-11"), len("2026")
_LAST = "9999"

type Keeps = Callable[[Kind, str], bool]


class Column(StrEnum):
    """The columns of the board."""

    PLANNED = "planned"
    BUSY = "busy"
    DONE = "done"
    ASIDE = "aside"


_COLUMN = {
    MeasureStatus.PLANNED: Column.PLANNED,
    MeasureStatus.BUSY: Column.BUSY,
    MeasureStatus.DONE: Column.DONE,
}
STATUS_OF = {
    Column.PLANNED: MeasureStatus.PLANNED,
    Column.BUSY: MeasureStatus.BUSY,
    Column.DONE: MeasureStatus.DONE,
    Column.ASIDE: MeasureStatus.PAUSED,
}
"""The status a measure gets in another column; aside is paused until a person says otherwise."""


class Due(StrEnum):
    """The parts of the list by date."""

    LATE = "late"
    MONTH = "month"
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One measure as people read it; `due` and `last_day` are ISO, empty without a date.

    `themes` are those of the risk it is about, or of the risks where it is. `aside` is the name of
    its status where the column does not say it, `foot` who does it and by when.
    """

    id: str
    kind: MeasureKind
    kind_name: str
    text: str
    about: str
    themes: tuple[Theme, ...]
    level: FoundLevel
    level_name: str
    owner: str
    due: str
    last_day: str
    column: Column
    aside: str
    is_late: bool
    foot: str

    @property
    def title(self) -> str:
        """The text, or the kind where there is none."""
        return self.text or self.kind_name


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """What the plan is narrowed to; None is all, an empty owner is nobody."""

    owner: str | None = None
    kind: MeasureKind | None = None
    theme: Theme | None = None

    @property
    def is_open(self) -> bool:
        """Whether it leaves nothing out."""
        return self == PlanFilter()

    def keeps(self, row: PlanRow) -> bool:
        """Whether a row is to be shown."""
        is_owner = self.owner is None or row.owner == self.owner
        is_kind = self.kind is None or row.kind is self.kind
        return is_owner and is_kind and (self.theme is None or self.theme in row.themes)


def plan_rows(
    network: Network, levels: FoundLevels, words: Words, day: str, keeps: Keeps | None = None
) -> tuple[PlanRow, ...]:
    """Every measure by date, then gravest first; `keeps` says what the views are narrowed to."""
    measures = [one for one in network.records(Kind.MEASURE).values() if isinstance(one, Measure)]
    rows = [
        _row(network, one, levels, words, day)
        for one in measures
        if keeps is None or keeps(one.subject_kind, one.subject)
    ]
    return tuple(sorted(rows, key=lambda one: (one.last_day or _LAST, -one.level.number, one.id)))


def about_name(network: Network, measure: Measure, words: Words) -> str:
    """What a measure is about: a risk, delivery, organisation or site; empty when it is gone."""
    kind, subject = measure.subject_kind, measure.subject
    if kind in (Kind.RISK, Kind.LINK, Kind.ORGANISATION):
        return record_name(network, kind, subject, words)
    return str(getattr(network.get(kind, subject), "name", ""))


def last_day(date: str | None) -> str:
    """The last day of a day, month or year in ISO; empty for none, and for what is no date."""
    try:
        if date and len(date) == _YEAR:
            return datetime.date(int(date), 12, 31).isoformat()
        if date and len(date) == _MONTH:
            year, month = int(date[:_YEAR]), int(date[_YEAR + 1 :])
            return datetime.date(year, month, monthrange(year, month)[1]).isoformat()
        return datetime.date.fromisoformat(date[:10]).isoformat() if date else ""
    except ValueError:
        return ""


def due_of(row: PlanRow, day: str) -> Due:
    """In which part of the list by date a row stands on `day` (ISO)."""
    if not row.last_day:
        return Due.NONE
    if row.last_day < day:
        return Due.LATE
    return Due.MONTH if row.last_day[:_MONTH] == day[:_MONTH] else Due.LATER


def by_date(rows: Iterable[PlanRow], day: str) -> dict[Due, tuple[PlanRow, ...]]:
    """What is still to be done, in the parts of the list by date; every part is there."""
    found: dict[Due, list[PlanRow]] = {one: [] for one in Due}
    for row in rows:
        if row.column in (Column.PLANNED, Column.BUSY):
            found[due_of(row, day)].append(row)
    return {part: tuple(some) for part, some in found.items()}


def by_column(rows: Iterable[PlanRow]) -> dict[Column, tuple[PlanRow, ...]]:
    """The rows in the columns of the board; every column is there."""
    found: dict[Column, list[PlanRow]] = {one: [] for one in Column}
    for row in rows:
        found[row.column].append(row)
    return {column: tuple(some) for column, some in found.items()}


def owners_of(rows: Iterable[PlanRow]) -> tuple[str, ...]:
    """Who owns one of the measures, by name; empty for nobody comes last."""
    found = {one.owner for one in rows}
    return (*sorted(found - {""}, key=str.casefold), *sorted(found & {""}))


def themes_of(rows: Iterable[PlanRow]) -> tuple[Theme, ...]:
    """The themes of the measures, in the order of the themes."""
    found = {theme for one in rows for theme in one.themes}
    return tuple(one for one in Theme if one in found)


def beside(column: Column, steps: int) -> Column | None:
    """The column that many steps to the right (left below 0); None past the edge."""
    columns: Sequence[Column] = tuple(Column)
    at = columns.index(column) + steps
    return columns[at] if 0 <= at < len(columns) else None


def _row(network: Network, one: Measure, levels: FoundLevels, words: Words, day: str) -> PlanRow:
    level = level_now(network, one.subject_kind, one.subject, levels)
    column = _COLUMN.get(one.status, Column.ASIDE)
    last, is_open = last_day(one.due), column in (Column.PLANNED, Column.BUSY)
    is_late = is_open and bool(last) and last < day
    return PlanRow(
        id=one.id,
        kind=one.kind,
        kind_name=words.text(f"measure_kind.{one.kind}"),
        text=one.text.strip(),
        about=about_name(network, one, words),
        themes=_themes(network, one),
        level=level,
        level_name=level_text(words, level.level, is_at_least=level.is_at_least),
        owner=(one.owner or "").strip(),
        due=one.due or "",
        last_day=last,
        column=column,
        aside=words.text(f"measure_status.{one.status}") if column is Column.ASIDE else "",
        is_late=is_late,
        foot=_foot(one, words, is_late=is_late),
    )


def _foot(one: Measure, words: Words, *, is_late: bool) -> str:
    due = words.date(one.due) if one.due else words.text("plan.no_date")
    when = words.text("plan.late", date=due) if is_late else due
    return f"{(one.owner or '').strip() or words.text('plan.no_owner')} · {when}"


def _themes(network: Network, one: Measure) -> tuple[Theme, ...]:
    if one.subject_kind is Kind.RISK:
        risk = network.risks.get(one.subject)
        return (risk.theme,) if risk is not None else ()
    if one.subject_kind not in (Kind.LINK, Kind.ORGANISATION):
        return ()
    there = {risk.theme for risk in risks_of(network, Subject(one.subject_kind, (one.subject,)))}
    return tuple(theme for theme in Theme if theme in there)
