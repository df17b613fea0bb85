"""What the cover says of a document: language, draft or final, version, day, by whom."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.labels.labels import LANGUAGES
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.report.chosen import Chosen

_DAY = "yyyy-MM-dd"


class CoverFields(QWidget):
    """Each field is chosen as soon as a person is done with it."""

    def __init__(self, words: Words, chosen: Chosen) -> None:
        super().__init__()
        self._chosen = chosen
        names = [(one, words.text(f"language.{one}")) for one in LANGUAGES]
        self._language = CodeBox(names, "report.language")
        states: list[tuple[object, str]] = [(True, self.tr("Draft")), (False, self.tr("Final"))]
        self._state = CodeBox(states, "report.state")
        self._version, self._author, self._day = QLineEdit(), QLineEdit(), QDateEdit()
        self._set_up(words.language)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen; what is being typed stays."""
        choices = self._chosen.choices
        self._language.show_code(choices.language)
        self._state.show_code(choices.is_draft)
        for line, text in ((self._version, choices.version), (self._author, choices.prepared_by)):
            if not (line.hasFocus() and line.isModified()):
                line.setText(text)
        if not self._day.hasFocus():
            self._day.setDate(QDate.fromString(choices.date, _DAY))

    def _set_up(self, language: str) -> None:
        self._version.setPlaceholderText(self.tr("for example 1.0"))
        self._day.setDisplayFormat("d-M-yyyy" if language == "nl" else "d/M/yyyy")
        self._day.setCalendarPopup(True)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        parts: tuple[tuple[str, str, QWidget], ...] = (
            ("report.language", self.tr("Language of the report"), self._language),
            ("report.state", self.tr("Draft or final"), self._state),
            ("report.version", self.tr("Version"), self._version),
            ("report.date", self.tr("Date"), self._day),
            ("report.prepared_by", self.tr("Prepared by"), self._author),
        )
        for name, text, part in parts:
            part.setObjectName(name)
            part.setAccessibleName(text)
            rows.addRow(text, part)

    def _connect(self) -> None:
        choose = self._chosen.choose
        self._language.picked.connect(lambda code: choose(language=str(code)))
        self._state.picked.connect(lambda is_draft: choose(is_draft=is_draft is True))
        self._version.editingFinished.connect(lambda: choose(version=self._version.text().strip()))
        self._author.editingFinished.connect(
            lambda: choose(prepared_by=self._author.text().strip())
        )
        self._day.dateChanged.connect(lambda day: choose(date=day.toString(_DAY)))
