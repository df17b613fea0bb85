"""One piece of evidence as a card: what it is, whom it supports, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.labels.evidence_words import evidence_place
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.evidence import Support
from imvo_desktop.usecases.judge_risk import Subject


class EvidenceCard(QWidget):
    """Shows a file or page once, with every place it supports; asks for what is done with it."""

    copy_asked = Signal(object)
    open_asked = Signal(object)
    remove_asked = Signal(object)
    renamed = Signal(object, str)

    def __init__(
        self, document: Document, support: Support, here: Subject, problem: str = ""
    ) -> None:
        super().__init__()
        self._here = here
        self._document = document
        self._support = support
        self._name = WrappedLabel(support.first.name, "emphasis")
        self._edit = QLineEdit(support.first.name)
        self._box, self._layout = card(f"evidence_card.{support.first.id}")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._box)
        self._lay_out(problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the name as it was."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress:
            self._edit.setText(self._support.first.name)
            self._show_edit(is_editing=False)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, problem: str) -> None:
        first = self._support.first
        self._edit.setObjectName(f"evidence_name.{first.id}")
        self._edit.setAccessibleName(self.tr("Name of the evidence"))
        self._edit.installEventFilter(self)
        self._edit.editingFinished.connect(self._rename)
        self._edit.hide()
        for part in (self._name, self._edit, WrappedLabel(self._facts(), "quiet")):
            self._layout.addWidget(part)
        if problem:
            warning = WrappedLabel(f"⚠ {self._document.labels.text(f'evidence.{problem}')}")
            warning.setObjectName(f"evidence_problem.{first.id}")
            self._layout.addWidget(warning)
        self._layout.addWidget(self._buttons())

    def _facts(self) -> str:
        """What kind of thing it is, whom it supports, the day and who added it."""
        words, network = self._document.labels, self._document.network
        first = self._support.first
        parts = [words.text("evidence.file" if first.sha256 else "evidence.page")]
        if first.address and first.address != first.name:
            parts.append(first.address)
        parts += [
            evidence_place(network, one, words)
            for one in self._support.pieces
            if Subject(one.subject_kind, (one.subject,)) != self._here
        ]
        parts += [words.date(first.added)] if first.added else []
        parts += [first.by] if first.by else []
        return " · ".join(dict.fromkeys(parts))

    def _buttons(self) -> QWidget:
        support = self._support
        look = (self.tr("Save as…"), partial(self.copy_asked.emit, support))
        if support.first.sha256 is None:
            look = (self.tr("Open…"), partial(self.open_asked.emit, support))
        rename = (self.tr("Rename"), partial(self._show_edit, is_editing=True))
        remove = (self.tr("Remove"), partial(self.remove_asked.emit, support))
        row = QWidget()
        flow = FlowLayout(row)
        for name, (text, action) in (("look", look), ("rename", rename), ("remove", remove)):
            button = QPushButton(text)
            button.setObjectName(f"evidence_{name}.{support.first.id}")
            button.setAccessibleName(f"{text} {support.first.name}")
            button.setEnabled(name == "look" or not self._document.is_read_only)
            button.clicked.connect(lambda _is_on, action=action: action())
            flow.addWidget(button)
        return row

    def _show_edit(self, *, is_editing: bool) -> None:
        self._name.setVisible(not is_editing)
        self._edit.setVisible(is_editing)
        if is_editing:
            self._edit.setFocus()
            self._edit.selectAll()

    def _rename(self) -> None:
        if self._edit.isHidden():
            return
        self._show_edit(is_editing=False)
        name = self._edit.text().strip()
        if name and name != self._support.first.name:
            self.renamed.emit(self._support, name)
