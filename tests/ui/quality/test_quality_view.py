"""The quality page: kinds of issues, jumps, and what is put right for many at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.problems import ProblemsPanel
from imvo_desktop.ui.quality import quality_model
from imvo_desktop.ui.quality.quality_tree import QualityTree
from imvo_desktop.ui.quality.quality_view import QualityView
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chain_filter import By, Criterion
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


@pytest.fixture
def view(
    qtbot: QtBot, look: Theme, document: Document, selection: Selection
) -> Iterator[QualityView]:
    """The page on the bicycle bags, in sight, with what it looks for found."""
    problems = ProblemsPanel(document, look)
    found = QualityView(document, selection, look, problems)
    qtbot.addWidget(problems)
    qtbot.addWidget(found)
    document.opened.emit()
    found.resize(700, 600)
    found.show()
    qtbot.waitUntil(
        lambda: bool(Hand(found).find(QLabel, "quality.completeness").text()), timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: bool(tree_of(found).groups_model.groups), timeout=PATIENCE_MS)
    yield found
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)


def tree_of(view: QualityView) -> QualityTree:
    """The tree of the page."""
    return Hand(view).find(QualityTree, "quality.tree")


def top(view: QualityView, code: str) -> QModelIndex:
    """The row of a kind of issue."""
    model = tree_of(view).groups_model
    return model.index([one.code for one in model.groups].index(code), 0)


def wait_for(qtbot: QtBot, view: QualityView, code: str) -> None:
    """Wait until there is a kind of issue."""
    model = tree_of(view).groups_model
    qtbot.waitUntil(lambda: code in [one.code for one in model.groups], timeout=PATIENCE_MS)


def wait_until_gone(qtbot: QtBot, view: QualityView, code: str) -> None:
    """Wait until a kind of issue is no more."""
    model = tree_of(view).groups_model
    qtbot.waitUntil(lambda: code not in [one.code for one in model.groups], timeout=PATIENCE_MS)


def add_measures(document: Document, count: int) -> None:
    """Measures without an owner, with a date that is past."""
    measures = [
        Measure(id=f"m{at}", subject="r1", kind=MeasureKind.STOP, text="Ask", due="2020-01-01")
        for at in range(count)
    ]
    document.do(editing.add(document.network, *measures))


def test_that_a_kind_of_issue_tells_how_many_there_are(view: QualityView) -> None:
    assert top(view, "making_unknown").data() == "2 deliveries without country of making"


def test_that_completeness_is_told_in_numbers(view: QualityView) -> None:
    told = Hand(view).find(QLabel, "quality.completeness").text()
    assert told.startswith("Of 5 deliveries: country of making of 3 known")


def test_that_a_kind_opens_with_enter_and_an_issue_is_gone_to(
    qtbot: QtBot, view: QualityView
) -> None:
    tree = tree_of(view)
    tree.setCurrentIndex(top(view, "making_unknown"))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.jumped) as jumped:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert jumped.args == [Kind.LINK, "l4"]


def test_that_choosing_an_issue_selects_its_record(view: QualityView, selection: Selection) -> None:
    tree = tree_of(view)
    tree.setExpanded(top(view, "making_unknown"), True)
    row = tree.groups_model.index(1, 0, top(view, "making_unknown"))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(row).center())
    assert (selection.kind, selection.ids) == (Kind.LINK, ("l5",))


def test_that_all_that_lack_a_country_are_asked_for_at_once(
    qtbot: QtBot, view: QualityView
) -> None:
    tree_of(view).setCurrentIndex(top(view, "making_unknown"))
    with qtbot.waitSignal(view.fill_asked) as asked:
        Hand(view).click("quality.fill")
    assert asked.args == [Kind.LINK, ("l4", "l5"), "country_of_making"]


def test_that_every_measure_gets_an_owner_as_one_step(
    qtbot: QtBot, view: QualityView, document: Document, session: MemorySession
) -> None:
    add_measures(document, 3)
    wait_for(qtbot, view, "measure_without_owner")
    tree_of(view).setCurrentIndex(top(view, "measure_without_owner"))
    hand = Hand(view)
    assert not hand.find(QLineEdit, "fix.give_owner.text").text()
    hand.write("fix.give_owner.text", "Ad de Vries")
    owners = {
        getattr(one, "owner", None) for one in document.network.records(Kind.MEASURE).values()
    }
    assert owners == {"Ad de Vries"}
    wait_until_gone(qtbot, view, "measure_without_owner")
    document.undo()
    wait_for(qtbot, view, "measure_without_owner")


def test_that_only_the_chosen_measures_are_marked_done(
    qtbot: QtBot, view: QualityView, document: Document
) -> None:
    add_measures(document, 3)
    wait_for(qtbot, view, "measure_overdue")
    tree, parent = tree_of(view), top(view, "measure_overdue")
    tree.setExpanded(parent, True)
    tree.setCurrentIndex(tree.groups_model.index(1, 0, parent))
    Hand(view).click("fix.mark_done.do")
    measures = document.network.records(Kind.MEASURE)
    assert [
        one for one in sorted(measures) if getattr(measures[one], "status", None) == "done"
    ] == ["m1"]


def test_that_a_read_only_project_can_be_looked_at_but_not_put_right(
    qtbot: QtBot, view: QualityView, document: Document, session: MemorySession
) -> None:
    add_measures(document, 1)
    wait_for(qtbot, view, "measure_overdue")
    session.is_read_only = True
    tree_of(view).setCurrentIndex(top(view, "measure_overdue"))
    assert not Hand(view).find(QLineEdit, "fix.mark_done.text").isVisible()
    Hand(view).click("fix.mark_done.do")
    wait_for(qtbot, view, "measure_overdue")


def test_that_two_that_are_alike_are_a_pair_to_join(
    qtbot: QtBot, view: QualityView, document: Document
) -> None:
    twin = Organisation(id="weaver2", name="Weverij Anand BV", country="IN")
    document.do(editing.add(document.network, twin))
    wait_for(qtbot, view, "likely_same")
    tree, parent = tree_of(view), top(view, "likely_same")
    tree.setExpanded(parent, True)
    tree.setCurrentIndex(tree.groups_model.index(0, 0, parent))
    hand = Hand(view)
    hand.click("quality.join")
    hand.click("merge.do")
    wait_until_gone(qtbot, view, "likely_same")
    assert len(document.network.former) == 1


def test_that_the_page_follows_the_filter(view: QualityView, document: Document) -> None:
    document.filtering.narrow(Criterion(By.COUNTRY, ("CN",)))
    codes = [one.code for one in tree_of(view).groups_model.groups]
    assert "making_unknown" not in codes
    document.filtering.clear()
    assert top(view, "making_unknown").isValid()


def test_that_thousands_of_issues_are_shown_a_part_at_a_time(
    qtbot: QtBot, view: QualityView, document: Document
) -> None:
    big = synthetic_chain(800, 2_400)
    document.do(editing.difference(document.network, big))
    tree = tree_of(view)
    model = tree.groups_model
    qtbot.waitUntil(lambda: any(one.count > 600 for one in model.groups), timeout=PATIENCE_MS)
    row, group = next((at, one) for at, one in enumerate(model.groups) if one.count > 600)
    parent = model.index(row, 0)
    tree.setExpanded(parent, True)
    last = model.index(quality_model.STEP, 0, parent)
    assert model.rowCount(parent) == quality_model.STEP + 1
    assert str(last.data()).startswith("and ")
    model.show_more(last)
    assert model.rowCount(parent) == min(group.count, 2 * quality_model.STEP) + (
        group.count > 2 * quality_model.STEP
    )


def test_that_an_empty_project_offers_to_import(
    qtbot: QtBot, view: QualityView, document: Document
) -> None:
    document.do(editing.difference(document.network, Network([document.network.project])))
    qtbot.waitUntil(lambda: not tree_of(view).groups_model.groups, timeout=PATIENCE_MS)
    with qtbot.waitSignal(view.asked) as asked:
        Hand(view).click("quality.import")
    assert asked.args == ["import_list"]
