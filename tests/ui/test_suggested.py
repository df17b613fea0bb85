"""What sources suggest, in the inspector: taken over, adjusted, set aside, brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Judged, Kind, OrganisationKind, Theme
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import ToggleChip
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.selection import Selection
from tests.ui.hand import PATIENCE_MS, Hand

pytestmark = pytest.mark.full

LINKS = 5 + 3 + 1 + 1
"""Of the bags, of cotton, of advice, and of shirts."""
FORCED, CHILD = Theme.FORCED_LABOUR, Theme.CHILD_LABOUR


@pytest.fixture
def document(document: Document) -> Document:
    """Bags with cotton from India and of unknown origin, and advice."""
    network = document.network
    mills = (
        Organisation(id=f"mill{number}", name=f"Mill {number}", country="IN")
        for number in (1, 2, 3)
    )
    network.apply(editing.add(network, *mills))
    origins = {"c1": ("mill1", "IN"), "c2": ("mill2", "IN"), "c3": ("mill3", None)}
    links = (
        Link(id=one, supplier=mill, buyer="spinner", product="katoen", hs="5201",
             country_of_making=country)
        for one, (mill, country) in origins.items()
    )  # fmt: skip
    network.apply(editing.add(network, *links))
    advice = Link(id="a1", supplier="office", buyer="own", product="advice")
    network.apply(editing.add(network, advice))
    return document


@pytest.fixture
def inspector(inspector: Inspector) -> Inspector:
    """The inspector, as tall as what sources say."""
    inspector.resize(360, 900)
    return inspector


def choose(qtbot: QtBot, selection: Selection, inspector: Inspector, kind: Kind, *ids: str) -> None:
    """Select `ids` and wait for what sources say of them."""
    selection.set(kind, ids)
    busy = "The sources are being looked up."
    qtbot.waitUntil(
        lambda: all(one.text() != busy for one in inspector.findChildren(QLabel)),
        timeout=PATIENCE_MS,
    )


def texts(inspector: Inspector, name: str) -> list[str]:
    """What stands on the card called `name`."""
    card = inspector.findChild(QWidget, name)
    assert card is not None, name
    return [one.text() for one in card.findChildren(QLabel)]


def there(inspector: Inspector, name: str) -> bool:
    """Whether there is a part called `name`."""
    return inspector.findChild(QWidget, name) is not None


def test_that_a_suggestion_says_what_why_and_from_whom(
    qtbot: QtBot, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    said = texts(inspector, "suggestion_card.lab.child")
    assert said[:3] == [
        "Child labour",
        "Suggestion",
        "likelihood 4 · severity at least 4 (start value)",
    ]
    assert any("US list of goods" in one and "India" in one for one in said)
    assert any("Department of Labor" in one and "2022" in one for one in said)
    hand.click("why.lab.child")
    why = texts(inspector, "suggestion_card.lab.child")
    assert "Likelihood 4: this product from this country is on a list." in why


def test_that_taking_over_several_is_one_edit_and_shows_each_thing_said_once(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    before = document.network.checksum()
    choose(qtbot, selection, inspector, Kind.LINK, "c1", "c2", "a1")
    assert "With 2 of 3 deliveries" in texts(inspector, "suggestion_card.lab.child")
    hand.click("accept.lab.child")
    made = [one for one in document.network.risks.values() if one.judged is Judged.ACCEPTED]
    assert [(one.organisation, one.theme) for one in made] == [("mill1", CHILD), ("mill2", CHILD)]
    assert not there(inspector, "suggestion_card.lab.child")
    assert not there(inspector, "baseline_card.lab.child")
    said = texts(inspector, f"risk_card.{made[0].id}")
    assert "Taken over without research" in said
    assert sum("US list of goods" in one for one in said) == 1
    assert sum("List of Goods" in one for one in said) == 1
    document.undo()
    assert document.network.checksum() == before
    assert there(inspector, "suggestion_card.lab.child")


def test_that_adjusting_is_an_own_judgement_with_what_the_source_said_beside_it(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    before = document.network.checksum()
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    hand.click("adjust.lab.child")
    assert not hand.find(QLabel, "tagging.accepted").isVisible()
    assert "India" in hand.find(QLabel, "tagging.said").text()
    hand.click("quick_grid.5.3")
    hand.click("tagging.save")
    (made,) = [one for one in document.network.risks.values() if one.organisation == "mill1"]
    assert (made.judged, made.scale, made.likelihood) == (Judged.OWN, 5, 3)
    assert "source.us-goods-2022" in made.sources
    kept = document.network.records(Kind.BASELINE).values()
    assert all(isinstance(one, Baseline) and one.finding and one.theme is CHILD for one in kept)
    assert (4, 4) in {(one.scale, one.likelihood) for one in kept if isinstance(one, Baseline)}
    said = texts(inspector, f"risk_card.{made.id}")
    assert "Judged by ourselves" in said
    columns = ["According to sources", "severity 4 · likelihood 4"]
    columns += ["Own judgement", "severity 5 · likelihood 3"]
    assert [one for one in said if one in columns][-4:] == columns
    assert "According to sources (does not count):" in said
    assert sum("US list of goods" in one for one in said) == 1
    document.undo()
    assert document.network.checksum() == before


def test_that_saving_a_suggestion_unchanged_is_still_the_own_judgement(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    for name in ("adjust.lab.child", "tagging.save"):
        hand.click(name)
    (made,) = [one for one in document.network.risks.values() if one.organisation == "mill1"]
    assert (made.judged, made.scale, made.likelihood) == (Judged.OWN, 4, 4)


def test_that_setting_aside_asks_a_reason_and_can_be_brought_back(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    before = document.network.checksum()
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    hand.click("aside.lab.child")
    dialog = inspector.findChild(QDialog, "reason_dialog")
    assert dialog is not None
    asked = Hand(dialog)
    assert not asked.find(QPushButton, "reason.do").isEnabled()
    asked.find(TextArea, "reason.text").setPlainText("Picked by machine")
    asked.click("reason.do")
    assert not there(inspector, "suggestion_card.lab.child")
    hand.click("fold.aside")
    said = texts(inspector, "aside_card.lab.child")
    assert "Picked by machine" in said
    assert any(one.startswith("tester, ") for one in said)
    hand.click("back.lab.child")
    assert there(inspector, "suggestion_card.lab.child")
    assert document.network.checksum() == before


def test_that_the_keyboard_goes_on_to_the_next_suggestion(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    # The list is made anew each time that hotspots are there.
    qtbot.waitUntil(
        lambda: document.assessment is not None and not document.is_stale, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    first = hand.find(QPushButton, "accept.lab.child")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    focused = inspector.focusWidget()
    assert focused is not None
    assert focused.objectName() == "accept.lab.forced"


def test_that_a_point_of_attention_is_folded_and_cannot_be_taken_over(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    assert not there(inspector, "attention_card.fair.corruption")
    hand.click("fold.attention")
    assert there(inspector, "attention_card.fair.corruption")
    assert not there(inspector, "accept.fair.corruption")
    for name in ("adjust.fair.corruption", "likelihood.2", "tagging.save"):
        hand.click(name)
    (made,) = [one for one in document.network.risks.values() if one.organisation == "mill1"]
    assert (made.judged, made.theme, made.likelihood) == (Judged.OWN, Theme.CORRUPTION, 2)


def test_that_an_unknown_origin_is_said_and_leads_to_its_field(
    qtbot: QtBot, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.LINK, "c1", "c3")
    assert "For 1 of 2 deliveries it is not known where they are made." in texts(
        inspector, "origin_card"
    )
    hand.click("origin.fill")
    assert selection.ids == ("c3",)
    focused = inspector.focusWidget()
    assert focused is not None
    assert focused.objectName() == "field.country_of_making"


def test_that_what_lies_behind_a_product_is_added_in_one_click(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    network = document.network
    shirts = Link(id="t1", supplier="office", buyer="own", product="t-shirt", hs="6109")
    network.apply(editing.add(network, shirts))
    choose(qtbot, selection, inspector, Kind.LINK, "t1")
    assert any("probably" in one.lower() for one in texts(inspector, "steps_card"))
    chips = inspector.findChildren(ToggleChip)
    steps = [one for one in chips if one.objectName().startswith("step.")]
    chosen = [one for one in steps if one.isChecked()]
    assert chosen
    chosen[0].click()
    assert not chosen[0].text().startswith("✓")
    hand.click("steps.add")
    made = document.network.links_in("office")
    assert len(document.network.links) == LINKS + len(chosen) - 1
    assert {one.certainty for one in made} == {Certainty.ASSUMED}
    document.undo()
    assert not document.network.links_in("office")


def test_that_an_organisation_shows_what_is_said_of_the_deliveries_that_leave_it(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.ORGANISATION, "mill1")
    hand.click("accept.lab.child")
    assert [one.theme for one in document.network.risks_on_organisation("mill1")] == [CHILD]


def test_that_many_deliveries_are_looked_up_on_another_thread(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    network = document.network
    mills = [Organisation(id=f"m{number}", name=f"M {number}") for number in range(600)]
    network.apply(editing.add(network, *mills))
    links = [
        Link(id=f"k{number}", supplier=mill.id, buyer="spinner", product="katoen", hs="5201",
             country_of_making="IN")
        for number, mill in enumerate(mills)
    ]  # fmt: skip
    network.apply(editing.add(network, *links))
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    selection.set(Kind.LINK, [link.id for link in links])
    assert not there(inspector, "suggestion_card.lab.child")
    choose(qtbot, selection, inspector, Kind.LINK, *(link.id for link in links))
    assert "With 600 of 600 deliveries" in texts(inspector, "suggestion_card.lab.child")
    hand.click("accept.lab.child")
    qtbot.waitUntil(lambda: len(document.network.risks) > 600, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not there(inspector, "suggestion_card.lab.child"), timeout=PATIENCE_MS)


def test_that_another_view_can_open_the_form_of_a_theme(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["c1"])
    inspector.start_judging(CHILD)
    qtbot.waitUntil(lambda: there(inspector, "tagging"), timeout=PATIENCE_MS)
    hand.click("tagging.save")
    (made,) = [one for one in document.network.risks.values() if one.organisation == "mill1"]
    assert (made.theme, made.judged, made.likelihood) == (CHILD, Judged.OWN, 4)


def test_that_deliveries_to_customers_are_not_asked_about(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector
) -> None:
    network = document.network
    shop = Organisation(id="shop", name="Shop", kind=OrganisationKind.CUSTOMER)
    network.apply(editing.add(network, shop))
    sold = Link(id="s1", supplier="own", buyer="shop", product="katoen", country_of_making="IN")
    network.apply(editing.add(network, sold))
    choose(qtbot, selection, inspector, Kind.LINK, "s1")
    assert not there(inspector, "suggestion_card.lab.child")
    assert not there(inspector, "origin_card")


def test_that_each_state_has_its_own_look(
    qtbot: QtBot, document: Document, selection: Selection, inspector: Inspector
) -> None:
    network = document.network
    risks = (
        Risk(id=f"x{judged}", theme=theme, link="c1", judged=judged)
        for judged, theme in zip(Judged, (CHILD, FORCED, Theme.WAGE, Theme.WATER), strict=True)
    )
    network.apply(editing.add(network, *risks))
    choose(qtbot, selection, inspector, Kind.LINK, "c1")
    looks = {}
    for judged in Judged:
        card = inspector.findChild(QWidget, f"risk_card.x{judged}")
        chip = inspector.findChild(QLabel, f"judged.x{judged}")
        assert card is not None
        assert chip is not None
        looks[card.property("state")] = chip.text()
    assert len(looks) == len(set(looks.values())) == len(Judged)
    assert looks["verified"].startswith("✓")


def test_that_every_control_of_the_cards_has_a_name(
    qtbot: QtBot, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    choose(qtbot, selection, inspector, Kind.LINK, "c1", "c3", "l1")
    hand.click("fold.attention")
    kinds = ("QPushButton", "QToolButton", "QCheckBox")
    controls = [one for one in inspector.findChildren(QWidget) if type(one).__name__ in kinds]
    assert [one.objectName() for one in controls if not one.accessibleName()] == []
