"""Open the example, find the worst hotspot and why: 45 s and 4 clicks at most."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.ui.main_window import HEIGHT, WIDTH
from tests.ui.clicker import Clicker
from tests.ui.walker import PATIENCE_MS

pytestmark = pytest.mark.full

MOST_CLICKS, MOST_SECONDS = 4, 45


@pytest.fixture
def buyer(qtbot: QtBot, started: Program, tmp_path: Path) -> Clicker:
    """Somebody at the program, started for the first time."""
    return Clicker(qtbot, started, tmp_path)


def test_that_the_worst_hotspot_and_its_reason_are_a_few_clicks_away(
    buyer: Clicker, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (buyer.window.width(), buyer.window.height()) == (WIDTH, HEIGHT)
    begin = time.perf_counter()
    buyer.click(buyer.hand.find(QWidget, "start_open_example"))
    tree = buyer.wait_for(QTreeWidget, "priorities.list")
    buyer.qtbot.waitUntil(lambda: tree.topLevelItemCount() > 2, timeout=PATIENCE_MS)
    buyer.click_row(tree, tree.topLevelItem(1))
    why = buyer.wait_for(QPushButton, "inspector.why")
    buyer.qtbot.waitUntil(why.isEnabled, timeout=PATIENCE_MS)
    buyer.click(why)
    panel = buyer.wait_for(QWidget, "why")

    def reasons() -> list[str]:
        return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]

    buyer.qtbot.waitUntil(lambda: len(reasons()) > 1, timeout=PATIENCE_MS)
    seconds = time.perf_counter() - begin

    assert buyer.document.assessment is not None
    now = buyer.document.assessment.happening_now[0]
    risk = buyer.document.network.risks[now]
    assert buyer.selection.single in (risk.link, risk.organisation)
    theme = buyer.document.labels.text(f"theme.{risk.theme}")
    assert any(theme.casefold() in one.casefold() for one in reasons())
    with capsys.disabled():
        print(f"\nworst hotspot and why: {buyer.clicks} clicks, {seconds:.1f} s of the program")
    assert buyer.clicks <= MOST_CLICKS
    assert seconds <= MOST_SECONDS
