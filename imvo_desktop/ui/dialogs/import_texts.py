"""Texts of a list and the codes they were read as, to be corrected in the row itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.tables.cell_delegates import FinderDelegate
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.table_columns import Column

type Index = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_ROW_HEIGHT = 30


@dataclass(frozen=True, slots=True)
class Codes:
    """What the codes of a table are: their names, what is edited, and what a typed text means.

    `finder` offers them; `read` gives None for what it does not know.
    """

    finder: str
    name_of: Callable[[str], str]
    edited: Callable[[str], str]
    read: Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text, how many rows have it, what it was read as, and why; `mark` is for who made it.

    `suggested` is a code that is likely but not used.
    """

    text: str
    rows: int
    code: str
    why: str
    mark: object
    suggested: str = ""


class TextModel(QAbstractTableModel):
    """Each text with its code by name; `read(mark, code)` when a person chose, `refused(text)`.

    A blank code is none.
    """

    read = Signal(object, str)
    refused = Signal(str)

    def __init__(self, headings: Sequence[str], codes: Codes, owner: QObject) -> None:
        super().__init__(owner)
        self._headings = tuple(headings)
        self.codes = codes
        self._texts: tuple[ReadText, ...] = ()

    @property
    def code_column(self) -> int:
        """The column in which a person chooses."""
        return 2

    def show_texts(self, texts: Sequence[ReadText]) -> None:
        """Show `texts`; where they are the same ones, the place in the table stays."""
        old, self._texts = self._texts, tuple(texts)
        if [one.mark for one in old] == [one.mark for one in self._texts]:
            last = self.index(len(old) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self.endResetModel()

    def text_at(self, row: int) -> ReadText:
        """The text in a row."""
        return self._texts[row]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._texts)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        one = self._texts[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            texts = (one.text, str(one.rows), self._said(one), one.why)
            return of_role(texts[index.column()], role)
        if role == _Role.EditRole and index.column() == self.code_column:
            return self.codes.edited(one.code) if one.code else ""
        if role == _Role.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _said(self, one: ReadText) -> str:
        """What the text was read as, or may be."""
        if one.code or not one.suggested:
            return self.codes.name_of(one.code)
        return self.tr("Perhaps {name}").format(name=self.codes.name_of(one.suggested))

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.column() == self.code_column:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        one, typed = self._texts[index.row()], str(value).strip()
        if role != _Role.EditRole or typed == self.data(index, _Role.EditRole):
            return False
        code = self.codes.read(typed) if typed else ""
        if code is None:
            self.refused.emit(typed)
            return False
        self.read.emit(one.mark, code)
        return True


class TextTable(QTableView):
    """Shows a `TextModel`; one click or F2 on a code opens a line that offers codes."""

    def __init__(self, document: Document, model: TextModel) -> None:
        super().__init__()
        self.setModel(model)
        finder = model.codes.finder
        column = Column("country" if finder == "country" else "hs")
        self.setItemDelegateForColumn(
            model.code_column, FinderDelegate(document, column, finder, self)
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        for at, width in enumerate((28 * GRID, 8 * GRID, 36 * GRID)):
            self.setColumnWidth(at, scaled(width))
