"""The passport as a person keeps it: a set, values by year, a source, ISO 26000, the picture."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.indicator_years import indicator_years, settings_of
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import CoreSubject, Indicator, IndicatorValue, SubjectRelevance
from imvo_desktop.domain.records import Organisation
from imvo_desktop.knowledge.indicator_sets import all_sectors
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.passport.indicator_table import IndicatorTable
from imvo_desktop.ui.passport.passport_view import PassportView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.check_list import CheckList
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.passport_rows import PassportRow
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

_THIS_YEAR, _YEAR_BEFORE = 6, 5
"""The columns of this year and the year before."""


@pytest.fixture
def view(qtbot: QtBot, document: Document, selection: Selection, look: Theme) -> PassportView:
    found = PassportView(document, selection, look)
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    return found


@pytest.fixture
def hand(view: PassportView) -> Hand:
    return Hand(view)


def table(hand: Hand) -> IndicatorTable:
    return hand.find(IndicatorTable, "passport.table")


def choose(hand: Hand, name: str, at: int) -> None:
    """Choose the line `at` of a list with the keyboard."""
    box = hand.find(QComboBox, name)
    box.setFocus()
    while box.currentIndex() < at:
        QTest.keyClick(box, Qt.Key.Key_Down)


def take_textiles(hand: Hand) -> None:
    choose(hand, "passport.sector", 1 + list(all_sectors()).index("textiles"))
    hand.click("passport.take")


def type_in(hand: Hand, indicator: str, column: int, text: str) -> None:
    """Type in the cell of an indicator as a person does: keys, then Enter."""
    found = table(hand)
    found.select(indicator, column)
    QTest.keyClicks(found, text[:1])
    (line,) = (one for one in found.viewport().findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(line, text[1:])
    QTest.keyClick(line, Qt.Key.Key_Return)
    # Qt takes the value over when the key is done.
    QCoreApplication.sendPostedEvents(found.itemDelegate())


def of(document: Document, code: str) -> Indicator:
    return next(
        one.indicator for one in indicator_years(document.network) if one.indicator.code == code
    )


def values(document: Document) -> list[float | None]:
    found = document.network.records(Kind.INDICATOR_VALUE).values()
    return [one.value for one in found if isinstance(one, IndicatorValue)]


def test_that_a_set_is_taken_with_one_press_and_undone_with_one(
    hand: Hand, document: Document
) -> None:
    take_textiles(hand)
    assert settings_of(document.network).sector == "textiles"
    assert len(indicator_years(document.network)) == 13
    assert hand.find(QPushButton, "passport.take").text() == "Take the set (0)"
    assert hand.find(QTabWidget, "passport.tabs").tabText(0) == "Indicators (13)"
    document.undo()
    assert indicator_years(document.network) == ()


@pytest.mark.parametrize("told", ["niets te tellen", "12.345 van 67.890"])
def test_that_what_is_counted_and_the_trend_can_be_read_whole(qtbot: QtBot, told: str) -> None:
    found, trend = IndicatorTable(), "slechter (2024–2025)"
    qtbot.addWidget(found)
    row = PassportRow("", None, "Mensen", "Leveranciers", "", "geteld", ("", told), trend, "")
    found.show_rows([replace(row, values=("", ""), trend="")], (2025, 2026))
    found.show_rows([row], (2025, 2026))
    for column, text in ((4, told), (5, trend)):
        option = QStyleOptionViewItem()
        found.initViewItemOption(option)
        hint = found.itemDelegate().sizeHint(option, found.model().index(0, column))
        assert hint.width() <= found.columnWidth(column), text


def test_that_some_of_the_set_can_be_taken(hand: Hand, document: Document) -> None:
    choose(hand, "passport.sector", 1 + list(all_sectors()).index("food"))
    hand.click("passport.choose")
    button = hand.find(QPushButton, "passport.choose")
    ticks = button.findChild(CheckList)
    assert ticks is not None
    for row in (0, 2):
        ticks.list.item(row).setCheckState(Qt.CheckState.Checked)
    ticks.close()
    assert len(indicator_years(document.network)) == 2


def test_that_a_typed_value_is_kept_and_a_word_is_refused_and_said(
    hand: Hand, document: Document
) -> None:
    take_textiles(hand)
    injuries = of(document, "injuries")
    type_in(hand, injuries.id, _THIS_YEAR, "12,5")
    assert values(document) == [12.5]
    type_in(hand, injuries.id, _YEAR_BEFORE, "veel")
    assert values(document) == [12.5]
    problem = hand.find(QLabel, "passport.problem")
    assert problem.isVisible()
    assert "veel" in problem.text()
    type_in(hand, injuries.id, _YEAR_BEFORE, "20")
    assert not problem.isVisible()
    row = next(one for one in table(hand).rows.rows if one.id == injuries.id)
    assert (row.values[-2:], row.trend) == (("20", "12.5"), "better")


def test_that_delete_empties_the_value_and_never_the_chain(
    hand: Hand, document: Document, selection: Selection
) -> None:
    take_textiles(hand)
    injuries = of(document, "injuries")
    type_in(hand, injuries.id, _THIS_YEAR, "3")
    selection.set(Kind.LINK, ["l1"])
    table(hand).select(injuries.id, _THIS_YEAR)
    QTest.keyClick(table(hand), Qt.Key.Key_Delete)
    assert values(document) == []
    assert "l1" in document.network.links
    table(hand).select(injuries.id)
    QTest.keyClick(table(hand), Qt.Key.Key_Delete)
    assert document.network.get(Kind.INDICATOR, injuries.id) is None


def test_that_a_value_has_its_source_and_an_indicator_its_target(
    hand: Hand, document: Document
) -> None:
    take_textiles(hand)
    injuries = of(document, "injuries")
    type_in(hand, injuries.id, _THIS_YEAR, "3")
    table(hand).select(injuries.id, _THIS_YEAR)
    assert hand.find(QLabel, "passport.value_year").text().startswith("Value of 20")
    hand.write("field.source", "Ongevallenregister")
    hand.write("field.target", "0")
    (kept,) = document.network.records(Kind.INDICATOR_VALUE).values()
    assert isinstance(kept, IndicatorValue)
    assert kept.source == "Ongevallenregister"
    assert of(document, "injuries").target == 0


def test_that_an_own_indicator_begins_with_its_name(hand: Hand, document: Document) -> None:
    hand.click("passport.own")
    hand.write("field.name", "Fietsers in het bedrijf")
    (one,) = indicator_years(document.network)
    assert one.indicator.name == "Fietsers in het bedrijf"
    assert one.indicator.code is None


def test_that_what_the_chain_counts_is_shown_and_cannot_be_typed(qtbot: QtBot, hand: Hand) -> None:
    rows = table(hand).rows
    qtbot.waitUntil(lambda: any(one.is_counted for one in rows.rows), timeout=PATIENCE_MS)
    at = next(row for row, one in enumerate(rows.rows) if one.is_counted)
    assert not rows.flags(rows.index(at, _THIS_YEAR)) & Qt.ItemFlag.ItemIsEditable
    table(hand).setCurrentIndex(rows.index(at, _THIS_YEAR))
    assert "nobody types it" in hand.find(QLabel, "passport.told").text()


def test_that_a_core_subject_that_does_not_matter_asks_why(hand: Hand, document: Document) -> None:
    hand.find(QTabWidget, "passport.tabs").setCurrentIndex(1)
    choose(hand, "passport.relevance.6.7", 3)
    found = document.network.get(Kind.CORE_SUBJECT, "6.7")
    assert isinstance(found, CoreSubject)
    assert found.relevance is SubjectRelevance.NONE
    missing = hand.find(QLabel, "passport.needs_reason.6.7")
    assert missing.isVisible()
    hand.write("field.reason.6.7", "Wij leveren alleen aan bedrijven")
    assert not missing.isVisible()
    assert hand.find(QTabWidget, "passport.tabs").tabText(1) == "ISO 26000 (1 of 7)"


def test_that_the_picture_leads_to_the_first_indicator_of_its_part(
    qtbot: QtBot, hand: Hand, document: Document
) -> None:
    take_textiles(hand)
    tabs = hand.find(QTabWidget, "passport.tabs")
    tabs.setCurrentIndex(2)
    chart = hand.find(ChartView, "passport.chart")
    qtbot.waitUntil(lambda: bool(chart.hits), timeout=PATIENCE_MS)
    assert "Planet: 5 indicators" in chart.accessibleDescription()
    centre = chart.centre_of(1)
    QTest.mouseClick(
        chart, Qt.MouseButton.LeftButton, pos=QPoint(round(centre.x()), round(centre.y()))
    )
    assert tabs.currentIndex() == 0
    assert table(hand).chosen == of(document, "recycled").id


def test_that_the_table_is_copied_as_a_block(view: PassportView, hand: Hand) -> None:
    take_textiles(hand)
    view.copy()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Part\tIndicator\tUnit\t20")
    assert len(lines) > 13


def test_that_an_empty_project_says_how_to_begin(
    qtbot: QtBot, empty_document: Document, selection: Selection, look: Theme
) -> None:
    own = Organisation(id="own", name="Wij", kind=OrganisationKind.OWN, sector="46.4")
    empty_document.adopt(cast("Session", MemorySession(Network([own]))))
    view = PassportView(empty_document, selection, look)
    qtbot.addWidget(view)
    view.show()
    hand = Hand(view)
    assert "take its set" in hand.find(QLabel, "passport.nothing").text()
    assert hand.find(QComboBox, "passport.sector").currentText() == "Wholesale and retail"
    hand.click("passport.take")
    assert indicator_years(empty_document.network)
    assert not hand.find(QLabel, "passport.nothing").isVisible()


@pytest.mark.full
def test_that_another_language_is_spoken_at_once(
    qtbot: QtBot, hand: Hand, document: Document
) -> None:
    take_textiles(hand)
    document.set_labels(Labels("nl"))

    def is_dutch() -> bool:
        names = [one.name for one in table(hand).rows.rows]
        return "Letsel door werk dat is vastgelegd" in names

    qtbot.waitUntil(is_dutch, timeout=PATIENCE_MS)
