"""What a person does with the selected cells of a table: copy, paste, fill, clear, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from imvo_desktop.domain import editing
from imvo_desktop.domain.edit import Edit
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.ui.tables.sheet_view import SheetView
from imvo_desktop.ui.tables.table_message import TableMessage
from imvo_desktop.usecases.add_rows import ADDED, NewRows, new_rows
from imvo_desktop.usecases.cell_block import Block, read_block
from imvo_desktop.usecases.copied_cells import Copied, Picked, copied
from imvo_desktop.usecases.fill_cells import Chosen, Filling, Wish
from imvo_desktop.usecases.place_block import (
    Area,
    Landing,
    Shown,
    filled_down,
    filled_right,
    landed,
    landing_area,
    one_for_all,
)
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.tell_filling import added_text, filling_text, landing_text

type _Wished = Callable[[Cells, Shown], Sequence[Wish]]

_MOST_COPIED_AT_ONCE = 5_000


class CellCommands(QObject):
    """Works on the cells that are selected in `view`; every command is one edit.

    Del empties cells, as in Excel; only where whole rows are selected it removes their records, as
    it does everywhere else in the window. Ctrl and - removes the records in any case.
    """

    def __init__(
        self, document: Document, model: RecordModel, view: SheetView, message: TableMessage
    ) -> None:
        super().__init__(view)
        self._document = document
        self._model = model
        self._view = view
        self._message = message
        self._landing: Landing | None = None
        self._new: NewRows | None = None
        model.filled.connect(self._tell)
        message.offered.connect(self._add_offered)
        message.undo_asked.connect(self._undo)
        document.changed.connect(self._quieten)
        document.closed.connect(message.hide)
        view.clear_asked.connect(self.clear_or_remove)
        view.remove_asked.connect(self.remove_rows)

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as text and as a table."""
        self._put(with_heads=False)

    def copy_with_heads(self) -> None:
        """The same with the heads of the columns above them."""
        self._put(with_heads=True)

    def paste(self) -> None:
        """Put the block on the clipboard in the cells from the first selected one on.

        Cells that fit are one edit; those that do not are told. Rows below the last row are not
        made at once but offered, see `usecases.add_rows`.
        """
        block = read_block(QGuiApplication.clipboard().text())
        chosen = self._view.picked()
        if not chosen.count:
            return
        if len(block) == 1 and len(block[0]) == 1:
            text = block[0][0]
            self._fill(lambda _, shown: one_for_all(text, chosen.cells(), shown), "paste_cells")
        else:
            self._paste_block(block, chosen)

    def fill_down(self) -> None:
        """Give the selected cells the value of the first one of their column."""
        chosen, kind = self._view.picked(), self._model.kind
        self._fill(lambda cells, shown: filled_down(cells, kind, chosen.cells(), shown))

    def fill_right(self) -> None:
        """Give the selected cells the text of the first one of their row."""
        chosen, kind = self._view.picked(), self._model.kind
        self._fill(lambda cells, shown: filled_right(cells, kind, chosen.cells(), shown))

    def fill_selected(self, wanted: str | Chosen) -> None:
        """Put what was typed in all selected cells of the current column."""
        current, shown = self._view.currentIndex(), self._view.shown_columns()
        column = self._model.columns[current.column()]
        rows = [row for row, at in self._view.places() if shown[at] == current.column()]
        ids = [self._model.id_at(row) for row in rows or [current.row()]]
        self._model.fill([Wish(one, column, wanted) for one in ids], "fill_cells")

    def clear_or_remove(self) -> None:
        """Empty the selected cells; where whole rows are selected remove their records."""
        if self._view.has_whole_rows():
            self.remove_rows()
        else:
            self.clear_cells()

    def clear_cells(self) -> None:
        """Empty the selected cells; those that the program works out are left alone."""
        chosen, columns = self._view.picked(), self._shown().columns
        places = (one for one in chosen.cells() if columns[one[1]].is_editable)
        self._fill(lambda _, shown: one_for_all("", places, shown), "clear_cells")

    def remove_rows(self) -> None:
        """Remove the records of the rows with a selected cell, and all that needs them."""
        ids = self.selected_ids()
        if ids:
            self._document.do(editing.remove(self._document.network, self._model.kind, ids))

    def selected_ids(self) -> list[str]:
        """The records whose rows are selected, in part or whole, from top to bottom."""
        blocks = self._view.selectionModel().selection().toList()
        rows = {row for one in blocks for row in range(one.top(), one.bottom() + 1)}
        return [self._model.id_at(row) for row in sorted(rows)]

    def _put(self, *, with_heads: bool) -> None:
        """Many cells are read in the background; the clipboard has them shortly after."""
        chosen = self._view.picked()
        if not chosen.count:
            return
        shown, kind = self._shown(), self._model.kind
        if chosen.count <= _MOST_COPIED_AT_ONCE:
            self._take_copy(copied(self._model.cells, kind, shown, chosen, with_heads))
            return
        cells = self._model.cells.of(self._document.snapshot())
        kept = Shown(tuple(shown.ids), shown.columns)
        workers = self._document.workers
        job = workers.run(lambda _progress: copied(cells, kind, kept, chosen, with_heads))
        job.succeeded.connect(self._take_copy)
        job.failed.connect(self._document.failed)

    def _take_copy(self, made: Copied) -> None:
        data = QMimeData()
        data.setText(made.text)
        if made.html:
            data.setHtml(made.html)
        QGuiApplication.clipboard().setMimeData(data)

    def _fill(self, wished: _Wished, code: str = "fill_cells") -> None:
        """Ask for cells of the selection; the rows are kept as they are seen now."""
        count, shown = self._view.picked().count, self._shown()
        if count:
            kept = Shown(tuple(shown.ids), shown.columns)
            self._model.fill_from(lambda cells: wished(cells, kept), count, code)

    def _paste_block(self, block: Block, chosen: Picked) -> None:
        shown, top, left = self._shown(), min(chosen.rows), min(chosen.columns)
        selected = Area(top, left, max(chosen.rows) - top + 1, max(chosen.columns) - left + 1)
        landing = landed(block, landing_area(block, selected), shown)
        kind, cells = self._model.kind, self._model.cells
        self._landing, self._new = landing, None
        if landing.rest and kind in ADDED:
            new_id = self._document.new_id
            self._new = new_rows(cells, kind, landing.columns, landing.rest, new_id)
        self._model.fill(landing.wishes, "paste_cells")

    def _tell(self, found: Filling) -> None:
        words, landing = self._document.labels, self._landing
        told = [filling_text(found, self._row_number, words)]
        offer = ""
        if landing is not None:
            told.append(landing_text(landing, self._model.kind, self._new, words))
            if self._new is not None and self._new.count:
                offer = words.text(f"add.{self._model.kind}", count=self._new.count)
        self._landing = None
        text = " ".join(one for one in told if one)
        self._message.say(text, offer=offer, can_undo=bool(text) and bool(found.count))

    def _add_offered(self) -> None:
        if self._new is not None:
            made, self._new = self._new, None
            self._document.do(made.edit)
            text = added_text(self._model.kind, made, self._document.labels)
            self._message.say(text, can_undo=True)
            self._view.scrollToBottom()

    def _undo(self) -> None:
        self._message.hide()
        self._document.undo()

    def _quieten(self, _edit: Edit) -> None:
        """A message is about the last edit; after another one it no longer holds."""
        self._message.hide()

    def _row_number(self, record_id: str) -> int:
        return next(iter(self._model.rows_of([record_id])), -1) + 1

    def _shown(self) -> Shown:
        columns = [self._model.columns[at] for at in self._view.shown_columns()]
        return Shown(self._model.ids, columns)
