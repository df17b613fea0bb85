"""Says what lies under the mouse, and to a screen reader what is selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QToolTip

from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_scene import ChainScene, Hit
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.keyboard import Keyboard
from imvo_desktop.ui.canvas.tips import Facts, lines, tip


class Telling(QObject):
    """Shows tips, and keeps the description of the canvas: what is selected, else how to begin."""

    def __init__(
        self, canvas: ChainCanvas, scene: ChainScene, folds: Folds, keyboard: Keyboard
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._scene = scene
        self._folds = folds
        self._keyboard = keyboard
        canvas.tip_asked.connect(self._show_tip)
        canvas.installEventFilter(self)

    def announce(self) -> None:
        """Describe what is selected; a screen reader speaks it when it is something else."""
        hit = self._keyboard.hit_of_selected()
        said = lines(self._facts(), self._folds.document.labels, hit)
        start = self.tr("Arrow keys walk along the deliveries. The table shows the same.")
        text = ". ".join(one for one in said if one) or start
        if text == self._canvas.accessibleDescription():
            return
        self._canvas.setAccessibleDescription(text)
        event = QAccessibleEvent(self._canvas, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.announce()
        return False

    def _show_tip(self, hit: Hit, where: QPoint) -> None:
        text = tip(self._facts(), self._folds.document.labels, hit)
        QToolTip.showText(where, text, self._canvas)

    def _facts(self) -> Facts:
        document = self._folds.document
        return Facts(document.network, self._folds.shown, self._scene.model, document.assessment)
