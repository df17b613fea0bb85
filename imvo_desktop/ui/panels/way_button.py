"""A large button for one way to begin: an icon, what it is called, and what happens then."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui import icons
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

_ICON_SIZE = 28


class WayButton(QPushButton):
    """Says its title and a line below it; `role` is `way` or `first_way`."""

    def __init__(self, icon: str, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        # Enter does in a window what it does in a dialog: press the button that has the keyboard.
        self.setAutoDefault(True)
        self._icon_name = icon
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = QLabel()
        self._title = WrappedLabel(role="list_head")
        self._line = WrappedLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)
        for label in (self._picture, self._title, self._line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, title: str, line: str) -> None:
        """Show these words, and tell them to who cannot see them."""
        self._title.setText(title)
        self._line.setText(line)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        is_first = self.property("role") == "first_way"
        colour = palette.on_accent if is_first else palette.accent
        self._picture.setPixmap(icons.pixmap(self._icon_name, colour, _ICON_SIZE, scale=2))

    def sizeHint(self) -> QSize:
        """As wide as a line of words, as tall as the words need in that width."""
        width = 40 * GRID
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The icon and one line of each text."""
        return self._row.minimumSize()

    def heightForWidth(self, width: int) -> int:
        """As tall as the words need when they are wrapped in `width`."""
        return self._row.totalHeightForWidth(width)
