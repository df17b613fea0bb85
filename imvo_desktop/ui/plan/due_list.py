"""The list by date: what is late, of this month, of later, and without a date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.domain.words import Words
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.plan_rows import Due, PlanRow, by_date

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_TITLE, _DATE, _OWNER, _LEVEL, _ABOUT = range(5)


class DueList(QTreeWidget):
    """`picked(id)` when a measure is chosen, `opened(id)` by Enter or a double click."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("plan.due")
        self.setAccessibleName(self.tr("Measures by date"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setRootIsDecorated(True)
        names = (
            self.tr("Measure"),
            words.text("field.due"),
            words.text("field.owner"),
            words.text("field.level"),
            words.text("field.subject"),
        )
        self.setHeaderLabels(names)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for at in range(len(names)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        for at in (_TITLE, _ABOUT):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self._open)

    @property
    def current_id(self) -> str:
        """The measure that is chosen; empty for none or for a head."""
        chosen = self.selectedItems()
        return str(chosen[0].data(0, _ID_ROLE) or "") if chosen else ""

    def show_rows(self, rows: Sequence[PlanRow], day: str, chosen: str) -> None:
        """Show what is still to be done as of `day` (ISO)."""
        self.blockSignals(True)
        self._items.clear()
        self.clear()
        for part, some in by_date(rows, day).items():
            if some:
                self._add_part(part, some)
        self.choose(chosen)
        self.blockSignals(False)

    def choose(self, measure_id: str) -> None:
        """Select the row of a measure, or none."""
        item = self._items.get(measure_id)
        if item is None:
            self.setCurrentIndex(self.rootIndex())
            self.clearSelection()
            return
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def copy(self) -> None:
        """Put the rows on the clipboard, parted by tabs."""
        columns = range(self.columnCount())
        lines = ["\t".join(one.text(at) for at in columns) for one in self._items.values()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit(self.current_id)
            return
        super().keyPressEvent(event)

    def take_keyboard(self) -> None:
        """Put the keyboard on the row that is chosen, else on the first."""
        first = next(iter(self._items.values()), None)
        if first is not None and not self.current_id:
            self.setCurrentItem(first)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_part(self, part: Due, rows: Sequence[PlanRow]) -> None:
        name = self._words.text(f"plan.due.{part}")
        head = QTreeWidgetItem([f"{name} ({self._words.number(len(rows))})"])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        head.setFont(0, font)
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for row in rows:
            due = self._words.date(row.due) if row.due else ""
            item = QTreeWidgetItem([row.title, due, row.owner, row.level_name, row.about])
            item.setData(0, _ID_ROLE, row.id)
            item.setSizeHint(_TITLE, QSize(0, scaled(_ROW_HEIGHT)))
            for column, text in ((_TITLE, row.title), (_ABOUT, row.about)):
                item.setToolTip(column, plain(text))
            if part is Due.LATE:
                item.setFont(_DATE, font)
            head.addChild(item)
            self._items[row.id] = item
        head.setExpanded(True)

    def _tell(self) -> None:
        if self.current_id:
            self.picked.emit(self.current_id)

    def _open(self) -> None:
        if self.current_id:
            self.opened.emit(self.current_id)
