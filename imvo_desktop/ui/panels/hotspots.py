"""The hotspots under the view: what comes first, and the charts that show why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QTabBar, QTabWidget, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui import lazy_charts
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Lane
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.ui.panels.priorities_list import PrioritiesList
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Chart

CHARTS = (Chart.BARS, Chart.MATRIX)
_MS_BEFORE_STALE = 300


class HotspotsPanel(QWidget):
    """Follows the assessment, the selection, the language and the look.

    `switch` chooses the list or a chart; it stands in the row of tabs above this panel.
    `all_asked(page)` for all charts, beginning at a page of them.
    """

    all_asked = Signal(str)

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("hotspots")
        self._document = document
        self._selection = selection
        self.priorities = PrioritiesList(document)
        self.charts: dict[str, ChartPage] = {
            chart: ChartPage(document, theme, chart) for chart in CHARTS
        }
        self._ways = {chart: QPushButton() for chart in self.charts}
        self._stale = WrappedLabel(role="quiet")
        self._stale.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_MS_BEFORE_STALE)
        self._patience.timeout.connect(self._tell_stale)
        self._tabs = QTabWidget()
        self.switch = QTabBar()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._retranslate)
        self._lay_out()
        self._connect(theme)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._later.start(0)
        super().changeEvent(event)

    def _connect(self, theme: Theme) -> None:
        document = self._document
        document.assessed.connect(self._show)
        document.assessed.connect(self._warm_up)
        document.changed.connect(self._show)
        document.opened.connect(self._show)
        document.closed.connect(self._show)
        document.filtering.changed.connect(self._show)
        document.language_changed.connect(self._later.start)
        theme.changed.connect(self._redraw)
        self._selection.changed.connect(self._mark)
        self.priorities.chosen.connect(self._choose)
        for page in self.charts.values():
            page.chosen.connect(self._choose)
            page.drawn.connect(self._mark)

    def _lay_out(self) -> None:
        self._stale.setObjectName("hotspots.stale")
        self._tabs.setObjectName("hotspots.tabs")
        self._tabs.addTab(self.priorities, "")
        for chart, page in self.charts.items():
            way = self._ways[chart]
            way.setObjectName(f"{chart}.all_charts")
            way.clicked.connect(partial(self.all_asked.emit, f"chart.{chart}"))
            page.add_way(way)
            self._tabs.addTab(page, "")
        self._tabs.tabBar().hide()
        # Else the Tab key leads to the hidden row of tabs, and no further.
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.currentChanged.connect(self.switch.setCurrentIndex)
        self._tabs.currentChanged.connect(self._mark)
        self.switch.setObjectName("hotspots.switch")
        self.switch.setDrawBase(False)
        for _ in range(self._tabs.count()):
            self.switch.addTab("")
        self.switch.currentChanged.connect(self._tabs.setCurrentIndex)
        self.setFocusProxy(self.priorities)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stale)
        layout.addWidget(self._tabs, 1)

    def _retranslate(self) -> None:
        texts = (self.tr("Priorities"), self.tr("As bars"), self.tr("As a grid"))
        for index, text in enumerate(texts):
            self._tabs.setTabText(index, text)
            self.switch.setTabText(index, text)
        for one in (self._tabs, self.switch):
            one.setAccessibleName(self.tr("Hotspots"))
        self._stale.setText(self.tr("The chain has changed. The hotspots are being computed."))
        for chart, page in self.charts.items():
            self._ways[chart].setText(self.tr("All charts…"))
            self._ways[chart].setAccessibleName(self.tr("All charts…"))
            page.retranslate()
        self._show()

    def _show(self) -> None:
        self._show_stale()
        self.priorities.refresh()
        self._redraw()

    def _show_stale(self) -> None:
        """Say that the hotspots are of before only where they are long in coming.

        A line that comes and goes at each edit moves the list up and down.
        """
        if not self._document.is_stale:
            self._patience.stop()
            self._stale.hide()
        elif self._stale.isHidden() and not self._patience.isActive():
            self._patience.start()

    def _tell_stale(self) -> None:
        self._stale.setVisible(self._document.is_stale)

    def _warm_up(self) -> None:
        """Once: get ready to draw while the person looks at the list."""
        self._document.assessed.disconnect(self._warm_up)
        self._document.workers.run(lazy_charts.warm_up_charts, Lane.CHARTS)

    def _redraw(self) -> None:
        for page in self.charts.values():
            page.redraw()

    def _choose(self, kind: object, ids: object) -> None:
        """Select what the risks count on, so that the chain and the inspector show it."""
        if isinstance(kind, Kind) and isinstance(ids, tuple):
            selected = lazy_charts.selected_by(self._document.network, kind, ids)
            self._selection.set(*selected, lazy_charts.pointed_at(kind, ids))

    def _mark(self) -> None:
        """Mark the places in the charts and lists of what is selected."""
        for page in self.charts.values():
            page.mark(self._selection)
