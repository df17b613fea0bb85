"""The rows beside a chart as a model: texts when they are seen, levels with a mark."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from imvo_desktop.domain.codes import Level
from imvo_desktop.tokens import LEVEL_COLOURS, Palette
from imvo_desktop.ui import icons
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.shown_table import NUMERIC, ShownTable

type Index = QModelIndex | QPersistentModelIndex

_EMPTY = ShownTable((), (), (), ())
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_Order = Qt.SortOrder
_TEXTS = (_Role.DisplayRole, _Role.ToolTipRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MARK = 14


class RowsModel(QAbstractTableModel):
    """The rows of a `ShownTable`, in its own order or in that of a column."""

    def __init__(self, document: Document, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self.table = _EMPTY
        self._order: list[int] = []

    def show_table(self, table: ShownTable) -> None:
        """Show `table` in its own order."""
        self.beginResetModel()
        self.table = table
        self._order = list(range(len(table.rows)))
        self.endResetModel()

    def row_of(self, index: Index) -> int:
        """Which row of the table stands at `index`."""
        return self._order[index.row()]

    @property
    def shown_order(self) -> tuple[int, ...]:
        """The rows of the table as they stand now."""
        return tuple(self._order)

    def sort(self, column: int, order: Qt.SortOrder = _Order.AscendingOrder) -> None:
        """Sort by a column; by none, or where cells cannot be sorted, as the rows were found."""
        table, words = self.table, self._document.labels
        is_falling = order == _Order.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        if table.is_sorted_by_form and 0 <= column < len(table.headers):
            self._order = table.order(column, words, is_falling=is_falling)
        else:
            self._order = list(range(len(table.rows)))
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.table.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and section < len(self.table.headers):
            if role in _TEXTS:
                return of_role(self.table.headers[section], role)
            if role == _Role.TextAlignmentRole and self.table.forms[section] in NUMERIC:
                return _RIGHT
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row_of(index), index.column()
        if role in _TEXTS:
            return of_role(self.table.text(row, column, self._document.labels), role)
        if role == _Role.TextAlignmentRole and self.table.forms[column] in NUMERIC:
            return _RIGHT
        if role == _Role.DecorationRole:
            level = self.table.level(row, column)
            return None if level is None else level_mark(level, self._theme.palette)
        return None


def level_mark(level: Level, palette: Palette) -> QPixmap:
    """A small square in the colour of `level`, hatched where it is not known."""
    kept = f"level mark {level} {palette.line}"
    return icons.drawn_once(kept, lambda: _drawn_mark(level, palette))


def _drawn_mark(level: Level, palette: Palette) -> QPixmap:
    colour = LEVEL_COLOURS[level]
    drawn = QPixmap(_MARK, _MARK)
    drawn.fill(QColor(colour.fill))
    painter = QPainter(drawn)
    painter.setPen(QColor(palette.line))
    painter.drawRect(0, 0, _MARK - 1, _MARK - 1)
    if colour.is_hatched:
        painter.fillRect(drawn.rect(), Qt.BrushStyle.BDiagPattern)
    painter.end()
    return drawn
