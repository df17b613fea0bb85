"""A reason is asked for, and cannot be left out."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.dialogs.reason_dialog import ReasonDialog
from imvo_desktop.ui.panels.text_area import TextArea
from tests.ui.hand import Hand


def test_that_nothing_is_told_before_a_reason_is_written(qtbot: QtBot) -> None:
    dialog = ReasonDialog("Set aside", "Why does it not hold here?", "Set aside")
    qtbot.addWidget(dialog)
    told: list[str] = []
    dialog.chosen.connect(told.append)
    dialog.open()
    hand = Hand(dialog)
    button, text = hand.find(QPushButton, "reason.do"), hand.find(TextArea, "reason.text")
    assert not button.isEnabled()
    text.setPlainText("  \n ")
    assert not button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    text.setPlainText(" Seen: no such work here ")
    hand.click("reason.do")
    assert told == ["Seen: no such work here"]
    assert not dialog.isVisible()
