"""Who changed what when in what is selected, from the audit trail; the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.change_words import ChangedRecord, ChangeWords, entry_text
from imvo_desktop.labels.instants import instant_text
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.judge_risk import Subject

if TYPE_CHECKING:
    from imvo_desktop.storage.audit_reading import Entry, PlainChange, Span
    from imvo_desktop.usecases.record_history import HistoryPage

_MOST_CHANGES = 12


class HistoryReader(QObject):
    """Reads pages of the history of a subject elsewhere; what is asked last counts."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None

    def ask(self, subject: Subject, span: Span | None = None) -> None:
        """Read the page of `subject` in `span`, its newest without one."""
        from imvo_desktop.usecases import record_history

        self.stop()
        session = self._document.session
        if session is None:
            return
        wanted = record_history.traced(self._document.network, subject)
        path = session.path

        def work(progress: Progress) -> HistoryPage:
            return record_history.page(path, wanted, span, progress)

        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self.failed)

    def stop(self) -> None:
        """Let what is being read go."""
        if self._job is not None:
            self._job.let_go()
            self._job = None

    def _take(self, page: HistoryPage) -> None:
        self._job = None
        self.read.emit(page)


class RecordHistoryPage(QWidget):
    """Each change in a sentence; older ones on a button, newer ones after each edit."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("record_history")
        self._document = document
        self._subject = Subject(Kind.LINK, ())
        self._newest, self._blanked = 0, 0
        self._older: int | None = None
        self._is_newer = False
        self._reader = HistoryReader(document, self)
        self._reader.read.connect(self._show_page)
        self._reader.failed.connect(self._show_problem)
        self._told = WrappedLabel(role="quiet")
        self._told.setObjectName("record_history.told")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self._more = QPushButton(self.tr("Show older changes"))
        self._lay_out()

    def forget(self) -> None:
        """Let go of the history of another project, and of what is being read of it."""
        self._reader.stop()
        self._subject = Subject(Kind.LINK, ())
        self._newest = 0
        clear(self._rows)

    def show_subject(self, subject: Subject) -> None:
        """Show the history of `subject`: what is new for the same one, else all from the newest."""
        from imvo_desktop.storage.audit_reading import Span

        if subject == self._subject and self._newest:
            self._is_newer = True
            self._reader.ask(subject, Span(after=self._newest))
            return
        self._subject = subject
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._newest, self._older, self._blanked = 0, None, 0
        self._is_newer = False
        clear(self._rows)
        self._more.hide()
        self._tell(self.tr("The history is being read."))
        self._reader.ask(self._subject)

    def _show_page(self, page: HistoryPage) -> None:
        if self._is_newer and page.older is not None:
            self._begin_anew()
            return
        for number, entry in enumerate(page.entries):
            at = number if self._is_newer else self._rows.count()
            self._rows.insertWidget(at, self._make_card(entry))
        if page.entries:
            self._newest = max(self._newest, page.entries[0].sequence)
        if not self._is_newer:
            self._older = page.older
        self._blanked += page.blanked
        self._more.setVisible(self._older is not None)
        self._tell_what_is_shown()

    def _tell_what_is_shown(self) -> None:
        texts = []
        if not self._newest:
            texts.append(self.tr("Nothing was noted here yet."))
        if self._blanked:
            text = self.tr(
                "{count} entries were blanked on request. It is not known whether they spoke of "
                "this."
            )
            texts.append(text.format(count=self._blanked))
        self._tell(" ".join(texts))

    def _show_older(self) -> None:
        from imvo_desktop.storage.audit_reading import Span

        if self._older is not None:
            self._is_newer = False
            self._reader.ask(self._subject, Span(below=self._older))

    def _make_card(self, entry: Entry) -> QWidget:
        words = self._document.labels
        box, layout = card(f"history_card.{entry.sequence}")
        when = instant_text(words, entry.at)
        layout.addWidget(WrappedLabel(f"{when} · {entry.who or self.tr('the program')}", "quiet"))
        if entry.action in ("undo", "redo"):
            layout.addWidget(WrappedLabel(entry_text(words, entry.action, entry.label)))
        said = ChangeWords(words, self._document.network)
        told = [line for change in entry.changes for line in self._lines(said, change)]
        for line in told[:_MOST_CHANGES]:
            layout.addWidget(WrappedLabel(line))
        if len(told) > _MOST_CHANGES:
            count = len(told) - _MOST_CHANGES
            layout.addWidget(WrappedLabel(words.text("change.more", count=count), "quiet"))
        return box

    def _lines(self, said: ChangeWords, change: PlainChange) -> list[str]:
        """The sentences of one change; what is selected itself needs no name."""
        is_itself = change.kind is self._subject.kind and self._subject.ids == (change.id,)
        record = ChangedRecord(change.kind, change.id, change.before, change.after)
        return said.lines(record, is_named=not is_itself)

    def _show_problem(self, error: ImvoError) -> None:
        self._tell(messages.error_text(error, self._document.labels))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _lay_out(self) -> None:
        self._more.setObjectName("record_history.more")
        self._more.setAccessibleName(self._more.text())
        self._more.clicked.connect(self._show_older)
        self._more.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(self._told)
        layout.addLayout(self._rows)
        layout.addWidget(self._more)
        layout.addStretch()
