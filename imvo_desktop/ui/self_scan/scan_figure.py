"""The self-scans over the years as a figure with its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imvo_desktop.domain.words import Words
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.small_figure import FigureWords, SmallFigure
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Sheet

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart

_SAID = (
    QT_TRANSLATE_NOOP("ScanFigure", "The six steps, scan by scan"),
    QT_TRANSLATE_NOOP("ScanFigure", "Show the scans as a table"),
    QT_TRANSLATE_NOOP("ScanFigure", "Copy the table of scans"),
)


class ScanFigure(SmallFigure):
    """Its parts are called after `self_scan.figure`."""

    def __init__(self, document: Document, theme: Theme) -> None:
        said = (QCoreApplication.translate("ScanFigure", one) for one in _SAID)
        super().__init__(document, theme, "self_scan.figure", FigureWords(*said))

    def refresh(self) -> None:
        """Draw the scans of now."""
        network = self._document.snapshot()

        def draw(words: Words, sheet: Sheet) -> DrawnChart:
            # Drawing takes long to import: not before there is something to draw.
            from imvo_desktop.usecases.scan_chart import draw_scans

            return draw_scans(network, words, sheet)

        self.show_drawn(draw)
