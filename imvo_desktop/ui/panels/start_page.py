"""The first page: recent projects, a new one, a list to import, the example."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import icons
from imvo_desktop.ui.theme import Theme

_COMMANDS = {
    "import_list": "upload_file",
    "new_project": "note_add",
    "open_project": "folder_open",
    "open_example": "science",
}
_PATH_ROLE = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Four ways to begin; `asked(command)` and `reopened(path)` tell which."""

    asked = Signal(str)
    reopened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("start_page")
        self._theme = theme
        self._title = QLabel("IMVO Desktop")
        self._title.setProperty("role", "start_title")
        self._purpose = QLabel()
        self._purpose.setWordWrap(True)
        self._privacy = QLabel()
        self._privacy.setProperty("role", "quiet")
        self._privacy.setWordWrap(True)
        self._buttons = {name: self._button(name) for name in _COMMANDS}
        self._recent_head = QLabel()
        self._recent_head.setProperty("role", "list_head")
        self._recent = QListWidget()
        self._recent.setObjectName("recent_projects")
        self._recent.itemActivated.connect(self._reopen)
        self._recent.itemClicked.connect(self._reopen)
        self._no_recent = QLabel()
        self._no_recent.setProperty("role", "quiet")
        self._no_recent.setWordWrap(True)
        self._lay_out()
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """List the projects that were open before, the last one first."""
        self._recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{Path(path).stem}\n{Path(path).parent}")
            item.setData(_PATH_ROLE, path)
            item.setToolTip(path)
            item.setSizeHint(QSize(0, 6 * GRID))
            self._recent.addItem(item)
        self._recent.setVisible(bool(paths))
        self._no_recent.setVisible(not paths)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"start_{name}")
        button.setMinimumHeight(5 * GRID)
        button.setProperty("command", name)
        if name == "import_list":
            button.setProperty("role", "primary")
        button.clicked.connect(self._ask)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(2 * GRID)
        for widget in (self._title, self._purpose, *self._buttons.values(), self._privacy):
            left.addWidget(widget)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._recent_head)
        right.addWidget(self._no_recent)
        right.addWidget(self._recent, 1)
        right.addStretch(1)
        right.setStretchFactor(self._recent, 100)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8 * GRID, 6 * GRID, 8 * GRID, 6 * GRID)
        layout.setSpacing(8 * GRID)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def _ask(self) -> None:
        self.asked.emit(str(self.sender().property("command")))

    def _reopen(self, item: QListWidgetItem) -> None:
        self.reopened.emit(item.data(_PATH_ROLE))

    def _recolour(self) -> None:
        palette = self._theme.palette
        for name, icon in _COMMANDS.items():
            colour = palette.on_accent if name == "import_list" else palette.text
            self._buttons[name].setIcon(icons.pixmap(icon, colour, scale=2))

    def _retranslate(self) -> None:
        self._purpose.setText(
            self.tr(
                "Which risks for people and the environment are in your chain, and where do you "
                "begin? Start with your list of suppliers."
            )
        )
        self._privacy.setText(self.tr("Everything stays on this computer."))
        self._buttons["import_list"].setText(self.tr("Import a supplier list"))
        self._buttons["new_project"].setText(self.tr("New project"))
        self._buttons["open_project"].setText(self.tr("Open a project"))
        self._buttons["open_example"].setText(self.tr("Open the example"))
        self._recent_head.setText(self.tr("Recent projects"))
        self._recent.setAccessibleName(self.tr("Recent projects"))
        self._no_recent.setText(self.tr("The projects you work on will be listed here."))
