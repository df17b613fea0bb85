"""Adding evidence: choose a file, drop or paste one, or fill in the address of a page."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.scrolled import scroll_to
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import evidence
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.web_addresses import web_address

_PNG = "image/png"


class EvidenceAdder(QWidget):
    """Keeps what it is given in the project; `kept(Evidence)` once it is there, without an id.

    `place_of` gives what it supports at the moment somebody adds it; blank without one.
    """

    kept = Signal(object)

    def __init__(self, document: Document, name: str = "evidence") -> None:
        super().__init__()
        self._document = document
        self._name = name
        self.place_of: Callable[[], object] = lambda: None
        self._file = QPushButton(self.tr("Add a file…"))
        self._address = QLineEdit()
        self._add = QPushButton(self.tr("Add"))
        self._told = WrappedLabel()
        self._set_up()
        self._lay_out()

    @staticmethod
    def can_take(mime: QMimeData) -> bool:
        """Whether what is dragged or on the clipboard can be evidence."""
        is_page = web_address(mime.text()) is not None
        return bool(_files(mime)) or mime.hasImage() or is_page

    def take(self, mime: QMimeData) -> bool:
        """Keep what is dropped or pasted: files, a picture, or the address of a page."""
        files, address = _files(mime), web_address(mime.text())
        if files:
            self.keep_files(files)
        elif mime.hasImage():
            self._keep_picture(cast(QImage, mime.imageData()))  # reason: hasImage says so
        elif address is not None:
            self._keep_address(address)
        else:
            self.tell(self.tr("There is no file, picture or address on the clipboard."))
            return False
        return True

    def keep_files(self, paths: Iterable[Path]) -> None:
        """Keep each file in the project, on another thread."""
        for path in paths:
            self._keep(path.name, partial(evidence.read_file, path))

    def tell(self, text: str) -> None:
        """Say something beside the fields; nothing to be silent again."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def forget(self) -> None:
        """Let go of what is being filled in."""
        self._address.clear()
        self.tell("")

    def take_keyboard(self) -> None:
        """Put the keyboard in the address, where a person can type at once."""
        self._address.setFocus()
        scroll_to(self._address)

    def _keep(self, name: str, read: partial[tuple[bytes, str]]) -> None:
        session = self._document.session
        if session is None or self._document.is_read_only:
            return
        self.tell("")
        made = self._made(name)

        def work(_progress: Progress) -> Evidence:
            return dataclasses.replace(made, sha256=session.attach(*read()))

        job = self._document.project_work.run(work)
        job.succeeded.connect(self.kept)
        job.failed.connect(self._show_error)

    def _keep_picture(self, picture: QImage) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        # reason: the stub of PySide asks for bytes where Qt takes the name of a format
        picture.save(buffer, "PNG")  # type: ignore[call-overload]
        data = bytes(buffer.data().data())
        name = self.tr("picture {day}.png").format(day=today())
        self._keep(name, partial(_as_read, data))

    def _keep_address(self, address: str) -> None:
        self.tell("")
        self.kept.emit(dataclasses.replace(self._made(address), address=address))

    def _made(self, name: str) -> Evidence:
        """A piece of evidence called `name` for what is chosen now, added now."""
        place = self.place_of()
        kind, subject = place if isinstance(place, tuple) else (Kind.RISK, "")
        by = self._document.author or None
        return Evidence(id="", subject_kind=kind, subject=subject, name=name, added=today(), by=by)

    def _add_address(self) -> None:
        address = web_address(self._address.text())
        if address is None:
            self.tell(self.tr("Fill in an address that starts with https:// or http://."))
            return
        self._address.clear()
        self._keep_address(address)

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Which file supports this?"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("evidence_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.keep_files(map(Path, names)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_error(self, error: ImvoError) -> None:
        messages.show_error(self, error, self._document.labels)

    def _set_up(self) -> None:
        self._told.setObjectName(f"{self._name}.told")
        self._told.hide()
        self._address.setObjectName(f"{self._name}.address")
        self._address.setAccessibleName(self.tr("Address of a page"))
        self._address.setPlaceholderText("https://")
        self._address.returnPressed.connect(self._add_address)
        for name, button, action, said in (
            ("attach", self._file, self._ask_files, self._file.text()),
            ("add", self._add, self._add_address, self.tr("Add this address")),
        ):
            button.setObjectName(f"{self._name}.{name}")
            button.setAccessibleName(said)
            button.setToolTip(said)
            button.setAutoDefault(False)
            button.clicked.connect(action)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._file)
        row.addWidget(self._address, 1)
        row.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._told)


def _files(mime: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged or pasted; folders are none."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def _as_read(data: bytes) -> tuple[bytes, str]:
    return data, _PNG
