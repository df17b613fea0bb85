"""The report: what to make and for whom on the left, how its pages will look on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.report.choices_column import ChoicesColumn
from imvo_desktop.ui.report.chosen import Chosen
from imvo_desktop.ui.report.make_bar import MakeBar
from imvo_desktop.ui.report.making import Making
from imvo_desktop.ui.report.page_stack import ACTUAL, FIT
from imvo_desktop.ui.report.preview_panel import PreviewPanel
from imvo_desktop.ui.report.previewing import Previewing
from imvo_desktop.ui.text_size import scaled

_LEFT, _LEAST_LEFT = 46 * GRID, 36 * GRID
_TOO_NARROW = 80 * GRID
_CHOICES, _PREVIEW = range(2)


class ReportView(RebuiltView):
    """The view by the name `report`; `made` after a document was written."""

    made = Signal()

    def __init__(self, document: Document) -> None:
        # The body is made at once, and asks for these.
        self._parts: tuple[Chosen, Previewing, Making] | None = None
        super().__init__(document, "report", lambda: self._body(document))

    def _body(self, document: Document) -> Body:
        if self._parts is None:
            chosen = Chosen(document, self)
            making = Making(document, chosen, self)
            making.made.connect(self.made)
            self._parts = (chosen, Previewing(document, chosen, self), making)
        return ReportBody(document, *self._parts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._parts is not None:
            self._parts[1].catch_up()

    def begin(self) -> None:
        """Put the keyboard on the button that makes the document."""
        self._report.make.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_paper(self, paper: Paper) -> None:
        """Show this document, ready to be made."""
        if self._parts is not None:
            self._parts[0].choose(paper=paper)

    def zoom_in(self) -> None:
        """Show the pages as large as they are printed."""
        self._report.preview.choose_zoom(ACTUAL)

    def zoom_out(self) -> None:
        """Show the pages as wide as the view."""
        self._report.preview.choose_zoom(FIT)

    def fit(self) -> None:
        """Show the pages as wide as the view."""
        self._report.preview.choose_zoom(FIT)

    @property
    def _report(self) -> ReportBody:
        assert isinstance(self.body, ReportBody)
        return self.body


class ReportBody(Body):
    """Choices and preview beside each other; one at a time where that is too narrow."""

    def __init__(
        self, document: Document, chosen: Chosen, previewing: Previewing, making: Making
    ) -> None:
        super().__init__()
        self._choices = ChoicesColumn(document, chosen)
        self._bar = MakeBar(document, making)
        self._left = QWidget()
        self._tabs = QTabBar()
        self._is_narrow = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.preview = PreviewPanel(document, previewing)
        self.make = self._bar.make
        self._choices.policy_asked.connect(lambda: self.asked.emit("show_policy"))
        self._lay_out()

    def refresh(self) -> None:
        """Show what the project keeps now."""
        self._choices.refresh()
        self._bar.refresh()

    @property
    def tab(self) -> int:
        """Whether choices or preview are in front where only one has room."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(_TOO_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._share()

    def _share(self) -> None:
        """Show both, or what is in front; the keyboard comes to the first of them first."""
        self._tabs.setVisible(self._is_narrow)
        self._left.setVisible(not self._is_narrow or self.tab == _CHOICES)
        self.preview.setVisible(not self._is_narrow or self.tab == _PREVIEW)
        self.setFocusProxy(self._tabs if self._is_narrow else self._choices)

    def _lay_out(self) -> None:
        left = self._left
        left.setMinimumWidth(_LEAST_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(WrappedLabel(self.tr("Report: tell what you found"), "view_title"))
        column.addWidget(scrolled(self._choices), 1)
        column.addWidget(self._bar)
        self._tabs.setObjectName("report.tabs")
        self._tabs.setAccessibleName(self.tr("Choices, preview"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for text in (self.tr("Choices"), self.tr("Preview")):
            self._tabs.addTab(text)
        self._tabs.currentChanged.connect(self._share)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.preview)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([scaled(_LEFT), scaled(2 * _LEFT)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.addWidget(self._tabs)
        layout.addWidget(self._splitter, 1)
        self._share()
