"""Organisations that may be one and the same, side by side, with the choice of a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_sides import SidesCard
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.likely_pairs import LikelyPair

type Index = QModelIndex | QPersistentModelIndex
type Ids = tuple[str, str]

_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_ROW_HEIGHT = 28
_WIDTHS = (36 * GRID, 36 * GRID, 14 * GRID)
_HOLD_ONE = (Qt.Key.Key_Space, Qt.Key.Key_Equal)


class PairModel(QAbstractTableModel):
    """The pairs; `same` holds the ids of those a person takes as one."""

    changed = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.pairs: tuple[LikelyPair, ...] = ()
        self.same: frozenset[Ids] = frozenset()

    def show_pairs(self, pairs: Sequence[LikelyPair], same: frozenset[Ids]) -> None:
        """Show `pairs`; a pair seen before keeps its place and what was known of both."""
        known = {one.ids: one for one in self.pairs}
        kept = tuple(known.get(one.ids, one) for one in pairs)
        lost = tuple(one for one in self.pairs if one.ids in same and one not in kept)
        self.same = same
        if (*kept, *lost) != self.pairs:
            self.beginResetModel()
            self.pairs = (*kept, *lost)
            self.endResetModel()

    def decide(self, rows: Sequence[int], *, is_one: bool) -> None:
        """Take the pairs of `rows` as one, or as different."""
        ids = {self.pairs[row].ids for row in rows}
        same = self.same | ids if is_one else self.same - ids
        if same != self.same:
            self.same = same
            last = self.index(len(self.pairs) - 1, len(_WIDTHS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.changed.emit()

    def is_one(self, row: int) -> bool:
        """Whether a pair is taken as one."""
        return self.pairs[row].ids in self.same

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("The one"), self.tr("The other"), self.tr("Are they one?"))[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        pair = self.pairs[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            texts = (pair.first.name, pair.second.name, self._choice(index.row()))
            return of_role(texts[index.column()], role)
        return None

    def _choice(self, row: int) -> str:
        return self.tr("One and the same") if self.is_one(row) else self.tr("Different")


class PairsTab(QWidget):
    """The pairs in a table; under it the chosen one side by side, with two buttons.

    Space or = takes the pair as one or as different and goes to the next. Nothing is one unless a
    person says so. `changed` after each choice.
    """

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("import_pairs")
        self._words = words
        self._told = WrappedLabel(
            self.tr("Nothing is joined unless you say so. Joined organisations keep both numbers.")
        )
        self._all = QPushButton()
        self._model = PairModel(self)
        self._table = _PairTable()
        self._card = SidesCard()
        self._lay_out()
        self._connect()

    @property
    def same(self) -> frozenset[Ids]:
        """The pairs a person takes as one."""
        return self._model.same

    def show_pairs(self, pairs: Sequence[LikelyPair], same: frozenset[Ids]) -> None:
        """Show `pairs`, those of `same` taken as one."""
        row = self._table.currentIndex().row()
        self._model.show_pairs(pairs, same)
        if self._model.pairs:
            self._table.selectRow(min(max(row, 0), len(self._model.pairs) - 1))
        self._follow()

    def _proposed(self) -> list[int]:
        """The rows with the same name that are not one yet."""
        pairs = enumerate(self._model.pairs)
        return [row for row, one in pairs if one.has_same_name and not self._model.is_one(row)]

    def _take_all(self) -> None:
        self._model.decide(self._proposed(), is_one=True)

    def _decide(self, *, is_one: bool) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            self._model.decide([row], is_one=is_one)

    def _turn(self) -> None:
        """The other answer, and on to the next pair."""
        row = self._table.currentIndex().row()
        if row >= 0:
            self._decide(is_one=not self._model.is_one(row))
            self._table.selectRow(min(row + 1, len(self._model.pairs) - 1))

    def _follow(self) -> None:
        row = self._table.currentIndex().row()
        has_pair = 0 <= row < len(self._model.pairs)
        self._card.setVisible(has_pair)
        if has_pair:
            self._card.show_pair(self._model.pairs[row], is_one=self._model.is_one(row))
        proposed = len(self._proposed())
        self._all.setVisible(proposed > 0)
        text = self.tr("Join all {count} with the same name and country")
        if proposed == 1:
            text = self.tr("Join the pair with the same name and country")
        self._all.setText(text.format(count=self._words.number(proposed)))
        self._all.setAccessibleName(self._all.text())

    def _connect(self) -> None:
        self._model.changed.connect(self._follow)
        self._model.changed.connect(self.changed)
        self._table.selectionModel().currentRowChanged.connect(self._follow)
        self._table.turned.connect(self._turn)
        self._all.clicked.connect(self._take_all)
        self._card.decided.connect(lambda is_one: self._decide(is_one=is_one))

    def _lay_out(self) -> None:
        self._all.setObjectName("import.join_all")
        self._all.setAutoDefault(False)
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Organisations that may be the same"))
        for at, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(at, scaled(width))
        top = QHBoxLayout()
        top.addWidget(self._told, 1)
        top.addWidget(self._all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._card)


class _PairTable(QTableView):
    """Rows as a whole; `turned` on Space or =."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import.pairs")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setStretchLastSection(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _HOLD_ONE:
            self.turned.emit()
        else:
            super().keyPressEvent(event)
