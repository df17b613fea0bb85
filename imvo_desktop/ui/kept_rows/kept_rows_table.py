"""Rows that could not be used, to put right in place: before an import and after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.kept_rows.row_model import Cells, RowModel
from imvo_desktop.ui.kept_rows.row_view import RowView
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.export_kept import export_kept
from imvo_desktop.usecases.kept_as_list import Row
from imvo_desktop.usecases.kept_rows import Checked, check

_MOST_AT_ONCE = 500

type _Looked = tuple[int, Sequence[Row], Mapping[str, Checked]]


class KeptRowsTable(QWidget):
    """The rows of one list, each with what is amiss in it.

    `mended(cells by row number)`: all that was typed since `show_rows`, for an import that is
    still to be made. `typed(cells by id)`: what was typed just now. `checked` when it is known
    again which rows can come in, `all_right` when Enter finds nothing more to mend.
    """

    mended = Signal(object)
    typed = Signal(object)
    checked = Signal()
    all_right = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("kept_rows")
        self._document = document
        self._mended: dict[int, Cells] = {}
        self._asked = 0
        self.model = RowModel(document.labels)
        self.view = RowView(self.model)
        self._told = WrappedLabel(role="quiet")
        self._export = QPushButton()
        self._buttons = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_rows(self, rows: Sequence[KeptRow], *, is_editable: bool = True) -> None:
        """Show `rows`, which are of one list; the cursor goes to the first cell to mend."""
        self._mended = {}
        self.model.is_editable = is_editable
        self._look(self.model.show_rows(rows))
        self.view.fit_columns()
        self.view.go_to_gap()
        self._say_how()

    def follow(self, rows: Sequence[KeptRow]) -> None:
        """Show `rows` of the same list as they are now; the cursor stays where it was."""
        at = self.view.currentIndex()
        row, column = at.row(), at.column()
        self._look(self.model.show_rows(rows))
        if rows and row >= 0:
            self.view.setCurrentIndex(self.model.index(min(row, len(rows) - 1), column))

    def ready(self) -> dict[str, Cells]:
        """The rows that can come in now: their cells by id."""
        found = self.model
        return {
            one.id: found.cells_of(row)
            for row, one in enumerate(found.rows)
            if not found.checked(row).reason
        }

    def chosen_ids(self) -> list[str]:
        """The ids of the rows in which something is selected."""
        rows = sorted({one.row() for one in self.view.selectionModel().selectedIndexes()})
        return [self.model.rows[row].id for row in rows]

    def add_button(self, button: QPushButton, *, is_first: bool = False) -> None:
        """Put a button beside the one that saves."""
        self._buttons.insertWidget(0 if is_first else self._buttons.count() - 1, button)

    def tell(self, text: str) -> None:
        """Say what has happened."""
        self._told.setText(text)

    def save_to(self, path: Path) -> None:
        """Write the rows that are shown to `path` and say so."""
        try:
            export_kept(self.model.rows, path, self._document.labels)
        except ImvoError as error:
            messages.show_error(self, error, self._document.labels)
        else:
            self.tell(self.tr("Saved in {name}.").format(name=path.name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _take_typed(self, typed: Mapping[str, Cells]) -> None:
        rows = [(one, typed[one.id]) for one in self.model.rows if one.id in typed]
        self._mended |= {one.row: cells for one, cells in rows}
        self._look(rows)
        self.typed.emit(dict(typed))
        self.mended.emit(dict(self._mended))

    def _look(self, rows: Sequence[Row]) -> None:
        """See what `rows` lack: at once where there are few of them, else in the background."""
        network = self._document.snapshot()
        if len(rows) <= _MOST_AT_ONCE:
            self._show_checked(check(rows, network))
            return
        self._asked += 1
        asked = self._asked

        def work(_progress: Progress) -> _Looked:
            return asked, rows, check(rows, network)

        self._document.project_work.run(work).succeeded.connect(self._take_checked)

    def _take_checked(self, looked: _Looked) -> None:
        """Show what rows lack that are still as they were when somebody asked."""
        asked, rows, found = looked
        if asked == self._asked:
            there = self.model.cells_by_id()
            as_asked = {one.id for one, cells in rows if there.get(one.id) == cells}
            self._show_checked({one: found[one] for one in as_asked})

    def _show_checked(self, found: Mapping[str, Checked]) -> None:
        self.model.show_checked(found)
        self.checked.emit()

    def _ask_path(self) -> None:
        file = saving.beside(self._document, self.tr("rows kept aside"), ".csv")
        title = self.tr("Where do you want to keep these rows?")
        wish = saving.Wish("kept_path_dialog", title, ("CSV (*.csv)",), file)
        saving.ask(self, wish, lambda name: self.save_to(Path(name)))

    def _say_how(self) -> None:
        if not self.model.is_editable or not self.model.rows:
            self.tell("")
        elif self.model.headers:
            self.tell(
                self.tr(
                    "Type what is missing; Enter keeps it and goes to the next row. You can paste "
                    "a block from a sheet. Ctrl+D fills down."
                )
            )
        else:
            self.tell(
                self.tr(
                    "These come from a JSON file and cannot be changed here. Save them, mend the "
                    "file and import it again."
                )
            )

    def _lay_out(self) -> None:
        self._told.setObjectName("kept.told")
        self._export.setObjectName("kept.export")
        self._export.setAutoDefault(False)
        self._buttons.addWidget(self._export)
        self._buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._told)
        layout.addLayout(self._buttons)

    def _connect(self) -> None:
        self.model.typed.connect(self._take_typed)
        self.view.all_right.connect(self.all_right)
        self._export.clicked.connect(self._ask_path)
        self._document.language_changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        self.model.speak(self._document.labels)
        self.view.setAccessibleName(self.tr("Rows kept aside"))
        self._export.setText(self.tr("Save as CSV…"))
        self._export.setAccessibleName(self._export.text())
        self._say_how()
