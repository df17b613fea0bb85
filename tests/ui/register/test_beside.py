"""A list and its form: beside each other where there is room, else below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.register.beside import BesideOrBelow


def test_that_the_form_goes_below_where_it_is_narrow_and_comes_back(qtbot: QtBot) -> None:
    both = BesideOrBelow(QLabel("rows"), QLabel("form"))
    qtbot.addWidget(both)
    both.resize(1000, 400)
    both.show()
    assert both.orientation() == Qt.Orientation.Horizontal
    both.resize(500, 400)
    assert both.orientation() == Qt.Orientation.Vertical
    both.resize(1000, 400)
    assert both.orientation() == Qt.Orientation.Horizontal
    assert not both.childrenCollapsible()
