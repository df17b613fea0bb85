"""Adding a risk: few clicks, plain about where it counts, and what sources say taken over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, LevelFrom, Theme
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.selection import Selection
from tests.ui.hand import Hand

pytestmark = pytest.mark.full


@pytest.fixture
def document(document: Document) -> Document:
    """Bags of which the office delivers thrice, with one source on its wages."""
    network = document.network
    links = (Link(id=one, supplier="office", buyer="own", product=one) for one in ("l6", "l7"))
    network.apply(editing.add(network, *links))
    network.apply(editing.add(network, Source(id="s1", publisher="US DoL", title="List")))
    said = Baseline(
        id="b1",
        theme=Theme.WAGE,
        level_from=LevelFrom.COUNTRY_PRODUCT,
        link="l5",
        scale=4,
        likelihood=4,
        source="s1",
    )
    network.apply(editing.add(network, said))
    return document


def test_that_the_button_brings_the_themes_into_sight_in_place_of_the_risks(
    selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    hand.click("risk.add")
    chip = hand.find(QPushButton, "theme.fair.tax")
    assert not hand.find(QWidget, "risk_list").isVisible()
    assert not chip.visibleRegion().isEmpty()
    hand.click("risk.add")
    assert hand.find(QWidget, "risk_list").isVisible()


def test_that_the_key_for_tagging_leaves_three_clicks(
    document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    inspector.start_tagging()
    for name in ("theme.lab.child", "quick_grid.5.4", "tagging.save"):
        assert not hand.find(QWidget, name).visibleRegion().isEmpty()
        hand.click(name)
    assert hand.clicks == 3
    assert any(one.organisation == "weaver" for one in document.network.risks.values())


def test_that_a_theme_used_before_is_three_clicks_away_where_risks_are(
    qtbot: QtBot, document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    qtbot.wait(20)
    for name in ("latest.env.water", "quick_grid.4.4", "tagging.save"):
        assert not hand.find(QWidget, name).visibleRegion().isEmpty()
        hand.click(name)
    made = [one for one in document.network.risks.values() if one.organisation == "weaver"]
    assert [one.theme for one in made] == [Theme.WATER]
    assert hand.clicks == 3


def test_that_three_deliveries_of_one_supplier_get_one_risk_and_it_is_said(
    document: Document, selection: Selection, hand: Hand
) -> None:
    before, count = document.network.checksum(), len(document.network.risks)
    selection.set(Kind.LINK, ["l5", "l6", "l7"])
    hand.click("theme.lab.child")
    assert hand.find(QLabel, "reach.told").text() == (
        "Applies to all 3 deliveries of Kantoorhandel De Vries. It is kept as one risk."
    )
    hand.click("tagging.save")
    assert len(document.network.risks) == count + 1
    document.undo()
    assert document.network.checksum() == before


def test_that_one_click_narrows_it_to_the_delivery(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l6"])
    hand.click("theme.lab.child")
    hand.click("reach.product")
    assert hand.find(QLabel, "reach.told").text() == "Applies to this delivery only."
    hand.click("tagging.save")
    made = next(one for one in document.network.risks.values() if one.link == "l6")
    assert (made.theme, made.organisation) == (Theme.CHILD_LABOUR, None)


def test_that_narrowing_a_risk_of_the_supplier_names_what_it_no_longer_covers(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l6"])
    for name in ("theme.lab.child", "tagging.save"):
        hand.click(name)
    made = next(one for one in document.network.risks.values() if one.organisation == "office")
    hand.click(f"risk_change.{made.id}")
    assert hand.find(QRadioButton, "reach.supplier").isChecked()
    hand.click("reach.product")
    told = hand.find(QLabel, "reach.told").text()
    assert told == "Applies to this delivery only, no longer to the 2 others."


def test_that_judging_what_sources_say_starts_from_it_as_accepted(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("judge.lab.wage")
    assert hand.find(QLabel, "tagging.accepted").isVisible()
    hand.click("tagging.save")
    made = next(one for one in document.network.risks.values() if one.organisation == "office")
    assert (made.scale, made.likelihood, made.sources) == (4, 4, ("s1",))
    assert made.judged is Judged.ACCEPTED


def test_that_the_keyboard_begins_at_the_answer_that_is_marked(
    selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("theme.lab.child")
    assert inspector.focusWidget() is hand.find(QWidget, "quick_grid.1.1")
    hand.click("tagging.cancel")
    hand.click("judge.lab.wage")
    assert inspector.focusWidget() is hand.find(QWidget, "quick_grid.4.4")


def test_that_a_changed_answer_or_a_reason_makes_it_the_own_judgement(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("judge.lab.wage")
    reason = hand.find(QPlainTextEdit, "judgement.reason")
    reason.setPlainText("Bezocht")
    assert not hand.find(QLabel, "tagging.accepted").isVisible()
    reason.clear()
    assert hand.find(QLabel, "tagging.accepted").isVisible()
    hand.click("quick_grid.3.3")
    hand.click("tagging.save")
    made = next(one for one in document.network.risks.values() if one.organisation == "office")
    assert made.judged is Judged.OWN


def test_that_evidence_comes_with_the_risk_in_one_edit(
    document: Document, selection: Selection, hand: Hand
) -> None:
    before = document.network.checksum()
    selection.set(Kind.LINK, ["l5"])
    hand.click("theme.lab.child")
    hand.write("judgement.evidence.address", "https://example.org/a")
    hand.write("judgement.evidence.address", "https://example.org/b")
    hand.click("judgement.evidence.0")
    hand.click("tagging.save")
    (risk,) = document.network.risks_on_organisation("office")
    (piece,) = document.network.records(Kind.EVIDENCE).values()
    assert isinstance(piece, Evidence)
    assert (piece.subject, piece.address) == (risk.id, "https://example.org/b")
    document.undo()
    assert document.network.checksum() == before


def test_that_keys_lead_to_the_evidence(
    document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("theme.lab.child")
    inspector.activateWindow()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(hand.find(QWidget, "quick_grid.1.1"), Qt.Key.Key_E, keys)
    assert hand.find(QLineEdit, "judgement.evidence.address").hasFocus()


def test_that_it_is_remarked_when_only_the_number_makes_it_grave(
    selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l5"])
    hand.click("theme.lab.child")
    remarks = hand.find(QLabel, "tagging.remarks")
    hand.click("scope.5")
    assert remarks.text().startswith("Only the number makes this 5.")
    hand.click("scale.4")
    assert not remarks.isVisible()
