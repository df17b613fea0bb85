"""The rows of the priorities under their heads, in columns that share the width there is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
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
_REMARK, _WIDEST_REMARK, _ROOM_WITH_REMARK = 5, 18 * GRID, 56 * GRID
_RISK = Qt.ItemDataRole.UserRole


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
        self.setColumnCount(6)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setMinimumSectionSize(5 * GRID)
        self.header().setResizeContentsPrecision(100)
        self.verticalScrollBar().rangeChanged.connect(self._share_width)
        self.itemClicked.connect(self._tell)
        self.itemActivated.connect(self._tell)
        self.customContextMenuRequested.connect(self._ask_for_menu)

    def show_rows(self, rows: HotspotRows) -> None:
        """Show what happens now under its head, then every rated harm under its own."""
        # Each row that comes or goes may change the scroll bar, which shares the width anew.
        self._is_filling = True
        self._has_remarks = any(row.remark for row in (*rows.happening, *rows.ranked))
        self.clear()
        if rows.happening:
            title = self.tr("First: harm that happens now or is not put right ({count})")
            self._add_group(title.format(count=rows.happening_in_all), rows.happening)
        title = self.tr("Priorities ({count})")
        count = len(rows.ranked) + rows.not_shown
        self._add_group(title.format(count=count), rows.ranked)
        if rows.not_shown:
            text = self.tr("{count} more: see the table of risks.").format(count=rows.not_shown)
            self._add_head(text)
        self._is_filling = False
        self._share_anew()
        # Once more when the scroll bar has come or gone and the columns have their new texts.
        QTimer.singleShot(0, self, self._share_anew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hints.clear()
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
        hints = (self._hint, header.sectionSizeHint)
        widths = {column: max(hint(column) for hint in hints) for column in _AS_WIDE_AS_TOLD}
        rest = self.viewport().width() - sum(widths.values())
        is_wide = self._has_remarks and rest >= _ROOM_WITH_REMARK
        self._show_remark(is_shown=is_wide)
        rest -= min(self._hint(_REMARK), _WIDEST_REMARK) if is_wide else 0
        is_narrow = rest < 2 * _NARROWEST
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

    def _add_group(self, title: str, rows: Iterable[HotspotRow]) -> None:
        self._add_head(title)
        self.addTopLevelItems([_item(row) for row in rows])

    def _add_head(self, title: str) -> None:
        item = QTreeWidgetItem([title])
        item.setSizeHint(0, QSize(6 * GRID, scaled(_ROW_HEIGHT)))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _tell(self, item: QTreeWidgetItem) -> None:
        risk = item.data(0, _RISK)
        if isinstance(risk, str):
            self.chosen.emit(risk)

    def _ask_for_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        risk = item.data(0, _RISK) if item is not None else None
        if isinstance(risk, str):
            self.menu_asked.emit(risk, place)


def _item(row: HotspotRow) -> QTreeWidgetItem:
    rank = f"{row.rank} ({row.places})" if row.places else row.rank
    cells = [rank, row.where, row.theme, row.answers, row.level_text, row.remark]
    item = QTreeWidgetItem(cells)
    item.setData(0, _RISK, row.risk)
    # Not of the first column: a hint sets its width too, and cuts off a shared place.
    item.setSizeHint(_WHERE, QSize(6 * GRID, scaled(_ROW_HEIGHT)))
    item.setToolTip(0, plain(row.sure))
    item.setToolTip(_LEVEL_COLUMN, plain(row.answers))
    for column in (_WHERE, _THEME, _REMARK):
        item.setToolTip(column, plain("\n".join(one for one in (cells[column], row.remark) if one)))
    if row.is_accepted:
        for column in range(len(cells)):
            font = item.font(column)
            font.setItalic(True)
            item.setFont(column, font)
    colour = LEVEL_COLOURS[row.level.value]
    item.setBackground(_LEVEL_COLUMN, QBrush(QColor(colour.fill)))
    item.setForeground(_LEVEL_COLUMN, QBrush(QColor(colour.text)))
    return item
