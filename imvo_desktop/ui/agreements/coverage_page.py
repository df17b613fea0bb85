"""Where measures cover what was agreed, and where there is a gap: two tables, by word and hatch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.reporting.agreement_coverage import coverage, finding
from imvo_desktop.reporting.agreement_records import agreement_called
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.agreements.covered_table import CoveredTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.covered_cells import (
    Cell,
    commitment_cells,
    commitment_headers,
    theme_cells,
    theme_headers,
)


class CoveragePage(QWidget):
    """`picked(kind, ids)` for the measures or risks of a cell, a commitment where it is a gap."""

    picked = Signal(object, object)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self.about = ""
        self._finding = WrappedLabel(role="list_head")
        self._finding.setObjectName("agreements.finding")
        self._copy = QPushButton(self.tr("Copy table"))
        self._commitments = CoveredTable("agreements.covered_commitments", theme)
        self._themes = CoveredTable("agreements.covered_themes", theme)
        self._lay_out()

    def refresh(self) -> None:
        """Show how far measures cover the agreement now."""
        agreement = agreement_called(self._document.network, self.about)
        self.setEnabled(agreement is not None)
        if agreement is None:
            return
        words = self._document.labels
        found = coverage(self._document.network, agreement)
        self._finding.setText(finding(found, words))
        self._commitments.show_cells(
            commitment_headers(found, words), commitment_cells(found, words)
        )
        self._themes.show_cells(theme_headers(words), theme_cells(found, words))

    def copy(self) -> None:
        """Put both tables on the clipboard as blocks a sheet can paste."""
        blocks = (self._commitments.as_text(), self._themes.as_text())
        QGuiApplication.clipboard().setText("\n\n".join(blocks))

    def select_all(self) -> None:
        """Select every cell of the table of commitments."""
        self._commitments.selectAll()

    def _lay_out(self) -> None:
        self._copy.setObjectName("agreements.copy")
        self._copy.setAccessibleName(self._copy.text())
        self._copy.clicked.connect(self.copy)
        self._commitments.setAccessibleName(self.tr("Commitments and the measures for them"))
        self._themes.setAccessibleName(self.tr("Themes, risks and measures"))
        told = self.tr(
            "Click a cell to see its measures. Click a gap to tie a measure or to add one."
        )
        row = FlowLayout(spacing=GRID)
        row.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._finding)
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addLayout(row)
        layout.addWidget(self._commitments, 1)
        layout.addWidget(self._themes, 1)
        self.setFocusProxy(self._commitments)
        for table in (self._commitments, self._themes):
            table.opened.connect(self._open)

    def _open(self, cell: object) -> None:
        if isinstance(cell, Cell) and cell.ids:
            self.picked.emit(cell.kind, cell.ids)
