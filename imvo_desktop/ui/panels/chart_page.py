"""One chart with its table twin: drawn on the chart thread, copied, saved, clicked through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazy_charts, record_menu, saving
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Lane
from imvo_desktop.ui.panels.chart_maker import ChartMaker, Wanted
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.ui.panels.choice_row import ChoiceRow
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.rows_table import RowsTable
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.shown_table import ShownTable, of_twin

if TYPE_CHECKING:
    from imvo_desktop.usecases.draw_chart import DrawnChart


class ChartPage(QWidget):
    """Shows a chart and the rows behind it; the old picture stays while a new one is drawn.

    Its parts are named after `name`. Signals: `chosen(kind, ids)`, `drawn`, `choice_made(code)`,
    `table_shown(bool)`.
    """

    chosen = Signal(object, object)
    drawn = Signal()
    choice_made = Signal(str)
    table_shown = Signal(bool)

    def __init__(self, document: Document, theme: Theme, chart: Chart, name: str = "") -> None:
        super().__init__()
        self._name = name or chart.value
        self.setObjectName(f"chart_page.{self._name}")
        self._document = document
        self._own_table: ShownTable | None = None
        self.view = ChartView()
        self.view.setObjectName(f"chart.{self._name}")
        self.view.menu_asked.connect(self._offer)
        self._maker = ChartMaker(document, theme, self, self.view, Wanted(chart))
        self._choices = ChoiceRow(f"{self._name}.choices")
        self.table = RowsTable(document, theme, f"{self._name}.table")
        self._stack = QStackedWidget()
        self._area = scrolled(self.view)
        self._buttons = self._made_buttons()
        self._bar = FlowLayout()
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> Wanted:
        """What is shown, or will be."""
        return self._maker.wanted

    @property
    def is_table(self) -> bool:
        """Whether the rows are shown in place of the chart."""
        return self._buttons["twin"].isChecked()

    def show_chart(self, wanted: Wanted, table: ShownTable | None = None) -> None:
        """Show another chart; with a `table` that has other rows than its twin."""
        if wanted.chart is not self.wanted.chart or wanted.more != self.wanted.more:
            self.view.clear()
            self._choices.offer(())
        self._own_table = table
        if table is not None:
            self.table.show_table(table)
        if wanted == self.wanted:
            self._maker.draw_soon()
        else:
            self._maker.want(wanted)
        self._name_chart()

    def add_way(self, way: QPushButton) -> None:
        """Put a way elsewhere after the buttons."""
        way.setProperty("role", "chip")
        self._bar.addWidget(way)

    def redraw(self) -> None:
        """Draw anew, soon; at once when it is seen again if it is not seen now."""
        self._maker.draw_soon()

    def mark(self, selection: Selection) -> None:
        """Mark the places of what is selected."""
        network, hits = self._document.network, self.view.hits
        if hits:
            self.view.mark(lazy_charts.marked(network, hits, selection.kind, selection.ids))

    def show_twin(self, is_twin: bool) -> None:
        """Show the rows, or the chart."""
        self._buttons["twin"].setChecked(is_twin)

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
        self.table.setAccessibleName(texts["twin"])
        self._choices.name_parts(self.tr("Variants of the chart"))
        self._name_chart()
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._maker.catch_up()

    def save_to(self, path: str) -> None:
        """Write the chart to `path`: SVG or PNG by its suffix."""
        drawn = self.view.drawn
        if drawn is None:
            return
        picture = drawn.picture
        job = self._document.workers.run(
            lambda _progress: lazy_charts.save_chart(picture, Path(path)), Lane.CHARTS
        )
        job.failed.connect(self._document.failed)

    def _name_chart(self) -> None:
        self.view.setAccessibleName(self._document.labels.text(f"chart.{self.wanted.chart}.name"))

    def _show(self, drawn: DrawnChart) -> None:
        self.view.show_chart(drawn)
        if self._own_table is None:
            self.table.show_table(of_twin(drawn.twin))
        words = self._document.labels
        codes = lazy_charts.chart_choices(self.wanted.chart)
        self._choices.offer([(one, words.text(f"chart.choice.{one}")) for one in codes])
        self._choices.show_chosen(self.wanted.choice or "".join(codes[:1]))
        self.drawn.emit()

    def _choose_variant(self, code: str) -> None:
        self._maker.want(Wanted(self.wanted.chart, code, self.wanted.more))
        self.choice_made.emit(code)

    def _made_buttons(self) -> dict[str, QPushButton]:
        actions = {
            "twin": None,
            "copy_table": self.table.copy,
            "copy_picture": self._copy_picture,
            "save_picture": self._ask_where,
        }
        buttons = {}
        for name, action in actions.items():
            button = QPushButton()
            button.setObjectName(f"{self._name}.{name}")
            button.setProperty("role", "chip")
            if action is None:
                button.setCheckable(True)
                button.toggled.connect(self._show_twin)
            else:
                button.clicked.connect(action)
            buttons[name] = button
        return buttons

    def _connect(self) -> None:
        self.view.chosen.connect(self.chosen)
        self.view.walked.connect(self._bring_into_sight)
        self.table.chosen.connect(self.chosen)
        self._choices.chosen.connect(self._choose_variant)
        self._maker.drawn.connect(self._show)

    def _lay_out(self) -> None:
        self._bar.setContentsMargins(GRID // 2, 2, GRID // 2, 2)
        self._bar.addWidget(self._choices)
        for button in self._buttons.values():
            self._bar.addWidget(button)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(self._stack, 1)

    def _show_twin(self, is_twin: bool) -> None:
        self._stack.setCurrentIndex(int(is_twin))
        self.table_shown.emit(is_twin)

    def _bring_into_sight(self, place: QPoint) -> None:
        if isinstance(self._area, QScrollArea):
            self._area.ensureVisible(place.x(), place.y(), GRID, 6 * GRID)

    def _offer(self, kind: Kind, ids: tuple[str, ...], place: QPoint) -> None:
        record_menu.pop_up((self.view, place), self._document, kind, ids)

    def _copy_picture(self) -> None:
        if self.view.drawn is not None:
            pixels = self.view.drawn.rendered
            form = QImage.Format.Format_RGBA8888
            image = QImage(pixels.rgba, pixels.width, pixels.height, 4 * pixels.width, form)
            QGuiApplication.clipboard().setImage(image.copy())

    def _ask_where(self) -> None:
        file = saving.beside(self._document, self.view.accessibleName(), ".png")
        kinds = ("PNG (*.png)", "SVG (*.svg)")
        wish = saving.Wish("chart_save_dialog", self.tr("Save the picture"), kinds, file)
        saving.ask(self, wish, self.save_to)
