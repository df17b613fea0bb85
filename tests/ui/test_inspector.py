"""The inspector, pressed as a person presses it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Level, Theme
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.panels.inspector_head import InspectorHead
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.selection import Selection
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full


def test_that_a_risk_is_tagged_on_three_links_in_three_clicks(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1", "l2", "l5"])
    hand.click("theme.lab.child")
    hand.click("quick_grid.5.4")
    hand.click("tagging.save")
    made = [one for one in document.network.risks.values() if one.theme is Theme.CHILD_LABOUR]
    assert {one.organisation for one in made} >= {"weaver", "buckles", "office"}
    assert hand.clicks <= 3


def test_that_a_name_of_any_length_leaves_room_for_what_stands_below(
    document: Document, selection: Selection, hand: Hand
) -> None:
    network = document.network
    document.do(editing.change(network, Kind.ORGANISATION, ["weaver"], name="tas " * 1_000))
    selection.set(Kind.ORGANISATION, ["weaver"])
    title = hand.find(QLabel, "inspector.title").text()
    assert len(title) <= 160
    assert title.endswith("…")


def test_that_tagging_is_one_step_to_undo(
    document: Document, selection: Selection, hand: Hand
) -> None:
    before = document.network.checksum()
    selection.set(Kind.LINK, ["l1", "l2", "l5"])
    for name in ("theme.lab.child", "quick_grid.3.3", "tagging.save"):
        hand.click(name)
    document.undo()
    assert document.network.checksum() == before


def test_that_the_level_follows_the_answers_before_saving(selection: Selection, hand: Hand) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("theme.lab.ohs")
    assert hand.find(LevelChip, "tagging.level").level is Level.UNKNOWN
    hand.click("quick_grid.4.3")
    assert hand.find(LevelChip, "tagging.level").text == "at least high"


def test_that_an_open_question_stays_open(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    for name in ("theme.lab.ohs", "scale.2", "tagging.save"):
        hand.click(name)
    made = next(one for one in document.network.risks.values() if one.organisation == "office")
    assert (made.scale, made.scope, made.likelihood) == (2, None, None)


def test_that_looked_and_nothing_found_is_a_choice_of_its_own(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("theme.lab.ohs")
    hand.click("judgement.looked")
    hand.find(QPlainTextEdit, "judgement.reason").setPlainText("Bezoek op 3 mei")
    hand.write("source.publisher", "Eigen bezoek")
    assert hand.find(LevelChip, "tagging.level").level is Level.UNKNOWN
    hand.click("source.add")
    assert hand.find(LevelChip, "tagging.level").level is Level.NONE
    hand.click("tagging.save")
    assert len(document.network.records(Kind.SOURCE)) == 1


def test_that_a_risk_can_be_changed_and_removed(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    hand.click("risk_change.r2")
    hand.click("quick_grid.5.5")
    hand.click("tagging.save")
    assert document.network.risks["r2"].scale == 5
    hand.click("risk_remove.r2")
    assert "r2" not in document.network.risks


def test_that_a_committed_field_is_one_edit(
    document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    hand.write("field.country_of_making", "Viet Nam")
    hand.write("field.value", "1.250,50")
    link = document.network.links["l5"]
    assert (link.country_of_making, link.value) == ("VN", 125_050)
    document.undo()
    assert document.network.links["l5"].value is None


def test_that_what_is_no_number_changes_nothing_and_is_said(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    hand.write("field.value", "veel")
    assert document.network.links["l5"].value is None
    assert hand.find(QLabel, "problem.value").isVisible()


def test_that_a_field_of_several_changes_for_all(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1", "l2"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    product = hand.find(QLineEdit, "field.product")
    assert (product.text(), product.placeholderText()) == ("", "They differ")
    hand.write("field.product", "stof")
    assert {document.network.links[one].product for one in ("l1", "l2")} == {"stof"}


def test_that_rarer_facts_wait_in_folds(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    assert not hand.has("field.identifiers.kvk")
    for name in ("facts.numbers", "facts.place", "facts.belongs"):
        hand.click(name)
    hand.write("field.identifiers.kvk", "12345678")
    hand.write("field.coordinates", "-51.924; 4.47")
    hand.write("field.parent", "Fietstas BV")
    found = document.network.organisations["weaver"]
    assert (found.identifiers.kvk, found.lat, found.parent) == ("12345678", -51.924, "own")
    assert hand.find(QLineEdit, "field.parent").text() == "Fietstas BV"


def test_that_organisations_of_the_chain_are_offered_as_parent(
    qtbot: QtBot, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    hand.click("facts.belongs")
    line = hand.find(FinderLine, "field.parent")
    line.setFocus()
    QTest.keyClicks(line, "fiets")
    qtbot.waitUntil(line.popup.isVisible, timeout=PATIENCE_MS)
    assert str(line.popup.model().index(0, 0).data()).startswith("Fietstas BV")


def test_that_a_parent_nobody_knows_changes_nothing_and_is_said(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.ORGANISATION, ["weaver"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    hand.click("facts.belongs")
    hand.write("field.parent", "Nobody Ltd")
    assert document.network.organisations["weaver"].parent is None
    assert hand.find(QLabel, "problem.parent").isVisible()


def test_that_own_purchasing_is_answered_for_several_deliveries_at_once(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1", "l2"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    hand.click("facts.practices")
    hand.find(QComboBox, "field.practices.price").activated.emit(1)
    assert all(document.network.links[one].practices.price for one in ("l1", "l2"))


def test_that_the_country_of_making_is_asked_for(selection: Selection, hand: Hand) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(1)
    text = hand.find(QLabel, "facts.making_hint").text()
    assert text == "This supplier is established in Netherlands. Where is it made?"


def test_that_a_measure_is_added_moved_on_and_removed(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(3)
    hand.write("measure.owner", "Sanne")
    hand.click("measure.add")
    (measure_id,) = document.network.records(Kind.MEASURE)
    status = hand.find(QComboBox, f"measure_status.{measure_id}")
    status.activated.emit(2)
    measure = document.network.get(Kind.MEASURE, measure_id)
    assert getattr(measure, "status", None) == "done"
    hand.click(f"measure_remove.{measure_id}")
    assert not document.network.records(Kind.MEASURE)


def test_that_the_risk_that_was_pointed_at_comes_first(
    qtbot: QtBot, document: Document, selection: Selection, hand: Hand
) -> None:
    network = document.network
    first = network.risks["r1"]
    document.do(editing.add(network, replace(first, id="r9", theme=Theme.CHILD_LABOUR)))
    for risk in ("r1", "r9"):
        selection.set(Kind.LINK, ["l3"], risk)
        qtbot.waitUntil(lambda: first_card(hand) == f"risk_card.{selection.risk}")


def test_that_what_is_selected_next_is_shown_from_its_top(
    qtbot: QtBot, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l3"])
    last = hand.find(QAbstractButton, "theme.env.climate")
    last.setFocus()
    area = hand.find(QWidget, "risks_page").findChild(QScrollArea)
    assert area is not None
    area.ensureWidgetVisible(last)
    assert area.verticalScrollBar().value() > 0
    selection.set(Kind.LINK, ["l1"])
    qtbot.wait(50)
    assert area.verticalScrollBar().value() == 0
    assert hand.find(QAbstractButton, "risk.add").hasFocus()


def first_card(hand: Hand) -> str:
    """The name of the card on top of the list of risks."""
    layout = hand.find(QWidget, "risk_list").layout()
    item = layout.itemAt(0) if layout is not None else None
    card = item.widget() if item is not None else None
    return card.objectName() if card is not None else ""


def test_that_why_names_the_risk_that_decides(
    qtbot: QtBot, document: Document, selection: Selection, hand: Hand
) -> None:
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    selection.set(Kind.LINK, ["l3"])
    hand.click("inspector.why")
    said = [one.text() for one in hand.find(QWidget, "why").findChildren(QLabel)]
    assert any("Forced labour" in one for one in said)
    assert "How serious: 5 · Death, lasting injury, slavery" in said
    assert "The highest answer counts." in said
    assert any(one.startswith("One other answer: ") for one in said)
    assert not hand.find(QTabWidget, "inspector.tabs").isVisible()


def test_that_a_long_level_leaves_its_ways_whole(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    selection.set(Kind.LINK, ["l3"])
    inspector.resize(320, 600)
    hand.find(LevelChip, "inspector.level").show_level(Level.VERY_HIGH, "at least very high")
    names = ("inspector.level", "inspector.why", "inspector.what_if")
    parts = [hand.find(QWidget, name) for name in names]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in parts))
    assert all(one.mapTo(inspector, one.rect().topRight()).x() < 320 for one in parts)


def test_that_the_inspector_follows_the_language(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector
) -> None:
    selection.set(Kind.LINK, ["l5"])
    document.set_labels(Labels("nl"))
    qtbot.wait(20)
    chip = inspector.findChild(QWidget, "theme.lab.child")
    assert chip is not None
    assert chip.accessibleName() == "Kinderarbeid"


def test_that_every_control_has_a_name(selection: Selection, inspector: Inspector) -> None:
    selection.set(Kind.LINK, ["l1"])
    kinds = ("QPushButton", "QLineEdit", "QComboBox", "QPlainTextEdit", "CodeBox", "TextArea")
    controls = [one for one in inspector.findChildren(QWidget) if type(one).__name__ in kinds]
    assert controls
    assert [one.objectName() for one in controls if not one.accessibleName()] == []


def test_that_a_clicked_tab_takes_the_keyboard_and_shows_its_page_from_the_top(
    qtbot: QtBot, inspector: Inspector, selection: Selection, hand: Hand
) -> None:
    inspector.resize(360, 300)
    selection.set(Kind.LINK, ["l1"])
    tabs = hand.find(QTabWidget, "inspector.tabs")
    bar = tabs.tabBar()

    def click(tab: int) -> None:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())

    click(1)
    hand.find(QWidget, "field.country_of_making").setFocus()
    area = tabs.currentWidget().findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0, timeout=PATIENCE_MS)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    click(0)
    hand.find(QWidget, "risk.add").setFocus()
    click(1)
    assert inspector.window().focusWidget() is bar
    qtbot.wait(50)
    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize(("kind", "record"), [(Kind.LINK, "l1"), (Kind.ORGANISATION, "weaver")])
def test_that_every_control_in_every_tab_has_a_name_and_can_be_hit(
    selection: Selection, inspector: Inspector, hand: Hand, kind: Kind, record: str
) -> None:
    selection.set(kind, [record])
    tabs = hand.find(QTabWidget, "inspector.tabs")
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        for fold in inspector.findChildren(QToolButton, QRegularExpression("^facts[.]")):
            fold.setChecked(True)
        kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
        controls = [one for each in kinds for one in inspector.findChildren(each)]
        seen = [one for one in controls if one.isVisible() and one.objectName()]
        assert [one.objectName() for one in seen if not one.accessibleName()] == []
        assert [one.objectName() for one in seen if one.height() < 24] == []


@pytest.mark.parametrize(("typed", "kept"), [("30-6-2027", "2027-06-30"), ("juni 2027", "2027-06")])
def test_that_the_date_of_a_measure_is_taken_as_people_type_it(
    document: Document, selection: Selection, hand: Hand, typed: str, kept: str
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(3)
    hand.find(QLineEdit, "measure.due").setText(typed)
    hand.find(QPushButton, "measure.add").click()
    (made,) = document.network.records(Kind.MEASURE).values()
    assert getattr(made, "due", "") == kept


def test_that_a_date_that_is_not_understood_is_said_and_nothing_is_lost(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.find(QTabWidget, "inspector.tabs").setCurrentIndex(3)
    hand.find(QPlainTextEdit, "measure.text").setPlainText("Talk with the mill")
    hand.find(QLineEdit, "measure.due").setText("after the summer")
    hand.find(QPushButton, "measure.add").click()
    assert not document.network.records(Kind.MEASURE)
    assert hand.find(QPlainTextEdit, "measure.text").toPlainText() == "Talk with the mill"
    assert "not a date" in hand.find(QLabel, "measure.problem").text()


def test_that_the_conversations_on_a_risk_are_told_and_lead_to_them(
    qtbot: QtBot, document: Document, selection: Selection, hand: Hand
) -> None:
    risk = next(one for one in document.network.risks.values() if one.link is not None)
    heard = Stakeholder(id="s", name="Union", organisation="weaver")
    talk = Conversation(id="t", stakeholder="s", date="2026-05-12", about="Hours", risks=(risk.id,))
    document.do(editing.add(document.network, heard, talk))
    for kind, record_id in ((Kind.LINK, risk.link or ""), (Kind.ORGANISATION, "weaver")):
        selection.set(kind, [record_id])
        assert hand.find(QPushButton, "inspector.talks").text() == "1 conversation"
    with qtbot.waitSignal(hand.find(InspectorHead, "inspector.head").asked) as asked:
        hand.click("inspector.talks")
    assert asked.args == ["show_stakeholders"]
    document.undo()
    assert not hand.find(QPushButton, "inspector.talks").isVisible()
