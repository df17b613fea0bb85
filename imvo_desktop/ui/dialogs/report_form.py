"""What a person says of a report before it is made: language, draft or final, version, by whom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QWidget

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.labels import LANGUAGES
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel


@dataclass(frozen=True, slots=True)
class ReportWishes:
    """The day of the report (ISO) and what its cover says of it."""

    date: str
    is_draft: bool = True
    version: str = ""
    prepared_by: str = ""


class ReportForm(QWidget):
    """The fields, filled in as far as the project knows."""

    def __init__(self, words: Words, network: Network, day: str, author: str) -> None:
        super().__init__()
        names = [(one, words.text(f"language.{one}")) for one in LANGUAGES]
        own = network.own
        self._company = WrappedLabel((own.name if own else "") or network.project.name)
        self._language = CodeBox(names, "report.language")
        states: list[tuple[object, str]] = [(True, self.tr("Draft")), (False, self.tr("Final"))]
        self._state = CodeBox(states, "report.state")
        self._version = QLineEdit()
        self._author = QLineEdit(author)
        self._day = QDateEdit(QDate.fromString(day, "yyyy-MM-dd"))
        self._set_up(words.language)

    @property
    def language(self) -> str:
        """The language of the report."""
        return str(self._language.code)

    @property
    def wishes(self) -> ReportWishes:
        """What is filled in."""
        return ReportWishes(
            date=self._day.date().toString("yyyy-MM-dd"),
            is_draft=self._state.code is True,
            version=self._version.text().strip(),
            prepared_by=self._author.text().strip(),
        )

    def add_row(self, name: str, part: QWidget) -> None:
        """Put another field at the end."""
        self._rows.addRow(name, part)

    def _set_up(self, language: str) -> None:
        self._language.show_code(language)
        self._state.show_code(code=True)
        self._version.setPlaceholderText(self.tr("for example 1.0"))
        self._day.setDisplayFormat("d-M-yyyy" if language == "nl" else "d/M/yyyy")
        self._day.setCalendarPopup(True)
        self._day.setObjectName("report.date")
        self._version.setObjectName("report.version")
        self._author.setObjectName("report.prepared_by")
        self._company.setObjectName("report.company")
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        parts: dict[str, QWidget] = {
            self.tr("About"): self._company,
            self.tr("Language of the report"): self._language,
            self.tr("Draft or final"): self._state,
            self.tr("Version"): self._version,
            self.tr("Date"): self._day,
            self.tr("Prepared by"): self._author,
        }
        for name, part in parts.items():
            part.setAccessibleName(name)
            self._rows.addRow(name, part)
