"""The buttons above the map: what it shows, the deliveries as lines, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui import icons
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.map_places import Showing

_ROOM_FOR_ZOOM = 44 * GRID


class MapBar(QWidget):
    """`showing_asked(Showing)`, `flows_asked(bool)`, `zoom_asked`: 1 closer, -1 further, 0 all."""

    showing_asked = Signal(object)
    flows_asked = Signal(bool)
    zoom_asked = Signal(int)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("map_bar")
        self._group = QButtonGroup(self)
        self._views = {showing: self._chip(f"map_{showing}") for showing in Showing}
        for showing, button in self._views.items():
            self._group.addButton(button)
            button.setChecked(showing is Showing.MADE)
        self._flows = self._chip("map_flows")
        self._flows.toggled.connect(self.flows_asked)
        self._zooms = {step: self._zoom_button(step) for step in (-1, 1, 0)}
        self._lay_out()
        self._group.buttonClicked.connect(self._tell_showing)
        self.use(palette)
        self._retranslate()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key goes by, in order."""
        return (*self._views.values(), self._flows, *self._zooms.values())

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        self._zooms[0].setIcon(icons.icon("fit_screen", palette))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a very narrow map the keys and the menus zoom."""
        super().resizeEvent(event)
        for zoom in self._zooms.values():
            zoom.setVisible(self.width() >= scaled(_ROOM_FOR_ZOOM))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for button in (*self._views.values(), self._flows):
            chips.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID // 2)
        row.addLayout(chips, 1)
        for zoom in self._zooms.values():
            row.addWidget(zoom, 0, Qt.AlignmentFlag.AlignTop)

    def _tell_showing(self) -> None:
        chosen = next(one for one, button in self._views.items() if button.isChecked())
        self.showing_asked.emit(chosen)

    def _chip(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setMinimumHeight(3 * GRID)
        return button

    def _zoom_button(self, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName({-1: "map_zoom_out", 1: "map_zoom_in", 0: "map_fit"}[step])
        button.setText({-1: "−", 1: "+", 0: ""}[step])
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.zoom_asked.emit(step))
        return button

    def _retranslate(self) -> None:
        self._views[Showing.MADE].setText(self.tr("Where made"))
        self._views[Showing.ESTABLISHED].setText(self.tr("Where established"))
        self._flows.setText(self.tr("Lines"))
        tips = (
            (self._views[Showing.MADE], self.tr("Deliveries, in the country they are made in")),
            (
                self._views[Showing.ESTABLISHED],
                self.tr("Organisations, where they sit: says nothing of where something is made"),
            ),
            (self._flows, self.tr("Draw a line from where it is made to who buys it")),
            (self._zooms[-1], self.tr("Zoom out (Ctrl+−)")),
            (self._zooms[1], self.tr("Zoom in (Ctrl++)")),
            (self._zooms[0], self.tr("Show the whole world (Ctrl+0)")),
        )
        for button, tip in tips:
            button.setToolTip(tip)
            button.setAccessibleName(f"{button.text()}: {tip}" if button.isCheckable() else tip)
