"""Chooses which organisation is the own company, and says what changes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import own_company
from imvo_desktop.usecases.own_company import OwnChange

_ID_ROLE = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 500
_ROW_HEIGHT = 28


class OwnCompanyDialog(QDialog):
    """Changing it is one edit; `chosen(id)` once it is made."""

    chosen = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_company")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change the own company"))
        self.resize(*within_screen(self, scaled(64 * GRID), scaled(60 * GRID)))
        self._document = document
        self._job: Job | None = None
        self._asked = ""
        self._search = QLineEdit()
        self._list = QListWidget()
        self._told = WrappedLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = self._buttons.addButton(
            self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._connect()
        self._fill()

    def accept(self) -> None:
        """Make the chosen organisation the own company, and close."""
        chosen = self._chosen
        if not chosen:
            return
        self._document.changed.disconnect(self.reject)
        self._document.do(own_company.make_own(self._document.network, chosen))
        self.chosen.emit(chosen)
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes the own company from the list only, never from the search field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._list.hasFocus():
            self.accept()

    def _lay_out(self) -> None:
        self._search.setObjectName("own_company.search")
        self._search.setPlaceholderText(self.tr("Search by name"))
        self._search.setAccessibleName(self.tr("Search by name"))
        self._list.setObjectName("own_company.list")
        self._list.setAccessibleName(self.tr("Organisations"))
        self._list.setUniformItemSizes(True)
        self._told.setObjectName("own_company.told")
        self._do.setObjectName("own_company.do")
        self._do.setProperty("role", "primary")
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        low = WrappedColumn()
        low.column.setContentsMargins(0, 0, 0, 0)
        low.column.setSpacing(GRID)
        own = self._document.network.own
        now = self.tr("Your company now: {name}").format(name=own.name) if own is not None else ""
        question = self.tr("Which organisation is your own company?")
        low.column.addWidget(WrappedLabel(question, "list_head"))
        if now:
            low.column.addWidget(WrappedLabel(now, "quiet"))
        low.column.addWidget(self._search)
        low.column.addWidget(self._list, 1)
        low.column.addWidget(self._told)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(scrolled(low), 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._fill)
        self._list.currentRowChanged.connect(self._ask)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for signal in (self._document.changed, self._document.closed):
            signal.connect(self.reject)

    @property
    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_ID_ROLE)) if item is not None else ""

    def _fill(self) -> None:
        found = own_company.candidates(self._document.network, self._search.text())
        self._list.clear()
        for one in found[:_MOST_SHOWN]:
            country = self._document.labels.country(one.country)
            item = QListWidgetItem(f"{one.name} · {country}" if country else one.name)
            item.setData(_ID_ROLE, one.id)
            item.setSizeHint(QSize(0, scaled(_ROW_HEIGHT)))
            self._list.addItem(item)
        if len(found) == 1:
            self._list.setCurrentRow(0)
        self._ask()

    def _ask(self) -> None:
        """Count what would change, away from the window: a chain can be large."""
        chosen = self._chosen
        self._do.setEnabled(bool(chosen) and not self._document.is_read_only)
        if chosen == self._asked:
            return
        self._asked = chosen
        self._told.setText("")
        if not chosen:
            self._told.setText(self.tr("Choose one to see what changes."))
            return
        network = self._document.snapshot()

        def work(_progress: Progress) -> tuple[str, OwnChange]:
            return chosen, own_company.preview(network, chosen)

        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(self._document.failed)

    def _tell(self, found: tuple[str, OwnChange]) -> None:
        chosen, change = found
        if chosen == self._chosen:
            self._told.setText("\n".join(own_company.told(change, self._document.labels)))
