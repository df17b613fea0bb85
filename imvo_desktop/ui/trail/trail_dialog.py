"""The audit trail of a project: searched, read entry by entry, proven unbroken, kept as a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.trail.proof_line import ProofLine
from imvo_desktop.ui.trail.trail_filters import TrailFilters
from imvo_desktop.ui.trail.trail_model import TrailModel, TrailTable
from imvo_desktop.ui.trail.trail_saver import TrailSaver
from imvo_desktop.usecases.audit_trail import TrailEntry, TrailPage, TrailReader


class TrailDialog(QDialog):
    """The newest entry on top; what it changed below; on top whether the trail is unbroken."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trail_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Audit trail"))
        self.resize(*within_screen(self, scaled(120 * GRID), scaled(84 * GRID)))
        self._document = document
        self._older: int | None = None
        self._unknown = 0
        self._reading: Job | None = None
        self._proof, self._told = ProofLine(document), WrappedLabel(role="quiet")
        self._filters = TrailFilters(document)
        self._model = TrailModel(document, self)
        self._table = TrailTable(self._model)
        self._lines = QPlainTextEdit()
        self._more = QPushButton(self.tr("Show older entries"))
        self._stop = QPushButton(self.tr("Stop"))
        self._save = QPushButton(self.tr("Save as CSV…"))
        self._saver = TrailSaver(document, self)
        self._lay_out()
        self._connect()
        self._begin_anew()
        self._proof.prove()
        self._look_for_people()
        self._filters.setFocus()

    def done(self, result: int) -> None:
        """Let what is being read go with the window."""
        self._let_go()
        self._proof.let_go()
        super().done(result)

    def _reader(self) -> TrailReader | None:
        session = self._document.session
        if session is None:
            return None
        return TrailReader(session.path, self._document.snapshot(), self._document.labels)

    def _begin_anew(self) -> None:
        """Read the newest entries that are asked for now."""
        self._older, self._unknown = None, 0
        self._model.show_entries(())
        self._lines.clear()
        self._read(None)

    def _read(self, below: int | None) -> None:
        self._let_go()
        reader, wanted = self._reader(), self._filters.wanted
        if reader is None:
            return

        def work(progress: Progress) -> TrailPage:
            return reader.page(wanted, below, progress)

        self._reading = self._document.project_work.run(work)
        self._reading.succeeded.connect(self._take_page)
        self._reading.failed.connect(self._tell_error)
        self._stop.show()
        self._more.hide()
        self._told.setText(self.tr("The trail is being read…"))

    def _take_page(self, page: TrailPage) -> None:
        self._reading = None
        is_first = not self._model.entries
        self._older = page.older
        self._unknown += page.unknown
        self._model.add_older(page.entries)
        if is_first and page.entries:
            self._table.selectRow(0)
        self._tell()

    def _read_older(self) -> None:
        if self._older is not None:
            self._read(self._older)

    def _stop_reading(self) -> None:
        self._let_go()
        self._tell()

    def _let_go(self) -> None:
        if self._reading is not None:
            self._reading.let_go()
            self._reading = None

    def _tell(self) -> None:
        """Say how much is shown, and what is left out because nobody can know."""
        self._stop.hide()
        self._more.setVisible(self._older is not None)
        words, count = self._document.labels, len(self._model.entries)
        texts = [words.text("trail.entries", count=count)]
        if not count:
            texts = [self.tr("No entry fits what you ask for.")]
        elif self._older is not None:
            texts = [self.tr("The newest {count}").format(count=words.number(count))]
        if self._unknown:
            said = self.tr("of {count} blanked entries it is not known whether they fit")
            texts.append(said.format(count=words.number(self._unknown)))
        self._told.setText(" · ".join(texts))

    def _show_entry(self) -> None:
        """Tell what the chosen entry changed."""
        found = self._table.selectionModel().selectedRows()
        self._lines.setPlainText(self._said(self._model.entries[found[0].row()]) if found else "")

    def _said(self, entry: TrailEntry) -> str:
        if entry.is_blanked:
            return self.tr("What this was has been taken out on request. When it was stays.")
        lines = list(entry.lines) or [self.tr("No record was changed.")]
        if entry.records > entry.told:
            rest = self._document.labels.number(entry.records - entry.told)
            lines.append(
                self.tr("… and {count} more records: all are in the CSV.").format(count=rest)
            )
        return "\n".join(lines)

    def _look_for_people(self) -> None:
        reader = self._reader()
        if reader is not None:
            job = self._document.project_work.run(reader.people)
            job.succeeded.connect(self._filters.offer_people)

    def _tell_error(self, error: ImvoError) -> None:
        self._reading = None
        self._stop.hide()
        self._told.setText(messages.error_text(error, self._document.labels))

    def _lay_out(self) -> None:
        self._lines.setReadOnly(True)
        self._lines.setObjectName("trail.lines")
        self._lines.setAccessibleName(self.tr("What the entry changed"))
        self._table.setAccessibleName(self.tr("Entries of the audit trail, the newest first"))
        self._told.setObjectName("trail.told")
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self._table)
        both.addWidget(self._lines)
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(self._proof)
        layout.addWidget(self._filters)
        layout.addWidget(both, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._told, 1)
        named = {"stop": self._stop, "more": self._more, "save": self._save}
        for name, button in named.items():
            button.setObjectName(f"trail.{name}")
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            row.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        shut = close.button(QDialogButtonBox.StandardButton.Close)
        shut.setText(self.tr("Close"))
        shut.setAutoDefault(False)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        return row

    def _connect(self) -> None:
        buttons: dict[QPushButton, Callable[[], None]] = {
            self._more: self._read_older,
            self._stop: self._stop_reading,
            self._save: lambda: self._saver.ask(self._filters.wanted),
        }
        for button, action in buttons.items():
            button.clicked.connect(action)
        self._filters.changed.connect(self._begin_anew)
        self._table.selectionModel().selectionChanged.connect(self._show_entry)
        self._document.history_changed.connect(self._begin_anew)
        self._document.closed.connect(self.reject)
