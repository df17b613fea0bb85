"""A few choices of which one holds: beside each other, in one list where that is too wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QTabBar, QWidget

from imvo_desktop.ui.panels.code_box import CodeBox


class ChoiceRow(QWidget):
    """Tells which code a person chose, not what the program shows; hidden while there is no choice.

    Its parts are called after `name`: the choices, and with `.list` behind it the list.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._offered: list[tuple[str, str]] = []
        self._tabs = QTabBar()
        self._tabs.setObjectName(name)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._tell)
        self._list = CodeBox((), f"{name}.list")
        self._list.picked.connect(self._tell_code)
        self._parts = QStackedLayout(self)
        self._parts.addWidget(self._tabs)
        self._parts.addWidget(self._list)
        self.setVisible(False)

    @property
    def code(self) -> str:
        """The code that holds; empty where there is nothing to choose."""
        at = self._tabs.currentIndex()
        return self._offered[at][0] if 0 <= at < len(self._offered) else ""

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these codes with their names in place of what there was."""
        if list(choices) == self._offered:
            return
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        self._offered = list(choices)
        for _, text in choices:
            self._tabs.addTab(text)
        self._tabs.blockSignals(False)
        self._list.offer(choices)
        self.setVisible(len(choices) > 1)
        self._ask_room()

    def show_chosen(self, code: str) -> None:
        """Show that `code` holds."""
        codes = [one for one, _ in self._offered]
        if code in codes:
            self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(codes.index(code))
            self._tabs.blockSignals(False)
            self._list.show_code(code)
            self._ask_room()

    def name_parts(self, name: str) -> None:
        """Tell a reader of the screen what is chosen here."""
        self._tabs.setAccessibleName(name)
        self._list.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As wide as all choices beside each other; one that gets less shows the list."""
        return self._tabs.sizeHint().expandedTo(QSize(0, self._list.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return self._list.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _ask_room(self) -> None:
        """The choice that holds is bold, so wider: look what fits once there is room for it."""
        self.updateGeometry()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        is_narrow = self.width() < self._tabs.sizeHint().width()
        self._parts.setCurrentIndex(int(is_narrow))
        self.setFocusProxy(self._list if is_narrow else self._tabs)

    def _tell(self, at: int) -> None:
        if 0 <= at < len(self._offered):
            self._tell_code(self._offered[at][0])

    def _tell_code(self, code: object) -> None:
        self.show_chosen(str(code))
        self.chosen.emit(str(code))
