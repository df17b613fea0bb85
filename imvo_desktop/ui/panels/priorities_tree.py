"""The rows of the priorities under their heads, in columns that share the width there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.tokens import GRID, LEVEL_COLOURS
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled

if TYPE_CHECKING:
    from imvo_desktop.usecases.hotspot_rows import HotspotRow, HotspotRows

_ANSWERS, _LEVEL_COLUMN = 3, 4
_ROW_HEIGHT = 26
_WHERE, _THEME = 1, 2
_AS_WIDE_AS_TOLD = (0, _ANSWERS, _LEVEL_COLUMN)
_PART_OF_THEME = 0.42
_NARROWEST = 11 * GRID
_ROOM_WITH_ANSWERS = 30 * GRID
_REMARK, _WIDEST_REMARK, _ROOM_WITH_REMARK = 5, 18 * GRID, 56 * GRID
_RISK = Qt.ItemDataRole.UserRole

type _Line = str | HotspotRow
"""The text of a head, or a row."""


class PrioritiesTree(QTreeWidget):
    """`chosen(risk)` when a row is, `menu_asked(risk, point)` for what is offered there."""

    chosen = Signal(str)
    menu_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("priorities.list")
        self._is_filling = False
        self._has_remarks = False
        self._hints: dict[int, int] = {}
        self._names: list[str] = []
        self._lines: list[_Line] = []
        self.setColumnCount(6)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setMinimumSectionSize(5 * GRID)
        self.header().setResizeContentsPrecision(-1)
        self.verticalScrollBar().rangeChanged.connect(self._share_width)
        self.itemClicked.connect(self._tell)
        self.itemActivated.connect(self._tell)
        self.customContextMenuRequested.connect(self._ask_for_menu)

    def name_columns(self, names: list[str]) -> None:
        """Give the columns their heads."""
        if names != self._names:
            self._names = names
            self.setHeaderLabels(names)

    def clear(self) -> None:
        """Show no rows."""
        self._lines = []
        super().clear()

    def show_rows(self, rows: HotspotRows) -> None:
        """Show what happens now under its head, then every rated harm under its own.

        After most edits most rows say what they said: those are left as they are.
        """
        lines = self._lines_of(rows)
        if lines == self._lines:
            return
        self._has_remarks = any(row.remark for row in (*rows.happening, *rows.ranked))
        # Each row that comes or goes may change the scroll bar, which shares the width anew.
        self._is_filling = True
        is_same_size = _kinds(lines) == _kinds(self._lines)
        if is_same_size:
            self._rewrite(lines)
        else:
            self.clear()
            self._write(lines)
        is_as_wide = is_same_size and _told(lines) == _told(self._lines)
        self._lines = lines
        self._is_filling = False
        if not is_as_wide:
            self._share_anew()
        if not is_same_size:
            # Once more when the scroll bar has come or gone and the columns have their new texts.
            QTimer.singleShot(0, self, self._share_anew)

    def _lines_of(self, rows: HotspotRows) -> list[_Line]:
        """Heads as their text, and the rows under each."""
        lines: list[_Line] = []
        if rows.happening:
            title = self.tr("First: harm that happens now or is not put right ({count})")
            lines += [title.format(count=rows.happening_in_all), *rows.happening]
        title = self.tr("Priorities ({count})")
        lines += [title.format(count=len(rows.ranked) + rows.not_shown), *rows.ranked]
        if rows.not_shown:
            title = self.tr("{count} more: see the table of risks.")
            lines.append(title.format(count=rows.not_shown))
        return lines

    def _write(self, lines: list[_Line]) -> None:
        items = [_head(one) if isinstance(one, str) else _item(one) for one in lines]
        self.addTopLevelItems(items)
        for item, line in zip(items, lines, strict=True):
            item.setFirstColumnSpanned(isinstance(line, str))

    def _rewrite(self, lines: list[_Line]) -> None:
        """Give the lines that are there other texts; a row that now is of another is not chosen."""
        for at, (before, now) in enumerate(zip(self._lines, lines, strict=True)):
            item = self.topLevelItem(at)
            if before == now or item is None:
                continue
            if isinstance(now, str):
                item.setText(0, now)
                continue
            if item is self.currentItem() and item.data(0, _RISK) != now.risk:
                self.setCurrentIndex(QModelIndex())
            _fill(item, now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hints.clear()
            # The rows are as high as the letters ask: those to come are made anew.
            self._lines = []
        super().changeEvent(event)

    def _share_anew(self) -> None:
        self._hints.clear()
        self._share_width()

    def _hint(self, column: int) -> int:
        """How wide the cells of `column` are told to be; looked up once for the same rows."""
        if column not in self._hints:
            self._hints[column] = self.sizeHintForColumn(column)
        return self._hints[column]

    def _share_width(self) -> None:
        """Give place and theme what the others leave; without room the rest is a tooltip."""
        if self._is_filling:
            return
        header = self.header()
        # A hidden column has no head to measure: it would come and go in turns.
        self.setColumnHidden(_ANSWERS, False)
        hints = (self._hint, header.sectionSizeHint)
        widths = {column: max(hint(column) for hint in hints) for column in _AS_WIDE_AS_TOLD}
        rest = self.viewport().width() - sum(widths.values())
        is_wide = self._has_remarks and rest >= _ROOM_WITH_REMARK
        self._show_remark(is_shown=is_wide)
        rest -= min(self._hint(_REMARK), _WIDEST_REMARK) if is_wide else 0
        is_narrow = rest < _ROOM_WITH_ANSWERS
        self.setColumnHidden(_ANSWERS, is_narrow)
        rest += widths.pop(_ANSWERS) if is_narrow else 0
        widths[_THEME] = max(_NARROWEST, int(rest * _PART_OF_THEME))
        widths[_WHERE] = max(_NARROWEST, rest - widths[_THEME])
        for column, width in widths.items():
            header.resizeSection(column, width)

    def _show_remark(self, *, is_shown: bool) -> None:
        """Only what is in sight may stretch: a hidden column that does takes room all the same."""
        header = self.header()
        if header.stretchLastSection() != is_shown:
            self.setColumnHidden(_REMARK, False)
            header.setStretchLastSection(is_shown)
        self.setColumnHidden(_REMARK, not is_shown)

    def _tell(self, item: QTreeWidgetItem) -> None:
        risk = item.data(0, _RISK)
        if isinstance(risk, str):
            self.chosen.emit(risk)

    def _ask_for_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        risk = item.data(0, _RISK) if item is not None else None
        if isinstance(risk, str):
            self.menu_asked.emit(risk, place)


def _kinds(lines: list[_Line]) -> list[bool]:
    """Which lines are heads."""
    return [isinstance(one, str) for one in lines]


def _told(lines: list[_Line]) -> set[tuple[int, str, bool]]:
    """What the columns say that are as wide as their texts, upright or leaning."""
    rows = [one for one in lines if not isinstance(one, str)]
    return {
        (column, text, row.is_accepted)
        for row in rows
        for column, text in enumerate((_rank(row), row.answers, row.level_text, row.remark))
    }


def _head(title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setSizeHint(0, QSize(6 * GRID, scaled(_ROW_HEIGHT)))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    return item


def _item(row: HotspotRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem()
    # Not of the first column: a hint sets its width too, and cuts off a shared place.
    item.setSizeHint(_WHERE, QSize(6 * GRID, scaled(_ROW_HEIGHT)))
    _fill(item, row)
    return item


def _fill(item: QTreeWidgetItem, row: HotspotRow) -> None:
    cells = [_rank(row), row.where, row.theme, row.answers, row.level_text, row.remark]
    for column, text in enumerate(cells):
        item.setText(column, text)
    item.setData(0, _RISK, row.risk)
    item.setToolTip(0, plain(row.sure))
    item.setToolTip(_LEVEL_COLUMN, plain(row.answers))
    for column in (_WHERE, _THEME, _REMARK):
        item.setToolTip(column, plain("\n".join(one for one in (cells[column], row.remark) if one)))
    _slant(item, row)
    colour = LEVEL_COLOURS[row.level.value]
    item.setBackground(_LEVEL_COLUMN, QBrush(QColor(colour.fill)))
    item.setForeground(_LEVEL_COLUMN, QBrush(QColor(colour.text)))


def _rank(row: HotspotRow) -> str:
    return f"{row.rank} ({row.places})" if row.places else row.rank


def _slant(item: QTreeWidgetItem, row: HotspotRow) -> None:
    """What was taken over from sources leans, and stops leaning once it was looked at."""
    if row.is_accepted == item.font(0).italic():
        return
    for column in range(item.columnCount()):
        font = item.font(column)
        font.setItalic(row.is_accepted)
        item.setFont(column, font)
