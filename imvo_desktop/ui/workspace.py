"""The middle of the window: one view at a time, and the panels under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.heights import Heights
from imvo_desktop.ui.panels.problems import ProblemsPanel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.view_bar import ViewBar
from imvo_desktop.ui.year_names import STEP_VIEWS, YEAR_VIEWS

if TYPE_CHECKING:
    from imvo_desktop.ui.panels.hotspots import HotspotsPanel
    from imvo_desktop.ui.tables.record_table import RecordTable

CHAIN, MAP, SOURCES, LIBRARY = "chain", "map", "sources", "library"
SCOPE, OWN_OPERATIONS, AFTER_US = "scope", "own_operations", "after_us"
QUALITY, ROUNDS, ANALYSIS, SCENARIOS = "quality", "rounds", "analysis", "scenarios"
POLICY, REPORT = "policy", "report"
_OF_STEPS = (SCOPE, OWN_OPERATIONS, AFTER_US, QUALITY, ANALYSIS, SCENARIOS, ROUNDS)
LATE = (MAP, SOURCES, LIBRARY, POLICY, REPORT, *_OF_STEPS, *YEAR_VIEWS)
"""The views that who joins the window together makes when they are first shown."""

ALONE = (LIBRARY, ANALYSIS, POLICY, REPORT, *YEAR_VIEWS, *STEP_VIEWS)
"""The views that take the place of the panels below too."""

WIDE = (ANALYSIS, REPORT, *YEAR_VIEWS, *STEP_VIEWS)
"""The views that need the width: the inspector waits until something is selected."""

HIGH = (MAP, SOURCES, SCOPE, OWN_OPERATIONS, AFTER_US, QUALITY, SCENARIOS, ROUNDS)
"""The views that need more height: the panels below keep what they need at least."""

TABLES = {
    "organisations": Kind.ORGANISATION,
    "links": Kind.LINK,
    "risks": Kind.RISK,
    "measures": Kind.MEASURE,
}
VIEW_OF = {kind: name for name, kind in TABLES.items()}
_HEIGHTS = (61 * GRID, 25 * GRID)
_LEAST_WIDTH, _LEAST_HEIGHT = 28 * GRID, 15 * GRID
_BELOW_A_HIGH_VIEW = 20 * GRID


@runtime_checkable
class Sheet(Protocol):
    """A view with rows to select and copy, and something to search in."""

    def copy(self) -> None:
        """Put what is selected on the clipboard."""

    def select_all(self) -> None:
        """Select every row that is shown."""

    def go_to_filter(self) -> None:
        """Put the keyboard where a person searches."""


@runtime_checkable
class Searched(Protocol):
    """A view with a field to search in that is not a filter of rows."""

    def focus_search(self) -> None:
        """Put the keyboard in the field."""


@runtime_checkable
class Begun(Protocol):
    """A view in which something begins with what is selected."""

    def begin(self) -> None:
        """Fill it in; nothing is done yet."""


@runtime_checkable
class Drawing(Protocol):
    """A view one looks at from nearby or from far away."""

    def zoom_in(self) -> None:
        """Look closer."""

    def zoom_out(self) -> None:
        """Look from further away."""

    def fit(self) -> None:
        """Show all of it."""


class Workspace(QWidget):
    """Shows one of the views by name; `view_changed(name)` and `asked(command)`.

    `late_asked(name)` when one of the `LATE` views is first shown, `table_made(table)` for tables.
    """

    view_changed = Signal(str)
    asked = Signal(str)
    late_asked = Signal(str)
    table_made = Signal(object)
    hotspots_seen = Signal()
    panel_asked = Signal()

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("workspace")
        self._document = document
        self._selection = selection
        self.view = CHAIN
        self.tables: dict[str, RecordTable] = {}
        self.problems = ProblemsPanel(document, theme)
        self.problems.asked.connect(self.asked)
        self.chain: QWidget = QLabel()
        self.hotspots: QWidget = QLabel()
        self.history: QWidget = QLabel()
        self._pages: dict[str, QWidget] = {}
        self.stack = QStackedWidget()
        self.bottom = QTabWidget()
        self.bottom.setObjectName("bottom")
        self.bar = ViewBar(document)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.heights = Heights(self.splitter, _BELOW_A_HIGH_VIEW)
        self._lay_out()
        self._retranslate()

    @property
    def table(self) -> RecordTable | None:
        """The table that is shown, if it is a table."""
        return self.tables.get(self.view)

    @property
    def shown(self) -> QWidget:
        """The view that is shown."""
        return self._pages[self.view]

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, if it has rows to select and copy."""
        return self.shown if isinstance(self.shown, Sheet) else None

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts that can hold the keyboard, seen or not."""
        alone = (self._pages[name] for name in ALONE if name in self._pages)
        return (self.bar, *alone, self.stack, self.bottom)

    def add_chain(self, chain: QWidget) -> None:
        """Put the drawing of the chain in its place."""
        self.stack.removeWidget(self.chain)
        self.chain = chain
        self._add_page(CHAIN, chain)
        self.show_view(self.view)

    def has_view(self, name: str) -> bool:
        """Whether there is a view called `name`, made already or not."""
        return name in self._pages or name in (*TABLES, *LATE, *STEP_VIEWS)

    def late(self, name: str) -> QWidget | None:
        """The late view `name`, once it was shown."""
        return self._pages.get(name)

    def add_late(self, name: str, view: QWidget) -> None:
        """Put a view of `LATE` in its place."""
        if name in ALONE:
            self._pages[name] = view
            self._body.addWidget(view)
        else:
            self._add_page(name, view)

    def add_hotspots(self, hotspots: HotspotsPanel) -> None:
        """Put the hotspots in their place under the view."""
        self.bottom.setCornerWidget(hotspots.switch)
        self.bottom.currentChanged.connect(self._show_switch)
        hotspots.switch.currentChanged.connect(self.heights.give_to_panel)
        hotspots.priorities.chosen.connect(self.hotspots_seen)
        hotspots.priorities.asked.connect(self.asked)
        self.hotspots = hotspots
        self.bottom.insertTab(0, hotspots, "")
        self.bottom.setCurrentIndex(0)
        self._retranslate()

    def add_history(self, history: QWidget) -> None:
        """Put the edits of the project behind the problems."""
        self.history = history
        self.bottom.addTab(history, "")
        self._retranslate()

    def show_view(self, name: str) -> None:
        """Show the view `name`."""
        if name not in self._pages:
            self._make_page(name)
        if name not in self._pages:
            return
        self.heights.follow(is_high=name in HIGH)
        self.view = name
        if name in ALONE:
            self._body.setCurrentWidget(self._pages[name])
        else:
            self.stack.setCurrentWidget(self._pages[name])
            self._body.setCurrentWidget(self.splitter)
        self.view_changed.emit(name)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel under the view to the front."""
        if self.view in ALONE:
            self.show_view(CHAIN)
        self.heights.give_back()
        self.panel_asked.emit()
        self.bottom.setCurrentWidget(panel)
        panel.setFocus()
        if panel is self.hotspots:
            self.hotspots_seen.emit()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown, if one can look closer at it."""
        return self.shown if isinstance(self.shown, Drawing) else None

    def focus_view(self) -> None:
        """Put the keyboard in the view."""
        shown = self._pages[self.view]
        target = self.table.view if self.table is not None else shown
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._add_page(CHAIN, self.chain)
        self.bottom.addTab(self.problems, "")
        self.bottom.setDocumentMode(True)
        self.bottom.tabBar().setDrawBase(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.bottom)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes(list(_HEIGHTS))
        self.splitter.setChildrenCollapsible(False)
        for part in (self, self.stack, self.bottom):
            part.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        self._body = QStackedWidget()
        self._body.addWidget(self.splitter)
        layout.addWidget(self._body, 1)

    def _make_page(self, name: str) -> None:
        """Tables and steps are made when they are first shown: the start does not wait for them."""
        if name in LATE:
            self.late_asked.emit(name)
        elif (kind := TABLES.get(name)) is not None:
            from imvo_desktop.ui.tables.record_table import RecordTable

            table = self.tables[name] = RecordTable(self._document, self._selection, kind)
            table.asked.connect(self.asked)
            self.table_made.emit(table)
            self._add_page(name, table)
        elif name in STEP_VIEWS:
            from imvo_desktop.ui.steps.step_view import StepView

            step = StepView(self._document, name)
            step.asked.connect(self.asked)
            self.add_late(name, step)

    def _add_page(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self.stack.addWidget(page)

    def _show_switch(self) -> None:
        self.bottom.cornerWidget().setVisible(self.bottom.currentWidget() is self.hotspots)

    def _retranslate(self) -> None:
        self.bottom.setAccessibleName(self.tr("Hotspots, problems and history"))
        texts = {
            self.problems: self.tr("Problems"),
            self.hotspots: self.tr("Hotspots"),
            self.history: self.tr("History"),
        }
        for panel, text in texts.items():
            at = self.bottom.indexOf(panel)
            if at >= 0:
                self.bottom.setTabText(at, text)
