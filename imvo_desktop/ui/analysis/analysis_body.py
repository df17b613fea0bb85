"""The list of pages beside the page that is shown: question, finding, chart, table, explanation."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.analysis.chooser import Chooser
from imvo_desktop.ui.analysis.empty_analysis import EmptyAnalysis
from imvo_desktop.ui.analysis.how_computed import HowComputed
from imvo_desktop.ui.analysis.lens_runs import LensRuns
from imvo_desktop.ui.analysis.run_bar import RunBar
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body
from imvo_desktop.ui.panels.chart_maker import Wanted
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import chart_selection
from imvo_desktop.usecases.analysis_pages import AnalysisPage, page, pages
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.lens_telling import finding_text, told
from imvo_desktop.usecases.shown_table import is_of_the_whole_chain, of_report

_NARROW, _LEAST_CHART = 75 * GRID, 34 * GRID


@dataclass(slots=True)
class Kept:
    """What stays when the view is made anew: the page, and the variant chosen of each chart."""

    page: str = field(default_factory=lambda: pages()[0].name)
    choices: dict[Chart, str] = field(default_factory=dict)


class AnalysisBody(Body):
    """Computes and draws only what is seen; `page_changed(name)`."""

    page_changed = Signal(str)

    def __init__(
        self,
        document: Document,
        selection: Selection,
        theme: Theme,
        runs: LensRuns,
        kept: Kept,
    ) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._runs = runs
        self._kept = kept
        self.chooser = Chooser(document.labels)
        self.charts = ChartPage(document, theme, page(kept.page).chart, "analysis")
        self._question = WrappedLabel(role="list_head")
        self._finding = WrappedLabel(role="emphasis")
        self._note = WrappedLabel(role="quiet")
        self._run = RunBar(runs, document.labels)
        self._how = HowComputed()
        self._empty = EmptyAnalysis()
        self._rounds = QPushButton(self.tr("To the rounds…"))
        self._lay_out()
        self._connect(theme)
        self.charts.retranslate()

    def show_page(self, name: str) -> None:
        """Show the page called `name`."""
        is_other = name != self._kept.page
        self._kept.page = name
        self.refresh()
        if is_other:
            self.page_changed.emit(name)

    def refresh(self) -> None:
        """Show the page as it is now; ask its lens where that is due."""
        shown = page(self._kept.page)
        self.chooser.show_chosen(shown.name)
        self._question.setText(self._document.labels.text(shown.question_code))
        if self.isVisible() and self._document.network.links:
            self._runs.look(shown.lens)
        self._show(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._runs.look(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the list of pages is one line above the page."""
        is_narrow = event.size().width() < scaled(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if is_narrow else across)
        self.chooser.show_narrow(is_narrow=is_narrow)
        super().resizeEvent(event)

    def _show(self, shown: AnalysisPage) -> None:
        document, words = self._document, self._document.labels
        report = self._runs.report(shown.lens) if shown.lens is not None else None
        has_chain = bool(document.network.links)
        self._empty.setVisible(not has_chain)
        self._how.setVisible(has_chain)
        self._run.show_lens(shown.lens if has_chain else None)
        is_drawn = has_chain and (shown.chart is not Chart.LENS or report is not None)
        self.charts.setVisible(is_drawn)
        self._rounds.setVisible(shown.chart is Chart.TREND)
        self._how.show_told(told(shown, report, document.assessment, words))
        if is_drawn:
            self._show_chart(shown, report)
        self._show_finding()
        is_whole = report is not None and is_of_the_whole_chain(report)
        self._note.setVisible(is_whole and document.filtering.kept is not None)

    def _show_chart(self, shown: AnalysisPage, report: LensReport | None) -> None:
        document = self._document
        kept = document.filtering.kept_risks
        table = None
        if report is not None:
            currency = document.network.project.currency
            table = of_report(report, document.labels, currency, kept)
        more: dict[str, object] = {} if report is None else {"report": report}
        choice = self._kept.choices.get(shown.chart, "")
        self.charts.show_chart(Wanted(shown.chart, choice, more), table)

    def _show_finding(self) -> None:
        """Say what was found where the chart, which says it in its title, is not in sight."""
        shown, drawn = page(self._kept.page), self.charts.view.drawn
        report = self._runs.report(shown.lens) if shown.lens is not None else None
        text = drawn.picture.title if drawn is not None else ""
        if report is not None:
            text = finding_text(report, self._document.labels)
        is_told = drawn is not None and not self.charts.is_table
        self._finding.setText(text)
        self._finding.setVisible(bool(text) and not is_told and not self.charts.isHidden())

    def _choose(self, kind: object, ids: object) -> None:
        if isinstance(kind, Kind) and isinstance(ids, tuple):
            selected = chart_selection.selected_by(self._document.network, kind, ids)
            self._selection.set(*selected, chart_selection.pointed_at(kind, ids))

    def _mark(self) -> None:
        self.charts.mark(self._selection)
        self._show_finding()

    def _keep_choice(self, code: str) -> None:
        self._kept.choices[self.charts.wanted.chart] = code

    def _show_again(self) -> None:
        self._show(page(self._kept.page))

    def _connect(self, theme: Theme) -> None:
        self.chooser.chosen.connect(self.show_page)
        self._runs.changed.connect(self._show_again)
        self._empty.button.clicked.connect(partial(self.asked.emit, "import_list"))
        self._rounds.clicked.connect(partial(self.asked.emit, "show_rounds"))
        self._selection.changed.connect(self._mark)
        theme.changed.connect(self.charts.redraw)
        self.charts.chosen.connect(self._choose)
        self.charts.drawn.connect(self._mark)
        self.charts.choice_made.connect(self._keep_choice)
        self.charts.table_shown.connect(self._show_finding)

    def _lay_out(self) -> None:
        for name, label in (
            ("question", self._question),
            ("finding", self._finding),
            ("note", self._note),
        ):
            label.setObjectName(f"analysis.{name}")
        # What can be copied by mouse can be copied by keys: the Tab key comes to it.
        flags = Qt.TextInteractionFlag
        self._finding.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self._finding.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._note.setText(
            self.tr("This lens looks at the whole chain, also at what the views leave out now.")
        )
        self._rounds.setObjectName("analysis.rounds")
        self._rounds.setAccessibleName(self._rounds.text())
        self.charts.add_way(self._rounds)
        self.charts.setMinimumHeight(_LEAST_CHART)
        low = LowColumn()
        for part in (self._question, self._finding, self._note, self._run, self._empty):
            low.column.addWidget(part)
        low.column.addWidget(self.charts, 1)
        low.column.addWidget(self._how)
        low.column.addStretch(0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID, GRID // 2, 0, 0)
        self._row.setSpacing(GRID // 2)
        self._row.addWidget(self.chooser)
        self._row.addWidget(scrolled(low), 1)
        self.setFocusProxy(self.chooser)
