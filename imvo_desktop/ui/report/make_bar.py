"""The button that makes the document, how far it is, and where it is once it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages, opening
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.report.making import Done, Making


class MakeBar(QWidget):
    """Follows a `Making`."""

    def __init__(self, document: Document, making: Making) -> None:
        super().__init__()
        self._document = document
        self._making = making
        self.make = QPushButton(self.tr("Make the report…"))
        self._told = WrappedLabel()
        self._bar = QProgressBar()
        self._stop = QPushButton(self.tr("Cancel"))
        self._open = QPushButton(self.tr("Open"))
        self._folder = QPushButton(self.tr("Show in folder"))
        self._was_busy = making.is_busy
        self._set_up()
        self._lay_out()
        making.changed.connect(self.refresh)
        making.progressed.connect(self._show_progress)
        self.refresh()

    def refresh(self) -> None:
        """Show what is being made, or what was made last."""
        making, done = self._making, self._making.done
        is_through = self._was_busy and not making.is_busy
        self._was_busy = making.is_busy
        self.make.setEnabled(self._document.is_open and not making.is_busy)
        for part in (self._bar, self._stop):
            part.setVisible(making.is_busy)
        if making.is_busy:
            self._bar.setRange(0, 0)
        for button in (self._open, self._folder):
            button.setVisible(done is not None and not making.is_busy)
        self._told.setText(self._text())
        self._told.setVisible(bool(self._told.text()))
        if is_through and self.isVisible():
            (self._open if done is not None else self.make).setFocus()

    def _text(self) -> str:
        making = self._making
        if making.is_busy:
            return self.tr("The report is being made.")
        if making.problem is not None:
            return messages.error_text(making.problem, self._document.labels)
        return self._said(making.done) if making.done is not None else ""

    def _said(self, done: Done) -> str:
        words, made, choices = self._document.labels, done.made, done.choices
        text = self.tr("“{name}” is ready: {paper}, {pages} pages, {reader}.")
        if made.pages == 1:
            text = self.tr("“{name}” is ready: {paper}, 1 page, {reader}.")
        return text.format(
            name=made.path.name,
            paper=words.text(f"paper.{choices.paper}"),
            pages=words.number(made.pages),
            reader=words.text(f"reader.made.{choices.profile}"),
        )

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _open_report(self) -> None:
        path = self._path()
        if path is not None and path.is_file():
            opening.open_made(path)

    def _open_folder(self) -> None:
        path = self._path()
        if path is not None and path.parent.is_dir():
            opening.open_made(path.parent)

    def _path(self) -> Path | None:
        done = self._making.done
        return done.made.path if done is not None else None

    def _set_up(self) -> None:
        self._told.setObjectName("report.told")
        self._bar.setAccessibleName(self.tr("The report is being made."))
        self.make.setProperty("role", "primary")
        for name, button, action in (
            ("report.make", self.make, self._making.ask),
            ("report.stop", self._stop, self._making.stop),
            ("report.open", self._open, self._open_report),
            ("report.folder", self._folder, self._open_folder),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            button.clicked.connect(action)

    def _lay_out(self) -> None:
        busy = QHBoxLayout()
        busy.setSpacing(GRID)
        busy.addWidget(self._bar, 1)
        busy.addWidget(self._stop)
        buttons = FlowLayout(spacing=GRID)
        for button in (self.make, self._open, self._folder):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._told)
        layout.addLayout(busy)
        layout.addLayout(buttons)
