"""How sure the order is comes in the background, and never keeps an assessment waiting."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.ui.panels.priorities_list import PrioritiesList
from imvo_desktop.ui.panels.why_panel import WhyPanel
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.trying import Trying, trying_of
from imvo_desktop.usecases.chart_sheet import Chart
from tests.ui.hand import PATIENCE_MS

pytestmark = pytest.mark.full


@pytest.fixture
def trying(qtbot: QtBot, document: Document) -> Trying:
    """The trials of the bicycle bags, once they are done."""
    found = trying_of(document)
    qtbot.waitUntil(lambda: found.last is not None, timeout=PATIENCE_MS)
    return found


def raise_scale(document: Document) -> None:
    """One judgement more grave, or less."""
    chosen = next(iter(sorted(document.network.risks)))
    scale = 4 if document.network.risks[chosen].scale == 5 else 5
    document.do(editing.change(document.network, Kind.RISK, [chosen], scale=scale))


def test_that_there_is_one_for_each_document(document: Document, trying: Trying) -> None:
    assert trying_of(document) is trying


def test_that_an_edit_makes_it_stale_until_it_is_tried_again(
    qtbot: QtBot, document: Document, trying: Trying
) -> None:
    before = trying.last
    raise_scale(document)
    assert trying.is_stale
    qtbot.waitUntil(lambda: trying.last is not before, timeout=PATIENCE_MS)
    assert not trying.is_stale


def test_that_nothing_is_held_of_a_closed_project(document: Document, trying: Trying) -> None:
    document.close()
    assert trying.last is None


def test_that_the_panel_says_how_sure_a_place_is(
    qtbot: QtBot, document: Document, trying: Trying
) -> None:
    panel = WhyPanel(document)
    qtbot.addWidget(panel)
    assert document.assessment is not None
    panel.show_record(Kind.LINK, document.assessment.ranking[0])
    said = " ".join(one.text() for one in panel.findChildren(QLabel))
    assert "How sure is that? Place" in said


def test_that_the_bars_get_their_ranges(
    qtbot: QtBot, qapp: QApplication, document: Document
) -> None:
    page = ChartPage(document, Theme(qapp, Appearance.LIGHT), Chart.BARS)
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show()
    qtbot.waitUntil(lambda: has_ranges(page), timeout=PATIENCE_MS)


def has_ranges(page: ChartPage) -> bool:
    """Whether the table behind the bars tells places of trials."""
    drawn = page.view.drawn
    return drawn is not None and any(
        cell.startswith("place ") for row in drawn.twin.rows for cell in row
    )


def test_that_the_list_tells_the_places_beside_the_place(
    qtbot: QtBot, document: Document, trying: Trying
) -> None:
    found = PrioritiesList(document)
    qtbot.addWidget(found)
    found.resize(900, 400)
    found.show()
    found.refresh()
    tree = found.findChild(QTreeWidget)
    assert tree is not None
    qtbot.waitUntil(lambda: "1 (1–2)" in first_cells(tree), timeout=PATIENCE_MS)


def first_cells(tree: QTreeWidget) -> list[str]:
    """The texts of the first column."""
    rows = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return [row.text(0) for row in rows if row is not None]
