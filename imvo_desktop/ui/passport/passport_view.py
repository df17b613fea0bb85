"""The MVO passport: indicators by year, what matters of ISO 26000, and the picture of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout

from imvo_desktop.analysis.core_subjects import scan_of
from imvo_desktop.analysis.indicator_years import indicator_years
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.passport.indicators_page import IndicatorsPage
from imvo_desktop.ui.passport.parts_page import PartsPage
from imvo_desktop.ui.passport.scan_page import ScanPage
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme

_INDICATORS, _SCAN, _PARTS = range(3)


class PassportView(RebuiltView):
    """The view by the name `passport`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        del selection
        super().__init__(document, "passport", lambda: PassportBody(document, theme))

    def copy(self) -> None:
        """Copy the indicators as a table."""
        self._passport.copy()

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring an indicator or a core subject into sight."""
        self._passport.reveal(kind, record_id)

    @property
    def _passport(self) -> PassportBody:
        assert isinstance(self.body, PassportBody)
        return self.body


class PassportBody(Body):
    """Indicators, ISO 26000 and the picture, each on a tab; and the way to the document."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._indicators = IndicatorsPage(document)
        self._scan = ScanPage(document)
        self._parts = PartsPage(document, theme)
        self._make = QPushButton(self.tr("Make the passport…"))
        self._tabs = QTabWidget()
        self._lay_out()
        self._make.clicked.connect(lambda: self.asked.emit("paper_passport"))
        self._parts.chosen.connect(self._show_part)

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show what is so now."""
        words, network = self._document.labels, self._document.network
        lines = scan_of(network)
        counts = {
            _INDICATORS: words.number(len(indicator_years(network))),
            _SCAN: words.number(sum(one.relevance is not None for one in lines)),
        }
        indicators = self.tr("Indicators ({count})")
        scan = self.tr("ISO 26000 ({count} of {total})")
        self._tabs.setTabText(_INDICATORS, indicators.format(count=counts[_INDICATORS]))
        total = words.number(len(lines))
        self._tabs.setTabText(_SCAN, scan.format(count=counts[_SCAN], total=total))
        for page in (self._indicators, self._scan, self._parts):
            page.refresh()

    def copy(self) -> None:
        """Put the indicators on the clipboard as a block a sheet can paste."""
        if self.tab == _PARTS:
            self._parts.table.copy()
        else:
            self._indicators.table.copy()

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring an indicator or a core subject into sight."""
        if kind is Kind.INDICATOR:
            self.tab = _INDICATORS
            self._indicators.table.select(record_id)
        elif kind is Kind.CORE_SUBJECT:
            self.tab = _SCAN

    def _show_part(self, _kind: object, ids: object) -> None:
        """From one of the three in the picture to its first indicator."""
        if isinstance(ids, tuple) and ids:
            self.reveal(Kind.INDICATOR, ids[0])

    def _lay_out(self) -> None:
        self._make.setObjectName("passport.make")
        self._make.setAccessibleName(self._make.text())
        self._tabs.setObjectName("passport.tabs")
        self._tabs.setAccessibleName(self.tr("Indicators, ISO 26000, picture"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._indicators, "")
        self._tabs.addTab(scrolled(self._scan), "")
        self._tabs.addTab(self._parts, self.tr("Picture"))
        head = QHBoxLayout()
        head.addWidget(WrappedLabel(self.tr("MVO passport"), "list_head"), 1)
        head.addWidget(self._make)
        told = self.tr("For internal and business use. It is no quality mark.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)
