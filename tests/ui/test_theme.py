"""The look follows the tokens, in light and in dark."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.tokens import DARK, LIGHT, PALETTES, STRONG_LIGHT
from imvo_desktop.ui import theme
from imvo_desktop.ui.settings import Appearance, Contrast, Settings


def test_that_dark_can_be_chosen_where_the_system_knows_no_dark(
    qtbot: QtBot, qapp: QApplication
) -> None:
    chosen = theme.Theme(qapp, Appearance.LIGHT)
    with qtbot.waitSignal(chosen.changed):
        chosen.choose(Appearance.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    chosen.choose(Appearance.LIGHT)
    assert chosen.palette == LIGHT


def test_that_the_style_sheet_names_no_unknown_colour() -> None:
    for palette in PALETTES:
        assert "{" not in theme.style_sheet(palette).replace("{\n", "").replace("{ ", "")


def test_that_high_contrast_goes_before_light_and_comes_off_again(
    qtbot: QtBot, qapp: QApplication
) -> None:
    chosen = theme.Theme(qapp, Appearance.LIGHT)
    with qtbot.waitSignal(chosen.changed):
        chosen.follow(Settings(appearance=Appearance.LIGHT, contrast=Contrast.HIGH))
    assert chosen.palette == STRONG_LIGHT
    chosen.follow(Settings(appearance=Appearance.LIGHT, contrast=Contrast.NORMAL))
    assert chosen.palette == LIGHT


def test_that_a_date_can_be_read_and_has_the_line_of_every_field(
    qtbot: QtBot, qapp: QApplication
) -> None:
    chosen = theme.Theme(qapp, Appearance.LIGHT)
    chosen.choose(Appearance.LIGHT)
    field = QDateEdit(QDate(2026, 11, 22))
    field.setCalendarPopup(True)
    qtbot.addWidget(field)
    field.show()
    inside = field.findChild(QLineEdit)
    assert inside is not None
    assert inside.width() >= inside.fontMetrics().horizontalAdvance(field.text())
    drawn = field.grab().toImage()
    assert drawn.pixelColor(drawn.width() // 2, 0).name().upper() == LIGHT.line


def test_that_the_style_is_set_once(qapp: QApplication) -> None:
    theme.apply(qapp, DARK, 1.0)
    before = qapp.style()
    theme.apply(qapp, LIGHT, 1.0)

    assert qapp.style() is before


def test_that_high_contrast_marks_the_focus_of_every_control_with_a_thicker_line() -> None:
    rules = theme.style_sheet(STRONG_LIGHT).split("}")
    marked = "".join(one for one in rules if f"border: 3px solid {STRONG_LIGHT.focus}" in one)
    for control in ("QPushButton", "QLineEdit", "QComboBox", "QDateEdit", "QTreeView"):
        assert f"{control}:focus" in marked, control
