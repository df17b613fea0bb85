"""Asks in which form the project goes to another program, for whom, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.report.choice_list import ChoiceList
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.export_forms import FORMS, is_offered, name_filter, proposed


class ExportDialog(QDialog):
    """Tells `chosen(path, profile)` once there is a file to write to; writes nothing itself."""

    chosen = Signal(str, str)

    def __init__(self, document: Document, project: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export tables and pictures"))
        self.resize(*within_screen(self, scaled(108 * GRID), scaled(80 * GRID)))
        self._words = document.labels
        self._project = project
        self._form, self._profile = FORMS[0], Profile.INTERNAL
        self._forms = ChoiceList(self.tr("As what?"), "export.form", self._told_forms())
        self._readers = ChoiceList(self.tr("For whom?"), "export.reader", self._told_readers())
        self._problem = WrappedLabel("", "quiet")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = self._buttons.addButton(
            self.tr("Choose where…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._forms.picked.connect(self._take_form)
        self._readers.picked.connect(self._take_reader)
        self._buttons.accepted.connect(self.ask_where)
        self._buttons.rejected.connect(self.reject)
        self._follow()

    def ask_where(self) -> None:
        """Ask only for the file, with a name that says what is in it."""
        file = proposed(self._project, self._form, self._profile, self._words)
        kinds = (name_filter(self._form, self._words),)
        title = self.tr("Where do you want to keep the export?")
        wish = saving.Wish("export_path_dialog", title, kinds, file)
        saving.ask(self, wish, self._take_path)

    def _take_path(self, path: str) -> None:
        self.chosen.emit(path, self._profile)
        self.accept()

    def _take_form(self, form: str) -> None:
        self._form = form
        self._follow()

    def _take_reader(self, profile: str) -> None:
        self._profile = Profile(profile)
        self._follow()

    def _follow(self) -> None:
        self._forms.show_chosen(self._form)
        self._readers.show_chosen(self._profile)
        is_fit = is_offered(self._form, self._profile)
        self._do.setEnabled(is_fit)
        self._problem.setText("" if is_fit else self._words.text("export.only_ours"))

    def _told_forms(self) -> list[tuple[str, str, str]]:
        text = self._words.text
        return [(one, text(f"export.form.{one}"), text(f"export.told.{one}")) for one in FORMS]

    def _told_readers(self) -> list[tuple[str, str, str]]:
        text = self._words.text
        return [(one, text(f"reader.{one}"), text(f"reader.told.{one}")) for one in Profile]

    def _lay_out(self) -> None:
        self._do.setObjectName("export.do")
        self._do.setProperty("role", "primary")
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addLayout(_column(self._forms), 3)
        row.addLayout(_column(self._readers, self._problem), 2)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(scrolled(choices), 1)
        layout.addWidget(self._buttons)


def _column(*parts: QWidget) -> QVBoxLayout:
    """Parts under each other, at the top."""
    found = QVBoxLayout()
    for part in parts:
        found.addWidget(part)
    found.addStretch()
    return found
