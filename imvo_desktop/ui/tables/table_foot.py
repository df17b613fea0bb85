"""The line under a table: add a row, how many rows are shown, show all, choose columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID


class TableFoot(QWidget):
    """Signals for its three buttons: `add_asked`, `all_asked`, `columns_asked`."""

    add_asked = Signal()
    all_asked = Signal()
    columns_asked = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind
        self._shown, self._total = 0, 0
        self._add, self._all, self.columns = QPushButton(), QPushButton(), QPushButton()
        self._count = QLabel()
        self._count.setObjectName("table.count")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.addWidget(self._add)
        layout.addWidget(self._count)
        layout.addWidget(self._all)
        layout.addStretch()
        layout.addWidget(self.columns)
        for button, name, signal in (
            (self._add, "table.add", self.add_asked),
            (self._all, "table.show_all", self.all_asked),
            (self.columns, "table.columns", self.columns_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._retranslate()

    def show_count(self, shown: int, total: int, *, is_narrowed: bool) -> None:
        """Say how many of the rows are in sight; without any the table offers to show all."""
        self._shown, self._total = shown, total
        self._count.setVisible(is_narrowed)
        self._all.setVisible(is_narrowed and shown > 0)
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _say_count(self) -> None:
        text = self.tr("{shown} of {total}")
        self._count.setText(text.format(shown=self._shown, total=self._total))

    def _retranslate(self) -> None:
        self._add.setText("＋ " + self._add_text())
        self._add.setAccessibleName(self._add_text())
        self._all.setText(self.tr("Show all"))
        self.columns.setText(self.tr("Columns…"))
        self._say_count()

    def _add_text(self) -> str:
        if self._kind is Kind.ORGANISATION:
            return self.tr("New organisation")
        if self._kind is Kind.LINK:
            return self.tr("New delivery")
        if self._kind is Kind.RISK:
            return self.tr("New risk: choose a delivery")
        return self.tr("New measure: choose a risk")
