"""Language, light or dark, and the name that stands in the history."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.settings import Appearance, Settings


class SettingsDialog(QDialog):
    """Every choice holds at once; `chosen(Settings)` on each."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(52 * GRID)
        self._settings = settings
        self._language = self._box("language")
        self._appearance = self._box("appearance")
        self._author = QLineEdit(settings.author)
        self._author.setObjectName("author")
        self._labels = (QLabel(), QLabel(), QLabel())
        self._hint = QLabel()
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._lay_out()
        self._retranslate()
        self._language.activated.connect(self._choose)
        self._appearance.activated.connect(self._choose)
        self._author.editingFinished.connect(self._choose)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        fields = (self._language, self._appearance, self._author)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)

    def _choose(self) -> None:
        self._settings = dataclasses.replace(
            self._settings,
            language=str(self._language.currentData()),
            appearance=Appearance(str(self._appearance.currentData())),
            author=self._author.text().strip(),
        )
        self.chosen.emit(self._settings)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        names = (self.tr("Language"), self.tr("Light or dark"), self.tr("Your name"))
        fields = (self._language, self._appearance, self._author)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self._hint.setText(
            self.tr("Your name stands beside what you change, in the history of a project.")
        )
        _fill(self._language, {"nl": "Nederlands", "en": "English"}, self._settings.language)
        appearances = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        _fill(self._appearance, appearances, self._settings.appearance.value)


def _fill(box: QComboBox, choices: dict[str, str], chosen: str) -> None:
    box.clear()
    for code, name in choices.items():
        box.addItem(name, code)
    box.setCurrentIndex(box.findData(chosen))
