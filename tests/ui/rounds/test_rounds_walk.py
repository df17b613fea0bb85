"""Next year's round, and what changed: by mouse in the whole program, each click counted (T9)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.editing import change
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases.round_edits import rounds_of
from tests.ui.clicker import Clicker
from tests.ui.walker import PATIENCE_MS
from tests.usecases.round_chains import hold

pytestmark = pytest.mark.full

MOST_CLICKS = 10


@pytest.fixture
def buyer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path
) -> Clicker:
    """A buyer in the example, a year after a round; one delivery became graver meanwhile."""
    monkeypatch.setattr("imvo_desktop.ui.settings.system_language", lambda: "nl")
    started: Program = request.getfixturevalue("started")
    buyer = Clicker(qtbot, started, tmp_path)
    buyer.hand.click("start_open_example")
    qtbot.waitUntil(lambda: buyer.document.assessment is not None, timeout=PATIENCE_MS)
    buyer.wait_until_quiet()
    assert buyer.document.session is not None
    hold(buyer.document.session)
    network = buyer.document.network
    low = min(one.id for one in network.risks.values() if one.link and one.likelihood == 2)
    buyer.document.do(change(network, Kind.RISK, [low], likelihood=5, scale=5))
    buyer.wait_until_quiet()
    return buyer


def test_that_next_years_round_shows_what_changed_in_ten_clicks(
    buyer: Clicker, capsys: pytest.CaptureFixture[str]
) -> None:
    path = buyer.hand.find(QTreeWidget, "step_path")
    buyer.click_row(path, _row(path, "Monitoren"))
    buyer.click_row(path, _row(path, "Rondes"))
    start = buyer.wait_for(QPushButton, "rounds.start")
    buyer.click(start)
    dialog = buyer.wait_for(QDialog, "round_dialog")
    do = dialog.findChild(QPushButton, "round.do")
    assert do is not None
    buyer.click(do)
    finding = buyer.hand.find(QLabel, "rounds.finding")
    buyer.qtbot.waitUntil(lambda: "1 ernstiger" in finding.text(), timeout=PATIENCE_MS)
    tree = buyer.wait_for(QTreeWidget, "rounds.changes")
    group = tree.topLevelItem(0)
    assert group is not None
    buyer.click_row(tree, group.child(group.childCount() - 1))
    assert buyer.selection.kind is Kind.LINK
    assert rounds_of(buyer.document.network)[0].name == "Ronde 2025"
    with capsys.disabled():
        print(f"\nT9: {buyer.clicks} clicks: {finding.text()}")
    assert buyer.clicks <= MOST_CLICKS


def _row(path: QTreeWidget, name: str) -> QTreeWidgetItem:
    tops = [path.topLevelItem(at) for at in range(path.topLevelItemCount())]
    items = [one for one in tops if one is not None]
    views = [one.child(at) for one in items for at in range(one.childCount())]
    found = (one for one in (*items, *views) if one is not None and one.text(0) == name)
    return next(found)
