"""What needs attention, used as a person does."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind, OrganisationKind, Relevance
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.step import StepAnswer
from imvo_desktop.knowledge.step_questions import questions_of
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.home.attention_tree import AttentionTree
from imvo_desktop.ui.home.home_view import HomeView
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession
from tests.ui.programs import complete, fresh_program


@pytest.fixture
def view(qtbot: QtBot, look: Theme, document: Document, selection: Selection) -> HomeView:
    """Home of the bicycle bags, in sight and filled."""
    found = HomeView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(900, 600)
    found.show()
    qtbot.waitUntil(lambda: tree(found).topLevelItemCount() > 0, timeout=PATIENCE_MS)
    return found


def tree(view: HomeView) -> AttentionTree:
    """The rows of `view`."""
    return Hand(view).find(AttentionTree, "home.rows")


def row(rows: AttentionTree, text: str) -> QTreeWidgetItem:
    """The row that begins with `text`."""
    flags = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    return rows.findItems(text, flags)[0]


def click(rows: AttentionTree, item: QTreeWidgetItem) -> None:
    """Click a row."""
    place: QPoint = rows.visualItemRect(item).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_harm_that_happens_now_stands_on_top(view: HomeView) -> None:
    first = tree(view).topLevelItem(0)
    assert first is not None
    assert first.text(0).startswith("First: harm that happens now")


def test_that_a_row_leads_to_its_record_by_click_and_enter(qtbot: QtBot, view: HomeView) -> None:
    rows = tree(view)
    with qtbot.waitSignal(view.record_asked) as asked:
        click(rows, row(rows, "Harm: "))
    assert asked.args[0] is Kind.RISK
    with qtbot.waitSignal(view.record_asked) as again:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert again.args == asked.args


def test_that_a_very_high_risk_without_a_measure_leads_to_the_plan(
    qtbot: QtBot, view: HomeView
) -> None:
    rows = tree(view)
    with qtbot.waitSignal(view.plan_asked) as asked:
        click(rows, row(rows, "Very high: "))
    assert asked.args[0] is Kind.RISK


def test_that_a_count_leads_to_its_view(qtbot: QtBot, view: HomeView) -> None:
    rows = tree(view)
    with qtbot.waitSignal(view.asked) as asked:
        click(rows, row(rows, "2 deliveries not judged yet"))
    assert asked.args == ["show_links"]


def test_that_what_is_done_leaves_the_list(
    qtbot: QtBot, document: Document, view: HomeView
) -> None:
    rows = tree(view)
    before = rows.topLevelItem(0)
    assert before is not None
    harms = [one for one in document.network.risks.values() if one.is_actual]
    stops = [Measure(id=f"m{one.id}", subject=one.id, kind=MeasureKind.STOP) for one in harms]
    document.do(editing.add(document.network, *stops))

    def heads() -> list[str]:
        found = (rows.topLevelItem(at) for at in range(rows.topLevelItemCount()))
        return [one.text(0) for one in found if one is not None]

    qtbot.waitUntil(
        lambda: not any(one.startswith("First") for one in heads()), timeout=PATIENCE_MS
    )


def shown(qtbot: QtBot, found: HomeView, told: str) -> Hand:
    """Somebody at home, once it says so."""
    qtbot.addWidget(found)
    found.show()
    hand = Hand(found)
    qtbot.waitUntil(
        lambda: hand.find(QLabel, "home.told").text().startswith(told), timeout=PATIENCE_MS
    )
    return hand


NOT_RELEVANT = Network(
    [
        Organisation(id="own", name="Us", kind=OrganisationKind.OWN),
        Organisation(id="bank", name="Bank"),
        Link(id="l", supplier="bank", buyer="own", relevance=Relevance.NONE, relevance_reason="x"),
    ]
)


@pytest.mark.parametrize(
    ("network", "told", "command"),
    [
        (Network(), "Begin with whom you buy from", "import_list"),
        (NOT_RELEVANT, "Nothing that needs attention this month.", "show_plan"),
    ],
)
def test_that_nothing_to_do_is_said_with_a_way_on(
    qtbot: QtBot, look: Theme, empty_document: Document, selection: Selection,
    network: Network, told: str, command: str,
) -> None:  # fmt: skip
    # reason: the session in memory does what the window asks of a session, without a file
    empty_document.adopt(cast(Session, MemorySession(network)))
    found = HomeView(empty_document, selection, look)
    hand = shown(qtbot, found, told)
    with qtbot.waitSignal(found.asked) as asked:
        hand.click("home.go")
    assert asked.args == [command]
    assert hand.find(QPushButton, "home.go").accessibleName()


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, session: MemorySession
) -> Iterator[MainWindow]:
    """The whole window in English, with a question that has a date among the bicycle bags."""
    session.network.apply(editing.add(session.network, StepAnswer(id="4.effect", due="2020-01-01")))
    with fresh_program(qapp, tmp_path, language="en") as started:
        started.window.show()
        qtbot.waitExposed(started.window)
        complete(qtbot, started.window)
        # reason: the session in memory does what the window asks of a session, without a file
        started.document.adopt(cast(Session, session))
        yield started.window


@pytest.mark.full
def test_row_2_home_leads_to_the_question_of_a_step_and_to_the_risk(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go_to("home")
    rows = Hand(window).find(AttentionTree, "home.rows")
    qtbot.waitUntil(lambda: rows.topLevelItemCount() > 1, timeout=PATIENCE_MS)
    click(rows, row(rows, "Question: "))
    assert window.workspace.view == "step_4"
    assert Hand(window).find(QPushButton, "step.state.4.effect.open").hasFocus()
    window.go_to("home")
    click(rows, row(rows, "Harm: "))
    assert window.workspace.view == "risks"
    assert window.selection.kind is Kind.RISK


def test_that_many_questions_lead_to_the_first(
    qtbot: QtBot, document: Document, view: HomeView
) -> None:
    late = [StepAnswer(id=one.code, due="2020-01-01") for one in questions_of(2)]
    document.do(editing.add(document.network, *late))
    rows, text = tree(view), "6 questions of the six steps"
    qtbot.waitUntil(
        lambda: bool(rows.findItems(text, Qt.MatchFlag.MatchRecursive)), timeout=PATIENCE_MS
    )
    with qtbot.waitSignal(view.record_asked) as asked:
        click(rows, row(rows, text))
    assert asked.args == [Kind.STEP_ANSWER, min(one.id for one in late)]


def test_that_many_risks_are_selected_in_their_view(
    qtbot: QtBot, document: Document, selection: Selection, view: HomeView
) -> None:
    risk = next(one for one in document.network.risks.values() if one.is_actual)
    more = [dataclasses.replace(risk, id=f"x{at}") for at in range(6)]
    document.do(editing.add(document.network, *more))
    rows, flags = tree(view), Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchContains
    text = "harms that happen now"
    qtbot.waitUntil(lambda: bool(rows.findItems(text, flags)), timeout=PATIENCE_MS)
    with qtbot.waitSignal(view.asked) as asked:
        click(rows, rows.findItems(text, flags)[0])
    assert asked.args == ["show_risks"]
    assert {one.id for one in more} <= set(selection.ids)
