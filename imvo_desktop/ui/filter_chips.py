"""What the views are narrowed to: one chip for each criterion, which takes it away again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain, shown
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.filter_words import text_of

_LEAST, _MOST = 16 * GRID, 32 * GRID
_GAP = GRID // 2
_TAKES_AWAY = "  ×"


class FilterChips(QWidget):
    """Follows what the views are narrowed to; `changed` when it needs other room."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("filter_chips")
        self._document = document
        self._chips: list[QPushButton] = []
        self._together = QPushButton()
        self._all = QPushButton()
        self._row = QHBoxLayout(self)
        self._lay_out()
        document.filtering.changed.connect(self._fill)
        document.language_changed.connect(self._fill)
        self._fill()

    @property
    def wanted(self) -> int:
        """The width, in pixels, in which every chip says all it can."""
        if not self._chips:
            return 0
        chips = sum(min(int(chip.property("wanted")), _MOST) + _GAP for chip in self._chips)
        return chips + self._beside()

    @property
    def least(self) -> int:
        """The width, in pixels, of the one button for all."""
        return self._together.sizeHint().width() + _GAP if self._chips else 0

    def fit(self, room: int) -> None:
        """Share `room` pixels: shorter chips, or one button for all where that is too little."""
        if not self._chips:
            return
        share = (room - self._beside()) // len(self._chips) - _GAP
        is_together = share < min(_LEAST, max(chip.property("wanted") for chip in self._chips))
        for chip in self._chips:
            chip.setVisible(not is_together)
            _shorten(chip, min(share, _MOST))
        self._together.setVisible(is_together)
        self._all.setVisible(len(self._chips) > 1 and not is_together)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _beside(self) -> int:
        return self._all.sizeHint().width() + _GAP if len(self._chips) > 1 else 0

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for button, name in ((self._together, "filter.together"), (self._all, "filter.all")):
            button.setObjectName(name)
            button.setProperty("role", "chip")
            button.hide()
        self._together.setMenu(QMenu(self._together))
        self._all.clicked.connect(self._document.filtering.clear)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(_GAP)
        self._row.addLayout(self._chip_row)
        self._row.addWidget(self._together)
        self._row.addWidget(self._all)

    def _fill(self) -> None:
        criteria = self._document.filtering.criteria
        clear(self._chip_row)
        self._chips = [self._chip(one) for one in criteria]
        for chip in self._chips:
            self._chip_row.addWidget(chip)
        self._all.setText(self.tr("Show all"))
        self._all.setAccessibleName(self.tr("Show everything again"))
        self._fill_together(criteria)
        self.setVisible(bool(criteria))
        self.changed.emit()

    def _fill_together(self, criteria: tuple[Criterion, ...]) -> None:
        count = len(criteria)
        text = self.tr("1 filter") if count == 1 else self.tr("{count} filters")
        self._together.setText(text.format(count=count))
        self._together.setAccessibleName(self._together.text())
        menu = self._together.menu()
        menu.clear()
        for one in criteria:
            action = menu.addAction(shown(self._text(one)) + _TAKES_AWAY)
            action.setProperty("by", one.by)
            action.triggered.connect(self._widen)
        menu.addSeparator()
        menu.addAction(self._all.text()).triggered.connect(self._document.filtering.clear)

    def _chip(self, criterion: Criterion) -> QPushButton:
        chip, text = QPushButton(), self._text(criterion)
        chip.setObjectName(f"filter.{criterion.by}")
        chip.setProperty("role", "chip")
        chip.setProperty("by", criterion.by)
        chip.setProperty("said", text)
        chip.setAccessibleName(self.tr("No longer only {criterion}").format(criterion=text))
        chip.setToolTip(plain(f"{text}\n{self.tr('Click: no longer only this')}"))
        chip.setText(shown(text) + _TAKES_AWAY)
        chip.setProperty("wanted", chip.sizeHint().width())
        chip.clicked.connect(self._widen)
        return chip

    def _text(self, criterion: Criterion) -> str:
        document = self._document
        return text_of(document.network, criterion, document.labels)

    def _widen(self) -> None:
        self._document.filtering.widen(By(self.sender().property("by")))


def _shorten(chip: QPushButton, room: int) -> None:
    """Let the text of `chip` end in “…” where its button would be wider than `room`."""
    said, metrics = str(chip.property("said")), chip.fontMetrics()
    around = chip.property("wanted") - metrics.horizontalAdvance(said)
    elided = metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(room - around, 0))
    chip.setText(shown(elided) + _TAKES_AWAY)
