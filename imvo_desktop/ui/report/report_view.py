"""The report: what to make and for whom on the left, how its pages will look on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

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
    """Choices and preview beside each other; under each other where that is too narrow."""

    def __init__(
        self, document: Document, chosen: Chosen, previewing: Previewing, making: Making
    ) -> None:
        super().__init__()
        self._choices = ChoicesColumn(document, chosen)
        self._bar = MakeBar(document, making)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.preview = PreviewPanel(document, previewing)
        self.make = self._bar.make
        self._choices.policy_asked.connect(lambda: self.asked.emit("show_policy"))
        self._lay_out()
        self.setFocusProxy(self.make)

    def refresh(self) -> None:
        """Show what the project keeps now."""
        self._choices.refresh()
        self._bar.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(_TOO_NARROW)
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self._splitter.orientation() is not wanted:
            self._splitter.setOrientation(wanted)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setMinimumWidth(scaled(_LEAST_LEFT))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(WrappedLabel(self.tr("Report: tell what you found"), "view_title"))
        column.addWidget(scrolled(self._choices), 1)
        column.addWidget(self._bar)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.preview)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([scaled(_LEFT), scaled(2 * _LEFT)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.addWidget(self._splitter)
