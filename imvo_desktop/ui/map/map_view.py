"""Where on earth: the map with its list of countries, one selection for both."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.map.country_list import CountryList
from imvo_desktop.ui.map.empty_map import EmptyMap
from imvo_desktop.ui.map.map_bar import MapBar
from imvo_desktop.ui.map.map_canvas import MapCanvas
from imvo_desktop.ui.map.map_commands import MapCommands
from imvo_desktop.ui.map.map_legend import MapLegend
from imvo_desktop.ui.map.map_menu import MapMenu
from imvo_desktop.ui.map.map_model import MapModel
from imvo_desktop.ui.map.map_stage import MapStage
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.map_places import NOT_KNOWN, Showing

_BESIDE_FROM = 110 * GRID
_ROOM_FOR_LEGEND = 48 * GRID
"""From this width on the list stands beside the map, else under it."""

_BESIDE, _UNDER = (90 * GRID, 60 * GRID), (50 * GRID, 22 * GRID)
"""The room of map and list."""


class MapView(QWidget):
    """Follows document, selection, filter, theme and language.

    `details_asked` when a person presses Enter or clicks twice on a mark, `import_asked` from the
    button of the empty state, `fill_asked(kind, ids, field)` for what lacks its country.
    """

    details_asked = Signal()
    import_asked = Signal()
    fill_asked = Signal(object, object, str)

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("map_view")
        self._document = document
        self._theme = theme
        palette, words = theme.palette, document.labels
        self.model = MapModel(document, selection, self)
        self.stage = MapStage(document, selection, self.model, MapCommands(document, selection))
        self.canvas = MapCanvas(self.stage, palette, words)
        self.list = CountryList(self.model, palette, words)
        self._bar = MapBar(palette)
        self._legend = MapLegend(palette, words)
        self._empty = EmptyMap()
        self._lay_out()
        FirstInSight(self, self.canvas, self._empty.button)
        for before, after in pairwise((*self._bar.stops, self.canvas, *self.list.stops)):
            self.setTabOrder(before, after)
        self._connect()
        selection.changed.connect(self._follow_selection)
        self._retranslate()
        self._show_state()

    def zoom_in(self) -> None:
        """Look closer."""
        self.canvas.zoom(1)

    def zoom_out(self) -> None:
        """Look from further away."""
        self.canvas.zoom(-1)

    def fit(self) -> None:
        """Show the whole world."""
        self.canvas.look_from(self.canvas.view.fitted())

    def copy(self) -> None:
        """Put the list of countries on the clipboard."""
        self.list.copy()

    def select_all(self) -> None:
        """Select all that the map shows."""
        self.stage.select_all()

    def go_to_filter(self) -> None:
        """Put the keyboard where one searches for a country."""
        self.list.go_to_filter()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_awake(True)
        self.canvas.fit_when_asked()
        self.canvas.reveal_selected()

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.set_awake(False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _BESIDE_FROM
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way is not self._splitter.orientation():
            self._splitter.setOrientation(way)
            self._splitter.setSizes(_BESIDE if is_wide else _UNDER)
        self._legend.setVisible(is_wide or self.height() >= scaled(_ROOM_FOR_LEGEND))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        drawing = QWidget()
        column = QVBoxLayout(drawing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.canvas, 1)
        legend = QVBoxLayout()
        legend.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        legend.addWidget(self._legend)
        column.addLayout(legend)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(drawing)
        self._splitter.addWidget(self.list)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes(_BESIDE)
        self._splitter.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        document = self._document
        for signal in (document.opened, document.closed):
            signal.connect(self.canvas.begin_anew)
            signal.connect(self._show_state)
        document.changed.connect(self._show_state)
        document.language_changed.connect(self._dress)
        self._theme.changed.connect(self._dress)
        self.model.changed.connect(self._show)
        self.model.found.connect(self.canvas.fit_when_asked)
        self._bar.showing_asked.connect(self._show_places)
        self._bar.flows_asked.connect(self._show_flows)
        self._bar.zoom_asked.connect(self._zoom)
        self.canvas.menu_asked.connect(self._show_menu)
        self.canvas.tip_asked.connect(self._show_tip)
        for entered in (self.canvas.entered, self.list.entered):
            entered.connect(self.details_asked)
        for narrow_asked in (self.canvas.narrow_asked, self.list.narrow_asked):
            narrow_asked.connect(self._narrow)
        self.list.fill_asked.connect(self._ask_to_fill)
        self._empty.import_asked.connect(self.import_asked)

    def _show(self) -> None:
        self.canvas.refresh()
        self.list.show_rows()

    def _follow_selection(self) -> None:
        self.canvas.refresh_selection()
        self.list.follow_selection()
        if not self.model.is_selecting:
            self.canvas.reveal_selected()

    def _show_places(self, showing: Showing) -> None:
        self.model.show(showing)
        self._retranslate()

    def _show_flows(self, has_flows: bool) -> None:
        self.stage.look.show_flows(has_flows)
        self.canvas.update()

    def _zoom(self, step: int) -> None:
        if step:
            self.canvas.zoom(step)
        else:
            self.fit()

    def _narrow(self, country: str) -> None:
        """Narrow every view to a country, or no longer when it is narrowed to it already."""
        filtering, criterion = self._document.filtering, self.model.criterion(country)
        if criterion in filtering.criteria:
            filtering.widen(criterion.by)
        else:
            filtering.narrow(criterion)

    def _ask_to_fill(self) -> None:
        self.model.select_countries([NOT_KNOWN])
        is_made = self.model.showing is Showing.MADE
        kind = Kind.LINK if is_made else Kind.ORGANISATION
        self.fill_asked.emit(kind, self.model.ids, "country_of_making" if is_made else "country")

    def _show_tip(self, at: QPoint) -> None:
        text = self.stage.tip_at(QPointF(at))
        QToolTip.showText(self.canvas.mapToGlobal(at), text, self.canvas)

    def _show_menu(self, at: QPoint) -> None:
        menu = MapMenu(self.stage, at, self.stage.country_at(QPointF(at)), self)
        menu.details_asked.connect(self.details_asked)
        menu.fit_asked.connect(self.fit)
        menu.picture_asked.connect(self._copy_picture)
        menu.narrow_asked.connect(self._narrow)
        menu.popup(self.canvas.mapToGlobal(at))

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.canvas.grab())

    def _show_state(self) -> None:
        has_others = len(self._document.network.organisations) > 1
        self._pages.setCurrentWidget(self._splitter if has_others else self._empty)

    def _dress(self) -> None:
        palette, words = self._theme.palette, self._document.labels
        self.canvas.use(palette, words)
        self.list.use(palette, words)
        self._legend.use(palette, words)
        self._bar.use(palette)

    def _retranslate(self) -> None:
        name = self.tr("Map of where products are made")
        if self.model.showing is Showing.ESTABLISHED:
            name = self.tr("Map of where organisations are established")
        self.canvas.setAccessibleName(name)
        self.canvas.setAccessibleDescription(
            self.tr("Arrow keys walk from mark to mark. The list of countries says the same.")
        )
