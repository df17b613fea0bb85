"""A row of small fields above a table, one per column, that narrow what is shown."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QToolButton, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.text_size import scaled

_HEIGHT = 4 * GRID
_BUTTON = 28
_BUTTON_STYLE = (
    "QToolButton { padding: 0; min-width: 24px; min-height: 24px; }"
    "QToolButton:checked { background: palette(highlight); color: palette(base); }"
)


class FilterRow(QWidget):
    """Fields that stay above their columns; `changed(column, text)` on every key.

    The columns in `listed` have a button that asks for the list of their values:
    `values_asked(column)`; Alt and arrow down in the field does the same.
    """

    changed = Signal(int, str)
    values_asked = Signal(int)

    def __init__(
        self, header: QHeaderView, listed: Collection[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._fields = [self._field(column) for column in range(header.count())]
        self.buttons = {column: self._button(column) for column in listed}
        header.sectionResized.connect(self.place)
        header.sectionMoved.connect(self.place)
        self.retranslate([])

    def retranslate(self, headings: list[str]) -> None:
        """Name every field after its column."""
        for column, heading in enumerate(headings):
            self._fields[column].setPlaceholderText(self.tr("Filter"))
            name = self.tr("Filter: {column}").format(column=heading)
            self._fields[column].setAccessibleName(name)
            self._fields[column].setToolTip(
                self.tr("Text, =exactly, >100, <2027-01-01, empty, not empty")
            )
            if column in self.buttons:
                values = self.tr("Choose values: {column}").format(column=heading)
                self.buttons[column].setAccessibleName(values)
                self.buttons[column].setToolTip(values)

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self.focus_field(self._header.logicalIndex(0))

    def focus_field(self, column: int) -> None:
        """Put the cursor in the field above `column`."""
        self._fields[column].setFocus()
        self._fields[column].selectAll()

    def show_text(self, column: int, text: str) -> None:
        """Show `text` above `column` without telling it."""
        field = self._fields[column]
        field.blockSignals(True)
        field.setText(text)
        field.blockSignals(False)

    def show_ticked(self, column: int, *, is_ticked: bool) -> None:
        """Show whether only some values of `column` are ticked."""
        if column in self.buttons:
            self.buttons[column].setChecked(is_ticked)

    def clear(self) -> None:
        """Empty every field, without telling it."""
        for column in range(len(self._fields)):
            self.show_text(column, "")
            self.show_ticked(column, is_ticked=False)

    def follow_scrolling(self, _offset: int) -> None:
        """Stay above the columns when the table scrolls sideways."""
        self.place()

    def place(self) -> None:
        """Put every field above its column."""
        offset = self._header.geometry().left()
        for column, field in enumerate(self._fields):
            left = offset + self._header.sectionViewportPosition(column) + 1
            width = self._header.sectionSize(column) - 2
            is_shown = not self._header.isSectionHidden(column) and left + width > offset
            field.setVisible(is_shown)
            button = self.buttons.get(column)
            room = _BUTTON if button is not None else 0
            field.setGeometry(left, 1, max(width - room, 0), scaled(_HEIGHT) - 2)
            if button is not None:
                button.setVisible(is_shown)
                button.setGeometry(left + width - room, 1, room, scaled(_HEIGHT) - 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list of values at Alt and arrow down."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and isinstance(watched, QLineEdit)
        ):
            column = self._fields.index(watched)
            if column in self.buttons:
                self.values_asked.emit(column)
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def _field(self, column: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(f"filter_{column}")
        field.textChanged.connect(self._tell)
        field.installEventFilter(self)
        return field

    def _button(self, column: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"filter_values_{column}")
        button.setProperty("role", "list")
        button.setStyleSheet(_BUTTON_STYLE)
        button.setText("▾")
        button.setCheckable(True)
        button.clicked.connect(self._ask)
        return button

    def _tell(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            self.changed.emit(self._fields.index(field), text)

    def _ask(self) -> None:
        """The button shows the filter, not the click."""
        button = self.sender()
        for column, one in self.buttons.items():
            if one is button:
                one.setChecked(not one.isChecked())
                self.values_asked.emit(column)
