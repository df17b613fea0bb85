"""The view “Analyse”: every chart, the questions and the lenses, one page at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal

from imvo_desktop.ui.analysis.analysis_body import AnalysisBody, Kept
from imvo_desktop.ui.analysis.lens_runs import LensRuns
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import RebuiltView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.analysis_pages import page

_LEAST = QSize(1, 1)


class AnalysisView(RebuiltView):
    """The view by the name `analysis`; `page_changed(name)` when a person goes to another page."""

    page_changed = Signal(str)

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        self._kept = Kept()
        self._runs: LensRuns | None = None

        def made() -> AnalysisBody:
            runs = self._runs = self._runs or LensRuns(document, self)
            body = AnalysisBody(document, selection, theme, runs, self._kept)
            body.page_changed.connect(self.page_changed)
            return body

        super().__init__(document, "analysis", made)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._kept.page

    def show_page(self, name: str) -> None:
        """Show the page called `name`, or the first where there is none of that name."""
        self._analysis.show_page(page(name).name)

    def copy(self) -> None:
        """Copy the table of the page."""
        self._analysis.charts.table.copy()

    def select_all(self) -> None:
        """Show the table of the page with every row selected."""
        self._analysis.charts.show_twin(True)
        self._analysis.charts.table.selectAll()

    def go_to_filter(self) -> None:
        """Go to the list of pages, where typing searches."""
        self._analysis.chooser.setFocus()

    def minimumSizeHint(self) -> QSize:
        """What does not fit scrolls: the window must not grow by it."""
        return _LEAST

    @property
    def _analysis(self) -> AnalysisBody:
        assert isinstance(self.body, AnalysisBody)
        return self.body
