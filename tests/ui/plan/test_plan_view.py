"""The plan of action, used as a person does."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Kind, Level, Leverage, MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.stakeholder import Stakeholder
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.plan.board import Board
from imvo_desktop.ui.plan.card_list import CardList
from imvo_desktop.ui.plan.due_list import DueList
from imvo_desktop.ui.plan.level_strip import LevelCell
from imvo_desktop.ui.plan.plan_view import PlanView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme as Look
from tests.ui.hand import Hand
from tests.usecases.test_measure_levels import PROOF, RISK, SHOWN

M, N = "m", "n"


def plan(document: Document, *records: Record) -> None:
    """Put `records` in the document, one by one."""
    for one in records:
        document.do(editing.add(document.network, one))


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, look: Look) -> PlanView:
    """The plan of a chain with one risk and two measures about it."""
    supplier = next(one for one in document.network.organisations.values() if one.kind != "own")
    on_supplier = dataclasses.replace(RISK, organisation=supplier.id)
    plan(
        document,
        on_supplier,
        Measure(id=M, subject="r", kind=MeasureKind.PREVENT, text="Talk", owner="An"),
        Measure(id=N, subject="r", kind=MeasureKind.STOP, text="Halt", due="2020-01-01"),
    )
    found = PlanView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: PlanView) -> Hand:
    """Someone at the plan."""
    return Hand(view)


def measure(document: Document, measure_id: str = M) -> Measure:
    """The measure as it is now."""
    found = document.network.get(Kind.MEASURE, measure_id)
    assert isinstance(found, Measure)
    return found


def cards(hand: Hand, column: str) -> CardList:
    """A column of the board."""
    return hand.find(CardList, f"plan.cards.{column}")


def choose(hand: Hand, measure_id: str) -> CardList:
    """Click the card of a measure."""
    for column in ("planned", "busy", "done", "aside"):
        some = cards(hand, column)
        for at in range(some.count()):
            item = some.item(at)
            if item.data(Qt.ItemDataRole.UserRole) == measure_id:
                place = some.visualItemRect(item).center()
                QTest.mouseClick(some.viewport(), Qt.MouseButton.LeftButton, pos=place)
                return some
    raise AssertionError(measure_id)


def drag(hand: Hand, source: CardList, target: CardList) -> None:
    """Drag the chosen card of one column to another."""
    view, left = source.viewport(), Qt.MouseButton.LeftButton
    begin = source.visualItemRect(source.selectedItems()[0]).center()
    there = target.viewport().mapToGlobal(target.viewport().rect().center())
    end = view.mapFromGlobal(there)
    QTest.mousePress(view, left, pos=begin)
    for place in (begin + QPoint(20, 0), end):
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, left, pos=end)


def test_that_a_card_moved_by_keys_is_one_edit_and_the_keyboard_goes_along(
    hand: Hand, document: Document
) -> None:
    some = choose(hand, M)
    revision = document.network.revision
    QTest.keyClick(some, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert (measure(document).status, document.network.revision) == ("busy", revision + 1)
    assert cards(hand, "busy").current_id == M
    document.undo()
    assert cards(hand, "planned").current_id == M


def test_that_a_card_dragged_to_another_column_is_one_edit(hand: Hand, document: Document) -> None:
    some = choose(hand, M)
    revision = document.network.revision
    drag(hand, some, cards(hand, "done"))
    assert (measure(document).status, document.network.revision) == ("done", revision + 1)
    assert hand.find(Board, "plan.board").current_id == M


def test_that_a_card_let_go_where_it_was_changes_nothing(hand: Hand, document: Document) -> None:
    some = choose(hand, M)
    revision = document.network.revision
    drag(hand, some, some)
    assert document.network.revision == revision


def test_that_a_card_put_aside_asks_for_the_reason(
    qtbot: QtBot, hand: Hand, view: PlanView, document: Document
) -> None:
    some = choose(hand, M)
    reason = hand.find(QPlainTextEdit, "field.status_reason")
    assert not reason.isVisible()
    drag(hand, some, cards(hand, "aside"))
    assert reason.isVisible()
    assert view.focusWidget() is reason
    reason.setPlainText("The mill closed for a year")
    hand.find(QPlainTextEdit, "field.text").setFocus()
    qtbot.waitUntil(lambda: measure(document).status_reason is not None)
    assert measure(document).status is MeasureStatus.PAUSED


def test_that_a_responsible_exit_asks_its_four_questions(hand: Hand, document: Document) -> None:
    choose(hand, M)
    asked = [f"field.exit.{one}" for one in ("tried", "effects", "notice", "pay")]
    assert not any(hand.find(QPlainTextEdit, one).isVisible() for one in asked)
    document.do(
        editing.change(document.network, Kind.MEASURE, [M], kind=MeasureKind.RESPONSIBLE_EXIT)
    )
    assert all(hand.find(QPlainTextEdit, one).isVisible() for one in asked)


def test_that_the_list_by_date_says_what_is_late(hand: Hand) -> None:
    hand.find(QWidget, "plan.tabs").setProperty("currentIndex", 2)
    heads = hand.find(DueList, "plan.due")
    names = [heads.model().index(at, 0).data() for at in range(heads.topLevelItemCount())]
    assert names == ["Late (1)", "Without a date (1)"]


def test_that_the_plan_is_narrowed_by_owner_and_shows_all_again(hand: Hand) -> None:
    owner = hand.find(QComboBox, "plan.filter.owner")
    owner.setFocus()
    QTest.keyClick(owner, Qt.Key.Key_Down)
    assert owner.currentText() == "An"
    assert cards(hand, "planned").count() == 1
    hand.click("plan.filter.all")
    assert cards(hand, "planned").count() == 2


def test_that_before_now_and_after_stand_beside_each_other(hand: Hand, document: Document) -> None:
    choose(hand, M)
    cells = {one: hand.find(LevelCell, f"plan.level.{one}") for one in ("before", "now", "after")}
    assert hand.find(LevelCell, "plan.level.after").level is None
    assert "not shown yet" in hand.find(QLabel, "plan.levels.told").text()
    fields = {one: getattr(SHOWN, one) for one in ("likelihood_after", "measured_effect")}
    plan(document, PROOF)
    network = document.network
    document.do(editing.change(network, Kind.MEASURE, [M], evidence=PROOF.id, **fields))
    assert (cells["now"].level, cells["after"].level) == (Level.VERY_HIGH, Level.HIGH)


def test_that_the_effect_is_taken_over_after_a_person_confirms(
    hand: Hand, document: Document
) -> None:
    fields = {one: getattr(SHOWN, one) for one in ("likelihood_after", "measured_effect")}
    plan(document, PROOF)
    document.do(editing.change(document.network, Kind.MEASURE, [M], evidence="e", **fields))
    choose(hand, M)
    revision = document.network.revision
    hand.click("plan.take")
    assert document.network.revision == revision
    hand.click("plan.taking.confirm")
    risk = document.network.risks["r"]
    assert (risk.likelihood, risk.reason) == (2, SHOWN.measured_effect)
    assert document.network.revision == revision + 1


def test_that_a_page_kept_in_the_form_shows_the_effect(hand: Hand, document: Document) -> None:
    choose(hand, M)
    hand.write("plan.evidence.address", "https://example.org/visit")
    kept = document.network.get(Kind.EVIDENCE, measure(document).evidence or "")
    assert isinstance(kept, Evidence)
    assert (kept.subject, kept.address) == (M, "https://example.org/visit")
    document.undo()
    assert measure(document).evidence is None


def test_row_10_a_measure_is_taken_alone_with_partners_or_through_an_agreement(
    hand: Hand, document: Document
) -> None:
    plan(
        document,
        Stakeholder(id="s", name="FNV"),
        Agreement(id="a", name="Pact"),
        Commitment(id="c", agreement="a", text="Map tier 2"),
    )
    choose(hand, M)
    names = ("partners", "agreement", "commitments")

    def shown() -> list[bool]:
        return [hand.find(QWidget, f"field.{one}").isVisible() for one in names]

    assert shown() == [False, False, False]
    leverage = hand.find(QComboBox, "field.leverage")
    leverage.setFocus()
    for _ in range(2):
        QTest.keyClick(leverage, Qt.Key.Key_Down)
    assert (measure(document).leverage, shown()) == (Leverage.JOINT, [True, False, False])
    QTest.keyClick(leverage, Qt.Key.Key_Down)
    assert shown() == [True, True, False]
    agreement = hand.find(QComboBox, "field.agreement")
    agreement.setFocus()
    QTest.keyClick(agreement, Qt.Key.Key_Down)
    assert (measure(document).agreement, shown()) == ("a", [True, True, True])


def test_that_nothing_can_be_moved_in_a_project_that_is_only_read(
    hand: Hand, view: PlanView, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Document, "is_read_only", property(lambda _: True))
    view.body.refresh()
    some = choose(hand, M)
    QTest.keyClick(some, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert measure(document).status is MeasureStatus.PLANNED
    assert not hand.find(QWidget, "plan.new").isEnabled()


def test_that_a_new_measure_is_about_what_is_searched_and_chosen(
    qtbot: QtBot, hand: Hand, document: Document
) -> None:
    hand.click("plan.new")
    about = hand.find(FinderLine, "plan.new.about")
    qtbot.waitUntil(lambda: about.popup.isVisible())
    QTest.keyClicks(about, "wage")
    qtbot.waitUntil(lambda: "Wage" in str(about.popup.model().index(0, 0).data()))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(about.popup, key)
    hand.write("plan.new.due", "1-3-2027")
    hand.click("plan.new.make")
    made = next(one for one in document.network.records(Kind.MEASURE) if one not in (M, N))
    found = measure(document, made)
    assert (found.subject, found.due, found.level_before) == ("r", "2027-03-01", "very_high")
    assert hand.find(Board, "plan.board").current_id == made


def test_that_what_a_new_measure_lacks_is_said_and_can_be_left(
    hand: Hand, document: Document
) -> None:
    hand.click("plan.new")
    hand.click("plan.new.make")
    assert "choose from the list" in hand.find(QLabel, "plan.new.problem").text()
    hand.click("plan.new.stop")
    assert not hand.find(QWidget, "plan.new_form").isVisible()
    assert len(document.network.records(Kind.MEASURE)) == 2
