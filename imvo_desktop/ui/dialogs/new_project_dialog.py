"""Asks what a new project needs: the name of the own company and where the file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import saving
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.new_project import file_name


class NewProjectDialog(QDialog):
    """Proposes a file name from the company name; tells `chosen(company, path)`."""

    chosen = Signal(str, object)

    def __init__(self, folder: Path, parent: QWidget | None = None, *, list_name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("new_project_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(within_screen(self, scaled(64 * GRID), 0)[0])
        self._folder = folder
        self._is_own_path = False
        self.company = QLineEdit()
        self.company.setObjectName("company")
        self.path = QLineEdit()
        self.path.setObjectName("project_path")
        self._browse = QPushButton(self.tr("Browse…"))
        self._hint = QLabel()
        self._hint.setProperty("role", "quiet")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._make = self._buttons.addButton(
            self.tr("Make the project"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._make.setObjectName("make_project")
        self._make.setProperty("role", "primary")
        self._for_list = QLabel()
        self._for_list.setTextFormat(Qt.TextFormat.PlainText)
        self._for_list.setWordWrap(True)
        text = self.tr("First make a project for your list. Then {name} is read.")
        self._for_list.setText(text.format(name=list_name))
        self._for_list.setVisible(bool(list_name))
        self._lay_out()
        self._connect()
        self._propose("")

    def accept(self) -> None:
        """Tell what was chosen."""
        path = Path(self.path.text().strip())
        if path.suffix.lower() != ".imvo":
            path = path.with_name(f"{path.name}.imvo")
        self.chosen.emit(self.company.text().strip(), path)
        super().accept()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.path, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Your company"), self.company)
        form.addRow(self.tr("Project file"), place)
        self.company.setAccessibleName(self.tr("Your company"))
        self.path.setAccessibleName(self.tr("Project file"))
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._for_list)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.company.textChanged.connect(self._propose)
        self.path.textEdited.connect(self._keep_own_path)
        self.path.textChanged.connect(self._judge)
        self._browse.clicked.connect(self._choose_place)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _propose(self, company: str) -> None:
        if not self._is_own_path:
            self.path.setText(str(_free(self._folder / file_name(company))) if company else "")
        self._judge()

    def _keep_own_path(self) -> None:
        self._is_own_path = True

    def _choose_place(self) -> None:
        proposed = _free(self._folder / file_name(self.company.text()))
        file = Path(self.path.text() or proposed)
        kinds = (self.tr("IMVO projects") + " (*.imvo)",)
        title = self.tr("Where do you want to keep the project?")
        saving.ask(self, saving.Wish("project_path_dialog", title, kinds, file), self._take_place)

    def _take_place(self, path: str) -> None:
        self._is_own_path = True
        self.path.setText(path)

    def _judge(self) -> None:
        is_named = bool(self.company.text().strip())
        is_there = bool(self.path.text().strip()) and Path(self.path.text().strip()).exists()
        self._make.setEnabled(is_named and bool(self.path.text().strip()) and not is_there)
        if is_there:
            self._hint.setText(self.tr("This file is there already. Choose another name."))
        else:
            self._hint.setText(self.tr("Everything you do is saved at once in this one file."))


def _free(path: Path) -> Path:
    """`path`, or the first numbered name beside it that is free."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
