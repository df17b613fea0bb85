"""A row of small fields above a table, one per column, that narrow what is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from imvo_desktop.tokens import GRID

_HEIGHT = 4 * GRID


class FilterRow(QWidget):
    """Fields that stay above their columns; `changed(column, text)` on every key."""

    changed = Signal(int, str)

    def __init__(self, header: QHeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self._fields = [self._field(column) for column in range(header.count())]
        header.sectionResized.connect(self._place)
        header.sectionMoved.connect(self._place)
        self.retranslate([])

    def retranslate(self, headings: list[str]) -> None:
        """Name every field after its column."""
        for field, heading in zip(self._fields, headings, strict=False):
            field.setPlaceholderText(self.tr("Filter"))
            field.setAccessibleName(self.tr("Filter: {column}").format(column=heading))

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._fields[0].setFocus()
        self._fields[0].selectAll()

    def clear(self) -> None:
        """Show everything again."""
        for field in self._fields:
            field.clear()

    def follow_scrolling(self, _offset: int) -> None:
        """Stay above the columns when the table scrolls sideways."""
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _field(self, column: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(f"filter_{column}")
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._tell)
        return field

    def _tell(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            self.changed.emit(self._fields.index(field), text)

    def _place(self) -> None:
        for column, field in enumerate(self._fields):
            left = self._header.sectionViewportPosition(column) + 1
            width = self._header.sectionSize(column) - 2
            field.setGeometry(left, 1, max(width, 0), _HEIGHT - 2)
