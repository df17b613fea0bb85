"""The cells of a list as values: each different text of a column is read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from imvo_desktop.importing import cell_values, country_cells
from imvo_desktop.importing.answers import Answers, Question
from imvo_desktop.importing.cell_values import Column, Read, Value, text_of
from imvo_desktop.importing.country_cells import Meaning
from imvo_desktop.importing.list_columns import COUNTRY_FIELDS, Cells, ListColumns
from imvo_desktop.importing.table import Finding
from imvo_desktop.knowledge import country_texts
from imvo_desktop.knowledge.country_texts import Manner
from imvo_desktop.progress import Progress

type Values = dict[str, Value]

_STEP = 5000
_LONGEST_SHOWN = 200
_IDENTIFIERS, _ORGANISATION, _LINK, _MORE, _REST = range(5)
_PREFIXES = (
    ("organisation.identifiers.", _IDENTIFIERS),
    ("organisation.", _ORGANISATION),
    ("link.", _LINK),
)
_OF_ROW = frozenset(("organisation.name", "organisation.parent", "organisation.lat_lon"))
_MORE_STARTS = ("chain.", "origin.", "buyer.country")
_COUNTRY_NAMES = frozenset(("country", "country_of_making"))


class RowValues(NamedTuple):
    """The values of one row by what they belong to; `more` and `rest` are by whole field."""

    identifiers: Values
    organisation: Values
    link: Values
    more: Values
    rest: Values


class _Place(NamedTuple):
    """Where the values of a column go, and what each of its cells says."""

    column: Column
    part: int
    name: str
    reads: Mapping[str, Read]


class ListCells:
    """The values of the rows of a list, one row at a time."""

    def __init__(self, looked: ListColumns, answers: Answers, progress: Progress) -> None:
        self._answers = answers
        self._progress = progress
        self._rows_of: dict[str, int] = {}
        self._meanings: dict[str, Meaning] = {}
        pairs = zip(looked.columns, looked.cells, strict=True)
        self._places = [self._place(column, cells) for column, cells in pairs]

    def values(self, number: int, cells: Sequence[str], findings: list[Finding]) -> RowValues:
        """The values of the row with these `cells`; what was found is added to `findings`.

        Of two columns for one field the first that is filled counts.
        """
        values = RowValues({}, {}, {}, {}, {})
        parts: tuple[Values, ...] = values
        left_open: list[tuple[Values, str]] = []
        for column, part, name, reads in self._places:
            cell = cells[column.index]
            read = reads[cell]
            if read.value is not None:
                parts[part].setdefault(name, read.value)
            if read.notes:
                findings += _findings(read, cell, number, column)
                if read.is_open and name in _COUNTRY_NAMES:
                    left_open.append((parts[part], f"{column.name}: {text_of(cell)}"))
        for owner, text in left_open:
            note = owner.get("note")
            owner["note"] = f"{note}; {text}" if note else text
        return values

    @property
    def questions(self) -> tuple[Question, ...]:
        """The texts in columns of countries that a person is asked about."""
        return country_cells.questions(self._rows_of, self._meanings, self._answers, self._progress)

    @property
    def unresolved(self) -> tuple[str, ...]:
        """The texts in columns of countries that give none."""
        open_texts = {
            text_of(cell)
            for place in self._places
            if place.column.field in COUNTRY_FIELDS
            for cell, read in place.reads.items()
            if read.is_open
        }
        return tuple(sorted(open_texts))

    def _place(self, column: Column, cells: Cells) -> _Place:
        is_country = column.field in COUNTRY_FIELDS
        manner = country_texts.manner_of(map(text_of, cells)) if is_country else None
        reads: dict[str, Read] = {}
        for index, (cell, count) in enumerate(cells.items()):
            if index % _STEP == 0:
                self._progress.step(0, len(cells))
            if manner is None:
                reads[cell] = cell_values.read(cell, column)
            else:
                reads[cell] = self._country(text_of(cell), count, manner)
        part, name = _part_of(column.field)
        return _Place(column, part, name, reads)

    def _country(self, text: str, rows: int, manner: Manner) -> Read:
        """The country of a text; a text in two columns means the same in both."""
        if not text:
            return cell_values.BLANK
        if text not in self._meanings:
            self._meanings[text] = country_cells.meaning_of(text, manner)
        self._rows_of[text] = self._rows_of.get(text, 0) + rows
        return country_cells.read(text, self._meanings[text], self._answers)


def _part_of(field_name: str) -> tuple[int, str]:
    """What a field belongs to, and its name in there."""
    if field_name.startswith(_MORE_STARTS):
        return _MORE, field_name
    if field_name not in _OF_ROW:
        for prefix, part in _PREFIXES:
            if field_name.startswith(prefix):
                return part, field_name.removeprefix(prefix)
    return _REST, field_name


def _findings(read: Read, cell: str, number: int, column: Column) -> list[Finding]:
    text = text_of(cell)[:_LONGEST_SHOWN]
    return [
        Finding(note.code, note.severity, number, column.name, text, note.repaired)
        for note in read.notes
    ]
