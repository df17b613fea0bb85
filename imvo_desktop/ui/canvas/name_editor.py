"""The name of an organisation, edited where it stands in the drawing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.ui.canvas.zoomed_view import ZoomedView

_LEAST_WIDTH, _LEAST_HEIGHT = 168, 28


class NameEditor(QLineEdit):
    """A line over a node: Enter, Tab or leaving it keeps the name, Esc does not.

    `named(id, name)` when another name is given, `left(is_on)` when the line is gone; `is_on` when
    a person goes on with Tab.
    """

    named = Signal(str, str)
    left = Signal(bool)

    def __init__(self, canvas: ZoomedView) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("chain_name")
        self._canvas = canvas
        self._node = ""
        self._before = ""
        self._centre = QPointF()
        self.hide()
        canvas.looked.connect(self._place)
        self._retranslate()

    def edit(self, node: str, name: str, centre: QPointF) -> None:
        """Let a person change `name` of the node at `centre` of the scene."""
        self._node, self._before, self._centre = node, name, centre
        self.setText(name)
        self.selectAll()
        self._place()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_to(self, node: str, centre: QPointF) -> None:
        """Stay over the node when it found another place."""
        if node == self._node and self.isVisible():
            self._centre = centre
            self._place()

    @property
    def node(self) -> str:
        """Whose name is edited; empty for none."""
        return self._node

    def event(self, event: QEvent) -> bool:
        # Before the line loses the keyboard: Tab would go on without keeping the name.
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self._end(is_kept=True, is_on=True)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # These keys end here: the canvas below would do something else with them.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(is_kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_kept=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end(is_kept=True)

    def _end(self, *, is_kept: bool, is_on: bool = False) -> None:
        node, self._node = self._node, ""
        if not node:
            return
        had_focus = self.hasFocus()
        self.hide()
        if is_kept and self.text().strip() and self.text() != self._before:
            self.named.emit(node, self.text())
        if had_focus:
            self.left.emit(is_on)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Name of the organisation"))

    def _place(self) -> None:
        if not self._node:
            return
        half = QPointF(NODE_WIDTH / 2, NODE_HEIGHT / 2)
        box = QRectF(self._centre - half, self._centre + half)
        found = self._canvas.mapFromScene(box).boundingRect()
        width, height = max(found.width(), _LEAST_WIDTH), max(found.height() // 2, _LEAST_HEIGHT)
        most = self._canvas.viewport().width() - width
        left = max(min(found.center().x() - width // 2, most), 0)
        self.setGeometry(left, found.center().y() - height // 2, width, height)
