"""The boxes of an error nobody expected: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from imvo_desktop.labels.instants import instant_text
from imvo_desktop.ui.copy_commands import CopyCommands
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.messages import Message
from imvo_desktop.usecases.running import Ended


class TroubleBox(Message):
    """Its buttons leave it open, but for the one that closes it; `diagnostics_asked`."""

    diagnostics_asked = Signal()

    def __init__(self, details: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        self._made: list[QPushButton] = []
        self.setDetailedText(details)

    def add_button(self, name: str, text: str) -> QPushButton:
        """A button that does something and leaves the box there."""
        button = QPushButton(text, self)
        self._made.append(button)
        button.setObjectName(name)
        button.setAccessibleName(text)
        self.addButton(button, QMessageBox.ButtonRole.ActionRole)
        button.clicked.disconnect()
        return button

    def _add_common(self) -> None:
        file = self.add_button("make_diagnostics", self.tr("Diagnostics file…"))
        file.clicked.connect(self.diagnostics_asked)
        self.add_button("copy_details", self.tr("Copy the details")).clicked.connect(
            self._copy_details
        )

    def _add_last(self, text: str) -> None:
        last = self.addButton(text, QMessageBox.ButtonRole.RejectRole)
        last.setObjectName("go_on")
        last.setAccessibleName(text)
        self.setDefaultButton(last)
        self.setEscapeButton(last)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class CrashBox(TroubleBox):
    """Says that the program made a mistake; one can go on, and copy the project to be sure.

    The copy is made of the file, so that it does not matter which part of the window is broken.
    """

    def __init__(self, details: str, document: Document, parent: QWidget | None) -> None:
        super().__init__(details, parent)
        self.setObjectName("crash")
        self.setIcon(QMessageBox.Icon.Critical)
        self.setText(self.tr("The program made a mistake."))
        self.setInformativeText(f"{self._what_is_safe(document)}\n\n{self._what_to_do(details)}")
        if document.is_open:
            self._copies = CopyCommands(document, self)
            copy = self.add_button("crash.save_copy", self.tr("Save a copy…"))
            copy.clicked.connect(self._copies.save_copy)
        self._add_common()
        self._add_last(self.tr("Go on"))

    def _what_is_safe(self, document: Document) -> str:
        session = document.session
        if session is None:
            return self.tr("No project was open, so nothing is lost.")
        if session.is_read_only:
            return self.tr("You were only looking at this project, so nothing in it changed.")
        text = self.tr("Your work is saved up to your last change, {when}.")
        if document.is_locked:
            text = self.tr("One change is still being saved. All before it is saved, {when}.")
        return text.format(when=instant_text(document.labels, session.last_saved))

    def _what_to_do(self, details: str) -> str:
        if details.startswith("MemoryError"):
            return self.tr(
                "The computer has too little memory left. Close other programs, then go on."
            )
        return self.tr(
            "You can go on. If it happens again, save a copy and start the program again. A "
            "diagnostics file helps us to mend it; you can read it before you send it."
        )


class StoppedBox(TroubleBox):
    """Says at a start that the program stopped before without anyone closing it.

    `open_asked(path)` when the person wants the project that was open.
    """

    open_asked = Signal(str)

    def __init__(self, ended: Ended, saved: str, document: Document, parent: QWidget) -> None:
        super().__init__(ended.trace or self._from_outside(), parent)
        self.setObjectName("stopped")
        self.setIcon(QMessageBox.Icon.Information)
        when = instant_text(document.labels, ended.at)
        self.setText(self.tr("The program stopped unexpectedly on {when}.").format(when=when))
        self.setInformativeText(self._what_is_safe(ended, saved, document))
        if ended.project is not None and not document.is_open:
            self._path = str(ended.project)
            text = self.tr("Open the project") if saved else self.tr("See what can be done")
            button = self.add_button("stopped.open", text)
            button.clicked.connect(self._open)
        self._add_common()
        self._add_last(self.tr("Close"))

    def _from_outside(self) -> str:
        return self.tr("It was ended from outside, or the power failed: it left no trace.")

    def _what_is_safe(self, ended: Ended, saved: str, document: Document) -> str:
        if ended.project is None:
            return self.tr("No project was open, so nothing is lost.")
        if not saved:
            text = self.tr("“{name}” was open. It cannot be read now from where it was.")
            return text.format(name=ended.project.stem)
        text = self.tr("Your work in “{name}” is saved up to your last change, {when}.")
        when = instant_text(document.labels, saved)
        return text.format(name=ended.project.stem, when=when)

    def _open(self) -> None:
        self.open_asked.emit(self._path)
        self.close()
