"""The themes that were judged last, one click away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Theme
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.theme_chooser import theme_chip
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import judge_risk


class LatestThemes(QWidget):
    """Chips under their heading; `chosen` carries the theme."""

    chosen = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("latest")
        self._document = document
        self._shown: tuple[Theme, ...] = ()
        self._add_text = self.tr("Add a risk")
        self._flow = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(WrappedLabel(self.tr("Used last"), "quiet"))
        layout.addLayout(self._flow)

    @property
    def is_empty(self) -> bool:
        """Whether there is no chip to show."""
        return self._flow.count() == 0

    def show_themes(self, judged: tuple[Theme, ...]) -> None:
        """Show those that are not `judged` here yet; where nothing is, all themes are in sight."""
        words = self._document.labels
        latest = judge_risk.latest_themes(self._document.network, judged) if judged else ()
        if latest == self._shown:
            return
        self._shown = latest
        clear(self._flow)
        for theme in latest:
            chip = theme_chip(words, theme)
            chip.setObjectName(f"latest.{theme}")
            chip.setAccessibleName(f"{self._add_text}: {words.text(f'theme.{theme}')}")
            chip.clicked.connect(lambda _checked=False, theme=theme: self.chosen.emit(theme))
            self._flow.addWidget(chip)
