"""The map as a list: the same countries, counts and selection, for eyes, keys and a sheet."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID, Palette
from imvo_desktop.ui.clear_button import add_clear_button
from imvo_desktop.ui.map.country_model import DELIVERIES, THEMES, CountryModel
from imvo_desktop.ui.map.map_model import MapModel
from imvo_desktop.ui.map.mark_looks import MarkLook, paint_mark
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.map_places import NOT_KNOWN, Showing

_ROW_HEIGHT = 28
_WIDTHS = (12 * GRID, 22 * GRID, 10 * GRID, 10 * GRID, 8 * GRID)
_ROOM_BESIDE = 62 * GRID
_SWATCH = 14
_LEAST = (24 * GRID, 14 * GRID)
_SELECT = QItemSelectionModel.SelectionFlag


class CountryList(QWidget):
    """`fill_asked` for what lacks its country, `narrow_asked` for one country, `entered`."""

    fill_asked = Signal()
    narrow_asked = Signal(str)
    entered = Signal()

    def __init__(self, model: MapModel, palette: Palette, words: Words) -> None:
        super().__init__()
        self.setObjectName("map_list")
        self.setMinimumSize(*_LEAST)
        self._map = model
        self._is_following = False
        self._words = words
        self.rows = CountryModel(words, self)
        self.table = QTableView()
        self._search = QLineEdit()
        self._missing = WrappedLabel()
        self._fill = QPushButton()
        self._set_up()
        self._lay_out()
        self._connect()
        self.use(palette, words)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key goes by, in order."""
        return (self._fill, self._search, self.table)

    def use(self, palette: Palette, words: Words) -> None:
        """Wear these colours and words from now on."""
        self._words = words
        ratio = self.devicePixelRatioF()
        self.rows.use({one: _swatch(one, palette, ratio) for one in LEVELS}, words)
        self._retranslate()

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard with their heads, for a sheet."""
        rows = sorted({one.row() for one in self.table.selectionModel().selectedIndexes()})
        columns = range(self.rows.columnCount())
        head = [str(self.rows.headerData(at, Qt.Orientation.Horizontal)) for at in columns]
        cells = [
            [str(self.rows.index(row, at).data() or "") for at in columns]
            for row in rows or range(self.rows.rowCount())
        ]
        QGuiApplication.clipboard().setText("\n".join("\t".join(one) for one in (head, *cells)))

    def select_all(self) -> None:
        """Select every country that is shown."""
        self.table.selectAll()

    def go_to_filter(self) -> None:
        """Put the keyboard where one searches for a country."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def follow_selection(self) -> None:
        """Mark the countries of what is selected."""
        if self._is_following:
            return
        countries = self._map.selected_countries()
        chosen = QItemSelection()
        last, first = self.rows.columnCount() - 1, None
        for row in range(self.rows.rowCount()):
            if self.rows.country_at(row) in countries:
                chosen.select(self.rows.index(row, 0), self.rows.index(row, last))
                first = row if first is None else first
        self._is_following = True
        self.table.selectionModel().select(chosen, _SELECT.ClearAndSelect)
        if first is not None:
            self.table.scrollTo(self.rows.index(first, 0))
        self._is_following = False

    def show_rows(self) -> None:
        """The map shows something else."""
        self._is_following = True
        self.rows.show(self._map.rows)
        self._is_following = False
        self._show_missing()
        self.follow_selection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= _ROOM_BESIDE
        self._head.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_up(self) -> None:
        table = self.table
        table.setObjectName("map_countries")
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(DELIVERIES, Qt.SortOrder.DescendingOrder)
        header.setSectionResizeMode(THEMES, QHeaderView.ResizeMode.Stretch)
        table.setSortingEnabled(True)
        self._search.setObjectName("map_search")
        self._fill.setObjectName("map_fill")
        self._missing.setObjectName("map_missing")

    def _lay_out(self) -> None:
        missing = QHBoxLayout()
        missing.setSpacing(GRID)
        missing.addWidget(self._missing, 1)
        missing.addWidget(self._fill)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(GRID // 2)
        self._head.addLayout(missing, 1)
        self._head.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID // 2)
        layout.addLayout(self._head)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._look_for)
        self._fill.clicked.connect(self.fill_asked)
        self.table.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.activated.connect(self._enter)
        self.table.doubleClicked.connect(self._narrow)
        self.rows.modelReset.connect(self.follow_selection)

    def _look_for(self, text: str) -> None:
        self._is_following = True
        self.rows.search(text)
        self._is_following = False
        self.follow_selection()

    def _tell_selection(self) -> None:
        if self._is_following:
            return
        chosen = self.table.selectionModel().selectedRows()
        self._is_following = True
        self._map.select_countries([self.rows.country_at(one.row()) for one in chosen])
        self._is_following = False

    def _enter(self, _index: QModelIndex) -> None:
        self.entered.emit()

    def _narrow(self, index: QModelIndex) -> None:
        self.narrow_asked.emit(self.rows.country_at(index.row()))

    def _show_missing(self) -> None:
        row = next((one for one in self._map.rows if one.country == NOT_KNOWN), None)
        self._missing.setVisible(row is not None)
        self._fill.setVisible(row is not None)
        if row is None:
            return
        is_made = self._map.showing is Showing.MADE
        code = "deliveries" if is_made else "organisations"
        count = self._words.text(
            f"map.{code}", count=row.deliveries if is_made else row.organisations
        )
        text = self.tr("{count}: country of making not known")
        if not is_made:
            text = self.tr("{count}: country of establishment not known")
        self._missing.setText(text.format(count=count))

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Countries on the map"))
        self._search.setPlaceholderText(self.tr("Search a country"))
        self._search.setAccessibleName(self.tr("Search a country"))
        add_clear_button(self._search, self.tr("Empty the field"))
        self._fill.setText(self.tr("Fill in"))
        self._fill.setToolTip(self.tr("Select them and fill in the country"))
        self._fill.setAccessibleName(self._fill.toolTip())
        self._show_missing()
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_WIDTHS) - 1)
        self._widen_columns()

    def _widen_columns(self) -> None:
        """Give each column room for the text above it."""
        header = self.table.horizontalHeader()
        header.ensurePolished()
        row = max(_ROW_HEIGHT, self.fontMetrics().height() + GRID)
        self.table.verticalHeader().setDefaultSectionSize(row)
        for at, width in enumerate(_WIDTHS):
            room = max(
                scaled(width), header.sectionSizeHint(at), header.sectionSize(at) if at == 0 else 0
            )
            self.table.setColumnWidth(at, room)


def _swatch(level: Level, palette: Palette, ratio: float) -> QPixmap:
    drawn = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = MarkLook(_SWATCH / 2 - 1, level, is_exact=True)
    paint_mark(painter, QPointF(_SWATCH / 2, _SWATCH / 2), look, palette)
    painter.end()
    return drawn
