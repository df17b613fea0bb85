"""A picture is drawn once: Qt keeps each one in every size it was shown in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from imvo_desktop.tokens import DARK, LIGHT
from imvo_desktop.ui import icons


def in_small(icon: QIcon) -> int:
    """By what Qt knows the picture of `icon` in 16 pixels."""
    return icon.pixmap(QSize(16, 16)).cacheKey()


def test_that_an_icon_is_drawn_once(qapp: QApplication) -> None:
    first = icons.pixmap("check_circle", LIGHT.accent, scale=2)
    again = icons.pixmap("check_circle", LIGHT.accent, scale=2)
    assert first.cacheKey() == again.cacheKey()
    assert in_small(QIcon(first)) == in_small(QIcon(again))


def test_that_a_number_is_drawn_once(qapp: QApplication) -> None:
    first = icons.number_icon(3, LIGHT)
    assert in_small(first) == in_small(icons.number_icon(3, LIGHT))
    assert in_small(first) != in_small(icons.number_icon(4, LIGHT))
    assert in_small(first) != in_small(icons.number_icon(3, DARK))


@pytest.mark.parametrize(
    "other",
    [
        ("close", LIGHT.accent, 20, 2),
        ("check_circle", DARK.accent, 20, 2),
        ("check_circle", LIGHT.accent, 24, 2),
        ("check_circle", LIGHT.accent, 20, 1),
    ],
)
def test_that_another_look_is_another_picture(
    qapp: QApplication, other: tuple[str, str, int, int]
) -> None:
    first: QPixmap = icons.pixmap("check_circle", LIGHT.accent, 20, 2)
    assert first.cacheKey() != icons.pixmap(*other).cacheKey()
