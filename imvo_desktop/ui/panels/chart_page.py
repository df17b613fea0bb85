"""One chart with its table twin: drawn on the chart thread, copied, saved, clicked through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily, record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.text_size import scale
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Sheet

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart

_MS_AFTER_RESIZE = 120


class ChartPage(QWidget):
    """Draws itself when it is seen and something changed; the old picture stays meanwhile."""

    chosen = Signal(object, object)
    drawn = Signal()

    def __init__(self, document: Document, theme: Theme, chart: str) -> None:
        super().__init__()
        self.setObjectName(f"chart_page.{chart}")
        self._document = document
        self._theme = theme
        self._chart = chart
        self._job: Job | None = None
        self._is_due = True
        self.view = ChartView()
        self.view.setObjectName(f"chart.{chart}")
        self.view.chosen.connect(self.chosen)
        self.view.width_changed.connect(self.redraw)
        self.view.menu_asked.connect(self._offer_for_place)
        self._twin = QTreeWidget()
        self._stack = QStackedWidget()
        self.bar = QWidget()
        self._buttons = self._make_buttons()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_RESIZE)
        self._later.timeout.connect(self._draw)
        self._set_up_twin()
        self._lay_out()

    def redraw(self) -> None:
        """Draw anew, soon; at once when it is seen again if it is not seen now."""
        self._is_due = True
        self._later.start()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        texts = {
            "twin": self.tr("Table"),
            "copy_table": self.tr("Copy table"),
            "copy_picture": self.tr("Copy picture"),
            "save_picture": self.tr("Save picture…"),
        }
        for name, button in self._buttons.items():
            button.setText(texts[name])
            button.setAccessibleName(texts[name])
        self._twin.setAccessibleName(texts["twin"])
        names = {"bars": self.tr("Priorities as bars"), "matrix": self.tr("Priorities as a grid")}
        self.view.setAccessibleName(names[self._chart])
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._later.start(0)
            self._later.setInterval(_MS_AFTER_RESIZE)

    def save_to(self, path: str) -> None:
        """Write the chart to `path`: SVG or PNG by its suffix."""
        drawn = self.view.drawn
        if drawn is None:
            return
        picture = drawn.picture
        job = self._document.workers.run(
            lambda _progress: lazily.save_chart(picture, Path(path)), Lane.CHARTS
        )
        job.failed.connect(self._tell)

    def _draw(self) -> None:
        """Start drawing, unless it cannot be seen, is not known, or is being drawn."""
        document, assessment = self._document, self._document.assessment
        if not self.isVisible() or self._job is not None or assessment is None:
            return
        if document.is_stale:
            return
        self._is_due = False
        network, words = document.snapshot(), document.labels
        larger = scale()
        width = float(max(self.view.width() / larger, 45 * GRID))
        sharpness, kept = self.devicePixelRatioF() * larger, document.filtering.kept_risks
        sheet = Sheet(width, sharpness, self._theme.palette, kept)
        chart = self._chart
        self._job = document.project_work.run(
            lambda _progress: lazily.draw_chart(chart, network, assessment, words, sheet),
            Lane.CHARTS,
        )
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._tell)
        self._job.finished.connect(self._ended)

    def _show(self, drawn: DrawnChart) -> None:
        self.view.show_chart(drawn)
        self._twin.clear()
        self._twin.setHeaderLabels(list(drawn.twin.headers))
        self._twin.addTopLevelItems([QTreeWidgetItem(list(row)) for row in drawn.twin.rows])
        for column in range(self._twin.columnCount()):
            self._twin.resizeColumnToContents(column)
        self.drawn.emit()

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start()

    def _tell(self, error: object) -> None:
        self._document.failed.emit(error)

    def _make_buttons(self) -> dict[str, QPushButton]:
        actions = {
            "twin": None,
            "copy_table": self._copy_table,
            "copy_picture": self._copy_picture,
            "save_picture": self._ask_where,
        }
        buttons = {}
        for name, action in actions.items():
            button = QPushButton()
            button.setObjectName(f"{self._chart}.{name}")
            if action is None:
                button.setCheckable(True)
                button.toggled.connect(self._show_twin)
            else:
                button.clicked.connect(action)
            button.setStyleSheet("QPushButton { padding: 1px 8px; }")
            buttons[name] = button
        return buttons

    def _set_up_twin(self) -> None:
        self._twin.setObjectName(f"{self._chart}.table")
        self._twin.setRootIsDecorated(False)
        self._twin.setUniformRowHeights(True)
        self._twin.setAlternatingRowColors(True)
        self._twin.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._twin.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._twin.customContextMenuRequested.connect(self._offer_for_row)
        self._twin.itemClicked.connect(self._choose_row)
        self._twin.itemActivated.connect(self._choose_row)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(GRID // 2)
        row.addStretch()
        for button in self._buttons.values():
            row.addWidget(button)
        self._stack.addWidget(scrolled(self.view))
        self._stack.addWidget(self._twin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)

    def _show_twin(self, is_twin: bool) -> None:
        self._stack.setCurrentIndex(int(is_twin))

    def _choose_row(self, item: QTreeWidgetItem) -> None:
        ids = self._ids_of(item)
        if ids:
            self.chosen.emit(Kind.RISK, ids)

    def _ids_of(self, item: QTreeWidgetItem) -> tuple[str, ...]:
        drawn, row = self.view.drawn, self._twin.indexOfTopLevelItem(item)
        return drawn.twin.ids[row] if drawn is not None and row < len(drawn.twin.ids) else ()

    def _offer_for_row(self, place: QPoint) -> None:
        item = self._twin.itemAt(place)
        if item is not None:
            at = (self._twin.viewport(), place)
            record_menu.pop_up(at, self._document, Kind.RISK, self._ids_of(item))

    def _offer_for_place(self, kind: Kind, ids: tuple[str, ...], place: QPoint) -> None:
        record_menu.pop_up((self.view, place), self._document, kind, ids)

    def _copy_table(self) -> None:
        if self.view.drawn is not None:
            QGuiApplication.clipboard().setText(self.view.drawn.twin.as_lines())

    def _copy_picture(self) -> None:
        if self.view.drawn is not None:
            pixels = self.view.drawn.rendered
            form = QImage.Format.Format_RGBA8888
            image = QImage(pixels.rgba, pixels.width, pixels.height, 4 * pixels.width, form)
            QGuiApplication.clipboard().setImage(image.copy())

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the picture"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("chart_save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)"])
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()
