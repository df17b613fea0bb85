"""The versions of a project: kept by name, compared with now, gone back to, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.change_words import counts_text
from imvo_desktop.progress import Progress
from imvo_desktop.storage import kept_versions
from imvo_desktop.storage.kept_versions import KeptVersion
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.versions.version_list import VersionList
from imvo_desktop.usecases import versions
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.versions import Saved, WayBack

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session


class VersionsDialog(QDialog):
    """The newest version on top; the chosen one is compared with the project as it is."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("versions_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions"))
        self.resize(*within_screen(self, scaled(80 * GRID), scaled(60 * GRID)))
        self._document = document
        self._way: WayBack | None = None
        self._job: Job | None = None
        self._name = QLineEdit()
        self._save = QPushButton(self.tr("Save a version"))
        self._list = VersionList()
        self._told = WrappedLabel(role="quiet")
        self._back = QPushButton(self.tr("Back to this version"))
        self._rename = QPushButton(self.tr("Give it the name above"))
        self._remove = QPushButton(self.tr("Remove…"))
        self._lay_out()
        self._connect()
        self._read()

    def _read(self) -> None:
        """Show what is kept in the file, once it is read."""
        session = self._document.session
        if session is None:
            return
        path = session.path
        job = self._document.project_work.run(lambda _: kept_versions.listed(path))
        job.succeeded.connect(self._show_list)
        job.failed.connect(self._tell_error)

    def _show_list(self, found: tuple[KeptVersion, ...]) -> None:
        self._list.show_versions(found, self._document.labels)
        self._compare()

    def _keep(self) -> None:
        """Keep the project as it is now under the name that is filled in."""
        session = self._document.session
        if session is None or self._document.is_locked or not self._name.text().strip():
            return
        snapshot, token = self._document.snapshot(), self._document.new_id()
        wanted = KeptVersion("", self._name.text(), utc_now(), session.author)

        def work(progress: Progress) -> Saved:
            made = versions.save(snapshot, wanted, token, progress)
            _keep(session, made)
            return made

        self._run(work, self.tr("The version is being kept"))

    def _compare(self) -> None:
        """Work out what going back to the chosen version would change."""
        self._way = None
        session, version = self._document.session, self._list.chosen
        if self._job is not None:
            self._job.let_go()
            self._job = None
        if session is not None and version is not None and not self._document.is_locked:
            path, network = session.path, self._document.snapshot()
            self._job = self._document.project_work.run(
                lambda progress: versions.way_back(path, version, network, progress)
            )
            self._job.succeeded.connect(self._take_way)
            self._job.failed.connect(self._tell_error)
        self._follow()

    def _take_way(self, way: WayBack) -> None:
        self._job, self._way = None, way
        self._follow()

    def _follow(self) -> None:
        """Say what would change, and let be done what can be done."""
        can = not self._document.is_read_only
        chosen, way = self._list.chosen, self._way
        has_name = bool(self._name.text().strip())
        self._save.setEnabled(can and has_name)
        self._rename.setEnabled(can and has_name and chosen is not None)
        self._remove.setEnabled(can and chosen is not None)
        self._back.setEnabled(can and way is not None and bool(way.edit.changes))
        text = self.tr("A version keeps all that is in the project as it is now.")
        if chosen is not None and way is None:
            text = self.tr("What would change is being worked out…")
        elif way is not None:
            text = self._said(way)
        self._told.setText(text)

    def _said(self, way: WayBack) -> str:
        words = self._document.labels
        added, changed, removed = map(words.number, way.since)
        holds = self.tr(
            "Holds {organisations} organisations and {links} deliveries. Since then: {added} "
            "added, {changed} changed, {removed} removed."
        ).format(
            organisations=words.number(way.organisations),
            links=words.number(way.links),
            added=added,
            changed=changed,
            removed=removed,
        )
        stays = self.tr("Rounds and complaints since then stay. You can undo it.")
        return f"{holds}\n{counts_text(words, way.counts)} {stays}"

    def _go_back(self) -> None:
        way = self._way
        if way is not None:
            self._document.do(way.edit)

    def _call(self) -> None:
        version, session = self._list.chosen, self._document.session
        if version is not None and session is not None:
            name = versions.checked_name(self._name.text())
            self._run(
                lambda _: session.on_disk(
                    lambda file: kept_versions.rename(file, version.id, name)
                ),
                "",
            )

    def _ask_to_remove(self) -> None:
        """A version that is removed does not come back: ask first."""
        version = self._list.chosen
        if version is None:
            return
        said = self.tr(
            "Remove the version “{name}”? The project stays as it is. The version does not "
            "come back."
        ).format(name=version.name)
        asked = messages.text_box(self, said, QMessageBox.Icon.Question)
        asked.setObjectName("versions.ask")
        do = asked.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        do.setObjectName("versions.do_remove")
        asked.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        do.clicked.connect(lambda: self._take_out(version))
        asked.open()

    def _take_out(self, version: KeptVersion) -> None:
        session = self._document.session
        if session is not None:
            self._run(
                lambda _: session.on_disk(lambda file: kept_versions.remove(file, version.id)), ""
            )

    def _run(self, work: object, title: str) -> None:
        job = self._document.project_work.run(work)  # type: ignore[arg-type]  # closures
        job.succeeded.connect(self._read_again)
        job.failed.connect(self._tell_error)
        if title:
            JobDialog(title, job, self)

    def _read_again(self) -> None:
        self._name.clear()
        self._read()

    def _tell_error(self, error: ImvoError) -> None:
        self._told.setText(messages.error_text(error, self._document.labels))

    def _lay_out(self) -> None:
        named: tuple[tuple[str, QPushButton], ...] = (
            ("save", self._save),
            ("back", self._back),
            ("rename", self._rename),
            ("remove", self._remove),
        )
        for name, button in named:
            button.setObjectName(f"versions.{name}")
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self._back.setProperty("role", "primary")
        self._name.setObjectName("versions.name")
        self._name.setAccessibleName(self.tr("Name of the version"))
        self._name.setPlaceholderText(self.tr("Name of the version"))
        self._told.setObjectName("versions.told")
        top, low = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._save)
        for button in (self._back, self._rename, self._remove):
            low.addWidget(button)
        low.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._told)
        layout.addLayout(low)
        layout.addWidget(_closing(self, self.tr("Close")))

    def _connect(self) -> None:
        self._save.clicked.connect(self._keep)
        self._name.returnPressed.connect(self._keep)
        self._name.textChanged.connect(self._follow)
        self._list.currentItemChanged.connect(self._compare)
        self._back.clicked.connect(self._go_back)
        self._rename.clicked.connect(self._call)
        self._remove.clicked.connect(self._ask_to_remove)
        self._document.history_changed.connect(self._compare)
        self._document.closed.connect(self.reject)


def _keep(session: Session, made: Saved) -> None:
    """Write it on the thread of the file."""
    session.on_disk(lambda file: kept_versions.keep(file, made.version, made.payload))


def _closing(dialog: QDialog, text: str) -> QDialogButtonBox:
    """The button that closes `dialog`; Enter in a field of it does not."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    done = box.button(QDialogButtonBox.StandardButton.Close)
    done.setText(text)
    done.setAutoDefault(False)
    box.rejected.connect(dialog.reject)
    return box
