"""The deliveries by level in every round and now, as a chart with the rows behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.chart_maker import Wanted
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.rounds.kept_comparison import KeptComparison
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Chart

_LEAST_HEIGHT = 30 * GRID


class TrendPage(QWidget):
    """Says which rounds it cannot show; `chosen(kind, ids)` when a column or row is pressed."""

    chosen = Signal(object, object)

    def __init__(self, document: Document, theme: Theme, kept: KeptComparison) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self._unread = WrappedLabel(role="quiet")
        self._unread.setObjectName("rounds.unread")
        self.chart = ChartPage(document, theme, Chart.TREND, "rounds.line")
        self.chart.setMinimumHeight(_LEAST_HEIGHT)
        self.chart.retranslate()
        self.chart.chosen.connect(self.chosen)
        hint = self.tr(
            "A lower number can also come from leaving a supplier, or from knowing less. See the "
            "tab “What changed”."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(hint, "quiet"))
        layout.addWidget(self._unread)
        layout.addWidget(self.chart, 1)
        kept.changed.connect(self.refresh)
        theme.changed.connect(self.chart.redraw)
        self.setFocusProxy(self.chart)

    def copy(self) -> None:
        """Put the rows on the clipboard as a block a sheet can paste."""
        self.chart.table.copy()

    def refresh(self) -> None:
        """Draw the numbers that were found."""
        looked, words = self._kept.looked, self._document.labels
        if looked is None:
            return
        self.chart.show_chart(Wanted(Chart.TREND, "", {"rounds": looked.trend.points}))
        names = ", ".join(looked.trend.unread)
        self._unread.setText(words.text("rounds.unread", names=names))
        self._unread.setVisible(bool(names))
