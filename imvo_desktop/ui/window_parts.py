"""The parts of the window that draw and judge, imported once the window is visible."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.ui import year_views
from imvo_desktop.ui.paging import show_analysis
from imvo_desktop.ui.panes import focus_in
from imvo_desktop.ui.parts import INSPECTOR
from imvo_desktop.ui.reveal import reveal
from imvo_desktop.ui.workspace import (
    AFTER_US,
    ANALYSIS,
    LIBRARY,
    MAP,
    OWN_OPERATIONS,
    POLICY,
    QUALITY,
    REPORT,
    ROUNDS,
    SCENARIOS,
    SCOPE,
    SOURCES,
)

if TYPE_CHECKING:
    from imvo_desktop.ui.main_window import MainWindow


class Completion(QObject):
    """Gives the window the parts that draw and judge, one at each turn of the event loop.

    All at once the window would not answer for half a second, much longer while a project opens.
    """

    finished = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = iter((self._add_inspector, self._add_chain, self._add_the_rest))

    def begin(self) -> None:
        """Make the first part now; `finished` when all are there."""
        step = next(self._steps, None)
        if step is None:
            self.finished.emit()
            return
        step()
        QTimer.singleShot(0, self, self.begin)

    def _add_inspector(self) -> None:
        from imvo_desktop.ui.panels.inspector import Inspector

        window = self._window
        inspector = Inspector(window.document, window.selection, window.theme)
        inspector.asked.connect(window.workspace.asked)
        inspector.plan_asked.connect(partial(year_views.show_in_plan, window.workspace))
        window.workspace.problems.plan_asked.connect(partial(year_views.plan_for, window))
        window.add_inspector(inspector)

    def _add_chain(self) -> None:
        from imvo_desktop.ui.canvas.chain_view import ChainView

        window = self._window
        window.add_chain(ChainView(window.document, window.selection, window.theme))

    def _add_the_rest(self) -> None:
        from imvo_desktop.ui.new_steps import NewSteps
        from imvo_desktop.ui.panels.history_panel import HistoryPanel
        from imvo_desktop.ui.panels.hotspots import HotspotsPanel

        window = self._window
        NewSteps(window.document, window.selection, window.workspace, window.statusBar())
        LateViews(window)
        hotspots = HotspotsPanel(window.document, window.selection, window.theme)
        hotspots.all_asked.connect(partial(show_analysis, window.workspace))
        window.workspace.add_hotspots(hotspots)
        window.workspace.add_history(HistoryPanel(window.document))


class LateViews(QObject):
    """Makes the views that are made when they are first shown, and lets them talk to the rest."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._makers: dict[str, Callable[[], QWidget]] = {
            ANALYSIS: self._analysis,
            LIBRARY: self._library,
            MAP: self._map,
            SOURCES: self._sources,
            SCOPE: self._scope,
            OWN_OPERATIONS: self._own_operations,
            AFTER_US: self._after_us,
            QUALITY: self._quality,
            ROUNDS: self._rounds,
            SCENARIOS: self._scenarios,
            POLICY: self._policy,
            REPORT: self._report,
            **year_views.makers(window),
        }
        window.workspace.late_asked.connect(self._add)

    def _add(self, name: str) -> None:
        self._window.workspace.add_late(name, self._makers[name]())

    def _analysis(self) -> QWidget:
        from imvo_desktop.ui.analysis.analysis_view import AnalysisView

        window = self._window
        view = AnalysisView(window.document, window.selection, window.theme)
        view.show_page(window.preferences.settings.analysis_page)
        view.page_changed.connect(self._keep_page)
        view.asked.connect(window.workspace.asked)
        return view

    def _keep_page(self, name: str) -> None:
        """Begin at this page of the analysis the next time."""
        preferences = self._window.preferences
        preferences.choose(dataclasses.replace(preferences.settings, analysis_page=name))

    def _library(self) -> QWidget:
        from imvo_desktop.ui.library.library_view import LibraryView

        return LibraryView(self._window.document, self._window.theme)

    def _map(self) -> QWidget:
        from imvo_desktop.ui.map.map_view import MapView

        window = self._window
        view = MapView(window.document, window.selection, window.theme)
        view.details_asked.connect(self._show_details)
        view.import_asked.connect(window.projects.import_list)
        view.fill_asked.connect(self._fill_in)
        return view

    def _show_details(self) -> None:
        """Put the keyboard in what is selected."""
        if self._window.inspector is not None:
            self._window.parts.bring(INSPECTOR)
            focus_in(self._window.inspector)

    def _fill_in(self, kind: Kind, ids: tuple[str, ...], field: str) -> None:
        """Select records and put the keyboard in the field that they lack."""
        inspector = self._window.inspector
        if inspector is None:
            return
        self._window.selection.set(kind, ids)
        self._window.parts.bring(INSPECTOR)
        control = inspector.findChild(QWidget, f"field.{field}")
        if control is not None:
            reveal(control)

    def _sources(self) -> QWidget:
        from imvo_desktop.ui.sources.sources_view import SourcesView

        window = self._window
        view = SourcesView(window.document, window.selection)
        view.judge_asked.connect(self._judge)
        view.asked.connect(window.workspace.asked)
        return view

    def _scope(self) -> QWidget:
        from imvo_desktop.ui.due_diligence.scope_view import ScopeView

        view = ScopeView(self._window.document, self._window.selection)
        view.asked.connect(self._window.workspace.asked)
        return view

    def _own_operations(self) -> QWidget:
        from imvo_desktop.ui.due_diligence.own_operations_view import OwnOperationsView

        view = OwnOperationsView(self._window.document, self._window.selection)
        view.asked.connect(self._window.workspace.asked)
        return view

    def _after_us(self) -> QWidget:
        from imvo_desktop.ui.due_diligence.after_us_view import AfterUsView

        view = AfterUsView(self._window.document, self._window.selection)
        view.judge_asked.connect(self._judge)
        view.asked.connect(self._window.workspace.asked)
        return view

    def _quality(self) -> QWidget:
        from imvo_desktop.ui.quality.quality_view import QualityView

        window = self._window
        problems = window.workspace.problems
        view = QualityView(window.document, window.selection, window.theme, problems)
        view.jumped.connect(window.showing.show)
        view.plan_asked.connect(partial(year_views.plan_for, window))
        view.fill_asked.connect(self._fill_in)
        view.asked.connect(window.workspace.asked)
        return view

    def _scenarios(self) -> QWidget:
        from imvo_desktop.ui.what_if.scenarios_view import ScenariosView

        window = self._window
        return ScenariosView(window.document, window.selection, window.theme)

    def _rounds(self) -> QWidget:
        from imvo_desktop.ui.rounds.rounds_view import RoundsView

        view = RoundsView(self._window.document, self._window.selection, self._window.theme)
        view.asked.connect(self._window.workspace.asked)
        return view

    def _policy(self) -> QWidget:
        from imvo_desktop.ui.policy.policy_view import PolicyView

        view = PolicyView(self._window.document)
        view.asked.connect(self._window.workspace.asked)
        return view

    def _report(self) -> QWidget:
        from imvo_desktop.ui.report.report_view import ReportView

        view = ReportView(self._window.document)
        view.made.connect(self._window.reports.made)
        view.asked.connect(self._window.workspace.asked)
        return view

    def _judge(self, theme: Theme) -> None:
        """Open the form of `theme` for the deliveries that are selected."""
        if self._window.inspector is not None:
            self._window.parts.bring(INSPECTOR)
            self._window.inspector.start_judging(theme)
