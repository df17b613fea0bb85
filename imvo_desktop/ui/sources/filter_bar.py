"""What of the suggestions a person wants to see: by theme, source, ground and words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.clear_button import add_clear_button
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.code_box import QuietBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.known_sources import source_of
from imvo_desktop.usecases.suggestion_groups import Piles, Wanted

_MS_OF_QUIET = 200
_BOX_WIDTH = 15 * GRID
_POPUP_WIDTH = 44 * GRID


class FilterBar(QWidget):
    """Tells `changed` when a person wants to see something else."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._is_filling = False
        self._themes = _box("sources.theme")
        self._sources = _box("sources.source")
        self._levels = _box("sources.level_from")
        self._text = QLineEdit()
        self._text.setObjectName("sources.text")
        self._text.setFixedWidth(scaled(_BOX_WIDTH))
        self._clear = QPushButton()
        self._clear.setObjectName("sources.clear")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MS_OF_QUIET)
        self._connect()
        flow = FlowLayout(self)
        for part in (*self._boxes, self._text, self._clear):
            flow.addWidget(part)
        self.retranslate()

    @property
    def wanted(self) -> Wanted:
        """What a person wants to see."""
        theme, level = self._themes.currentData(), self._levels.currentData()
        return Wanted(
            theme=Theme(theme) if theme else None,
            source=self._sources.currentData() or None,
            level_from=LevelFrom(level) if level else None,
            text=self._text.text().strip(),
        )

    def offer(self, found: Piles) -> None:
        """Offer what occurs in a pile; what is chosen stays, also where it does not occur."""
        words, network = self._document.labels, self._document.network
        themes = {one.value: words.text(f"theme.{one}") for one in found.themes}
        self._fill(self._themes, self.tr("All themes"), themes)
        named = ((one, source_of(network, one)) for one in found.sources)
        titles = {key: f"{one.publisher}: {one.title}" for key, one in named if one is not None}
        self._fill(self._sources, self.tr("All sources"), titles)

    def focus_text(self) -> None:
        """Put the cursor in the field for words."""
        self._text.setFocus()
        self._text.selectAll()

    def clear(self) -> None:
        """Show everything again."""
        for box in self._boxes:
            box.setCurrentIndex(0)
        self._text.clear()
        self._timer.stop()
        self._tell()

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        words = self._document.labels
        said = (one for one in LevelFrom if one is not LevelFrom.SUPPLIER)
        levels = {one.value: words.text(f"level_from.{one}") for one in said}
        self._fill(self._levels, self.tr("All grounds"), levels)
        for box in (self._themes, self._sources):
            kept = {box.itemData(at): box.itemText(at) for at in range(1, box.count())}
            heads = {self._themes: self.tr("All themes"), self._sources: self.tr("All sources")}
            self._fill(box, heads[box], kept)
        self._themes.setAccessibleName(self.tr("Filter: theme"))
        self._sources.setAccessibleName(self.tr("Filter: source"))
        self._levels.setAccessibleName(self.tr("Filter: what the source speaks of"))
        self._text.setAccessibleName(self.tr("Filter: words"))
        add_clear_button(self._text, self.tr("Empty the field"))
        self._text.setPlaceholderText(self.tr("Words"))
        self._clear.setText(self.tr("Clear the filter ×"))
        self._clear.setAccessibleName(self.tr("Clear the filter"))
        self._clear.setVisible(not self.wanted.is_all)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self._themes, self._sources, self._levels)

    def _connect(self) -> None:
        for box in self._boxes:
            box.currentIndexChanged.connect(self._tell)
        self._text.textChanged.connect(self._tell_soon)
        self._clear.clicked.connect(self.clear)
        self._timer.timeout.connect(self._tell)

    def _fill(self, box: QComboBox, everything: str, names: dict[str, str]) -> None:
        chosen, chosen_text = box.currentData(), box.currentText()
        if chosen and chosen not in names:
            names = {**names, chosen: chosen_text}
        self._is_filling = True
        box.clear()
        box.addItem(everything, "")
        for code, name in _by_name(names.items(), is_sorted=box is not self._levels):
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._is_filling = False

    def _tell_soon(self) -> None:
        self._timer.start()

    def _tell(self) -> None:
        for box in self._boxes:
            box.setToolTip(plain(box.currentText()) if box.currentData() else "")
        if not self._is_filling:
            self._clear.setVisible(not self.wanted.is_all)
            self.changed.emit()


def _box(name: str) -> QuietBox:
    box = QuietBox()
    box.setObjectName(name)
    box.setFixedWidth(scaled(_BOX_WIDTH))
    box.view().setMinimumWidth(_POPUP_WIDTH)
    return box


def _by_name(names: Iterable[tuple[str, str]], *, is_sorted: bool) -> list[tuple[str, str]]:
    found = list(names)
    return sorted(found, key=lambda one: one[1].casefold()) if is_sorted else found
