"""A list of one's own as findings of a source: the same schema as the knowledge base.

A row that cannot be understood is kept aside with its reason; nothing is guessed, and nothing of
the project changes before `edit_of`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Source, SourceFinding
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.importing.table import Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.own_list_columns import (
    FLAGS,
    SUBJECTS,
    Role,
    is_schema,
    schema_column,
    theme_names,
)
from imvo_desktop.usecases.own_list_rows import (
    Manner,
    NotUnderstoodError,
    Reason,
    of_cells,
    of_schema,
)

MAX_ROWS = 50_000
_STEP = 500

type _Read = Callable[[tuple[str, ...], str], list[SourceFinding]]


class Worse(StrEnum):
    """On which side of the limit a value is a point of attention."""

    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Limit:
    """Below or above which value of the list a row counts; the value itself does not."""

    value: float
    worse: Worse = Worse.BELOW

    def is_past(self, value: float | None) -> bool:
        """Whether `value` is on the side that counts; one that is not known never is."""
        if value is None:
            return False
        return value < self.value if self.worse is Worse.BELOW else value > self.value


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read the list: the role of each column, and what holds for all of its rows.

    `theme` is for rows that name none; `vocabularies` are the languages themes may be named in.
    """

    roles: Mapping[Role, int]
    theme: Theme | None = None
    limit: Limit | None = None
    vocabularies: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that says nothing we understand: its number, why, and the text it is about."""

    row: int
    reason: Reason
    value: str = ""


@dataclass(frozen=True, slots=True)
class OwnListPlan:
    """What a list of one's own says. `rows_in` = `rows_used` + `rows_silent` + those aside.

    `finding_rows` has the row of each finding. `rows_silent` are on the good side of the limit:
    nothing is said of them, also not "low".
    """

    findings: tuple[SourceFinding, ...]
    finding_rows: tuple[int, ...]
    aside: tuple[Aside, ...]
    rows_in: int
    rows_used: int
    rows_silent: int


class Missing(StrEnum):
    """What a person still has to say before a list can be read."""

    SUBJECT = "own_list_without_subject"
    THEME = "own_list_without_theme"
    LIMIT = "own_list_without_limit"


def missing(table: Table, reading: Reading) -> Missing | None:
    """What is missing to read `table`; a table of our own schema needs nothing more."""
    if is_schema(table.headers):
        return None
    roles = reading.roles.keys()
    if not roles & SUBJECTS:
        return Missing.SUBJECT
    if reading.theme is None and not roles & (FLAGS | {Role.THEME}):
        return Missing.THEME
    return Missing.LIMIT if Role.VALUE in roles and reading.limit is None else None


def plan(
    table: Table, reading: Reading, source_id: str, progress: Progress = SILENT
) -> OwnListPlan:
    """The findings of `table`, read as `reading` says, for the source with the id `source_id`.

    Raises `InputError`: `own_list_too_long` above 50,000 rows, `own_list_without_subject` when no
    column names a country, a good, a code or a sector, `own_list_without_theme` when no column
    and no choice says what it is about, `own_list_without_limit` when a column holds values and
    nobody said which of them count.
    """
    _check(table, reading)
    read = _reader(table, reading)
    limit = None if is_schema(table.headers) else reading.limit
    found: dict[tuple[object, ...], tuple[int, SourceFinding]] = {}
    aside: list[Aside] = []
    silent = 0
    for at, (number, row) in enumerate(zip(table.row_numbers, table.rows, strict=True)):
        if at % _STEP == 0:
            progress.step(at, len(table.rows))
        try:
            said = read(row, f"{source_id}:{number}")
        except NotUnderstoodError as reason:
            aside.append(Aside(number, reason.reason, reason.value))
            continue
        if _is_silent(said, limit):
            silent += 1
            continue
        new = {_what(one): (number, one) for one in said if _what(one) not in found}
        if not new:
            aside.append(Aside(number, Reason.SAID_BEFORE, str(found[_what(said[0])][0])))
        found |= new
    return OwnListPlan(
        findings=tuple(dataclasses.replace(one, source=source_id) for _, one in found.values()),
        finding_rows=tuple(number for number, _ in found.values()),
        aside=tuple(aside),
        rows_in=len(table.rows),
        rows_used=len(table.rows) - len(aside) - silent,
        rows_silent=silent,
    )


def _check(table: Table, reading: Reading) -> None:
    if len(table.rows) > MAX_ROWS:
        raise InputError("own_list_too_long", count=len(table.rows), limit=MAX_ROWS)
    lacking = missing(table, reading)
    if lacking is not None:
        raise InputError(lacking.value)


def _is_silent(said: list[SourceFinding], limit: Limit | None) -> bool:
    """Whether the value of a row is on the good side of the limit, or not known."""
    return limit is not None and not limit.is_past(said[0].value)


def edit_of(planned: OwnListPlan, source: Source) -> Edit:
    """Add `source` with the findings planned for it, as one edit.

    Raises `InputError`: `own_list_without_source` without a publisher or title,
    `own_list_says_nothing` without findings.
    """
    if not source.publisher.strip() or not source.title.strip():
        raise InputError("own_list_without_source")
    if not planned.findings:
        raise InputError("own_list_says_nothing")
    changes = [Change(None, source), *(Change(None, one) for one in planned.findings)]
    return edit("add_own_list", changes, count=len(planned.findings), name=source.title)


def own_lists(network: Network) -> tuple[tuple[Source, int], ...]:
    """The sources of the project that findings came with, and how many each has, by title."""
    counts: dict[str, int] = {}
    for one in _findings(network).values():
        counts[one.source] = counts.get(one.source, 0) + 1
    found = ((_source(network, one), count) for one, count in counts.items())
    return tuple(sorted(found, key=lambda pair: (pair[0].title.casefold(), pair[0].id)))


def is_leaned_on(network: Network, source_id: str) -> bool:
    """Whether a risk or what was kept of a source points at it, apart from its findings."""
    kinds = (Kind.RISK, Kind.BASELINE)
    return any(network.referrers(Kind.SOURCE, source_id, kind) for kind in kinds)


def removal(network: Network, source_id: str) -> Edit:
    """Take a list out: its findings go, and its source too unless a judgement leans on it."""
    source = _source(network, source_id)
    gone: list[Source | SourceFinding] = [
        one for one in _findings(network).values() if one.source == source_id
    ]
    count = len(gone)
    if not is_leaned_on(network, source_id):
        gone.append(source)
    changes = (Change(one, None) for one in gone)
    return edit("remove_own_list", changes, count=count, name=source.title)


def _reader(table: Table, reading: Reading) -> _Read:
    """What turns the cells of one row, under the name its findings get, into these findings."""
    names = theme_names(reading.vocabularies)
    decimal = table.how.decimal
    if is_schema(table.headers):
        columns = [schema_column(one) for one in table.headers]
        manner = Manner(names, None, decimal)
        return lambda row, name: of_schema(
            {column: cell for column, cell in zip(columns, row, strict=True) if column},
            manner,
            name,
        )
    value = reading.roles.get(Role.VALUE)
    measure = table.columns[value] if value is not None else ""
    needs_value = reading.limit is not None
    manner = Manner(names, reading.theme, decimal, measure, needs_value=needs_value)
    places = dict(reading.roles)
    return lambda row, name: of_cells(
        {role: row[index].strip() for role, index in places.items()}, manner, name
    )


def _what(one: SourceFinding) -> tuple[object, ...]:
    """All that a finding says, apart from its value and note: said twice it is said once."""
    return (
        one.theme,
        one.level_from,
        one.country,
        one.areas,
        one.good,
        one.hs,
        one.is_part,
        one.sectors,
        one.input_country,
        one.measure,
    )


def _findings(network: Network) -> Mapping[str, SourceFinding]:
    # reason: the records of one kind are all of its class
    return cast(Mapping[str, SourceFinding], network.records(Kind.SOURCE_FINDING))


def _source(network: Network, source_id: str) -> Source:
    # reason: a finding never points at a source that is not there
    return cast(Source, network.get(Kind.SOURCE, source_id))
