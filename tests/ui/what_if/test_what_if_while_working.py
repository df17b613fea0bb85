"""What is filled in stays, what is worked out can be stopped, and what came of it is a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.editing import change
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Progress
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.what_if import kept_outcome
from imvo_desktop.usecases.scenario_steps import Replace
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS
from tests.ui.what_if.tryer import Tryer

pytestmark = pytest.mark.full


def test_that_what_is_missing_is_said_and_nothing_can_be_added(tryer: Tryer) -> None:
    tryer.view.begin()
    assert not tryer.find(QPushButton, "what_if.add").isEnabled()
    assert tryer.find(QLabel, "what_if.missing").text() == "Choose a supplier from the list."
    tryer.write("what_if.supplier", "Gespen BV")
    assert "no risk yet" in tryer.find(QLabel, "what_if.missing").text()


def test_that_it_is_worked_out_anew_when_the_chain_changed(replaced: Tryer) -> None:
    replaced.document.do(
        change(replaced.document.network, Kind.ORGANISATION, ["farm"], name="Teler Oost")
    )
    replaced.qtbot.waitUntil(
        lambda: "Teler Oost" in replaced.row("Out of your chain").text(0), timeout=PATIENCE_MS
    )


def test_that_the_table_is_copied_whole(replaced: Tryer) -> None:
    QApplication.clipboard().clear()
    replaced.click("what_if.copy_table")
    replaced.qtbot.waitUntil(
        lambda: "Katoenteler" in QApplication.clipboard().text(), timeout=PATIENCE_MS
    )
    assert "Leaving lowers this number, not the suffering." in QApplication.clipboard().text()


def test_that_the_figure_has_a_table_that_is_shown_and_copied(replaced: Tryer) -> None:
    view = replaced.find(ChartView, "what_if.levels")
    replaced.qtbot.waitUntil(lambda: bool(view.hits), timeout=PATIENCE_MS)
    replaced.click("what_if.levels.twin")
    assert not view.isVisible()
    table = replaced.find(QTreeView, "what_if.levels_table")
    assert table.model().rowCount() == 6
    assert not table.verticalScrollBar().isVisible()
    replaced.click("what_if.levels.copy")
    assert "very high\t2\t1" in QApplication.clipboard().text()
    replaced.click("what_if.levels.twin")
    assert view.isVisible()


def test_that_what_is_filled_in_stays_in_another_language(tryer: Tryer) -> None:
    tryer.view.begin()
    tryer.pick("what_if.kind", 3)
    tryer.write("what_if.supplier", "Weverij Noord")
    tryer.write("what_if.other", "Weverij Nieuw")
    tryer.document.set_labels(Labels("nl"))
    tryer.wait_for_dutch()
    assert tryer.find(QLineEdit, "what_if.other").text() == "Weverij Nieuw"
    tryer.click("what_if.add")
    assert tryer.steps == (Replace("mill", None, "Weverij Nieuw"),)


def test_that_a_name_that_is_half_typed_stays_in_another_language(tryer: Tryer) -> None:
    tryer.view.begin()
    QTest.keyClicks(tryer.find(QLineEdit, "what_if.supplier"), "Wev")
    tryer.document.set_labels(Labels("nl"))
    tryer.wait_for_dutch()
    assert tryer.find(QLineEdit, "what_if.supplier").text() == "Wev"


def test_that_what_is_filled_in_does_not_go_to_another_project(
    tryer: Tryer, tmp_path: Path
) -> None:
    tryer.view.begin()
    QTest.keyClicks(tryer.find(QLineEdit, "what_if.supplier"), "Wev")
    tryer.document.close()
    tryer.document.adopt(Session.create(tmp_path / "other.imvo", author="An"))
    begin = "what_if.begin"
    tryer.qtbot.waitUntil(
        lambda: tryer.has(begin) and tryer.find(QPushButton, begin).isVisible(),
        timeout=PATIENCE_MS,
    )
    assert tryer.find(QLineEdit, "what_if.supplier").text() == ""


def test_that_cancel_stops_it_and_it_can_be_worked_out_again(
    tryer: Tryer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_outcome, "work_out", _never_done)
    tryer.click("what_if.begin")
    cancel = tryer.find(QPushButton, "what_if.cancel")
    tryer.qtbot.waitUntil(cancel.isVisible, timeout=PATIENCE_MS)
    tryer.click("what_if.cancel")
    state = tryer.find(QLabel, "what_if.state")
    tryer.qtbot.waitUntil(
        lambda: state.text() == "Stopped before it was worked out.", timeout=PATIENCE_MS
    )
    assert not cancel.isVisible()
    monkeypatch.undo()
    tryer.click("what_if.again")
    tryer.wait_for("less serious if the expected effect comes")
    assert not tryer.find(QPushButton, "what_if.again").isVisible()


def _never_done(_chain: Network, _steps: object, progress: Progress, _last: object) -> None:
    """Goes on until it is cancelled."""
    while True:
        progress.step(0, 1)


def test_that_no_part_of_a_step_or_of_the_form_is_cut_off(replaced: Tryer) -> None:
    replaced.view.resize(620, 480)
    parts = [replaced.find(QFrame, name) for name in ("what_if.step.0", "what_if.form")]
    replaced.qtbot.waitUntil(
        lambda: all(one.height() >= one.heightForWidth(one.width()) for one in parts),
        timeout=PATIENCE_MS,
    )
