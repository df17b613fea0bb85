"""What to do next in the drawing, in one sentence over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.keyboard import Keyboard
from imvo_desktop.ui.canvas.notes import Hint
from imvo_desktop.ui.document import Document


class Hints(QObject):
    """Says how to begin while there is one company, and how to choose a buyer."""

    def __init__(self, canvas: ChainCanvas, keyboard: Keyboard, document: Document) -> None:
        super().__init__(canvas)
        self._document = document
        self._hint = Hint(canvas)
        keyboard.picking.connect(self._show_picking)
        canvas.installEventFilter(self)

    def refresh(self) -> None:
        """Say how to begin, or nothing."""
        network = self._document.network
        is_lonely = len(network.organisations) == 1 and not network.links
        text = self.tr("Press + beside your company to add a supplier.")
        self._hint.say(text if is_lonely else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._hint.place()
        elif event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        return False

    def _show_picking(self, is_picking: bool) -> None:
        text = self.tr("Choose who receives this delivery: click, or arrows and Enter. Esc stops.")
        self._hint.say(text if is_picking else "")
