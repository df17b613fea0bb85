"""The levels before and after as a small figure with its table; a bar selects its deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imvo_desktop.domain.words import Words
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.small_figure import FigureWords, SmallFigure
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Sheet
from imvo_desktop.usecases.scenario_run import ScenarioOutcome

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart

_SAID = (
    QT_TRANSLATE_NOOP("LevelsFigure", "Deliveries by level, now and what if"),
    QT_TRANSLATE_NOOP("LevelsFigure", "Show the levels as a table"),
    QT_TRANSLATE_NOOP("LevelsFigure", "Copy the table of levels"),
)


class LevelsFigure(SmallFigure):
    """Its parts are called after `what_if.levels`."""

    def __init__(self, document: Document, theme: Theme) -> None:
        said = (QCoreApplication.translate("LevelsFigure", one) for one in _SAID)
        super().__init__(document, theme, "what_if.levels", FigureWords(*said))

    def show_outcome(self, found: ScenarioOutcome) -> None:
        """Draw the levels of `found`."""

        def draw(words: Words, sheet: Sheet) -> DrawnChart:
            # Drawing takes long to import: not before there is something to draw.
            from imvo_desktop.usecases.scenario_chart import draw_outcome

            return draw_outcome(found, words, sheet)

        self.show_drawn(draw)
