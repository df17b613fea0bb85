"""The list of priorities: first the harm that happens now, then all that is rated, by rank."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID, LEVEL_COLOURS
from imvo_desktop.ui import lazily, record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from imvo_desktop.usecases.hotspot_rows import HotspotRow, HotspotRows

_LEVEL_COLUMN = 4
_ROW_HEIGHT = 26
_WHERE, _THEME = 1, 2
_AS_WIDE_AS_TOLD = (0, 3, _LEVEL_COLUMN)
_PART_OF_THEME = 0.42
_NARROWEST = 12 * GRID
_REMARK, _WIDEST_REMARK, _ROOM_WITH_REMARK = 5, 18 * GRID, 56 * GRID
_RISK = Qt.ItemDataRole.UserRole


class PrioritiesList(QWidget):
    """One harm a row; choosing a row selects the deliveries it travels over.

    `asked(command)` where nothing is judged yet: to see what sources say, or first to import.
    """

    chosen = Signal(object, object)
    asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("priorities")
        self._document = document
        self._job: Job | None = None
        self._is_due = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("priorities.head")
        self._is_filling = False
        self._provisional = WrappedLabel(role="emphasis")
        self._provisional.setObjectName("priorities.provisional")
        self._note = WrappedLabel(role="quiet")
        self._note.setObjectName("priorities.note")
        self._begin = QPushButton()
        self._begin.setObjectName("priorities.begin")
        self._begin.clicked.connect(self._ask)
        self._begin.hide()
        self._tree = QTreeWidget()
        self._set_up_tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, 0)
        layout.setSpacing(2)
        layout.addWidget(self._head)
        layout.addWidget(self._provisional)
        layout.addWidget(self._note)
        layout.addWidget(self._begin, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._tree, 1)
        layout.addStretch(0)

    def refresh(self) -> None:
        """Read the priorities anew: at once where they can be, before the window draws."""
        self._is_due = True
        self._later.start(0)
        if self.isVisible() and self._document.assessment is not None:
            self._later.stop()
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._later.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give place and theme what the others leave; a remark is a tooltip without room for it."""
        if self._is_filling:
            return
        header = self._tree.header()
        hints = (self._tree.sizeHintForColumn, header.sectionSizeHint)
        widths = {column: max(hint(column) for hint in hints) for column in _AS_WIDE_AS_TOLD}
        rest = self._tree.viewport().width() - sum(widths.values())
        is_wide = rest >= _ROOM_WITH_REMARK
        self._show_remark(is_shown=is_wide)
        rest -= min(self._tree.sizeHintForColumn(_REMARK), _WIDEST_REMARK) if is_wide else 0
        widths[_THEME] = max(_NARROWEST, int(rest * _PART_OF_THEME))
        widths[_WHERE] = max(_NARROWEST, rest - widths[_THEME])
        for column, width in widths.items():
            header.resizeSection(column, width)

    def _show_remark(self, *, is_shown: bool) -> None:
        """Only what is in sight may stretch: a hidden column that does takes room all the same."""
        header = self._tree.header()
        if header.stretchLastSection() != is_shown:
            self._tree.setColumnHidden(_REMARK, False)
            header.setStretchLastSection(is_shown)
        self._tree.setColumnHidden(_REMARK, not is_shown)

    def _read(self) -> None:
        document, assessment = self._document, self._document.assessment
        if assessment is None:
            self._tree.clear()
            self._provisional.hide()
            self._begin.hide()
            self._head.setText(self.tr("Here you see where to begin, and why."))
            self._note.setText(self.tr("The hotspots are being computed."))
            self._note.setVisible(document.is_open)
        if not self.isVisible() or self._job is not None or assessment is None:
            return
        if document.is_stale:
            return
        self._is_due = False
        network, words = document.snapshot(), document.labels
        kept = document.filtering.kept_risks
        self._job = document.workers.run(
            lambda _progress: lazily.hotspot_rows(network, assessment, words, kept), Lane.CHARTS
        )
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(document.failed)
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start(0)

    def _show(self, rows: HotspotRows) -> None:
        words = self._document.labels
        names = ("rank", "where", "theme", "answers", "level", "remark")
        self._tree.setHeaderLabels([words.text(f"chart.column.{name}") for name in names])
        self._tree.setAccessibleName(self.tr("Priorities"))
        self._head.setText(rows.finding)
        has_rows = bool(rows.ranked or rows.happening)
        self._tree.setVisible(has_rows)
        self._show_notes(rows, has_rows=has_rows)
        self._fill(rows)
        self._share_width()
        # Once more when the scroll bar has come or gone and the columns have their new texts.
        QTimer.singleShot(0, self, self._share_width)

    def _fill(self, rows: HotspotRows) -> None:
        # Each row that comes or goes may change the scroll bar, which shares the width anew.
        self._is_filling = True
        self._tree.clear()
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

    def _how_to_begin(self) -> str:
        return self.tr(
            "Choose a delivery or an organisation in the chain and add a risk on the right. "
            "Then you see here what comes first, and why."
        )

    def _show_notes(self, rows: HotspotRows, *, has_rows: bool) -> None:
        """What keeps the order from being the last word, by number; or how to begin."""
        words = self._document.labels
        counts = {"count": rows.unjudged, "all": rows.asked}
        self._provisional.setText(words.text("suggested.provisional", **counts))
        self._provisional.setVisible(has_rows and rows.unjudged > 0)
        taken = words.text("suggested.unlooked", count=rows.unlooked) if rows.unlooked else ""
        is_narrowed = self._document.filtering.kept is not None
        empty = words.text("chart.narrowed.hint") if is_narrowed else self._how_to_begin()
        self._note.setText(taken if has_rows else empty)
        self._note.setVisible(bool(self._note.text()))
        has_links = bool(self._document.network.links)
        sources, first = self.tr("See what sources say"), self.tr("Import a supplier list…")
        self._begin.setText(sources if has_links else first)
        self._begin.setAccessibleName(self._begin.text())
        self._begin.setVisible(not has_rows and not is_narrowed)

    def _ask(self) -> None:
        has_links = bool(self._document.network.links)
        self.asked.emit("show_sources" if has_links else "import_list")

    def _add_group(self, title: str, rows: Iterable[HotspotRow]) -> None:
        self._add_head(title)
        self._tree.addTopLevelItems([_item(row) for row in rows])

    def _add_head(self, title: str) -> None:
        item = QTreeWidgetItem([title])
        item.setSizeHint(0, QSize(6 * GRID, _ROW_HEIGHT))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self._tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _set_up_tree(self) -> None:
        tree = self._tree
        tree.setObjectName("priorities.list")
        tree.setAccessibleName(self.tr("Priorities"))
        tree.setColumnCount(6)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = tree.header()
        header.setMinimumSectionSize(5 * GRID)
        header.setResizeContentsPrecision(100)
        tree.verticalScrollBar().rangeChanged.connect(self._share_width)
        tree.itemClicked.connect(self._tell)
        tree.itemActivated.connect(self._tell)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._offer)

    def _tell(self, item: QTreeWidgetItem) -> None:
        risk = item.data(0, _RISK)
        if isinstance(risk, str):
            self.chosen.emit(Kind.RISK, (risk,))

    def _offer(self, place: QPoint) -> None:
        item = self._tree.itemAt(place)
        risk = item.data(0, _RISK) if item is not None else None
        if isinstance(risk, str):
            at = (self._tree.viewport(), place)
            record_menu.pop_up(at, self._document, Kind.RISK, (risk,))


def _item(row: HotspotRow) -> QTreeWidgetItem:
    cells = [row.rank, row.where, row.theme, row.answers, row.level_text, row.remark]
    item = QTreeWidgetItem(cells)
    item.setData(0, _RISK, row.risk)
    # Not of the first column: a hint sets its width too, and cuts off a shared place.
    item.setSizeHint(_WHERE, QSize(6 * GRID, _ROW_HEIGHT))
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
