"""Suppliers as rows, criteria as columns: keys score, and a score says where proof is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.purchasing import Criterion, CriterionScore, Score
from imvo_desktop.domain.records import Organisation
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role, plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import purchasing_criteria as buying
from imvo_desktop.usecases.purchasing_criteria import Cell

type Index = QModelIndex | QPersistentModelIndex

_KEYS: dict[int, Score | None] = {
    Qt.Key.Key_1: Score.YES,
    Qt.Key.Key_2: Score.PARTLY,
    Qt.Key.Key_3: Score.NO,
    Qt.Key.Key_0: None,
    Qt.Key.Key_Delete: None,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ROW_HEIGHT, _LEAST_ROWS, _COLUMN, _HEAD, _NAME = 28, 5, 21 * GRID, 11 * GRID, 30 * GRID
_HIGHEST_HEAD = 24 * GRID
"""In pixels: a criterion of a whole page must leave room for the suppliers."""
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class ScoresModel(QAbstractTableModel):
    """The scores of now, cell by cell."""

    def __init__(self, document: Document, owner: QObject) -> None:
        super().__init__(owner)
        self._document = document
        self._criteria: tuple[Criterion, ...] = ()
        self._suppliers: tuple[Organisation, ...] = ()
        self._scores: Mapping[Cell, CriterionScore] = {}

    def refresh(self) -> None:
        """Show what is so now; the place in the table stays where rows and columns do."""
        network = self._document.network
        asked, suppliers = buying.criteria(network), buying.scored_suppliers(network)
        is_same = (asked, suppliers) == (self._criteria, self._suppliers)
        if not is_same:
            self.beginResetModel()
        self._criteria, self._suppliers = asked, suppliers
        self._scores = buying.scores(network)
        if not is_same:
            self.endResetModel()
        elif asked and suppliers:
            last = self.index(len(suppliers) - 1, len(asked) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, supplier: str) -> int:
        """The row of a supplier; -1 where it has none."""
        ids = [one.id for one in self._suppliers]
        return ids.index(supplier) if supplier in ids else -1

    def cell(self, index: Index) -> Cell:
        """The supplier and the criterion of a cell."""
        return self._suppliers[index.row()].id, self._criteria[index.column()].id

    def score(self, index: Index) -> CriterionScore | None:
        """The score in a cell; None while not looked at."""
        return self._scores.get(self.cell(index))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._suppliers)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._criteria)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            texts = [one.text for one in self._criteria]
        else:
            texts = [one.name for one in self._suppliers]
        return of_role(texts[section], role) if section < len(texts) else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return self._text(index)
        if role == _Role.ToolTipRole:
            return plain(self._told(index))
        if role == _Role.AccessibleTextRole:
            names = (
                self.headerData(index.row(), Qt.Orientation.Vertical),
                self.headerData(index.column(), Qt.Orientation.Horizontal),
            )
            return ", ".join([*map(str, names), self._text(index)])
        return None

    def _text(self, index: Index) -> str:
        score = self.score(index)
        if score is None:
            return "–"
        text = buying.score_text(score, self._document.labels)
        asks_proof = self._criteria[index.column()].asks_proof and score.score is not Score.NO
        if not asks_proof:
            return text
        proof = self._document.network.referrers(Kind.CRITERION_SCORE, score.id, Kind.EVIDENCE)
        template = self.tr("{score}, with proof") if proof else self.tr("{score}, no proof")
        return template.format(score=text)

    def _told(self, index: Index) -> str:
        score = self.score(index)
        if score is None:
            return self._document.labels.text("criterion.open")
        day = self._document.labels.date(score.date) if score.date else ""
        return " · ".join(one for one in (self._text(index), day, score.who, score.note) if one)


class ScoresTable(QTableView):
    """`wanted(Score | None)` and `fill_wanted` for the selected cells; `picked` at others."""

    wanted = Signal(object)
    fill_wanted = Signal()
    picked = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("scores.table")
        self.setAccessibleName(self.tr("Suppliers and criteria, with the scores"))
        self._model = ScoresModel(document, self)
        self.setModel(self._model)
        self._dress()
        self.selectionModel().selectionChanged.connect(self.picked)
        self._model.modelReset.connect(self._begin)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The selected cells, row by row."""
        return tuple(self._model.cell(one) for one in self._selected())

    @property
    def columns(self) -> dict[str, list[str]]:
        """The selected suppliers by criterion, from top to bottom."""
        found: dict[str, list[str]] = {}
        for supplier, criterion in self.cells:
            found.setdefault(criterion, []).append(supplier)
        return found

    @property
    def score_id(self) -> str:
        """The id of the score in the only cell that is selected; empty without."""
        chosen = self._selected()
        score = self._model.score(chosen[0]) if len(chosen) == 1 else None
        return score.id if score is not None else ""

    def refresh(self) -> None:
        """Show the scores of now."""
        self._model.refresh()

    def go_to(self, supplier: str) -> None:
        """Put the keyboard in the first cell of a supplier; nowhere else where it has no row."""
        row = self._model.row(supplier)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def copy(self) -> None:
        """Put the block around the selected cells on the clipboard, with its names."""
        chosen = self._selected()
        rows = sorted({one.row() for one in chosen}) or list(range(self._model.rowCount()))
        columns = sorted({one.column() for one in chosen})
        columns = columns or list(range(self._model.columnCount()))
        model = self._model
        names = [str(model.headerData(one, Qt.Orientation.Horizontal)) for one in columns]
        lines = [["", *names]]
        for row in rows:
            name = str(model.headerData(row, Qt.Orientation.Vertical))
            lines.append([name, *(str(model.index(row, one).data()) for one in columns)])
        QGuiApplication.clipboard().setText("\n".join("\t".join(one) for one in lines))

    def event(self, event: QEvent) -> bool:
        """Ctrl+D and Delete are for these cells, whatever they mean elsewhere."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_fill(event):
            self.fill_wanted.emit()
        elif event.modifiers() in _PLAIN and event.key() in _KEYS:
            self.wanted.emit(_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def _selected(self) -> Sequence[QModelIndex]:
        found = self.selectionModel().selectedIndexes()
        return sorted(found, key=lambda one: (one.row(), one.column()))

    def _dress(self) -> None:
        side, top = self.verticalHeader(), self.horizontalHeader()
        left = Qt.AlignmentFlag.AlignLeft
        side.setDefaultSectionSize(scaled(_ROW_HEIGHT))
        side.setFixedWidth(scaled(_NAME))
        side.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)
        side.setDefaultAlignment(left | Qt.AlignmentFlag.AlignVCenter)
        top.setDefaultSectionSize(scaled(_COLUMN))
        top.setFixedHeight(scaled(_HEAD))
        top.setDefaultAlignment(left | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(scaled(_ROW_HEIGHT) * _LEAST_ROWS + scaled(_HEAD))

    def _begin(self) -> None:
        """Give the criteria room; put the keyboard in the first cell where it is in none."""
        self.horizontalHeader().setFixedHeight(self._height_of_head())
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def _height_of_head(self) -> int:
        """As high as the longest criterion takes in its column."""
        top = self.horizontalHeader()
        font = top.font()
        font.setBold(True)
        room = QRect(0, 0, top.defaultSectionSize() - 2 * GRID, scaled(_HIGHEST_HEAD))
        names = (self._model.headerData(at, Qt.Orientation.Horizontal) for at in range(top.count()))
        metrics, wrap = QFontMetrics(font), Qt.TextFlag.TextWordWrap
        tall = [metrics.boundingRect(room, wrap, str(one)).height() + GRID for one in names]
        return min(max([scaled(_HEAD), *tall]), scaled(_HIGHEST_HEAD))


def _is_ours(event: QKeyEvent) -> bool:
    return _is_fill(event) or event.key() == Qt.Key.Key_Delete


def _is_fill(event: QKeyEvent) -> bool:
    is_held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return is_held and event.key() == Qt.Key.Key_D
