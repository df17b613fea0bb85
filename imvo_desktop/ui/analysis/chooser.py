"""The list of charts, questions and lenses; in a narrow window one line in its place."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.library_pages import PageGroup
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.analysis_pages import pages

_WIDTH = 23 * GRID


class Chooser(QWidget):
    """`chosen(name)` when a person picks a page, by mouse or by keys."""

    chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._list = PageList("analysis.pages")
        self._list.setAccessibleName(self.tr("Charts, questions and lenses"))
        names = [(one.name, words.text(one.title_code)) for one in pages()]
        self._box = CodeBox(names, "analysis.short_list")
        self._box.setAccessibleName(self._list.accessibleName())
        self._list.fill(_groups(words))
        self._list.chosen.connect(self._choose)
        self._box.picked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        layout.addWidget(self._box)
        self.show_narrow(is_narrow=False)

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown."""
        self._list.show_chosen(name)
        self._box.show_code(name)

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Be one line, or a list."""
        self._list.setVisible(not is_narrow)
        self._box.setVisible(is_narrow)
        self.setFocusProxy(self._box if is_narrow else self._list)
        free, fixed = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        self.setMinimumWidth(0 if is_narrow else scaled(_WIDTH))
        self.setMaximumWidth(16_777_215 if is_narrow else scaled(_WIDTH))
        self.setSizePolicy(free, fixed if is_narrow else free)

    def _choose(self, name: object) -> None:
        self.show_chosen(str(name))
        self.chosen.emit(str(name))


def _groups(words: Words) -> list[PageGroup]:
    found = groupby(pages(), key=lambda one: one.group)
    return [
        PageGroup(
            words.text(f"analysis.group.{group}"),
            tuple((one.name, words.text(one.title_code)) for one in members),
        )
        for group, members in found
    ]
