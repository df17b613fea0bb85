"""The page of what-ifs: begun, built up, read, clicked through, renamed, copied, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.editing import change, remove
from imvo_desktop.domain.scenario import Scenario
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.scenario_edits import scenarios_of
from imvo_desktop.usecases.scenario_steps import Act, Leave, Split
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS
from tests.ui.what_if.tryer import Tryer
from tests.usecases.scenario_chains import RECORDS

pytestmark = pytest.mark.full


def test_that_the_empty_page_offers_one_example_from_this_chain(tryer: Tryer) -> None:
    button = tryer.find(QPushButton, "what_if.begin")
    assert button.isVisible()
    tryer.qtbot.waitUntil(
        lambda: button.text() == "Try: tackle Forced labour && human trafficking at Katoenteler",
        timeout=PATIENCE_MS,
    )
    tryer.click("what_if.begin")
    assert tryer.names == ["What if we tackle Forced labour & human trafficking · Katoenteler?"]
    (step,) = tryer.steps
    assert isinstance(step, Act)
    assert (step.risk, step.likelihood) == ("forced", 2)
    tryer.document.undo()
    assert tryer.find(QPushButton, "what_if.begin").isVisible()


def test_that_leaving_is_told_apart_with_what_to_try_first(replaced: Tryer) -> None:
    assert "That is no improvement." in replaced.finding
    assert "First use your influence" in replaced.find(QLabel, "what_if.advice").text()
    table = replaced.find(QTableWidget, "what_if.figures")
    cells = [table.item(row, 0) for row in range(table.rowCount())]
    walking = [one.text() for one in cells if one is not None and "not the suffering" in one.text()]
    assert any(one.startswith("Harm that happens now") for one in walking)
    card = replaced.find(QLabel, "what_if.finding").window()
    said = [one.text() for one in card.findChildren(QLabel)]
    assert any("Not known is not low" in one for one in said)


def test_that_a_supplier_is_left_with_the_form(tryer: Tryer) -> None:
    tryer.view.begin()
    tryer.pick("what_if.kind", 4)
    tryer.write("what_if.supplier", "weverij zuid")
    assert tryer.find(QPushButton, "what_if.add").isEnabled()
    tryer.click("what_if.add")
    assert tryer.steps == (Leave(Kind.ORGANISATION, "other"),)
    tryer.wait_for("1 delivery with a risk leaves your chain")


def test_that_a_delivery_is_split_over_a_supplier_found_by_name(
    tryer: Tryer, selection: Selection
) -> None:
    selection.set(Kind.LINK, ["canvas"])
    tryer.view.begin()
    tryer.write("what_if.other", "Gespen BV")
    tryer.click("what_if.add")
    assert tryer.steps == (Split("canvas", 50, "spare"),)
    tryer.wait_for("1 new and not known")


def test_that_a_measure_says_what_it_assumes(tryer: Tryer, selection: Selection) -> None:
    selection.set(Kind.RISK, ["wage"])
    tryer.view.begin()
    tryer.pick("what_if.likelihood", 1)
    tryer.click("what_if.add")
    tryer.wait_for("1 less serious if the expected effect comes")
    said = [one.text() for one in tryer.view.findChildren(QLabel)]
    assert any(one.startswith("The effect is expected, not shown.") for one in said)
    assert not tryer.find(QLabel, "what_if.advice").isVisible()


def test_that_a_click_on_a_row_selects_in_the_real_chain(
    replaced: Tryer, selection: Selection
) -> None:
    selection.clear()
    replaced.press_row(replaced.row("New, not known"))
    assert selection.ids == ()
    replaced.press_row(replaced.row("Out of your chain, harm not solved"))
    assert list(selection.ids) == ["cotton"]


def test_that_a_bar_of_the_figure_selects_its_deliveries(
    replaced: Tryer, selection: Selection
) -> None:
    view = replaced.find(ChartView, "what_if.levels")
    replaced.qtbot.waitUntil(lambda: bool(view.hits), timeout=PATIENCE_MS)
    number = next(at for at, one in enumerate(view.hits) if one.ids == ("linen",))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.centre_of(number).toPoint())
    assert (selection.kind, selection.ids) == (Kind.LINK, ("linen",))


def test_that_steps_are_moved_and_taken_out_and_come_back(replaced: Tryer) -> None:
    replaced.pick("what_if.kind", 4)
    replaced.write("what_if.supplier", "Weverij Zuid")
    replaced.click("what_if.add")
    first, second = replaced.steps
    replaced.click("what_if.up.1")
    assert list(replaced.steps) == [second, first]
    replaced.click("what_if.drop.0")
    assert list(replaced.steps) == [first]
    replaced.document.undo()
    replaced.document.undo()
    assert list(replaced.steps) == [first, second]


def test_that_what_is_gone_from_the_chain_is_said_on_its_step(replaced: Tryer) -> None:
    replaced.document.do(remove(replaced.document.network, Kind.ORGANISATION, ["farm"]))
    replaced.wait_for("No delivery changes.")
    said = [one.text() for one in replaced.view.findChildren(QLabel)]
    assert any(one.startswith("Does not fit any more") for one in said)


def test_that_a_what_if_is_made_renamed_copied_and_removed(replaced: Tryer) -> None:
    replaced.click("what_if.new")
    rows = replaced.find(QListWidget, "what_if.list")
    line = rows.findChild(QLineEdit)
    assert line is not None
    line.setText("Volgend jaar")
    QTest.keyClick(line, Qt.Key.Key_Return)
    replaced.qtbot.waitUntil(lambda: "Volgend jaar" in replaced.names, timeout=PATIENCE_MS)
    replaced.click("what_if.copy")
    assert "Volgend jaar (copy)" in replaced.names
    replaced.click("what_if.remove")
    assert len(replaced.names) == 2
    replaced.document.undo()
    assert len(replaced.names) == 3


def test_that_damaged_steps_are_said_and_the_what_if_can_be_removed(replaced: Tryer) -> None:
    (held,) = scenarios_of(replaced.document.network)
    replaced.document.do(change(replaced.document.network, Kind.SCENARIO, [held.id], steps="{"))
    said = [one.text() for one in replaced.view.findChildren(QLabel)]
    assert any("damaged" in one for one in said)
    replaced.click("what_if.remove")
    assert replaced.names == []


def test_that_the_page_speaks_another_language_at_once(replaced: Tryer) -> None:
    replaced.document.set_labels(Labels("nl"))
    replaced.wait_for("Dat is geen verbetering.")
    assert replaced.row("Uit uw keten, schade niet opgelost").text(0).startswith("katoen")


def test_that_who_only_reads_sees_everything_and_can_change_nothing(replaced: Tryer) -> None:
    session = replaced.document.session
    assert session is not None
    path = session.path
    replaced.document.close()
    replaced.document.adopt(Session.open(path, author="Bo", read_only=True))
    new = "what_if.new"
    replaced.qtbot.waitUntil(
        lambda: replaced.has(new) and not replaced.find(QPushButton, new).isEnabled(),
        timeout=PATIENCE_MS,
    )
    replaced.wait_for("harm not solved")
    for name in ("what_if.add", "what_if.new", "what_if.remove", "what_if.drop.0"):
        assert not replaced.find(QPushButton, name).isEnabled()


def test_that_the_chain_itself_stays_as_it_was(replaced: Tryer) -> None:
    network = replaced.document.network
    there = [one for one in network if not isinstance(one, Scenario)]
    assert sorted(there, key=repr) == sorted(RECORDS, key=repr)
