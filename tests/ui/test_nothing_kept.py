"""What is said when nothing meets the filters."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.nothing_kept import NothingKept
from imvo_desktop.usecases.chain_filter import By, Criterion
from tests.ui.hand import Hand


def test_that_nothing_kept_is_said_with_a_way_back(qtbot: QtBot, document: Document) -> None:
    strip = NothingKept(document)
    qtbot.addWidget(strip)
    document.filtering.narrow(Criterion(By.COUNTRY, ("IN",)))
    assert not strip.isVisible()
    document.filtering.narrow(Criterion(By.COUNTRY, ("ZW",)))
    assert strip.isVisible()
    Hand(strip).click("nothing_kept.all")
    assert not document.filtering.criteria
    assert not strip.isVisible()
