"""The end of an import: what came in, and what a person may want next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_counts import counts_text, rows_text
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.import_check import ImportCheck


class DonePage(QWidget):
    """`asked(command)` for what comes next; going to the chain is the button of the dialog."""

    asked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("import_done")
        self._words = words
        title = WrappedLabel(self.tr("The list is in your project"), role="view_title")
        self._rows = WrappedLabel(role="list_head")
        self._rows.setObjectName("import.done_rows")
        self._counts = WrappedLabel()
        self._counts.setObjectName("import.done_counts")
        self._undo = QPushButton(self.tr("Undo this import"))
        self._mend = QPushButton(self._mend_text(1))
        for name, button in (("undo", self._undo), ("show_kept_rows", self._mend)):
            button.setObjectName(f"import.{name}")
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            button.setProperty("command", name)
            button.clicked.connect(self._ask)
        next_steps = QHBoxLayout()
        next_steps.setSpacing(GRID)
        next_steps.addWidget(self._mend)
        next_steps.addWidget(self._undo)
        next_steps.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addStretch()
        for part in (title, self._rows, self._counts):
            layout.addWidget(part)
        layout.addLayout(next_steps)
        layout.addStretch(2)

    def show_check(self, check: ImportCheck) -> None:
        """Say what came in."""
        aside = check.summary.rows_aside
        self._rows.setText(rows_text(check.summary, self._words))
        self._counts.setText(counts_text(check, self._words))
        self._mend.setText(self._mend_text(aside))
        self._mend.setAccessibleName(self._mend.text())
        self._mend.setVisible(aside > 0)

    def _mend_text(self, aside: int) -> str:
        if aside == 1:
            return self.tr("Put 1 row right…")
        return self.tr("Put {count} rows right…").format(count=self._words.number(aside))

    def _ask(self) -> None:
        self.asked.emit(str(self.sender().property("command")))
