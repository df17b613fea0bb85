"""The legend as a way to narrow the views: counts of each level, and a click to see only those."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.ui.canvas.legend import Legend
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.chain_filter import By, Criterion


class LevelChoice(QObject):
    """Keeps the legend true to the assessment and to what the views are narrowed to."""

    def __init__(self, legend: Legend, document: Document, selection: Selection) -> None:
        super().__init__(legend)
        self._legend = legend
        self._document = document
        self._selection = selection
        legend.chosen.connect(self._toggle)
        for signal in (document.opened, document.closed, document.assessed):
            signal.connect(self._count)
        document.filtering.changed.connect(self._show)
        self._count()
        self._show()

    def narrow_to_branch(self) -> None:
        """Keep in view what the selected organisations get, and where it goes."""
        if self._selection.kind is Kind.ORGANISATION:
            self._document.filtering.narrow(Criterion(By.BRANCH, self._selection.ids))

    def _toggle(self, level: Level) -> None:
        filtering = self._document.filtering
        chosen = self._chosen() ^ {level}
        if chosen:
            ordered = tuple(str(one) for one in reversed(LEVELS) if one in chosen)
            filtering.narrow(Criterion(By.LEVEL, ordered))
        else:
            filtering.widen(By.LEVEL)
        self._show()

    def _chosen(self) -> frozenset[Level]:
        criteria = self._document.filtering.criteria
        values = (value for one in criteria if one.by is By.LEVEL for value in one.values)
        return frozenset(map(Level, values))

    def _count(self) -> None:
        found = self._document.assessment
        if found is None:
            self._legend.show_counts({})
            return
        counts = np.bincount(found.links.level, minlength=len(LEVELS)).tolist()
        self._legend.show_counts(dict(zip(LEVELS, counts, strict=True)))

    def _show(self) -> None:
        self._legend.show_chosen(self._chosen())
