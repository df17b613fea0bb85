"""The first page: a list to import, the example, a new project or one from before."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.recent_list import RecentList
from imvo_desktop.ui.panels.way_button import WayButton
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme

_ICONS = {
    "import_list": "upload_file",
    "open_example": "science",
    "new_project": "note_add",
    "open_project": "folder_open",
}
_WIDEST = 120 * GRID
_NARROW = 90 * GRID
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class StartPage(QScrollArea):
    """Four ways to begin; `asked(command)` and `reopened(path)` tell which."""

    asked = Signal(str)
    reopened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("start_page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._title = QLabel("IMVO Desktop")
        self._title.setProperty("role", "start_title")
        self._promise = WrappedLabel(role="promise")
        self._ways = {name: self._way(name) for name in _ICONS}
        self._recent = RecentList()
        self._recent.reopened.connect(self.reopened)
        self._drop = WrappedLabel(role="drop")
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._privacy = WrappedLabel(role="quiet")
        self._halves = QBoxLayout(_BESIDE)
        self._lay_out()
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def show_recent(self, rows: Iterable[tuple[str, str]]) -> None:
        """List projects by path and ISO day, the last one first."""
        self._recent.show_recent(rows)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Beside each other or below, and as wide as can be read, for the text of now."""
        self._column.setMaximumWidth(scaled(_WIDEST))
        self._halves.setDirection(_BELOW if self.width() < scaled(_NARROW) else _BESIDE)

    def _way(self, name: str) -> WayButton:
        button = WayButton(_ICONS[name], "first_way" if name == "import_list" else "way")
        button.setObjectName(f"start_{name}")
        button.setProperty("command", name)
        button.clicked.connect(self._ask)
        return button

    def _lay_out(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(GRID + GRID // 2)
        for way in self._ways.values():
            ways.addWidget(way)
        ways.addWidget(self._drop)
        ways.addStretch(1)
        self._halves.setSpacing(6 * GRID)
        self._halves.addLayout(ways, 3)
        self._halves.addWidget(self._recent, 2)
        self._column = column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self._title)
        inside.addWidget(self._promise)
        inside.addSpacing(3 * GRID)
        inside.addLayout(self._halves)
        inside.addSpacing(GRID)
        inside.addWidget(self._privacy)
        self.setWidget(_centred(column))

    def _ask(self) -> None:
        self.asked.emit(str(self.sender().property("command")))

    def _recolour(self) -> None:
        for way in self._ways.values():
            way.use(self._theme.palette)
        self._fit()

    def _retranslate(self) -> None:
        self._promise.setText(
            self.tr(
                "See which risks for people and the environment are in your supply chain, and "
                "where to begin."
            )
        )
        self._ways["import_list"].say(
            self.tr("Import a supplier list"),
            self.tr("Excel or CSV. You see what was read before anything is kept."),
        )
        self._ways["open_example"].say(
            self.tr("Open the example"),
            self.tr("A maker of bicycle bags with its chain, risks and hotspots. Try anything."),
        )
        self._ways["new_project"].say(
            self.tr("New project"),
            self.tr("Begin with your company alone and add suppliers by hand."),
        )
        self._ways["open_project"].say(
            self.tr("Open a project"),
            self.tr("Carry on in a project from your own computer or a shared folder."),
        )
        self._drop.setText(self.tr("Or drag a list or a project into this window."))
        self._privacy.setText(self.tr("Everything stays on this computer."))


def _centred(column: QWidget) -> QWidget:
    """`column` in the middle, a little above the centre where there is room."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(2)
    row = QBoxLayout(_BESIDE)
    row.addStretch(1)
    row.addWidget(column, 1000)
    row.addStretch(1)
    layout.addLayout(row)
    layout.addStretch(3)
    return page
