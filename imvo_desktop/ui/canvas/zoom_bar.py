"""The buttons that zoom the chain, with the zoom in percent between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from imvo_desktop.tokens import Palette
from imvo_desktop.ui import icons

_LABEL_WIDTH = 52


class ZoomBar(QWidget):
    """Asks for a zoom: 1 closer, -1 further, 0 the whole chain."""

    asked = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain_zoom")
        self._out = self._button("chain_zoom_out", -1)
        self._percent = QLabel("100 %")
        self._percent.setObjectName("chain_zoom_percent")
        self._percent.setTextFormat(Qt.TextFormat.PlainText)
        self._percent.setMinimumWidth(_LABEL_WIDTH)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._in = self._button("chain_zoom_in", 1)
        self._fit = self._button("chain_zoom_fit", 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._out, self._percent, self._in, self._fit):
            layout.addWidget(widget)
        self.use(palette)
        self._retranslate()

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        self._out.setText("−")
        self._in.setText("+")
        self._fit.setIcon(icons.icon("fit_screen", palette))

    def show_zoom(self, zoom: float) -> None:
        """Say the zoom in percent."""
        self._percent.setText(f"{round(zoom * 100)} %")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _button(self, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.asked.emit(step))
        return button

    def _retranslate(self) -> None:
        for button, name, tip in (
            (self._out, self.tr("Zoom out"), self.tr("Zoom out (Ctrl+−)")),
            (self._in, self.tr("Zoom in"), self.tr("Zoom in (Ctrl++)")),
            (self._fit, self.tr("Show the whole chain"), self.tr("Show the whole chain (Ctrl+0)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self._percent.setAccessibleName(self.tr("Zoom in percent"))
