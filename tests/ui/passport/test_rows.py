"""Rows 4 and 8 of what the program is for, done in the window: the norms, and the passport."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton, QTabWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.indicator_years import indicator_years
from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge.indicator_sets import all_sectors
from imvo_desktop.knowledge.themes import Framework, facts_of
from imvo_desktop.labels import indicator_words
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.library.page_list import PageList
from imvo_desktop.ui.library.page_view import PageView
from imvo_desktop.ui.passport.indicator_table import IndicatorTable
from tests.reporting.test_no_leaks import pdf_text
from tests.ui.test_rows_of_mission import Buyer
from tests.ui.walker import PATIENCE_MS

pytestmark = pytest.mark.full

MOST_CLICKS, _PAGES = 14, 60
TYPED = {"injuries": ("4", "2,5"), "women_management": ("33", "40"), "waste": ("1.250", "1.310")}
"""What is typed for the year before and for this year."""


@pytest.fixture
def buyer(qtbot: QtBot, started: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Buyer:
    """Somebody at the program, which was started for the first time."""
    monkeypatch.chdir(tmp_path)
    return Buyer(qtbot, started, tmp_path)


def type_values(buyer: Buyer) -> None:
    """Type two years of each indicator: a press on the first cell, then keys alone."""
    table = buyer.hand.find(IndicatorTable, "passport.table")
    of = {one.indicator.code: one.indicator.id for one in indicator_years(buyer.document.network)}
    first = table.rows.headers.index(str(table.rows.years[-2]))
    for code, texts in TYPED.items():
        table.select(of[code], first)
        buyer.hand.clicks += 1
        for at, text in enumerate(texts):
            table.select(of[code], first + at)
            QTest.keyClicks(table, text[:1])
            lines = table.viewport().findChildren(QLineEdit)
            (line,) = (one for one in lines if one.isVisible())
            QTest.keyClicks(line, text[1:])
            QTest.keyClick(line, Qt.Key.Key_Return)
            # Qt takes the value over when the key is done.
            QCoreApplication.sendPostedEvents(table.itemDelegate())


def test_row_8_a_sector_set_gets_values_by_year_and_is_printed_as_a_passport(
    buyer: Buyer, capsys: pytest.CaptureFixture[str]
) -> None:
    buyer.make_project()
    buyer.window.go_to("passport")
    hand, words = buyer.hand, buyer.document.labels
    buyer.pick(hand.find(QComboBox, "passport.sector"), 1 + list(all_sectors()).index("textiles"))
    hand.clicks = 2
    hand.click("passport.take")
    type_values(buyer)
    hand.find(QTabWidget, "passport.tabs").setCurrentIndex(1)
    for code, at in (("6.4", 1), ("6.5", 2)):
        buyer.pick(hand.find(QComboBox, f"passport.relevance.{code}"), at)
        hand.clicks += 2
    hand.clicks += 1
    buyer.wait_until_quiet()
    hand.click("passport.make")
    assert buyer.wait_for(QRadioButton, "report.paper.passport").isChecked()
    told = " ".join(pdf_text(buyer.make_paper("paper_passport")).split())
    with capsys.disabled():
        print(f"\nrow 8: {hand.clicks} clicks")
    assert hand.clicks <= MOST_CLICKS
    for one in indicator_years(buyer.document.network):
        assert indicator_words.name_of(one, words) in told
        for year in one.known_years(range(2000, 2100)):
            assert f" {indicator_words.value_text(one, year, words)} " in told
    for code in ("subject_relevance.high", "subject_relevance.some", "passport.not_answered"):
        assert words.text(code) in told
    assert words.text("document.kicker.passport") in told


@pytest.mark.parametrize("theme", [Theme.CHILD_LABOUR, Theme.CLIMATE, Theme.CORRUPTION])
def test_row_4_a_theme_stands_in_each_of_the_norms_on_screen(buyer: Buyer, theme: Theme) -> None:
    buyer.make_project()
    buyer.window.run("show_library")
    pages = buyer.wait_for(PageList, "library.pages")
    text = buyer.hand.find(PageView, "library.text")
    name = buyer.document.labels.text(f"theme.{theme}")
    pages.setFocus()
    for _ in range(_PAGES):
        if name in text.toPlainText().splitlines()[0]:
            break
        QTest.keyClick(pages, Qt.Key.Key_Down)
    shown = text.toPlainText()
    assert name in shown
    for framework in (Framework.OECD, Framework.ILO, Framework.ISO_26000, Framework.GRI):
        for norm in facts_of(theme).norms(framework):
            assert norm.number in shown, norm.id


def test_row_4_the_themes_found_are_printed_with_their_norms(buyer: Buyer) -> None:
    buyer.hand.click("start_open_example")
    buyer.qtbot.waitUntil(lambda: buyer.document.assessment is not None, timeout=PATIENCE_MS)
    buyer.wait_until_quiet()
    told = " ".join(pdf_text(buyer.make_paper("show_report")).split())
    for theme in {one.theme for one in buyer.document.network.risks.values()}:
        for framework in (Framework.OECD, Framework.ILO, Framework.ISO_26000, Framework.GRI):
            for norm in facts_of(theme).norms(framework):
                assert norm.number in told, norm.id
