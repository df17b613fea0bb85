"""What do we not know? Per tier and theme, with the deliveries one click away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.unknown_cells import UnknownDelegate
from imvo_desktop.ui.sources.unknown_model import UnknownModel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.what_is_unknown import Unknown, what_is_unknown

_ROW_HEIGHT, _LEAST_HEIGHT = 28, 20 * GRID
_NARROWEST_NAME, _CELL_WIDTH = 24 * GRID, 13 * GRID


class UnknownPage(QWidget):
    """`own_list_asked` when a person wants to add a source, `counted` when the table is there."""

    own_list_asked = Signal()
    counted = Signal()

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._job: Job | None = None
        self._is_due = True
        self._found: Unknown | None = None
        self._model = UnknownModel(document, self)
        self.table = QTableView()
        self._facts = {name: QPushButton() for name in ("origin", "product", "own_list")}
        self._themes = WrappedLabel()
        self._detail = WrappedLabel(role="quiet")
        self._detail.setObjectName("unknown.detail")
        self._set_up_table()
        self._lay_out()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Count anew: at once when it is seen, else when it will be."""
        self._is_due = True
        if self.isVisible():
            self._count()

    def copy(self) -> None:
        """Put the whole table on the clipboard, as a block a sheet can paste."""
        model = self._model
        columns = range(model.columnCount())
        head = [str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns]
        rows = range(model.rowCount())
        cells = ([str(model.index(row, at).data() or "") for at in columns] for row in rows)
        lines = ["\t".join(row) for row in (head, *cells)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        self.table.setAccessibleName(self.tr("What is not known, by theme and tier"))
        self._facts["own_list"].setText(self.tr("Add a source of your own…"))
        self._facts["own_list"].setAccessibleName(self.tr("Add a source of your own…"))
        self._show_facts()
        self._show_detail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The names get what the tiers leave."""
        header = self.table.horizontalHeader()
        if header.count():
            rest = self.table.viewport().width() - (header.count() - 1) * _CELL_WIDTH
            header.resizeSection(0, max(_NARROWEST_NAME, rest))

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("unknown.table")
        table.setModel(self._model)
        table.setItemDelegate(UnknownDelegate(table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setDefaultSectionSize(_CELL_WIDTH)
        header.setMinimumSectionSize(_CELL_WIDTH)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setMinimumHeight(_LEAST_HEIGHT)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        flow = FlowLayout()
        for name, button in self._facts.items():
            button.setObjectName(f"unknown.{name}")
        for name in ("origin", "product"):
            flow.addWidget(self._facts[name])
        self._themes.setObjectName("unknown.themes")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._themes, 1)
        row.addWidget(self._facts["own_list"])
        layout.addLayout(flow)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._detail)

    def _connect(self) -> None:
        # A bar that comes or goes changes the width the columns share.
        self.table.verticalScrollBar().rangeChanged.connect(self._share_width)
        self.table.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.selectionModel().currentChanged.connect(self._show_detail)
        self._facts["origin"].clicked.connect(self._select_origin)
        self._facts["product"].clicked.connect(self._select_product)
        self._facts["own_list"].clicked.connect(self.own_list_asked)

    def _count(self) -> None:
        found = self._document.suggesting.last
        if self._job is not None:
            return
        self._is_due = False
        if found is None:
            self._show(None)
            return
        network = self._document.snapshot()

        def work(_progress: Progress) -> Unknown:
            return what_is_unknown(network, found)

        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        if self._is_due and self.isVisible():
            self._count()

    def _show(self, found: Unknown | None) -> None:
        self._found = found
        self._model.show_unknown(found)
        self.table.clearSpans()
        if self._model.columnCount() > 1:
            for row in self._model.group_rows:
                self.table.setSpan(row, 0, 1, self._model.columnCount())
        self._share_width()
        self._show_facts()
        self._show_detail()
        self.counted.emit()

    def _show_facts(self) -> None:
        found, words = self._found, self._document.labels
        for part in (*self._facts.values(), self._themes):
            part.setVisible(found is not None)
        if found is None:
            return
        texts = {
            "origin": self.tr("Origin not known: {count} of {total} deliveries"),
            "product": self.tr("Product not known: {count} of {total} deliveries"),
        }
        for name, links in (("origin", found.without_origin), ("product", found.without_product)):
            count, total = words.number(len(links)), words.number(found.links)
            text = texts[name].format(count=count, total=total)
            self._facts[name].setText(text)
            self._facts[name].setAccessibleName(self.tr("{text}: select them").format(text=text))
            self._facts[name].setEnabled(bool(links))
        text = self.tr("For {count} of {total} themes we have no source at all: “no source” below.")
        self._themes.setText(text.format(count=len(found.uncovered), total=len(Theme)))
        self._themes.setToolTip(", ".join(words.text(f"theme.{one}") for one in found.uncovered))
        self._themes.setVisible(bool(found.uncovered))

    def _show_detail(self) -> None:
        hint = self.tr(
            "Hatched is not known: no person judged the theme on so many of the deliveries. "
            "Choose a cell to select those deliveries everywhere."
        )
        self._detail.setText(self._model.detail(self.table.currentIndex()) or hint)

    def _tell_selection(self) -> None:
        cells = self.table.selectionModel().selectedIndexes()
        self._select(one for cell in cells for one in self._model.links_at(cell))

    def _select_origin(self) -> None:
        self._select_instead(self._found.without_origin if self._found else ())

    def _select_product(self) -> None:
        self._select_instead(self._found.without_product if self._found else ())

    def _select_instead(self, links: Iterable[str]) -> None:
        """Select `links`; no cell of the table stands for them."""
        with QSignalBlocker(self.table.selectionModel()):
            self.table.clearSelection()
        self.table.viewport().update()
        self._select(links)

    def _select(self, links: Iterable[str]) -> None:
        there = self._document.network.links
        self._selection.set(Kind.LINK, [one for one in dict.fromkeys(links) if one in there])
