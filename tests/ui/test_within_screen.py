"""What opens beside the window fits the screen, however large the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.ui import text_size
from imvo_desktop.ui.crash.trouble_box import TroubleBox
from imvo_desktop.ui.dialogs.kept_rows_dialog import KeptRowsDialog
from imvo_desktop.ui.dialogs.own_company_dialog import OwnCompanyDialog
from imvo_desktop.ui.dialogs.text_dialog import TextDialog
from imvo_desktop.ui.dialogs.wizard_frame import WizardFrame
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.grievances.step_dialog import StepDialog
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.tables.check_list import CheckList, Tick

LOW = 300


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    """Text of 200 %; as it was afterwards."""
    before = text_size.scale()
    text_size.keep(qapp, 2.0)
    yield
    text_size.keep(qapp, before)


class OnePage(WizardFrame):
    """A wizard with one page."""

    def can_go_on(self) -> bool:
        return True

    def can_go_back(self) -> bool:
        return False


@pytest.mark.usefixtures("twice_as_large")
def test_that_a_long_text_is_not_larger_than_the_screen(qtbot: QtBot) -> None:
    dialog = TextDialog("About", "A few sentences.", "A long text.")
    qtbot.addWidget(dialog)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()


@pytest.mark.parametrize("text", ["Go on", "A button with a very long text on it"])
@pytest.mark.usefixtures("twice_as_large")
def test_that_the_buttons_of_a_message_can_be_read(qtbot: QtBot, text: str) -> None:
    box = TroubleBox("details", None)
    qtbot.addWidget(box)
    for at in range(4):
        box.add_button(f"button{at}", text)
    box.show()
    qtbot.waitExposed(box)
    assert box.width() <= box.screen().availableGeometry().width()
    for button in box.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()


@pytest.mark.usefixtures("twice_as_large")
def test_that_a_list_of_ticks_stays_on_the_screen(qtbot: QtBot) -> None:
    button = QWidget()
    ticks = CheckList("Countries", button)
    qtbot.addWidget(button)
    ticks.fill([Tick(str(number), f"Country {number}", is_ticked=True) for number in range(40)])
    ticks.open_under(button)
    room = ticks.screen().availableGeometry()
    assert ticks.height() <= room.height()
    assert ticks.width() <= room.width()


def test_that_a_page_taller_than_the_wizard_scrolls_above_its_buttons(
    qtbot: QtBot, empty_document: Document
) -> None:
    wizard, page = OnePage(empty_document, "one"), QLabel("tall")
    qtbot.addWidget(wizard)
    page.setMinimumHeight(3 * LOW)
    wizard.add_page(page)
    wizard.show_page(page)
    wizard.resize(2 * LOW, LOW)
    wizard.show()
    area = cast(QScrollArea, wizard.findChild(QScrollArea))
    assert wizard.height() == LOW
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


def test_that_the_rows_kept_aside_can_be_low(qtbot: QtBot, empty_document: Document) -> None:
    dialog = KeptRowsDialog(empty_document)
    qtbot.addWidget(dialog)
    dialog.resize(2 * LOW, LOW)
    dialog.show()
    assert dialog.height() == LOW


def test_that_the_choice_of_the_own_company_can_be_low(
    qtbot: QtBot, empty_document: Document
) -> None:
    dialog = OwnCompanyDialog(empty_document)
    qtbot.addWidget(dialog)
    dialog.resize(2 * LOW, LOW)
    dialog.show()
    assert dialog.height() == LOW


@pytest.mark.usefixtures("twice_as_large")
@pytest.mark.parametrize("to", GrievanceStatus)
def test_that_the_questions_on_a_complaint_scroll_above_their_buttons(
    qtbot: QtBot, document: Document, to: GrievanceStatus
) -> None:
    complaint = Grievance(id="c1", number="2026-1", received="2026-11-01", organisation="weaver")
    dialog = StepDialog(document, complaint, to)
    qtbot.addWidget(dialog)
    dialog.resize(2 * LOW, LOW)
    dialog.show()
    assert dialog.height() == LOW
    do = cast(QWidget, dialog.findChild(QWidget, "step.do"))
    assert dialog.rect().contains(do.mapTo(dialog, do.rect().bottomRight()))
    assert "…" not in cast(QPushButton, do).text()


def test_that_all_questions_on_a_complaint_are_in_sight_where_there_is_room(
    qtbot: QtBot, document: Document
) -> None:
    complaint = Grievance(id="c1", number="2026-1", received="2026-11-01", organisation="weaver")
    dialog = StepDialog(document, complaint, GrievanceStatus.PLAUSIBLE)
    qtbot.addWidget(dialog)
    dialog.show()
    area = cast(QScrollArea, dialog.findChild(QScrollArea))
    is_low = dialog.height() >= dialog.screen().availableGeometry().height() - LOW
    assert is_low or area.verticalScrollBar().maximum() == 0


def test_that_a_low_column_scrolls_rather_than_lay_its_lines_over_each_other(qtbot: QtBot) -> None:
    column, words, below = WrappedColumn(), WrappedLabel("Many words. " * 30), QWidget()
    below.setMinimumHeight(LOW)
    for part in (words, below):
        column.column.addWidget(part)
    area = scrolled(column)
    qtbot.addWidget(area)
    area.resize(LOW, LOW)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert words.height() >= words.heightForWidth(words.width())
    assert words.geometry().bottom() < below.y()
