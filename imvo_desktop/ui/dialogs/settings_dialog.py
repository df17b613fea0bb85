"""Language, colours, size of the text, movement, and the name that stands in the history."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
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
from imvo_desktop.ui.dialogs.settings_sample import SettingsSample
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.settings import TEXT_SIZES, Appearance, Contrast, Movement
from imvo_desktop.ui.text_size import scaled, system_scale

_WIDTH, _HEIGHT = 56 * GRID, 76 * GRID
_CHOICES = ("language", "appearance", "contrast", "text_size", "movement")


class SettingsDialog(QDialog):
    """Every choice holds at once, and a sample shows it."""

    def __init__(
        self, document: Document, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._preferences = preferences
        self._boxes = {name: self._box(name) for name in _CHOICES}
        self._author = QLineEdit(preferences.settings.author)
        self._author.setObjectName("author")
        self._labels = {name: QLabel() for name in (*_CHOICES, "author")}
        self._hint = WrappedLabel(role="quiet")
        self._sample = SettingsSample(document.labels)
        self._lay_out()
        self._retranslate()
        self._fit()
        for box in self._boxes.values():
            box.activated.connect(self._choose)
        self._author.editingFinished.connect(self._choose)
        preferences.changed.connect(self._retranslate)
        document.language_changed.connect(self._speak)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Room for everything in the text of now, or as much as the screen has."""
        self.resize(*within_screen(self, scaled(_WIDTH), scaled(_HEIGHT)))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in self._fields().items():
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(self._sample)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(buttons)

    def _fields(self) -> Mapping[str, QWidget]:
        return {**self._boxes, "author": self._author}

    def _speak(self) -> None:
        self._sample.speak(self._document.labels)

    def _choose(self) -> None:
        picked = {name: str(box.currentData()) for name, box in self._boxes.items()}
        chosen = dataclasses.replace(
            self._preferences.settings,
            language=picked["language"],
            appearance=Appearance(picked["appearance"]),
            contrast=Contrast(picked["contrast"]),
            text_size=int(picked["text_size"]),
            movement=Movement(picked["movement"]),
            author=self._author.text().strip(),
        )
        self._preferences.choose(chosen)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        names = {
            "language": self.tr("Language"),
            "appearance": self.tr("Light or dark"),
            "contrast": self.tr("High contrast"),
            "text_size": self.tr("Text size"),
            "movement": self.tr("Movement"),
            "author": self.tr("Your name"),
        }
        for name, field in self._fields().items():
            self._labels[name].setText(names[name])
            field.setAccessibleName(names[name])
        self._hint.setText(
            self.tr("Your name stands beside what you change, in the history of a project.")
        )
        self._fill_colours()
        self._fill_sizes()

    def _fill_colours(self) -> None:
        settings, as_system = self._preferences.settings, self.tr("As the system")
        _fill(self._boxes["language"], {"nl": "Nederlands", "en": "English"}, settings.language)
        looks = {"system": as_system, "light": self.tr("Light"), "dark": self.tr("Dark")}
        _fill(self._boxes["appearance"], looks, settings.appearance)
        contrasts = {"system": as_system, "normal": self.tr("Off"), "high": self.tr("On")}
        _fill(self._boxes["contrast"], contrasts, settings.contrast)
        moves = {"system": as_system, "off": self.tr("Nothing moves by itself")}
        _fill(self._boxes["movement"], moves, settings.movement)

    def _fill_sizes(self) -> None:
        of_system = self.tr("As the system ({percent} %)")
        sizes = {str(size): f"{size} %" for size in TEXT_SIZES}
        sizes["0"] = of_system.format(percent=round(100 * system_scale()))
        _fill(self._boxes["text_size"], sizes, str(self._preferences.settings.text_size))


def _fill(box: QComboBox, choices: Mapping[str, str], chosen: str) -> None:
    box.clear()
    for code, name in choices.items():
        box.addItem(name, code)
    box.setCurrentIndex(box.findData(str(chosen)))
