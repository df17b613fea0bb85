"""The look follows the tokens, in light and in dark."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.tokens import DARK, LIGHT, Palette
from imvo_desktop.ui import theme
from imvo_desktop.ui.settings import Appearance


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2 between two colours #RRGGBB."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_that_dark_can_be_chosen_where_the_system_knows_no_dark(
    qtbot: QtBot, qapp: QApplication
) -> None:
    chosen = theme.Theme(qapp, Appearance.LIGHT)
    with qtbot.waitSignal(chosen.changed):
        chosen.choose(Appearance.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    chosen.choose(Appearance.LIGHT)
    assert chosen.palette == LIGHT


def test_that_text_can_be_read_in_both_modes() -> None:
    for palette in (LIGHT, DARK):
        assert_readable(palette)


def assert_readable(palette: Palette) -> None:
    for ground in (palette.ground, palette.surface):
        assert contrast(palette.text, ground) >= 4.5
        assert contrast(palette.quiet, ground) >= 4.5
        assert contrast(palette.line, ground) >= 3
    assert contrast(palette.on_accent, palette.accent) >= 4.5


def test_that_the_style_sheet_names_no_unknown_colour() -> None:
    assert "{" not in theme.style_sheet(LIGHT).replace("{\n", "").replace("{ ", "")


def test_that_the_style_leaves_a_date_room_to_be_read(qtbot: QtBot, qapp: QApplication) -> None:
    chosen = theme.Theme(qapp, Appearance.LIGHT)
    chosen.choose(Appearance.LIGHT)
    field = QDateEdit(QDate(2026, 11, 22))
    field.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
    qtbot.addWidget(field)
    field.show()
    inside = field.findChild(QLineEdit)
    assert inside is not None
    assert inside.width() >= inside.fontMetrics().horizontalAdvance(field.text())


def test_that_the_style_is_set_once(qapp: QApplication) -> None:
    theme.apply(qapp, is_dark=True)
    before = qapp.style()
    theme.apply(qapp, is_dark=False)

    assert qapp.style() is before
