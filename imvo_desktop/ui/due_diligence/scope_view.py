"""Which products first, and why? Chosen in ten lines before anyone looks at 200 rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import ScopeDecision
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.first_list import FirstList
from imvo_desktop.ui.due_diligence.kept_lines import KeptLines
from imvo_desktop.ui.due_diligence.scope_products import ScopeProducts
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.usecases.scope_lines import chosen
from imvo_desktop.usecases.scope_summary import progress_text, summary

_PRODUCTS, _ORDER, _SUMMARY = range(3)


class ScopeView(QWidget):
    """Tabs: choosing, the order of what comes first, and the summary; `asked(command)`."""

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("scope")
        self._document = document
        self._kept = KeptLines(document, self)
        self._title = WrappedLabel(role="list_head")
        self._told = WrappedLabel()
        self.tabs = QTabBar()
        self.products = ScopeProducts(document, selection, self._kept)
        self.first = FirstList(document, self._kept)
        self._summary = QPlainTextEdit()
        self._copy = QPushButton()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._kept.refresh()

    def copy(self) -> None:
        """Copy the rows that are selected, or the summary."""
        if self.tabs.currentIndex() == _PRODUCTS:
            self.products.table.copy()
        else:
            QGuiApplication.clipboard().setText(self._summary.toPlainText())

    def select_all(self) -> None:
        """Select every product."""
        self.products.table.selectAll()

    def go_to_filter(self) -> None:
        """Go to the table of products."""
        self.tabs.setCurrentIndex(_PRODUCTS)
        self.products.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._kept.catch_up()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._told.setObjectName("scope.told")
        self._summary.setObjectName("scope.summary")
        self._summary.setReadOnly(True)
        self._summary.setTabChangesFocus(True)
        self._copy.setObjectName("scope.copy")
        self.tabs.setObjectName("scope.tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for page in (self.products, self.first, self._summary_page()):
            self.tabs.addTab("")
            self._stack.addWidget(page)
        low = LowColumn()
        for part in (self._title, self._told, self.tabs):
            low.column.addWidget(part)
        low.column.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(low))
        FirstInSight(self, self.products, self.first.list, self._summary)

    def _summary_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self._hint = WrappedLabel(role="quiet")
        layout.addWidget(self._hint)
        layout.addWidget(self._summary, 1)
        layout.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)
        return page

    def _connect(self) -> None:
        self._kept.changed.connect(self._show)
        self._document.filtering.changed.connect(self.products.refresh)
        self._document.locked.connect(self._show)
        self.tabs.currentChanged.connect(self._show_tab)
        self.products.asked.connect(self.asked)
        self._copy.clicked.connect(self.copy)

    def _show_tab(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)

    def _show(self) -> None:
        """Show what is chosen now, on every tab."""
        lines, words = self._kept.lines, self._document.labels
        self.products.refresh()
        self.first.refresh()
        self._summary.setPlainText("\n".join(summary(lines, words)))
        self._told.setText(progress_text(lines, words))
        self._told.setVisible(bool(lines))
        self._copy.setEnabled(bool(lines))
        count = words.number(len(chosen(lines, ScopeDecision.FIRST)))
        self.tabs.setTabText(_ORDER, self.tr("First, in order ({count})").format(count=count))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Which products first, and why?"))
        self._hint.setText(self.tr("The report takes this over, in the section on your chain."))
        self._copy.setText(self.tr("Copy the summary"))
        self._copy.setAccessibleName(self._copy.text())
        self._summary.setAccessibleName(self.tr("Summary in ten lines"))
        self.tabs.setAccessibleName(self.tr("Choose, put in order, read the summary"))
        self.tabs.setTabText(_PRODUCTS, self.tr("Choose"))
        self.tabs.setTabText(_SUMMARY, self.tr("Summary"))
        self.products.retranslate()
        self.first.retranslate()
        self._show()
