"""Indicators by years as a table to type in; what the chain counts stands among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.passport_rows import PassportRow, as_lines

type Index = QModelIndex | QPersistentModelIndex

_DOMAIN, _NAME, _UNIT = range(3)
_FIRST_YEAR = 3
_WIDTHS = {_DOMAIN: 8, _NAME: 31, _UNIT: 9}
_YEAR_WIDTH, _AFTER = 7, (11, 11, 13, 28)
"""The widths of a year, and of the last year, trend, target and disclosure after them."""

_WIDEST = 20 * GRID
_ROW_HEIGHT, _LEAST_ROWS, _LEAST_WIDTH = 28, 6, 44 * GRID
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class IndicatorModel(QAbstractTableModel):
    """One row for each indicator; `typed(id, year, text)` for what a person types in a year."""

    typed = Signal(str, int, str)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.rows: tuple[PassportRow, ...] = ()
        self.years: tuple[int, ...] = ()
        self.is_editable = True

    @property
    def headers(self) -> tuple[str, ...]:
        """What stands above the columns."""
        return (
            self.tr("Part"),
            self.tr("Indicator"),
            self.tr("Unit"),
            *map(str, self.years),
            self.tr("Trend"),
            self.tr("Target"),
            self.tr("GRI"),
        )

    def show_rows(self, rows: Sequence[PassportRow], years: Sequence[int]) -> None:
        """Show `rows`; where they are of the same indicators the place in the table stays."""
        is_same = tuple(years) == self.years and _keys(rows) == _keys(self.rows)
        if not is_same:
            self.beginResetModel()
        self.rows, self.years = tuple(rows), tuple(years)
        if not is_same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def year_at(self, column: int) -> int | None:
        """The year of a column; None for a column that holds none."""
        at = column - _FIRST_YEAR
        return self.years[at] if 0 <= at < len(self.years) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return self.headers[section] if section < len(self.headers) else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = _cells(self.rows[index.row()])[index.column()]
        if role in (_Role.DisplayRole, _Role.EditRole):
            return text
        if role == _Role.ToolTipRole:
            return plain(text) or None
        if role == _Role.TextAlignmentRole and self.year_at(index.column()) is not None:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.AccessibleTextRole:
            said = text or self.tr("not known")
            return f"{self.rows[index.row()].name}, {self.headers[index.column()]}: {said}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if self.can_type(index):
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def can_type(self, index: Index) -> bool:
        """Whether a value is typed in this cell."""
        if not index.isValid() or not self.is_editable:
            return False
        has_year = self.year_at(index.column()) is not None
        return has_year and not self.rows[index.row()].is_counted

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        year = self.year_at(index.column())
        if role != _Role.EditRole or year is None or not self.can_type(index):
            return False
        if str(value).strip() != self.data(index):
            self.typed.emit(self.rows[index.row()].id, year, str(value))
        return True


class IndicatorTable(QTableView):
    """`picked` when another cell is in front, `removal_asked` at Delete outside the years."""

    picked = Signal()
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passport.table")
        self.setAccessibleName(self.tr("Indicators by year"))
        self.rows = IndicatorModel(self)
        self._is_filling = False
        self.setModel(self.rows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumSize(_LEAST_WIDTH, scaled(_ROW_HEIGHT) * (_LEAST_ROWS + 1))
        self.selectionModel().currentChanged.connect(self._tell)
        self.rows.modelReset.connect(self._fit)

    @property
    def chosen(self) -> str:
        """The id of the indicator in front; empty for a counted one or none."""
        return self.chosen_row.id if self.chosen_row else ""

    @property
    def chosen_row(self) -> PassportRow | None:
        """The row in front."""
        at = self.currentIndex()
        return self.rows.rows[at.row()] if at.isValid() else None

    @property
    def year(self) -> int | None:
        """The year of the cell in front."""
        at = self.currentIndex()
        return self.rows.year_at(at.column()) if at.isValid() else None

    def show_rows(self, rows: Sequence[PassportRow], years: Sequence[int]) -> None:
        """Show `rows`; the cell in front stays so where its indicator is still there."""
        before, column = self.chosen, self.currentIndex().column()
        self._is_filling = True
        self.rows.show_rows(rows, years)
        self._widen()
        if before and self.chosen != before:
            self.select(before, max(column, 0))
        self._is_filling = False

    def select(self, indicator: str, column: int = _NAME) -> None:
        """Put the cell of an indicator in front."""
        for row, one in enumerate(self.rows.rows):
            if one.id == indicator:
                at = self.rows.index(row, column)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(at, flag)
                self.scrollTo(at)
                return

    def copy(self) -> None:
        """Put the table on the clipboard as a block a sheet can paste."""
        QGuiApplication.clipboard().setText(as_lines(self.rows.headers, self.rows.rows))

    def event(self, event: QEvent) -> bool:
        """Delete is about the value here, not about what is selected in the chain."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in _EMPTYING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if event.key() in _EMPTYING:
            if self.rows.can_type(at):
                self.rows.setData(at, "")
            elif self.chosen:
                self.removal_asked.emit()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() != QAbstractItemView.State.EditingState:
            if self.rows.can_type(at):
                self.edit(at)
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self._is_filling:
            self.picked.emit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, scaled(width * GRID))
        wide = [*([_YEAR_WIDTH] * (len(self.rows.years) - 1)), *_AFTER]
        for column, width in enumerate(wide, start=_FIRST_YEAR):
            header.resizeSection(column, scaled(width * GRID))
        self._widen()

    def _widen(self) -> None:
        """Let what is counted in the last year, and the trend, be read whole."""
        header = self.horizontalHeader()
        trend = _FIRST_YEAR + len(self.rows.years)
        for column in (trend - 1, trend):
            room = min(self._widest(column), scaled(_WIDEST))
            header.resizeSection(column, max(header.sectionSize(column), room))

    def _widest(self, column: int) -> int:
        """What the longest text of a column takes, with the margins of a cell."""
        texts = (_cells(one)[column] for one in self.rows.rows)
        return max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + 2 * GRID


def _keys(rows: Sequence[PassportRow]) -> list[tuple[str, str]]:
    return [(one.id, "" if one.id else one.name) for one in rows]


def _cells(row: PassportRow) -> tuple[str, ...]:
    return (row.part, row.name, row.unit, *row.values, row.trend, row.target, row.disclosure)
