"""The window speaks one language, what Qt says of its own included."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.languages import Languages


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    """The program in Dutch."""
    before, languages = QLocale(), Languages(qapp)
    languages.speak("nl")
    yield
    languages.stop()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("dutch")
def test_that_the_file_dialog_of_qt_is_in_dutch(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = [dialog.labelText(one) for one in QFileDialog.DialogLabel]
    assert said == ["&Zoeken in:", "Bestands&naam:", "Bestands&type:", "&Openen", "Annuleren"]
