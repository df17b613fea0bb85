"""The filters above the columns of a table: what is typed, and which values are ticked."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.tables.check_list import CheckList, Tick
from imvo_desktop.ui.tables.filter_row import FilterRow
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.usecases.cell_filter import ColumnFilter
from imvo_desktop.usecases.table_columns import LISTED

_MOST_VALUES = 500


class TableFilters(QObject):
    """Takes what a person types and ticks to the model, and shows which filters hold."""

    def __init__(self, document: Document, model: RecordModel, row: FilterRow) -> None:
        super().__init__(row)
        self._document = document
        self._model = model
        self._row = row
        row.changed.connect(self._type)
        row.values_asked.connect(self.open_values)
        document.opened.connect(self.clear)
        # What is typed and ticked are words of the language that was.
        document.language_changed.connect(self.clear)

    def only(self, column: int, text: str) -> None:
        """Keep only the rows that say `text` in `column`."""
        shape = self._model.columns[column].shape
        if shape in LISTED:
            self._take(column, ColumnFilter(values=frozenset({text})))
        else:
            self._take(column, ColumnFilter(f"={text}"))

    def go_to(self, column: int) -> None:
        """Put the keyboard in the filter of `column`."""
        self._row.focus_field(column)

    def clear_one(self, column: int) -> None:
        """Take the filter of one column away."""
        self._take(column, ColumnFilter())

    def clear(self) -> None:
        """Take the filters of all columns away."""
        self._row.clear()
        self._model.clear_filters()

    def open_values(self, column: int) -> CheckList:
        """Open the list of what the cells of a column say, those that are kept ticked."""
        heading = self._document.labels.text(self._model.columns[column].heading_code)
        found = self._filter(column).values
        listed = CheckList(heading, self._row)
        listed.fill(
            [
                Tick(one, one or self.tr("(empty)"), found is None or one in found)
                for one in self._model.values_of(self._model.columns[column])[:_MOST_VALUES]
            ]
        )
        listed.changed.connect(lambda keys: self._tick(column, listed.list.count(), keys))
        listed.open_under(self._row.buttons.get(column, self._row))
        return listed

    def _tick(self, column: int, count: int, keys: list[str]) -> None:
        values = None if len(keys) == count else frozenset(keys)
        self._take(column, dataclasses.replace(self._filter(column), values=values))

    def _type(self, column: int, text: str) -> None:
        wanted = dataclasses.replace(self._filter(column), text=text)
        self._model.set_filter(self._model.columns[column], wanted)

    def _take(self, column: int, wanted: ColumnFilter) -> None:
        self._row.show_text(column, wanted.text)
        self._row.show_ticked(column, is_ticked=wanted.values is not None)
        self._model.set_filter(self._model.columns[column], wanted)

    def _filter(self, column: int) -> ColumnFilter:
        return self._model.filters.get(self._model.columns[column], ColumnFilter())
