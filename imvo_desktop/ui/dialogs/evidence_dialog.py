"""The evidence under one risk: files kept in the project and addresses on the web."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Evidence
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.names import risk_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import evidence
from imvo_desktop.usecases.clock import today
from imvo_desktop.written_files import write_bytes

_SHOWN_DIGITS = 12


class EvidenceDialog(QDialog):
    """Lists, adds, saves and removes; a kept file is never run, an address is shown first."""

    def __init__(self, document: Document, risk_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Evidence"))
        self.resize(70 * GRID, 60 * GRID)
        self._document = document
        self._risk_id = risk_id
        self._head = WrappedLabel(role="list_head")
        self._told = WrappedLabel()
        self._cards = QWidget()
        self._rows = QVBoxLayout(self._cards)
        self._attach = QPushButton(self.tr("Attach a file…"))
        self._address = QLineEdit()
        self._add = QPushButton(self.tr("Add this address"))
        self._set_up()
        self._lay_out()
        self.refresh()
        document.changed.connect(self.refresh)
        document.closed.connect(self.reject)

    def refresh(self) -> None:
        """Show what there is now; closes when the risk is gone."""
        network = self._document.network
        if self._risk_id not in network.risks:
            self.reject()
            return
        name = risk_name(network, network.risks[self._risk_id], self._document.labels)
        self._head.setText(name)
        clear(self._rows)
        found = evidence.evidence_of(network, self._risk_id)
        for one in found:
            self._rows.addWidget(self._make_card(one))
        if not found:
            text = self.tr("There is no evidence yet. Attach a report, photo or certificate.")
            self._rows.addWidget(WrappedLabel(text, "quiet"))
        self._rows.addStretch()

    def attach(self, path: Path) -> None:
        """Keep the file at `path` in the project and put it under the risk, as one edit."""
        session = self._document.session
        if session is None or self._document.is_locked:
            return
        try:
            sha256 = session.attach(*evidence.read_file(path))
        except ImvoError as error:
            messages.show_error(self, error, self._document.labels)
            return
        self._put(path.name, sha256=sha256)

    def save_to(self, one: Evidence, path: Path) -> None:
        """Write the kept file to `path`."""
        session = self._document.session
        if session is None or one.sha256 is None:
            return
        try:
            write_bytes(path, session.attachment(one.sha256))
        except ImvoError as error:
            messages.show_error(self, error, self._document.labels)
        else:
            self._tell(self.tr("Saved in {name}.").format(name=path.name))

    def _put(self, name: str, sha256: str | None = None, address: str | None = None) -> None:
        document = self._document
        made = Evidence(
            id=document.new_id(),
            subject=self._risk_id,
            name=name,
            sha256=sha256,
            address=address,
            added=today(),
            by=document.author or None,
        )
        self._tell("")
        document.do(evidence.add_evidence(document.network, made))

    def _add_address(self) -> None:
        address = evidence.web_address(self._address.text())
        if address is None:
            self._tell(self.tr("Fill in an address that starts with https:// or http://."))
            return
        self._address.clear()
        self._put(address, address=address)

    def _remove(self, one: Evidence) -> None:
        network = self._document.network
        self._document.do(editing.remove(network, Kind.EVIDENCE, [one.id]))

    def _open_address(self, one: Evidence) -> None:
        """Show the address in full; only then, and only if asked, the browser opens it."""
        address = evidence.web_address(one.address or "")
        if address is None:
            self._tell(self.tr("This is no address of a page. It is not opened."))
            return
        box = QMessageBox(self)
        box.setObjectName("open_address")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Open this page in your browser?"))
        box.setInformativeText(address)
        yes = box.addButton(self.tr("Open the page"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        box.open()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Which file supports this judgement?"))
        dialog.setObjectName("evidence_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.attach(Path(name)))
        dialog.open()

    def _ask_path(self, one: Evidence) -> None:
        dialog = QFileDialog(self, self.tr("Where do you want to keep a copy?"))
        dialog.setObjectName("evidence_path_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(evidence.file_name(one.name))
        dialog.fileSelected.connect(lambda name: self.save_to(one, Path(name)))
        dialog.open()

    def _make_card(self, one: Evidence) -> QWidget:
        box, layout = card(f"evidence_card.{one.id}")
        layout.addWidget(WrappedLabel(one.name))
        layout.addWidget(WrappedLabel(self._facts(one), "quiet"))
        look = QPushButton(self.tr("Save a copy…"))
        look.clicked.connect(lambda: self._ask_path(one))
        if one.sha256 is None:
            look = QPushButton(self.tr("Open…"))
            look.clicked.connect(lambda: self._open_address(one))
        remove = QPushButton(self.tr("Remove"))
        remove.clicked.connect(lambda: self._remove(one))
        remove.setEnabled(not self._document.is_read_only)
        row = QHBoxLayout()
        for name, button in (("look", look), ("remove", remove)):
            button.setObjectName(f"evidence_{name}.{one.id}")
            button.setAccessibleName(f"{button.text()} {one.name}")
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        return box

    def _facts(self, one: Evidence) -> str:
        """The day, who added it, and how the file is recognised."""
        parts = [self._document.labels.date(one.added)] if one.added else []
        parts += [one.by] if one.by else []
        if one.sha256:
            parts.append(f"SHA-256 {one.sha256[:_SHOWN_DIGITS]}…")
        return " · ".join(parts)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _set_up(self) -> None:
        self._told.setObjectName("evidence.told")
        self._told.hide()
        self._address.setObjectName("evidence.address")
        self._address.setAccessibleName(self.tr("Address of a page"))
        self._address.setPlaceholderText("https://")
        self._address.returnPressed.connect(self._add_address)
        buttons = {"attach": (self._attach, self._ask_file), "add": (self._add, self._add_address)}
        for name, (button, action) in buttons.items():
            button.setObjectName(f"evidence.{name}")
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            button.clicked.connect(action)
        for part in (self._attach, self._address, self._add):
            part.setEnabled(not self._document.is_read_only)

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setObjectName("evidence.close")
        close.setAccessibleName(close.text())
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._head)
        layout.addWidget(scrolled(self._cards), 1)
        layout.addWidget(self._told)
        layout.addWidget(self._attach, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self._address, 1)
        row.addWidget(self._add)
        layout.addLayout(row)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
