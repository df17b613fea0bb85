"""A list to choose from: what it shows of a value that is too long for it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui import theme
from imvo_desktop.ui.panels.code_box import CodeBox

NAME = "naaiwerk in piektijd: Naaiatelier Konya (onderaannemer) → Anatolia Tekstil"


def test_that_a_value_too_long_for_its_box_ends_in_dots(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT, 1.0)
    box = CodeBox([("one", NAME)], "box")
    qtbot.addWidget(box)
    box.resize(200, 30)
    assert NAME.startswith(box.shown_text().removesuffix("…"))
    assert box.shown_text().endswith("…")
    box.resize(1000, 30)
    assert box.shown_text() == NAME
