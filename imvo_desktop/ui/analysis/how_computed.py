"""The fold “How is this computed?”: formula, source, options and remarks, to read and to copy."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.lens_telling import Told

_HEIGHT = 20 * GRID


class HowComputed(QWidget):
    """Closed at first; what it says follows the page also while it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._text = QTextBrowser()
        self._text.setObjectName("analysis.how.text")
        self._text.setAccessibleName(self.tr("How is this computed?"))
        self._text.setOpenLinks(False)
        self._text.setTabChangesFocus(True)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setFixedHeight(scaled(_HEIGHT))
        self.fold = Fold("analysis.how", self.tr("How is this computed?"), self._fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)

    def show_told(self, told: Iterable[Told]) -> None:
        """Say how the page that is shown was computed."""
        blocks = (
            f"<p><b>{escape(one.heading)}</b><br>{'<br>'.join(map(escape, one.lines))}</p>"
            for one in told
        )
        self._text.setHtml("".join(blocks))

    def _fill(self, column: QVBoxLayout) -> None:
        column.addWidget(self._text)
