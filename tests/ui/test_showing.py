"""From an address, a problem or a menu to the record itself; to show only some; Esc."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind, RiskStatus
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.plan.measure_form import MeasureForm
from imvo_desktop.ui.record_menu import add_ways
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.policy_edits import change_policy
from imvo_desktop.usecases.record_address import Address
from imvo_desktop.usecases.report_edits import change_settings
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import fresh_program

pytestmark = pytest.mark.full

ESC = Qt.Key.Key_Escape
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HARM = "harm_without_measure"
FROM_CHINA = Criterion(By.COUNTRY, ("CN",))


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in English, with nothing open."""
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.show()
        qtbot.waitExposed(started.window)
        workspace = started.window.workspace
        qtbot.waitUntil(lambda: isinstance(workspace.chain, ChainView), timeout=PATIENCE_MS)
        yield started


@pytest.fixture
def window(qtbot: QtBot, program: Program, session: MemorySession) -> MainWindow:
    """The window with the bicycle bags open and assessed."""
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    qtbot.waitUntil(lambda: program.document.assessment is not None, timeout=PATIENCE_MS)
    return program.window


def selected(window: MainWindow) -> tuple[Kind | None, str | None]:
    return window.selection.kind, window.selection.single


def menu_of(window: MainWindow, kind: Kind, *ids: str) -> QMenu:
    menu = QMenu(window)
    add_ways(menu, window.document, kind, ids)
    return menu


@pytest.mark.parametrize(
    ("kind", "record_id", "view"),
    [
        (Kind.LINK, "l3", "chain"),
        (Kind.ORGANISATION, "grower", "chain"),
        (Kind.RISK, "r1", "risks"),
    ],
)
def test_that_a_record_is_shown_where_it_can_be_seen(
    window: MainWindow, kind: Kind, record_id: str, view: str
) -> None:
    assert window.showing.show(kind, record_id)
    assert (window.workspace.view, selected(window)) == (view, (kind, record_id))


def test_that_the_view_in_front_stays_when_it_can_show_the_record(window: MainWindow) -> None:
    window.run("show_links")
    window.showing.show(Kind.LINK, "l3")
    assert window.workspace.view == "links"


def test_that_what_no_view_shows_leads_to_what_it_is_about(window: MainWindow) -> None:
    document = window.document
    document.do(editing.add(document.network, Evidence(id="e1", subject="r3", name="Audit")))
    assert window.showing.show(Kind.EVIDENCE, "e1")
    assert selected(window) == (Kind.RISK, "r3")


def test_that_a_measure_leads_to_the_plan_with_its_form(window: MainWindow) -> None:
    document = window.document
    made = Measure(id="m1", subject="r1", kind=MeasureKind.STOP, text="Stop the night work")
    document.do(editing.add(document.network, made))
    assert window.showing.show(Kind.MEASURE, "m1")
    assert window.workspace.view == "plan"
    assert Hand(window).find(MeasureForm, "plan.form").measure_id == "m1"


def test_that_the_table_of_measures_stays_when_it_is_in_front(window: MainWindow) -> None:
    document = window.document
    made = Measure(id="m1", subject="r1", kind=MeasureKind.STOP)
    document.do(editing.add(document.network, made))
    window.run("show_measures")
    window.showing.show(Kind.MEASURE, "m1")
    assert (window.workspace.view, selected(window)) == ("measures", (Kind.MEASURE, "m1"))


def _lacking(window: MainWindow, qtbot: QtBot) -> str:
    """The risk of a harm that happens now, of which the problems say that no measure is there."""
    document, problems = window.document, window.workspace.problems
    measures = list(document.network.records(Kind.MEASURE))
    document.do(editing.remove(document.network, Kind.MEASURE, measures))
    document.do(editing.change(document.network, Kind.RISK, ["r1"], status=RiskStatus.CONFIRMED))
    wanted = (HARM, "r1")
    qtbot.waitUntil(
        lambda: wanted in [(one.code, one.id) for one in problems.issues], timeout=PATIENCE_MS
    )
    return "r1"


