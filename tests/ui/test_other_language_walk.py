"""Another language: 3 clicks, no restart, and everything in sight speaks it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from tests.ui.clicker import Clicker
from tests.ui.walker import PATIENCE_MS

pytestmark = pytest.mark.full

MOST_CLICKS = 3


@pytest.fixture
def buyer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path
) -> Clicker:
    """A Dutch speaker in the example, opened by hand before anything is counted."""
    monkeypatch.setattr("imvo_desktop.ui.settings.system_language", lambda: "nl")
    started: Program = request.getfixturevalue("started")
    buyer = Clicker(qtbot, started, tmp_path)
    buyer.hand.click("start_open_example")
    qtbot.waitUntil(lambda: buyer.document.assessment is not None, timeout=PATIENCE_MS)
    buyer.wait_until_quiet()
    return buyer


def test_that_another_language_takes_three_clicks_and_no_restart(
    buyer: Clicker, capsys: pytest.CaptureFixture[str]
) -> None:
    window = buyer.window
    assert buyer.document.labels.language == "nl"
    buyer.choose("menu_view", "menu_language", "speak_english")
    buyer.qtbot.waitUntil(lambda: "Deliveries" in texts_in(window), timeout=PATIENCE_MS)

    assert buyer.program.window is window
    assert buyer.document.labels.language == "en"
    shown = " ".join(texts_in(window))
    assert [word for word in ("Leveringen", "Keten", "Prioriteiten") if word in shown] == []
    with capsys.disabled():
        print(f"\nother language: {buyer.clicks} clicks, no restart")
    assert buyer.clicks <= MOST_CLICKS


def texts_in(window: QWidget) -> list[str]:
    """What buttons and the path say."""
    found = [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]
    path = window.findChild(QTreeWidget, "step_path")
    assert path is not None
    steps = [path.topLevelItem(row) for row in range(path.topLevelItemCount())]
    for step in steps:
        if step is not None:
            views = [step.child(at) for at in range(step.childCount())]
            found += [step.text(0), *(one.text(0) for one in views if one is not None)]
    return found
