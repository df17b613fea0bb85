"""The rows that imports left aside: put right, taken in, saved, or let go."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import JobDialog
from imvo_desktop.ui.kept_rows.kept_rows_table import KeptRowsTable
from imvo_desktop.ui.kept_rows.list_head import ListHead
from imvo_desktop.ui.kept_rows.lists import ListKey, by_list
from imvo_desktop.ui.kept_rows.row_model import Cells
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import kept_rows
from imvo_desktop.usecases.import_plan import ImportPlan


class KeptRowsDialog(QDialog):
    """Stays beside the window and follows it; every change is a step that can be undone."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kept_rows_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(*within_screen(self, scaled(120 * GRID), scaled(60 * GRID)))
        self._document = document
        self._lists: dict[ListKey, list[KeptRow]] = {}
        self._shown: ListKey | None = None
        self._is_taking = False
        self._head = ListHead()
        self._empty = WrappedLabel()
        self._table = KeptRowsTable(document)
        self._take = QPushButton()
        self._remove = QPushButton()
        self._close = QPushButton()
        self._set_up()
        self._lay_out()
        self._retranslate()

    def _show(self) -> None:
        """The rows of the project as they are now."""
        self._lists = by_list(self._document.network.kept_rows.values())
        before = self._shown
        if before not in self._lists:
            self._shown = next(iter(self._lists), None)
        rows = self._rows()
        if self._shown == before:
            self._table.follow(rows)
        else:
            self._table.show_rows(rows, is_editable=not self._document.is_read_only)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._show_head()

    def _rows(self) -> list[KeptRow]:
        return self._lists[self._shown] if self._shown is not None else []

    def _choose(self, key: ListKey) -> None:
        self._shown = key
        self._table.show_rows(self._rows(), is_editable=not self._document.is_read_only)
        self._show_head()

    def _show_head(self) -> None:
        self._head.show_lists(self._lists, self._shown, self._document.labels)
        self._enable()

    def _enable(self) -> None:
        is_free = not (self._document.is_read_only or self._document.is_locked or self._is_taking)
        self._table.model.is_editable = is_free
        ready = len(self._ready())
        text = self.tr("Take in {count} rows")
        if ready == 1:
            text = self.tr("Take in 1 row")
        if not ready:
            text = self.tr("Take in what is right")
        self._take.setText(text.format(count=self._document.labels.number(ready)))
        self._take.setAccessibleName(self._take.text())
        self._take.setEnabled(is_free and bool(ready))
        self._remove.setEnabled(is_free and bool(self._lists))

    def _ready(self) -> dict[str, Cells]:
        """What can come in: of the list that is shown, and what was mended in the others."""
        others = (row for key, rows in self._lists.items() if key != self._shown for row in rows)
        return {one.id: one.cells for one in others if not one.reason} | self._table.ready()

    def _keep_typed(self, typed: dict[str, Cells]) -> None:
        self._document.do(kept_rows.mend(self._document.network, typed))

    def _go_to_take(self) -> None:
        if self._take.isEnabled():
            self._take.setFocus()

    def _take_in(self) -> None:
        ready, network = self._ready(), self._document.snapshot()
        job = self._document.project_work.run(
            lambda progress: kept_rows.take_in(network, ready, progress)
        )
        self._is_taking = True
        self._enable()
        job.succeeded.connect(self._make)
        job.failed.connect(self._tell_failure)
        job.finished.connect(self._end_taking)
        JobDialog(self.tr("Taking in"), job, self)

    def _make(self, plan: ImportPlan) -> None:
        self._is_taking = False
        self._document.do(plan.edit)
        text = self.tr("{count} rows are in your project. Undo (Ctrl+Z) takes them out again.")
        if plan.rows_used == 1:
            text = self.tr("1 row is in your project. Undo (Ctrl+Z) takes it out again.")
        said = text.format(count=self._document.labels.number(plan.rows_used))
        said = " ".join((said, *self._alike(plan)))
        self._table.tell(said)
        self._empty.setText(said)
        if not self._lists:
            self._close.setFocus()

    def _alike(self, plan: ImportPlan) -> Iterator[str]:
        """That what came in may be the same as what was there, with one pair as an example."""
        for pair in plan.duplicates[:1]:
            text = self.tr("“{second}” may be the same as “{first}”.")
            yield text.format(first=pair.first_name, second=pair.second_name)

    def _tell_failure(self, error: ImvoError) -> None:
        messages.show_error(self, error, self._document.labels)

    def _end_taking(self) -> None:
        self._is_taking = False
        self._enable()

    def _let_go(self) -> None:
        chosen = self._table.chosen_ids()
        if not chosen:
            return
        self._document.do(kept_rows.remove(self._document.network, chosen))
        text = self.tr("{count} rows are let go. Undo (Ctrl+Z) brings them back.")
        if len(chosen) == 1:
            text = self.tr("1 row is let go. Undo (Ctrl+Z) brings it back.")
        said = text.format(count=self._document.labels.number(len(chosen)))
        self._table.tell(said)
        self._empty.setText(said)

    def _follow(self, edit: Edit) -> None:
        if Kind.KEPT_ROW in edit.kinds:
            self._say_what_it_is()
            self._show()

    def _say_what_it_is(self) -> None:
        self._empty.setText(
            self.tr(
                "Rows of a list that an import cannot use, for instance because a name is "
                "missing, wait here until you put them right. Nothing waits now."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_up(self) -> None:
        self._empty.setObjectName("kept.empty")
        actions = {
            "take": (self._take, self._take_in),
            "remove": (self._remove, self._let_go),
            "close": (self._close, self.close),
        }
        for name, (button, action) in actions.items():
            button.setObjectName(f"kept.{name}")
            button.clicked.connect(action)
        self._take.setProperty("role", "primary")
        self._remove.setAutoDefault(False)
        self._head.chosen.connect(self._choose)
        self._table.typed.connect(self._keep_typed)
        self._table.checked.connect(self._enable)
        self._table.all_right.connect(self._go_to_take)
        self._document.changed.connect(self._follow)
        self._document.history_changed.connect(self._enable)
        self._document.locked.connect(self._enable)
        self._document.language_changed.connect(self._retranslate)
        self._document.closed.connect(self.close)
        for keys, method in (
            (QKeySequence.StandardKey.Undo, self._document.undo),
            (QKeySequence.StandardKey.Redo, self._document.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(method)

    def _lay_out(self) -> None:
        self._table.add_button(self._take, is_first=True)
        self._table.add_button(self._remove)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self._close)
        low = LowColumn()
        low.column.setContentsMargins(0, 0, 0, 0)
        low.column.setSpacing(GRID)
        low.column.addWidget(self._head)
        low.column.addWidget(self._table, 1)
        low.column.addWidget(self._empty)
        low.column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(scrolled(low), 1)
        layout.addLayout(bottom)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Rows kept aside"))
        self._remove.setText(self.tr("Let these rows go"))
        self._remove.setAccessibleName(self._remove.text())
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self._close.text())
        self._say_what_it_is()
        self._show()
