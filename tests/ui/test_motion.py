"""Movement follows the system, or what a person chose for the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStyle

from imvo_desktop.ui import motion
from imvo_desktop.ui.motion import allowed


@pytest.fixture(autouse=True)
def _choice(qapp: QApplication) -> Iterator[None]:
    """What is chosen ends with the test."""
    yield
    motion.choose(None)


def test_that_movement_follows_the_system(qapp: QApplication) -> None:
    hint = qapp.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    assert allowed() == (hint > 0)


@pytest.mark.parametrize("chosen", [True, False])
def test_that_a_choice_goes_before_the_system(chosen: bool) -> None:
    motion.choose(chosen)
    assert allowed() is chosen
