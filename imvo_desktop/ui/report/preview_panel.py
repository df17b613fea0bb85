"""The preview of a document: its pages, how far it is, and what to do where there is none."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.choice_row import ChoiceRow
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.report.page_stack import ACTUAL, FIT, PageStack
from imvo_desktop.ui.report.previewing import Previewing
from imvo_desktop.usecases.preview_report import Preview

_MS_BEFORE_BUSY, _MS_BEFORE_STOP = 1000, 3000


class PreviewPanel(QWidget):
    """Follows a `Previewing`; says nothing of what takes less than a second."""

    def __init__(self, document: Document, previewing: Previewing) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._document = document
        self._previewing = previewing
        self._shown: Preview | None = None
        self.pages = PageStack()
        self._page = QLabel()
        self._state = QLabel()
        self._zoom = ChoiceRow("preview.zoom")
        self._bar = QProgressBar()
        self._stop = QPushButton(self.tr("Cancel"))
        self._again = QPushButton(self.tr("Make the preview now"))
        self._note = WrappedLabel(role="quiet")
        self._all = QPushButton(self.tr("Show all pages"))
        self._problem = WrappedLabel()
        self._busy_timer, self._stop_timer = self._timer(), self._timer()
        self._set_up()
        self._lay_out()
        self._zoom.offer([(FIT, self.tr("Width")), (ACTUAL, self.tr("100 %"))])
        previewing.changed.connect(self._follow)
        previewing.progressed.connect(self._show_progress)
        self.pages.turned.connect(self._name_page)
        self.pages.look_closer.connect(previewing.look_closer)
        self._follow()

    def _timer(self) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.timeout.connect(self._show_state)
        return made

    def _set_up(self) -> None:
        for name, part, said in (
            ("preview.page", self._page, self.tr("Page in front")),
            ("preview.state", self._state, self.tr("State of the preview")),
            ("preview.bar", self._bar, self.tr("The preview is being made")),
            ("preview.stop", self._stop, self.tr("Cancel the preview")),
            ("preview.again", self._again, self._again.text()),
            ("preview.all", self._all, self._all.text()),
            ("preview.note", self._note, ""),
            ("preview.problem", self._problem, ""),
        ):
            part.setObjectName(name)
            if said and isinstance(part, (QPushButton, QProgressBar)):
                part.setAccessibleName(said)
        self._state.setProperty("role", "quiet")
        self._bar.setMaximumWidth(16 * GRID)
        self._bar.setTextVisible(True)
        self._zoom.name_parts(self.tr("How large the pages are"))
        self._zoom.chosen.connect(self._choose_zoom)
        self._stop.clicked.connect(self._previewing.stop)
        self._again.clicked.connect(self._previewing.refresh)
        self._all.clicked.connect(self._previewing.look_at_all)
        self._note.setText(
            self.tr(
                "These are the first pages, without drawings. To show all of a project this "
                "large takes longer."
            )
        )

    def choose_zoom(self, zoom: str) -> None:
        """Show the pages as wide as the view, or as large as they are printed."""
        self._zoom.show_chosen(zoom)
        self._choose_zoom(zoom)

    def _choose_zoom(self, zoom: str) -> None:
        self.pages.zoom = zoom

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self._page)
        bar.addWidget(self._state, 1)
        for part in (self._bar, self._stop, self._again, self._zoom):
            bar.addWidget(part)
        note = QHBoxLayout()
        note.addWidget(self._note, 1)
        note.addWidget(self._all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(bar)
        layout.addLayout(note)
        layout.addWidget(self._problem)
        layout.addWidget(self.pages, 1)
        self.setFocusProxy(self.pages)

    def _follow(self) -> None:
        """Show the pages that were found, and how they stand to what was chosen."""
        found, problem = self._previewing.found, self._previewing.problem
        if found is None:
            self._shown = None
            self.pages.clear_pages()
        elif found is not self._shown:
            is_another = self._shown is not None and found.paper is not self._shown.paper
            self._shown = found
            self.pages.show_preview(found, self._document.labels)
            if is_another:
                self.pages.go_to(1)
        is_first = found is not None and not found.is_whole and problem is None
        self._note.setVisible(is_first)
        self._all.setVisible(is_first)
        text = messages.error_text(problem, self._document.labels) if problem is not None else ""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.pages.setVisible(problem is None)
        if not self._previewing.is_busy:
            self._busy_timer.stop()
            self._stop_timer.stop()
            self._bar.setRange(0, 0)
        elif not self._busy_timer.isActive() and not self._stop_timer.isActive():
            self._busy_timer.start(_MS_BEFORE_BUSY)
            self._stop_timer.start(_MS_BEFORE_STOP)
        self._show_state()
        self._name_page()

    def _show_state(self) -> None:
        """Under a second nothing; then that it is busy; after three how far, with Cancel."""
        previewing = self._previewing
        is_long = previewing.is_busy and not self._stop_timer.isActive()
        text = ""
        if previewing.is_busy and not self._busy_timer.isActive():
            text = self.tr("is being brought up to date…")
        elif previewing.is_stopped:
            text = self.tr("not up to date: you stopped it")
        self._state.setText(text)
        self._bar.setVisible(is_long)
        self._stop.setVisible(is_long)
        has_stopped = previewing.is_stopped and not previewing.is_busy
        self._again.setVisible(has_stopped or previewing.problem is not None)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _name_page(self) -> None:
        """Say which page is in front, here and to who reads the screen aloud."""
        found, words = self._previewing.found, self._document.labels
        if found is None:
            self._page.setText(self.tr("Preview"))
            self.pages.setAccessibleName(self.tr("Preview"))
            return
        page = min(self.pages.page, len(found.pages))
        code = "preview.page" if found.is_whole else "preview.page_first"
        self._page.setText(words.text(code, page=page, pages=len(found.pages)))
        name = self.tr("Preview, {page}").format(page=found.name_of(page, words))
        self.pages.setAccessibleName(name)
