"""Reads files into a project, all as one undoable edit, and counts what came of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError, about_file
from imvo_desktop.usecases import (
    import_batch,
    import_case,
    import_readiness,
    own_workbook,
    questionnaire_read,
    read_table,
)
from imvo_desktop.usecases.import_batch import ListToImport
from imvo_desktop.usecases.import_plan import Counted, ImportCounts, ImportPlan
from imvo_desktop.usecases.import_questions import duplicate_document, question_document
from imvo_desktop.usecases.import_wishes import NO_WISHES, Wishes
from imvo_desktop.usecases.read_table import ReadList
from imvo_desktop.usecases.session import Session


class Target(Protocol):
    """Where the edits go."""

    @property
    def network(self) -> Network:
        """The chain as it is now."""

    def do(self, edit: Edit) -> object:
        """Make `edit` part of it."""


class Trial:
    """A copy to try an import on; nothing is kept."""

    def __init__(self, network: Network) -> None:
        self.network = network

    def do(self, edit: Edit) -> None:
        """Apply `edit` to the copy."""
        self.network.apply(edit)


class NewProject:
    """A project that comes into being with its first edit, so a bad file leaves none behind."""

    def __init__(self, path: Path, author: str) -> None:
        self._path = path
        self._author = author
        self._session: Session | None = None

    @property
    def network(self) -> Network:
        """The chain as it is now; empty before the first edit."""
        return self._session.network if self._session is not None else Network()

    def do(self, edit: Edit) -> None:
        """Save `edit`, in a new project if this is the first."""
        if self._session is None:
            self._session = Session.create(self._path, author=self._author)
        self._session.do(edit)

    def close(self) -> None:
        """Let go of the project."""
        if self._session is not None:
            self._session.close()


@dataclass(frozen=True, slots=True)
class Given:
    """One file as read: a list, or the object of a JSON file."""

    name: str
    content: ReadList | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of one file."""

    name: str
    plan: ImportPlan


def read_all(paths: Sequence[Path]) -> list[Given]:
    """Read the files as `read_given`; an error says which of several it is about."""
    if len(paths) == 1:
        return [read_given(paths[0])]
    given = []
    for path in paths:
        with about_file(path.name):
            given.append(read_given(path))
    return given


def read_given(path: Path) -> Given:
    """Read a list (in a child process) or a JSON file; raises as `table_reader.read`.

    A workbook of our own, an export or a questionnaire, is read with all its sheets.
    """
    if read_table.is_case(path):
        return Given(path.name, import_case.load(path))
    found = read_table.read(path)
    whole = own_workbook.document(path, found.table)
    whole = whole or questionnaire_read.document(path, found.table)
    return Given(path.name, whole or found)


def import_given(
    given: Sequence[Given],
    target: Target,
    *,
    buyer: str | None = None,
    wishes: Wishes = NO_WISHES,
) -> tuple[Imported, ...]:
    """Import the files as one edit, whatever their order; all of them or none."""
    batch = import_batch.plan_batch(
        [_to_import(one, buyer, wishes) for one in given], target.network
    )
    target.do(batch.edit)
    return tuple(Imported(name, plan) for name, plan in batch.plans)


def _to_import(one: Given, buyer: str | None, wishes: Wishes) -> ListToImport:
    if not isinstance(one.content, ReadList):
        return ListToImport(one.name, one.content)
    chosen = wishes.mapping if wishes.mapping is not None else one.content.fields
    if import_readiness.is_about_places_or_goods(one.content.table, chosen.values()):
        raise InputError("list_without_suppliers", name=one.name)
    choices = dataclasses.replace(wishes.choices, buyer=buyer, file=one.name)
    return ListToImport(one.name, one.content.table, chosen, choices)


def import_document(imported: Sequence[Imported], words: Words) -> dict[str, object]:
    """All that `imvo import --json` prints."""
    plans = [one.plan for one in imported]
    return {
        "rows_in": sum(one.rows_in for one in plans),
        "rows_used": sum(one.rows_used for one in plans),
        "rows_aside": sum(one.rows_aside for one in plans),
        **_counts(plans),
        "countries_unresolved": sorted(
            {text for one in plans for text in one.countries_unresolved}
        ),
        "duplicates_proposed": sum(one.duplicates_proposed for one in plans),
        "duplicates": _listed(imported, lambda plan: map(duplicate_document, plan.duplicates)),
        "questions": _listed(
            imported, lambda plan: (question_document(one, words) for one in plan.questions)
        ),
        "findings": _listed(
            imported, lambda plan: (read_table.finding_of(one, words) for one in plan.findings)
        ),
    }


def _counts(plans: Sequence[ImportPlan]) -> dict[str, dict[str, int]]:
    return {
        kind.name: {
            count.name: sum(getattr(getattr(plan.counts, kind.name), count.name) for plan in plans)
            for count in dataclasses.fields(Counted)
        }
        for kind in dataclasses.fields(ImportCounts)
    }


def _listed(
    imported: Sequence[Imported], told: Callable[[ImportPlan], Iterable[Mapping[str, object]]]
) -> list[dict[str, object]]:
    """What is `told` of each file, with its name."""
    return [{"file": one.name, **document} for one in imported for document in told(one.plan)]
