"""Every edit of the project: go to any moment of this opening, or back to one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.change_words import counts_text
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.going_back import GoingBack
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.history_model import HistoryModel, HistoryTable
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.stepping import Stepping
from imvo_desktop.usecases.history_rows import rows_before, rows_of_opening

if TYPE_CHECKING:
    from imvo_desktop.storage.audit_reading import Entry
    from imvo_desktop.usecases.record_history import HistoryPage

_AT_ONCE = 100


class HistoryPanel(QWidget):
    """Click an edit of this opening to go there; one from before shows first what would change."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("history_panel")
        self._document = document
        self._before: list[Entry] = []
        self._older: int | None = None
        self._reading: Job | None = None
        self._stepping = Stepping(document, self)
        self._going_back = GoingBack(document, self)
        self._model = HistoryModel(document, self)
        self._table = HistoryTable(self._model)
        self._told = WrappedLabel(role="quiet")
        self._more, self._stop, self._back = QPushButton(), QPushButton(), QPushButton()
        self.setFocusProxy(self._table)
        self._set_up_buttons()
        self._lay_out()
        self._connect()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what happened while nobody looked."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        """Show what was done and taken back; what came before the opening is read once."""
        session = self._document.session
        if session is None or not self.isVisible():
            self._model.show_rows([])
            return
        chosen = self._table.chosen
        rows = [*rows_of_opening(session.history, session.author), *rows_before(self._before)]
        self._model.show_rows(rows)
        self._table.choose_again(chosen)
        if not self._before and session.history.began_after and self._reading is None:
            self._read(session.history.began_after + 1)
        self._tell()

    def _begin_anew(self) -> None:
        self._going_back.let_go()
        if self._reading is not None:
            self._reading.let_go()
            self._reading = None
        self._before, self._older = [], None
        self._refresh()

    def _read(self, below: int) -> None:
        """Read more of what was done before the opening."""
        from imvo_desktop.storage.audit_reading import Span
        from imvo_desktop.usecases import record_history

        session = self._document.session
        if session is None:
            return
        path = session.path

        def work(progress: Progress) -> HistoryPage:
            return record_history.latest(path, Span(below=below), _AT_ONCE, progress)

        self._reading = self._document.project_work.run(work)
        self._reading.succeeded.connect(self._take_page)
        self._reading.failed.connect(self._show_problem)

    def _take_page(self, page: HistoryPage) -> None:
        self._reading = None
        self._before.extend(page.entries)
        self._older = page.older
        self._more.setVisible(page.older is not None)
        if page.entries:
            self._refresh()

    def _read_older(self) -> None:
        if self._older is not None and self._reading is None:
            self._read(self._older)

    def _go_to(self, index: QModelIndex) -> None:
        """Undo or redo to the edit that was clicked; before the opening this only selects."""
        row = self._model.rows[index.row()]
        if row.is_of_opening and not self._document.is_read_only:
            self._stepping.go(row.steps)

    def _look_back(self) -> None:
        """Work out what going back to the chosen moment would change."""
        row = self._table.chosen
        if row is None or row.sequence is None:
            self._going_back.let_go()
        else:
            self._going_back.work_out(row.sequence)
        self._tell()

    def _go_back(self) -> None:
        self._going_back.go()
        self._table.clearSelection()

    def _tell(self) -> None:
        """Say what the button would do, or how the table works."""
        version, row = self._going_back.version, self._table.chosen
        is_before = row is not None and not row.is_of_opening
        can_go = version is not None and bool(version.edit.changes)
        self._back.setEnabled(can_go and not self._document.is_read_only)
        self._back.setVisible(is_before)
        text = self.tr("Click an edit to go to just after it: the ones after it are taken back.")
        if is_before and version is not None:
            text = counts_text(self._document.labels, version.counts)
        elif is_before:
            text = self.tr("What would change is being worked out…")
        self._told.setText(text)

    def _show_step(self, done: int, total: int) -> None:
        self._stop.show()
        self._told.setText(self.tr("Step {done} of {total}").format(done=done, total=total))

    def _end_steps(self) -> None:
        self._stop.hide()
        self._tell()

    def _show_problem(self, error: ImvoError) -> None:
        self._reading = None
        self._told.setText(messages.error_text(error, self._document.labels))

    def _set_up_buttons(self) -> None:
        actions = {
            "more": (self._more, self._read_older),
            "stop": (self._stop, self._stepping.stop),
            "back": (self._back, self._go_back),
        }
        for name, (button, action) in actions.items():
            button.setObjectName(f"history.{name}")
            button.clicked.connect(action)
            button.hide()
        self._back.setProperty("role", "primary")
        self._told.setObjectName("history.told")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._told, 1)
        for button in (self._more, self._stop, self._back):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        document = self._document
        self._table.clicked.connect(self._go_to)
        self._table.activated.connect(self._go_to)
        self._table.selectionModel().selectionChanged.connect(self._look_back)
        document.opened.connect(self._begin_anew)
        document.closed.connect(self._begin_anew)
        document.history_changed.connect(self._refresh)
        document.language_changed.connect(self._retranslate)
        self._going_back.found.connect(self._tell)
        self._going_back.failed.connect(self._show_problem)
        self._going_back.cancelled.connect(self._table.clearSelection)
        self._stepping.moved.connect(self._show_step)
        self._stepping.ended.connect(self._end_steps)

    def _retranslate(self) -> None:
        texts = {
            self._more: self.tr("Show older edits"),
            self._stop: self.tr("Stop"),
            self._back: self.tr("Back to here"),
        }
        for button, text in texts.items():
            button.setText(text)
            button.setAccessibleName(text)
        self._table.setAccessibleName(self.tr("Edits of this project, the newest first"))
        self._refresh()
