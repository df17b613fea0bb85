"""Says that nothing meets what the views are narrowed to, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class NothingKept(QFrame):
    """Is there only while the views are narrowed to nothing."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("nothing_kept")
        self._document = document
        self._text = WrappedLabel(role="emphasis")
        self._all = QPushButton()
        self._all.setObjectName("nothing_kept.all")
        self._all.setProperty("role", "primary")
        self._all.clicked.connect(document.filtering.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.addWidget(self._text, 1)
        row.addWidget(self._all)
        document.filtering.changed.connect(self._show)
        self._retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        kept = self._document.filtering.kept
        self.setVisible(kept is not None and not (kept.links or kept.organisations or kept.risks))

    def _retranslate(self) -> None:
        self._text.setText(self.tr("Nothing in this project meets all of these filters."))
        self._all.setText(self.tr("Show all"))
        self._all.setAccessibleName(self._all.text())
