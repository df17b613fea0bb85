"""The countries of the map as rows: what cannot be placed comes first, whatever the order."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QPixmap

from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.ui.map.map_tips import found_level_text, themes_text
from imvo_desktop.usecases.map_counts import CountryRow
from imvo_desktop.usecases.map_places import NOT_KNOWN

type Index = QModelIndex | QPersistentModelIndex
type Swatches = dict[Level, QPixmap]

COUNTRY, LEVEL, DELIVERIES, ORGANISATIONS, THEMES = range(5)
_NUMBERS = (DELIVERIES, ORGANISATIONS)
_ALL_THEMES = 22
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class CountryModel(QAbstractTableModel):
    """Sorted and searched here; `rows` come from the map."""

    def __init__(self, words: Words, owner: QObject) -> None:
        super().__init__(owner)
        self._words = words
        self._all: tuple[CountryRow, ...] = ()
        self._rows: list[CountryRow] = []
        self._marks: dict[Level, QIcon] = {}
        self._wanted = ""
        self._sorted_by = (DELIVERIES, Qt.SortOrder.DescendingOrder)

    def show(self, rows: tuple[CountryRow, ...]) -> None:
        """Show these countries."""
        self._all = rows
        self._fill()

    def use(self, swatches: Swatches, words: Words) -> None:
        """Wear these colours and words from now on."""
        self._marks = {level: _unchanged(drawn) for level, drawn in swatches.items()}
        self._words = words
        self._fill()

    def search(self, text: str) -> None:
        """Show only the countries with `text` in their name."""
        self._wanted = text.strip().casefold()
        self._fill()

    def country_at(self, row: int) -> str:
        """The code of the country in a row."""
        return self._rows[row].country

    def row_at(self, row: int) -> CountryRow:
        """What a row says."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else THEMES + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        heads = (
            self.tr("Country"),
            self.tr("Gravest level"),
            self.tr("Deliveries"),
            self.tr("Organisations"),
            self.tr("Themes"),
        )
        return heads[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == _Role.ToolTipRole:
            is_themes = column == THEMES
            return themes_text(row, self._words, _ALL_THEMES) if is_themes else None
        if role == _Role.DecorationRole and column == LEVEL:
            return self._marks.get(row.level.level)
        if role == _Role.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        column, order = self._sorted_by
        rows = [one for one in self._all if self._wanted in self._name(one).casefold()]
        rows.sort(key=lambda one: self._name(one).casefold())
        is_down = order == Qt.SortOrder.DescendingOrder
        rows.sort(key=lambda one: self._key(one, column), reverse=is_down)
        rows.sort(key=lambda one: one.country != NOT_KNOWN)
        self._rows = rows
        self.endResetModel()

    def _key(self, row: CountryRow, column: int) -> tuple[int, str]:
        numbers = {
            DELIVERIES: row.deliveries,
            ORGANISATIONS: row.organisations,
            LEVEL: row.level.number,
        }
        return numbers.get(column, 0), "" if column in numbers else self._text(row, column)

    def _name(self, row: CountryRow) -> str:
        return self._words.country(row.country) or self._words.text("map.not_known")

    def _text(self, row: CountryRow, column: int) -> str:
        texts = (
            capital(self._name(row)),
            found_level_text(self._words, row.level),
            self._words.number(row.deliveries),
            self._words.number(row.organisations),
            themes_text(row, self._words),
        )
        return texts[column]


def _unchanged(drawn: QPixmap) -> QIcon:
    """The mark in its own colour in a selected row too: a colour means one level."""
    mark = QIcon(drawn)
    mark.addPixmap(drawn, QIcon.Mode.Selected)
    return mark
