"""The legend: counts per level, and a click that narrows the views."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases.chain_filter import By, Criterion

pytestmark = pytest.mark.full


@pytest.fixture
def very_high(view: ChainView) -> QToolButton:
    """The gravest level in the legend."""
    found = view.findChild(QToolButton, "legend.very_high")
    assert found is not None
    return found


def press(key: QToolButton) -> None:
    """Click it."""
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def test_that_a_level_in_the_legend_says_how_many_there_are(very_high: QToolButton) -> None:
    assert very_high.text() == "very high 2"


def test_that_a_click_on_a_level_narrows_the_views_and_another_widens_them(
    very_high: QToolButton, document: Document
) -> None:
    press(very_high)
    assert document.filtering.criteria == (Criterion(By.LEVEL, ("very_high",)),)
    assert very_high.isChecked()
    press(very_high)
    assert not document.filtering.criteria


def test_that_two_levels_can_be_seen_together(
    view: ChainView, very_high: QToolButton, document: Document
) -> None:
    unknown = view.findChild(QToolButton, "legend.unknown")
    assert unknown is not None
    press(very_high)
    press(unknown)
    assert document.filtering.criteria == (Criterion(By.LEVEL, ("very_high", "unknown")),)


def test_that_the_legend_follows_a_level_chosen_elsewhere(
    very_high: QToolButton, document: Document
) -> None:
    document.filtering.narrow(Criterion(By.LEVEL, ("very_high",)))
    assert very_high.isChecked()
    document.filtering.clear()
    assert not very_high.isChecked()


def test_that_the_legend_takes_one_line_where_it_fits(view: ChainView) -> None:
    legend = very_wide = view.findChild(QToolButton, "legend.very_high")
    assert legend is not None
    assert very_wide is not None
    strip = legend.parentWidget()
    assert strip is not None
    assert strip.heightForWidth(1200) < strip.heightForWidth(300)


def test_that_a_chosen_level_keeps_its_whole_word(very_high: QToolButton) -> None:
    before = ink(very_high)
    press(very_high)
    assert ink(very_high) == before
    very_high.clearFocus()
    assert ink(very_high) == before


def ink(key: QToolButton) -> int:
    """How many points of the word are drawn, right of the colour and within the line around it."""
    drawn = key.grab(key.rect().adjusted(24, 4, -3, -4)).toImage()
    ground = drawn.pixel(drawn.width() - 1, 0)
    points = (drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    return sum(point != ground for point in points)
