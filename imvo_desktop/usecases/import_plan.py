"""What an import would do: one edit, counts, findings, and the rows kept aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, fields

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.importing.answers import Question
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.progress import SILENT, Progress, stepped


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records of one kind are new, changed, or the same as before."""

    new: int = 0
    changed: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """The records an import speaks of."""

    organisations: Counted = Counted()
    links: Counted = Counted()
    risks: Counted = Counted()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two organisations that may be one: the ids, and the names as written.

    The first is in the project or stands higher in the list. `likeness` is 1 where only the legal
    form or the way of writing differs, less where the place differs or the names are only nearly
    the same; `alike` says in what: name, address, coordinates, number. `first_facts` and
    `second_facts` hold (field, text) of what tells them apart. `is_one` says that they are taken
    as one.
    """

    first: str
    second: str
    first_name: str
    second_name: str
    likeness: float = 1.0
    is_one: bool = False
    alike: tuple[str, ...] = ()
    first_facts: tuple[tuple[str, str], ...] = ()
    second_facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """One edit that does it all, and all there is to say about it.

    `rows_in` is always `rows_used` + `rows_aside`. `kept` are the rows of `aside` as the project
    keeps them, in the same order.
    """

    edit: Edit
    findings: tuple[Finding, ...]
    counts: ImportCounts
    rows_in: int
    rows_used: int
    rows_aside: int
    aside: tuple[AsideRow, ...] = ()
    countries_unresolved: tuple[str, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    questions: tuple[Question, ...] = ()
    kept: tuple[KeptRow, ...] = ()

    @property
    def duplicates_proposed(self) -> int:
        """How many pairs are proposed as one and the same."""
        return len(self.duplicates)

    @property
    def has_faults(self) -> bool:
        """Whether rows were kept aside or an error was found (exit code 1)."""
        return self.rows_aside > 0 or any(one.severity == "error" for one in self.findings)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one record: what was there, and what will be."""

    before: Record | None
    after: Record

    @property
    def state(self) -> str:
        """Whether it is new, changed or the same: a field of `Counted`."""
        if self.before is None:
            return "new"
        return "same" if self.before == self.after else "changed"


def changes_of(outcomes: Collection[Outcome], progress: Progress = SILENT) -> tuple[Change, ...]:
    """The changes that are needed; what stays the same is left out."""
    return tuple(
        Change(one.before, one.after)
        for one in stepped(outcomes, progress)
        if one.before != one.after
    )


def counts_of(outcomes: Collection[Outcome], progress: Progress = SILENT) -> ImportCounts:
    """How many records are new, changed or the same, by kind."""
    found = Counter((kind_of(one.after), one.state) for one in stepped(outcomes, progress))

    def counted(kind: Kind) -> Counted:
        return Counted(*(found[kind, one.name] for one in fields(Counted)))

    return ImportCounts(
        organisations=counted(Kind.ORGANISATION),
        links=counted(Kind.LINK),
        risks=counted(Kind.RISK),
    )
