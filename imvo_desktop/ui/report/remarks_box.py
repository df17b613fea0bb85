"""What a reader would look for in a final document and not find, with the way to each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.report.chosen import Chosen
from imvo_desktop.usecases import report_choices

NO_SIGNER = "no_signer"
OF_POLICY = frozenset(("no_policy", "no_responsible"))


class RemarksBox(QWidget):
    """`policy_asked` and `signer_asked` when a person wants to put it right."""

    policy_asked = Signal()
    signer_asked = Signal()

    def __init__(self, document: Document, chosen: Chosen) -> None:
        super().__init__()
        self._document = document
        self._chosen = chosen
        self._shown: tuple[str, ...] | None = None
        box, self._column = card("report.remarks")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        self.refresh()

    def refresh(self) -> None:
        """Look what is lacking now; nothing for a draft."""
        found = report_choices.remarks(self._document.network, self._chosen.choices)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        clear(self._column)
        for code in found:
            self._column.addWidget(WrappedLabel(self._document.labels.text(f"remark.{code}")))
        self._column.addSpacing(GRID // 2)
        if OF_POLICY & set(found):
            self._add_way("report.to_policy", self.tr("To policy and roles"), self.policy_asked)
        if NO_SIGNER in found:
            self._add_way("report.to_signer", self.tr("Fill in who signs"), self.signer_asked)

    def _add_way(self, name: str, text: str, asked: SignalInstance) -> None:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(asked)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
