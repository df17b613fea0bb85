"""The 22 themes as chips under the four they belong to; one click chooses one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import THEME_GROUPS, Theme, themes_in
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, THEME_COLOURS
from imvo_desktop.ui.panels.button_text import plain, shown
from imvo_desktop.ui.panels.flow_layout import FlowLayout

_MS_OF_A_WORD = 1000
_CHIP_STYLE = "QPushButton {{ padding: 2px 8px; border-left: 4px solid {colour}; }}"


def theme_chip(words: Words, theme: Theme) -> QPushButton:
    """A button with the short name of `theme`, in the colour of its group."""
    name = words.text(f"theme.{theme}")
    chip = QPushButton(shown(_short_name(words, theme)))
    chip.setToolTip(plain(name))
    chip.setAccessibleName(name)
    chip.setStyleSheet(_CHIP_STYLE.format(colour=THEME_COLOURS[theme.group]))
    return chip


def _short_name(words: Words, theme: Theme) -> str:
    """The name without the explanation in brackets at its end."""
    name = words.text(f"theme.{theme}")
    return name.partition(" (")[0] if name.endswith(")") else name


class ThemeChooser(QWidget):
    """All themes at a glance; those already judged carry a mark. Letters find a theme."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("theme_chooser")
        self._words = words
        self._chips: dict[Theme, QPushButton] = {}
        self._typed = ""
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_MS_OF_A_WORD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for group in THEME_GROUPS:
            layout.addWidget(self._head(group))
            layout.addWidget(self._group(group))
        layout.addStretch()

    def chip(self, theme: Theme) -> QPushButton:
        """The button of `theme`."""
        return self._chips[theme]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go to the theme whose name begins with them, else to one that holds them."""
        text = event.text()
        if not text.isalpha():
            super().keyPressEvent(event)
            return
        self._typed = self._typed + text.casefold() if self._forget.isActive() else text.casefold()
        self._forget.start()
        found = self._named(self._typed)
        if found is not None:
            self._chips[found].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _named(self, typed: str) -> Theme | None:
        """The first theme whose name begins with `typed`, else the first that holds it."""
        names = {one: self._words.text(f"theme.{one}").casefold() for one in self._chips}
        begins = (one for one, name in names.items() if name.startswith(typed))
        holds = (one for one, name in names.items() if typed in name)
        return next(begins, None) or next(holds, None)

    def mark(self, judged: Iterable[Theme]) -> None:
        """Mark the themes that are judged already; they can be chosen again."""
        found = set(judged)
        for theme, chip in self._chips.items():
            name = _short_name(self._words, theme)
            is_judged = theme in found
            chip.setText(shown(f"✓ {name}" if is_judged else name))
            chip.setAccessibleDescription(self.tr("Judged already") if is_judged else "")

    def _head(self, group: str) -> QLabel:
        head = QLabel(self._words.text(f"theme.{group}"))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("role", "quiet")
        return head

    def _group(self, group: str) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        for theme in themes_in(group):
            flow.addWidget(self._make_chip(theme))
        return box

    def _make_chip(self, theme: Theme) -> QPushButton:
        chip = theme_chip(self._words, theme)
        chip.setObjectName(f"theme.{theme}")
        chip.clicked.connect(lambda: self.chosen.emit(theme))
        self._chips[theme] = chip
        return chip
