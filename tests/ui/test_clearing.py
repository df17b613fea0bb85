"""A layout that is emptied, or goes, lets go of what it held."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLabel, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.flow_layout import FlowLayout


def emptied(qtbot: QtBot, layout: QVBoxLayout | FlowLayout) -> list[QLayoutItem]:
    """The items that `layout` held before it was emptied."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(layout)
    for text in ("one", "two"):
        layout.addWidget(QLabel(text))
    found = [layout.itemAt(at) for at in range(layout.count())]
    clear(layout)
    assert layout.count() == 0
    return [one for one in found if one is not None]


def test_that_a_column_keeps_no_item(qtbot: QtBot) -> None:
    assert [shiboken6.isValid(one) for one in emptied(qtbot, QVBoxLayout())] == [False, False]


def test_that_words_beside_each_other_keep_no_item(qtbot: QtBot) -> None:
    assert [shiboken6.isValid(one) for one in emptied(qtbot, FlowLayout())] == [False, False]


def test_that_words_beside_each_other_go_with_their_box(qtbot: QtBot) -> None:
    holder = QWidget()
    layout = FlowLayout(holder)
    for text in ("one", "two"):
        layout.addWidget(QLabel(text))
    found = [layout.itemAt(at) for at in range(layout.count())]
    assert [shiboken6.isValid(one) for one in found] == [True, True]
    shiboken6.delete(holder)
    assert [shiboken6.isValid(one) for one in found] == [False, False]
