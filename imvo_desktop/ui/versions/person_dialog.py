"""Removing a person everywhere: who, where the person is found, and then for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.mentions import Mentions
from imvo_desktop.errors import ImvoError
from imvo_desktop.own_folder import own_folder
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.versions.found_tree import FoundTree
from imvo_desktop.usecases import redact_person
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.redact_person import PersonFound, PersonWish

if TYPE_CHECKING:
    from pathlib import Path

    from imvo_desktop.progress import Progress


class PersonDialog(QDialog):
    """Looks first; what is ticked is removed, and nothing brings it back."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remove a person everywhere"))
        self.resize(*within_screen(self, scaled(90 * GRID), scaled(72 * GRID)))
        self._document = document
        self._found: PersonFound | None = None
        self._job: Job | None = None
        self._names, self._mail = QLineEdit(), QLineEdit()
        self._look = QPushButton(self.tr("Look"))
        self._tree = FoundTree()
        self._told = WrappedLabel(role="quiet")
        self._author = QCheckBox(self.tr("Also as the author of edits"))
        self._files = QCheckBox(self.tr("Also files kept in the project that hold the name"))
        self._backups = QCheckBox(self.tr("Also backups and remembered lists that hold the name"))
        self._sure = QCheckBox(self.tr("I know that this cannot be undone"))
        self._remove = QPushButton(self.tr("Remove for good"))
        self._lay_out()
        self._connect()
        self._forget()

    def _ask(self) -> None:
        """Look where this person is mentioned."""
        session = self._document.session
        if session is None:
            return
        self._forget()
        try:
            mentions = Mentions.of([*self._names.text().split(";"), self._mail.text()])
        except ImvoError as error:
            self._tell_error(error)
            return
        path, own, at = session.path, own_folder(), utc_now()

        def work(progress: Progress) -> PersonFound:
            return redact_person.look(path, mentions, own, at, progress)

        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._show_found)
        self._job.failed.connect(self._tell_error)
        JobDialog(self.tr("The project is being looked through"), self._job, self)

    def _show_found(self, found: PersonFound) -> None:
        self._found = found
        words = self._document.labels
        self._tree.add_mentions(found.project.records, words)
        project = found.project
        self._author.setVisible(project.as_author > 0)
        self._files.setVisible(bool(project.files))
        self._backups.setVisible(bool(found.backups or found.unread or found.remembered))
        said = self.tr(
            "Found in {records} fields, {entries} entries of the history, {copies} rounds and "
            "versions, {files} files, {backups} backups; {edits} edits were made under this name. "
            "What history, rounds and versions tell goes with it. Untick what is about somebody "
            "else."
        ).format(
            records=words.number(len(project.records)),
            entries=words.number(project.entries),
            copies=words.number(len(project.copies)),
            files=words.number(len(project.files)),
            backups=words.number(len(found.backups)),
            edits=words.number(project.as_author),
        )
        if found.unread:
            said += " " + self.tr("{count} backups could not be looked through.").format(
                count=words.number(len(found.unread))
            )
        self._told.setText(self.tr("Found nowhere.") if found.is_empty else said)
        self._follow()

    def _do(self) -> None:
        """Close the project, take the person out, and open it again."""
        session, found = self._document.session, self._found
        if session is None or found is None or not self._sure.isChecked():
            return
        wish = PersonWish(
            found=found,
            spared=self._tree.spared,
            keeps_author=not self._author.isChecked(),
            with_files=self._files.isChecked(),
            with_backups=self._backups.isChecked(),
        )
        document, path, author, at = self._document, session.path, session.author, utc_now()
        window = self.parentWidget()

        def work(_progress: Progress) -> ImvoError | None:
            try:
                redact_person.remove(path, wish, author, at)
            except ImvoError as error:
                return error
            return None

        self._document.closed.disconnect(self.reject)
        document.close()
        job = document.workers.run(work)
        job.succeeded.connect(lambda problem: _open_again(document, path, problem))
        job.failed.connect(document.failed)
        JobDialog(self.tr("The person is being removed"), job, window)
        self.accept()

    def _forget(self) -> None:
        self._found = None
        self._tree.clear()
        self._sure.setChecked(False)
        for box in (self._author, self._files, self._backups):
            box.hide()
        self._told.setText(
            self.tr(
                "Fill in a name, and look where it stands. What you see there can then be removed, "
                "from the history and the rounds too. Who complained and is locked with a password "
                "is not looked through: wipe that at the complaint. In files only plain text is "
                "found."
            )
        )
        self._follow()

    def _follow(self) -> None:
        has_found = self._found is not None and not self._found.is_empty
        self._look.setEnabled(bool(self._names.text().strip() or self._mail.text().strip()))
        self._sure.setEnabled(has_found and not self._document.is_read_only)
        self._remove.setEnabled(has_found and self._sure.isEnabled() and self._sure.isChecked())

    def _tell_error(self, error: ImvoError) -> None:
        self._told.setText(messages.error_text(error, self._document.labels))

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = (
            ("person.names", self.tr("Name (more ways to write it: a ; between)"), self._names),
            ("person.mail", self.tr("E-mail address"), self._mail),
        )
        for name, text, field in rows:
            field.setObjectName(name)
            field.setAccessibleName(text)
            form.addRow(text, field)
        self._told.setObjectName("person.told")
        self._author.setChecked(True)
        self._backups.setChecked(True)
        named: tuple[tuple[str, QPushButton | QCheckBox], ...] = (
            ("look", self._look),
            ("author", self._author),
            ("files", self._files),
            ("backups", self._backups),
            ("sure", self._sure),
            ("remove", self._remove),
        )
        for name, control in named:
            control.setObjectName(f"person.{name}")
            control.setAccessibleName(control.text())
        self._look.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addLayout(form)
        layout.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._told)
        layout.addWidget(self._tree, 1)
        for box in (self._author, self._files, self._backups, self._sure):
            layout.addWidget(box)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self._look.clicked.connect(self._ask)
        self._remove.clicked.connect(self._do)
        self._sure.toggled.connect(self._follow)
        for field in (self._names, self._mail):
            field.textChanged.connect(self._forget)
        self._document.closed.connect(self.reject)


def _open_again(document: Document, path: Path, problem: ImvoError | None) -> None:
    """Open the project without the person, or as it was, and say why."""
    document.open_project(path).failed.connect(document.failed)
    if problem is not None:
        document.failed.emit(problem)
