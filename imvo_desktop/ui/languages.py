"""The language of the window: its own translators, switched without a restart."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from imvo_desktop import resources
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

LACKING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""Texts of Qt that its own Dutch does not have; Qt finds them in our translations."""

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}


def locale_of(language: str) -> QLocale:
    """How `language` writes numbers and dates."""
    return QLocale(_LOCALES[language])


class Languages:
    """Installs the translators of one language at a time; English texts are in the program."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> Labels:
        """Switch every widget to `language` and return its words."""
        self.stop()
        QLocale.setDefault(locale_of(language))
        self._installed = [_qt_translator(language), _own_translator(language)]
        for translator in self._installed:
            self._app.installTranslator(translator)
        return Labels(language)

    def stop(self) -> None:
        """Leave the program to its English texts."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []


def _own_translator(language: str) -> QTranslator:
    translator = QTranslator()
    if language != "en":
        translator.load(str(resources.path("i18n", f"imvo_{language}.qm")))
    return translator


def _qt_translator(language: str) -> QTranslator:
    translator = QTranslator()
    if language != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(f"qtbase_{language}", folder)
    return translator
