"""What sources say and what a person judged, side by side in the same words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from imvo_desktop.analysis.rating import Rating
from imvo_desktop.domain.codes import Judged
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import answers_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


class Beside(QWidget):
    """Two columns: severity and likelihood by sources, and by the own judgement."""

    def __init__(self, words: Words, said: tuple[int | None, int | None], own: str) -> None:
        super().__init__()
        scale, likelihood = said
        severity = None if scale is None else float(scale)
        columns = (
            (words.text("suggested.by_sources"), answers_text(words, severity, likelihood)),
            (words.text("suggested.own"), own),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        for column, (head, text) in enumerate(columns):
            grid.addWidget(WrappedLabel(head, "quiet"), 0, column)
            grid.addWidget(WrappedLabel(text), 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)


def own_text(words: Words, risk: Risk, rating: Rating) -> str:
    """What the own judgement is; that there is none yet where it was only taken over."""
    if risk.judged is Judged.ACCEPTED:
        return words.text("suggested.no_own")
    if risk.is_looked:
        return words.text("judged.looked_nothing_found")
    return answers_text(words, rating.severity, rating.likelihood)
