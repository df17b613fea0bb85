"""Whether the audit trail is unbroken: a few entries at a time, so that no edit has to wait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import journal, project_file, sqlite_dialect
from imvo_desktop.storage.journal import Break, Link
from imvo_desktop.storage.problems import patiently
from imvo_desktop.storage.project_file import State
from imvo_desktop.storage.tables import AUDIT

_ROWS_AT_ONCE = 500
_MOST_ISSUES = 50


@dataclass(frozen=True, slots=True)
class TrailProof:
    """What following the chain from its first entry to its last came to.

    `issues` tells at most 50 places where it does not hold; `blanked` counts the entries whose
    content was taken out on request, which is none.
    """

    entries: int
    blanked: int
    issues: tuple[Issue, ...]

    @property
    def is_unbroken(self) -> bool:
        """Whether every entry is there as it was written, in the order it was written in."""
        return not self.issues


def prove(path: Path, progress: Progress = SILENT) -> TrailProof:
    """Follow the chain of the project at `path` as far as it goes now; nothing is changed.

    Raises as opening does. An edit saved meanwhile is not looked at.
    """
    begin = patiently(partial(project_file.read_by, path, partial(_begin, path=path)))
    end, blanked = journal.first_link(begin.project_id), 0
    issues = list[Issue]()
    while True:
        read = partial(_rows, after=end.sequence, last=begin.last)
        rows, redacted = patiently(partial(project_file.read_by, path, read))
        if not rows:
            break
        for row in rows:
            found = list(journal.breaks_of(row, end, redacted))
            blanked += any(one.code == journal.ON_REQUEST for one in found)
            issues += (issue_of(one) for one in found if one.code != journal.ON_REQUEST)
            end = Link(row["seq"], row["hash"])
        progress.step(end.sequence, begin.last)
    return TrailProof(begin.last, blanked, (*issues[:_MOST_ISSUES], *begin.issues))


def issue_of(found: Break) -> Issue:
    """A break as an issue; content taken out on request is only a remark."""
    is_meant = found.code == journal.ON_REQUEST
    seriousness = Seriousness.REMARK if is_meant else Seriousness.ERROR
    return issue(found.code, seriousness, entry=found.sequence)


def disagreements(connection: sa.Connection, state: State) -> Iterator[Issue]:
    """In what the trail says another thing than the project does."""
    last = state.end.sequence
    said = connection.execute(sa.select(AUDIT.c.checksum).where(AUDIT.c.seq == last)).scalar()
    if (said or f"{0:064x}") != state.checksum_text:
        yield issue("audit_checksum_differs", Seriousness.ERROR, entry=last)
    counted = sa.select(sa.func.count()).where(AUDIT.c.action.in_(journal.EDITING))
    if connection.execute(counted).scalar() != state.edits:
        yield issue("audit_count_differs", Seriousness.ERROR, count=state.edits)


@dataclass(frozen=True, slots=True)
class _Begin:
    project_id: str
    last: int
    issues: tuple[Issue, ...]


def _begin(connection: sa.Connection, path: Path) -> _Begin:
    with sqlite_dialect.transaction(connection):
        state = project_file.read_state(connection, path)
        found = tuple(disagreements(connection, state))
        return _Begin(state.project_id, state.end.sequence, found)


def _rows(connection: sa.Connection, after: int, last: int) -> tuple[Sequence[sa.RowMapping], int]:
    with sqlite_dialect.transaction(connection):
        query = journal.whole_entries().where(AUDIT.c.seq > after, AUDIT.c.seq <= last)
        rows = connection.execute(query.limit(_ROWS_AT_ONCE)).mappings().all()
        return rows, journal.last_redaction(connection)
