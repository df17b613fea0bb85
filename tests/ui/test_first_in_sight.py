"""The keyboard that comes to a view goes to what is in sight there."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.panels.first_in_sight import FirstInSight


class _View(QWidget):
    """A view with two pages, a button on each."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = QStackedWidget()
        self.buttons = [QPushButton("One"), QPushButton("Two")]
        for button in self.buttons:
            page = QWidget()
            QVBoxLayout(page).addWidget(button)
            self.pages.addWidget(page)
        QVBoxLayout(self).addWidget(self.pages)
        self.leads = FirstInSight(self, *self.buttons)


@pytest.fixture
def view(qtbot: QtBot) -> _View:
    """The view, with its first page in front."""
    found = _View()
    qtbot.addWidget(found)
    return found


def test_that_the_first_part_gets_the_keyboard(view: _View) -> None:
    assert view.leads.first is view.buttons[0]


def test_that_a_part_on_a_page_behind_does_not(view: _View) -> None:
    view.pages.setCurrentIndex(1)
    assert view.leads.first is view.buttons[1]


def test_that_a_part_that_is_hidden_does_not(view: _View) -> None:
    view.buttons[0].hide()
    assert view.leads.first is None
    view.buttons[0].show()
    assert view.leads.first is view.buttons[0]


def test_that_a_part_that_is_gone_is_passed_over(view: _View) -> None:
    shiboken6.delete(view.buttons[0])
    view.pages.setCurrentIndex(1)
    assert view.leads.first is view.buttons[1]


def test_that_a_part_that_can_not_be_used_does_not(view: _View) -> None:
    view.buttons[0].setEnabled(False)
    assert view.leads.first is None
