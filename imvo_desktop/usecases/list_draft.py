"""One list on its way into a project: as it was read, and what a person made of it since."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from imvo_desktop.errors import ImvoError
from imvo_desktop.importing.answers import Answers, QuestionKey
from imvo_desktop.importing.column_mapping import FIELDS
from imvo_desktop.importing.table import DETECT, MAX_ROWS_IMPORTED, ReadOptions, Table
from imvo_desktop.usecases import own_list_columns
from imvo_desktop.usecases.import_batch import Case, ListToImport
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_readiness import Missing, comes_in_by_itself, missing
from imvo_desktop.usecases.questionnaire_import import is_filled_in
from imvo_desktop.usecases.read_files import ReadOutcome
from imvo_desktop.usecases.read_table import ReadList
from imvo_desktop.usecases.remembered_lists import Remembered

AS_LAST_TIME, CHOSEN = "as_last_time", "chosen"


@dataclass(slots=True)
class ListDraft:
    """A file, what was read in it (or why nothing was), and the choices of a person.

    `corrected` holds the field a person chose for a column by its name, None for left out, so it
    outlives reading the file again; `answers` and `headings` what was answered, `mended` the cells
    of rows that were put right. `remembered` is how such a list was read the last time.
    """

    path: Path
    name: str
    content: ReadList | Case | None = None
    failure: ImvoError | None = None
    options: ReadOptions = DETECT
    corrected: dict[str, str | None] = field(default_factory=dict)
    answers: dict[QuestionKey, str] = field(default_factory=dict)
    headings: dict[str, str] = field(default_factory=dict)
    mended: dict[int, tuple[str, ...]] = field(default_factory=dict)
    remembered: Remembered | None = None
    is_confirmed: bool = False
    is_left_out: bool = False

    @property
    def table(self) -> Table | None:
        """The rows; None where the file is not a list or could not be read."""
        return self.content.table if isinstance(self.content, ReadList) else None

    @property
    def fields(self) -> tuple[str | None, ...]:
        """The field of each column: chosen, else as last time, else proposed."""
        if not isinstance(self.content, ReadList):
            return ()
        proposed = self.content.mapping.fields
        found: list[str | None] = []
        for index, column in enumerate(self.content.table.columns):
            if column in self.corrected:
                found.append(self.corrected[column])
            elif self.remembered is not None:
                found.append(_known(self.remembered.fields[index]))
            else:
                found.append(proposed.get(index))
        return tuple(found)

    @property
    def mapping(self) -> dict[str, str]:
        """Column to field; what is left out is not there."""
        table = self.table
        columns = table.columns if table is not None else ()
        pairs = zip(columns, self.fields, strict=True)
        return {column: one for column, one in pairs if one is not None}

    @property
    def is_by_itself(self) -> bool:
        """Whether the list comes in without a field for any column."""
        table = self.table
        return table is not None and comes_in_by_itself(table, self.mapping.values())

    @property
    def is_known(self) -> bool:
        """Whether its way of writing is known, so that nobody needs to look at its columns."""
        table = self.table
        if table is None:
            return self.content is not None
        is_recognised = self.remembered is not None or table.how.template is not None
        return is_recognised and not self.corrected

    @property
    def is_too_long(self) -> bool:
        """Whether it has more rows than can be imported at a time."""
        return self.table is not None and len(self.table.rows) > MAX_ROWS_IMPORTED

    def reason(self, index: int) -> str:
        """Why a column has the field it has: chosen, as last time, or as the mapping says."""
        if not isinstance(self.content, ReadList):
            return ""
        if self.content.table.columns[index] in self.corrected:
            return CHOSEN
        if self.remembered is not None and self.remembered.fields[index]:
            return AS_LAST_TIME
        is_left_out = self.remembered is not None
        return "" if is_left_out else self.content.mapping.reasons.get(index, "")

    def missing(self, buyer: str | None) -> Missing | None:
        """What keeps the list from being imported, where `buyer` buys if no column says who."""
        table = self.table
        return missing(table, self.mapping.values(), buyer) if table is not None else None

    def take(self, found: ReadOutcome) -> None:
        """Keep what was read; answers of last time hold unless another was given."""
        self.content, self.failure = found.content, found.failure
        self.remembered = found.remembered
        if found.remembered is not None:
            self.answers = {**found.remembered.answers, **self.answers}

    def forget(self) -> None:
        """Read it as if for the first time."""
        if self.remembered is not None:
            old = self.remembered.answers
            self.answers = {key: code for key, code in self.answers.items() if old.get(key) != code}
        self.remembered = None

    def to_remember(self) -> Remembered | None:
        """What to keep for the next time; None where a person changed and confirmed nothing."""
        table = self.table
        if table is None or not table.how.header_rows or self.is_by_itself:
            return None
        if not (self.is_confirmed or self.corrected or self.answers):
            return None
        return Remembered(tuple(one or "" for one in self.fields), dict(self.answers))

    def to_import(self, shared: ImportChoices) -> ListToImport | None:
        """What the import takes; None where nothing was read or the list is left out."""
        if self.content is None or self.is_left_out:
            return None
        if not isinstance(self.content, ReadList):
            return ListToImport(self.name, self.content, choices=shared)
        answers = Answers(_copy(self.answers), _copy(self.headings))
        choices = dataclasses.replace(
            shared, answers=answers, mended=_copy(self.mended), file=self.name
        )
        return ListToImport(self.name, self.content.table, self.mapping, choices)


def answers_in(drafts: Sequence[ListDraft]) -> Case | None:
    """The questionnaire that the one file there is holds; None where it is something else."""
    content = drafts[0].content if len(drafts) == 1 else None
    if content is None or isinstance(content, ReadList):
        return None
    return content if is_filled_in(content) else None


def is_source_list(drafts: Sequence[ListDraft]) -> bool:
    """Whether the one list there is holds findings in our own columns, to be added as a source."""
    table = drafts[0].table if len(drafts) == 1 else None
    return table is not None and own_list_columns.is_schema(table.headers)


def remembered_of(
    drafts: Iterable[ListDraft],
) -> Iterator[tuple[tuple[str, ...], Remembered]]:
    """What to keep of each of `drafts` under its columns."""
    for draft in drafts:
        found = draft.to_remember()
        if draft.table is not None and found is not None:
            yield draft.table.columns, found


def _known(field_name: str) -> str | None:
    """A remembered field, unless this version knows it no longer."""
    return field_name if field_name in FIELDS else None


def _copy[K, V](found: Mapping[K, V]) -> dict[K, V]:
    """The choices as they are now: the plan is made on another thread."""
    return dict(found)
