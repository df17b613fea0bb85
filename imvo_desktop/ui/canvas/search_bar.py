"""The field to search in the chain; slides in over the drawing, and out with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui import icons

_FIELD_WIDTH = 26 * GRID


class SearchBar(QWidget):
    """`typed(text)` at every letter, `stepped(1 or -1)` for the next or previous, `closed`."""

    typed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("chain_search_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self._line = QLineEdit()
        self._line.setObjectName("chain_search")
        self._line.setMinimumWidth(_FIELD_WIDTH)
        self._line.textChanged.connect(self.typed)
        self._line.installEventFilter(self)
        self._count = QLabel()
        self._count.setObjectName("chain_search_count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._before = self._button("chain_search_previous", lambda: self.stepped.emit(-1))
        self._after = self._button("chain_search_next", lambda: self.stepped.emit(1))
        self._close = self._button("chain_search_close", self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(4)
        for widget in (self._line, self._count, self._before, self._after, self._close):
            row.addWidget(widget)
        self._before.setText("‹")
        self._after.setText("›")
        canvas.installEventFilter(self)
        self.hide()
        self._retranslate()

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        self._close.setIcon(icons.icon("close", palette))
        self.setStyleSheet(
            f"#chain_search_bar {{ background: {palette.surface};"
            f" border: 1px solid {palette.line}; border-radius: 6px; }}"
        )

    def open_bar(self) -> None:
        """Come into sight, ready to be written in."""
        self.show()
        self._place()
        self.raise_()
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit(self._line.text())

    def close_bar(self) -> None:
        """Go out of sight."""
        self.hide()
        self.closed.emit()

    def show_count(self, at: int | None, count: int) -> None:
        """Say which of how many is shown; `at` counts from 0, None for none yet."""
        if not self._line.text().strip():
            text = ""
        elif not count:
            text = self.tr("nothing found")
        elif at is None:
            text = self.tr("{count} found").replace("{count}", str(count))
        else:
            text = self.tr("{at} of {count}")
            text = text.replace("{at}", str(at + 1)).replace("{count}", str(count))
        self._count.setText(text)
        for button in (self._before, self._after):
            button.setEnabled(count > 0)
        self._place()

    def show_busy(self) -> None:
        """Say that the chain is being read."""
        self._count.setText(self.tr("searching…"))
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        return is_key and isinstance(event, QKeyEvent) and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if is_back else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            return False
        return True

    def _place(self) -> None:
        self.adjustSize()
        self.move(max(self._canvas.width() - self.width() - 3 * GRID, GRID), GRID)

    def _button(self, name: str, action: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.clicked.connect(action)
        return button

    def _retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Name, product or country"))
        for widget, name in (
            (self._line, self.tr("Search in the chain")),
            (self._before, self.tr("Previous one found")),
            (self._after, self.tr("Next one found")),
            (self._close, self.tr("Stop searching")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self._count.setAccessibleName(self.tr("How many were found"))
