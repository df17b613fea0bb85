"""Makes the views of a year of due diligence when they are first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.showing import Revealing
from imvo_desktop.ui.year_names import (
    AGREEMENTS,
    BUYING,
    GRIEVANCES,
    HOME,
    LABOUR,
    LEARNING,
    PASSPORT,
    PLAN,
    SELF_SCAN,
    STAKEHOLDERS,
)

if TYPE_CHECKING:
    from imvo_desktop.ui.main_window import MainWindow
    from imvo_desktop.ui.workspace import Workspace


def makers(window: MainWindow) -> Mapping[str, Callable[[], QWidget]]:
    """What makes each view, by the name of the view."""
    made = {
        HOME: _home,
        SELF_SCAN: _self_scan,
        BUYING: _buying,
        LABOUR: _labour,
        PLAN: _plan,
        AGREEMENTS: _agreements,
        LEARNING: _learning,
        PASSPORT: _passport,
        GRIEVANCES: _grievances,
        STAKEHOLDERS: _stakeholders,
    }
    return {name: partial(make, window) for name, make in made.items()}


def show_in_plan(workspace: Workspace, kind: Kind, record_id: str) -> None:
    """Show a measure in the plan, or start one about a risk, delivery or organisation."""
    workspace.show_view(PLAN)
    shown = workspace.shown
    if isinstance(shown, Revealing):
        shown.reveal(kind, record_id)


def plan_for(window: MainWindow, kind: Kind, record_id: str) -> None:
    """Start a measure about what has none; where nothing can be changed, show the record."""
    if window.document.is_read_only:
        window.showing.show(kind, record_id)
    else:
        show_in_plan(window.workspace, kind, record_id)


def _home(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.home.home_view import HomeView

    view = HomeView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    view.record_asked.connect(window.showing.show)
    view.plan_asked.connect(partial(plan_for, window))
    return view


def _self_scan(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.self_scan.self_scan_view import SelfScanView

    view = SelfScanView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _buying(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.buying.buying_view import BuyingView

    view = BuyingView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _labour(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.labour.labour_view import LabourView

    view = LabourView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _plan(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.plan.plan_view import PlanView

    view = PlanView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _agreements(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.agreements.agreements_view import AgreementsView

    view = AgreementsView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _learning(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.learning.learning_view import LearningView

    view = LearningView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _passport(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.passport.passport_view import PassportView

    view = PassportView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _grievances(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.grievances.grievances_view import GrievancesView

    view = GrievancesView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view


def _stakeholders(window: MainWindow) -> QWidget:
    from imvo_desktop.ui.stakeholders.stakeholders_view import StakeholdersView

    view = StakeholdersView(window.document, window.selection, window.theme)
    view.asked.connect(window.workspace.asked)
    return view
