"""The rounds of a project: when, why and by whom they were held; changed and removed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.round import Round
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.round_dialog import RoundDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import round_edits
from imvo_desktop.usecases.round_edits import RoundWish, rounds_of

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT, _NOTE = 28, 4


class RoundList(QWidget):
    """The newest round on top."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.table = QTableWidget(0, _NOTE + 1)
        self._change = QPushButton(self.tr("Change…"))
        self._remove = QPushButton(self.tr("Remove"))
        self._set_up_table()
        self._lay_out()

    def refresh(self) -> None:
        """Show the rounds there are now; the one that was selected stays so."""
        chosen, words = self._chosen, self._document.labels
        held = rounds_of(self._document.network)[::-1]
        self.table.setRowCount(len(held))
        for row, one in enumerate(held):
            texts = (
                one.name,
                words.date(one.date),
                words.text(f"round_reason.{one.reason}"),
                one.who or "",
                one.note or "",
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain(text))
                item.setData(_ID_ROLE, one.id)
                self.table.setItem(row, column, item)
            if one.id == chosen:
                self.table.selectRow(row)
        if held and not chosen:
            self.table.selectRow(0)
        self._follow()

    def select(self, round_id: str) -> None:
        """Select the row of a round."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(_ID_ROLE) == round_id:
                self.table.selectRow(row)

    @property
    def _chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID_ROLE)) if item is not None else ""

    @property
    def _held(self) -> Round | None:
        found = (one for one in rounds_of(self._document.network) if one.id == self._chosen)
        return next(found, None)

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("rounds.list")
        table.setAccessibleName(self.tr("Rounds"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Round"),
                self.tr("Date"),
                self.tr("Why"),
                self.tr("By whom"),
                self.tr("Note"),
            ]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NOTE, QHeaderView.ResizeMode.Stretch)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.itemSelectionChanged.connect(self._follow)
        table.itemActivated.connect(self._ask)

    def _lay_out(self) -> None:
        for name, button, work in (
            ("rounds.change", self._change, self._ask),
            ("rounds.remove", self._remove, self._take_out),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            button.clicked.connect(work)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self._change)
        row.addWidget(self._remove)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        hint = self.tr(
            "What was kept in a round never changes. A removed round comes back by undo."
        )
        layout.addWidget(WrappedLabel(hint, "quiet"))
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.setFocusProxy(self.table)

    def _follow(self) -> None:
        can = bool(self._chosen) and not self._document.is_read_only
        self._change.setEnabled(can)
        self._remove.setEnabled(can)

    def _ask(self) -> None:
        held = self._held
        if held is None or self._document.is_read_only:
            return
        words = self._document.labels
        dialog = RoundDialog(round_edits.wish_of(held), words, self, is_new=False)
        dialog.wished.connect(lambda wish: self._reword(held.id, wish))
        self._document.closed.connect(dialog.reject)
        dialog.open()

    def _reword(self, round_id: str, wish: RoundWish) -> None:
        try:
            edit = round_edits.reword(self._document.network, round_id, wish)
        except ImvoError as error:
            self._document.failed.emit(error)
            return
        self._document.do(edit)

    def _take_out(self) -> None:
        held = self._held
        if held is not None:
            self._document.do(round_edits.take_out(self._document.network, held.id))