def test_that_a_problem_of_a_risk_without_a_measure_starts_one_in_the_plan(
    qtbot: QtBot, window: MainWindow
) -> None:
    risk = _lacking(window, qtbot)
    window.run("show_problems")
    table = Hand(window).find(QTableWidget, "problems_table")
    issues = window.workspace.problems.issues
    at = next(row for row, one in enumerate(issues) if (one.code, one.id) == (HARM, risk))
    item = table.item(at, 1)
    assert item is not None
    place = table.visualItemRect(item).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.workspace.view == "plan"
    hand = Hand(window)
    assert hand.find(QLineEdit, "plan.new.about").text()
    hand.find(TextArea, "plan.new.text").setPlainText("Stop the night work")
    hand.click("plan.new.make")
    (made,) = window.document.network.records(Kind.MEASURE).values()
    assert isinstance(made, Measure)
    assert made.subject == risk


def test_that_a_collapsed_branch_opens_for_the_record_in_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    chain = window.workspace.chain
    assert isinstance(chain, ChainView)
    chain.folds.collapse("weaver")
    qtbot.waitUntil(lambda: "grower" not in chain.scene.model.nodes.rows.row_of)
    window.showing.show(Kind.ORGANISATION, "grower")
    qtbot.waitUntil(lambda: "grower" in chain.scene.model.nodes.rows.row_of, timeout=PATIENCE_MS)
    assert selected(window) == (Kind.ORGANISATION, "grower")


def test_that_what_is_gone_is_said_to_be_gone(window: MainWindow) -> None:
    assert not window.showing.show(Kind.LINK, "gone")
    assert window.selection.ids == ()


def test_that_a_filter_that_hides_the_record_is_left(window: MainWindow) -> None:
    window.document.filtering.narrow(FROM_CHINA)
    window.showing.show(Kind.LINK, "l2")
    assert window.document.filtering.criteria == (FROM_CHINA,)
    window.showing.show(Kind.LINK, "l3")
    assert not window.document.filtering.criteria


def test_that_an_address_given_at_the_start_is_shown_once_the_project_is_open(
    qtbot: QtBot, program: Program, session: MemorySession
) -> None:
    program.window.showing.show_when_open(Address(Kind.LINK, "l3"))
    # reason: the session in memory does what the window asks of a session, without a file
    program.document.adopt(cast(Session, session))
    qtbot.waitUntil(lambda: selected(program.window) == (Kind.LINK, "l3"), timeout=PATIENCE_MS)


def test_that_a_copied_reference_leads_back(window: MainWindow) -> None:
    window.selection.set(Kind.LINK, ["l3"])
    window.run("copy_reference")
    assert QGuiApplication.clipboard().text().endswith("#link/l3")


def test_that_a_menu_offers_to_show_only_these_and_what_they_share(window: MainWindow) -> None:
    menu = menu_of(window, Kind.LINK, "l3")
    only = menu.findChild(QMenu, "show_only")
    assert only is not None
    texts = [one.text() for one in only.actions()]
    assert texts[0] == "Delivery: garen: Spinnerij Coimbatore → Weverij Anand"
    assert "Made in: India" in texts
    only.actions()[texts.index("Made in: India")].trigger()
    assert window.document.filtering.criteria == (Criterion(By.COUNTRY, ("IN",)),)


def test_that_what_is_selected_is_shown_alone_by_a_key(qtbot: QtBot, window: MainWindow) -> None:
    window.selection.set(Kind.LINK, ["l1", "l3"])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    kept = window.document.filtering.kept
    assert kept is not None
    assert kept.links == {"l1", "l3"}


@pytest.mark.parametrize("view", ["chain", "links"])
def test_that_esc_first_selects_nothing_and_then_shows_all(
    qtbot: QtBot, window: MainWindow, view: str
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to(view)
    window.workspace.focus_view()
    window.document.filtering.narrow(FROM_CHINA)
    window.selection.set(Kind.LINK, ["l2"])
    at = window.focusWidget() or window
    QTest.keyClick(at, ESC)
    assert (window.selection.ids, window.document.filtering.criteria) == ((), (FROM_CHINA,))
    QTest.keyClick(at, ESC)
    assert not window.document.filtering.criteria


def test_that_policy_and_report_have_a_page_of_their_own(window: MainWindow) -> None:
    document = window.document
    document.do(change_policy(document.network, "responsible", "Ad de Vries"))
    document.do(change_settings(document.network, signer="Ad de Vries"))
    for kind, view in ((Kind.POLICY, "policy"), (Kind.REPORT, "report")):
        assert window.showing.show(kind, view)
        assert window.workspace.view == view
