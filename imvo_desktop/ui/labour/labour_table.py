"""The deliveries as rows: what a person answered, and whether sources or judgements give ground."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from imvo_desktop.domain.labour_check import Ground
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.labour_checks import LabourLine
from imvo_desktop.usecases.labour_help import Help

type Index = QModelIndex | QPersistentModelIndex
type Helps = Callable[[LabourLine], Help]

DELIVERY, GROUND, HELP, SUSPECTED, PLAN, BY, MADE_IN = range(7)
_KEYS = {
    Qt.Key.Key_1: Ground.YES,
    Qt.Key.Key_2: Ground.NONE_FOUND,
    Qt.Key.Key_3: Ground.NOT_LOOKED,
    Qt.Key.Key_0: Ground.NOT_LOOKED,
    Qt.Key.Key_Delete: Ground.NOT_LOOKED,
}
_ROW_HEIGHT, _LEAST_ROWS, _LEAST_WIDTH = 28, 6, 40 * GRID
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class LabourModel(QAbstractTableModel):
    """One row for each delivery; what helps is asked for the rows that are seen."""

    def __init__(self, document: Document, helps: Helps, owner: QObject) -> None:
        super().__init__(owner)
        self._document = document
        self._helps = helps
        self.lines: tuple[LabourLine, ...] = ()

    def show_lines(self, lines: Sequence[LabourLine]) -> None:
        """Show `lines`; where they are of the same deliveries the place in the table stays."""
        is_same = [one.link.id for one in lines] == [one.link.id for one in self.lines]
        if not is_same:
            self.beginResetModel()
        self.lines = tuple(lines)
        if not is_same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, MADE_IN))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else MADE_IN + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return {
            DELIVERY: self.tr("Delivery"),
            MADE_IN: self.tr("Made in"),
            GROUND: self.tr("Ground?"),
            SUSPECTED: self.tr("Suspicion"),
            PLAN: self.tr("Plan"),
            HELP: self.tr("What is known"),
            BY: self.tr("Who, when"),
        }[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._text(self.lines[index.row()], index.column())
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return of_role(text, role)
        if role == _Role.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {text}"
        return None

    def _text(self, line: LabourLine, column: int) -> str:
        words = self._document.labels
        if column == DELIVERY:
            return f"{line.supplier}: {line.link.product}" if line.link.product else line.supplier
        if column == MADE_IN:
            return words.country(line.link.country_of_making) or self.tr("not known")
        if column == GROUND:
            return words.text(f"ground.{line.ground}")
        if column == HELP:
            return self._help(line)
        return self._answer(line, column)

    def _help(self, line: LabourLine) -> str:
        found = self._helps(line)
        if found.has_ground:
            return self.tr("gives ground")
        return self.tr("something is said") if found.texts else "–"

    def _answer(self, line: LabourLine, column: int) -> str:
        words, check = self._document.labels, line.check
        if check is None:
            return "–"
        if column == SUSPECTED:
            answers = {True: "score.yes", False: "score.no"}
            return "–" if check.is_suspected is None else words.text(answers[check.is_suspected])
        if column == PLAN:
            if line.is_plan_missing:
                return self.tr("missing")
            return words.number(len(check.measures)) if check.measures else "–"
        parts = (check.who, words.date(check.when) if check.when else "")
        return ", ".join(one for one in parts if one) or "–"


class LabourTable(QTableView):
    """`wanted(Ground)` for the selected rows by a key, `picked` when a person selects others.

    `shown` when the rows were made anew.
    """

    wanted = Signal(object)
    picked = Signal()
    shown = Signal()

    def __init__(self, document: Document, helps: Helps) -> None:
        super().__init__()
        self.setObjectName("labour.table")
        self.setAccessibleName(self.tr("Deliveries, with the answers"))
        self._model = LabourModel(document, helps, self)
        self._is_filling = False
        self.setModel(self._model)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, wide in {
            DELIVERY: 30,
            GROUND: 16,
            HELP: 15,
            SUSPECTED: 11,
            PLAN: 10,
            BY: 20,
        }.items():
            header.resizeSection(column, scaled(wide * GRID))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumSize(_LEAST_WIDTH, scaled(_ROW_HEIGHT) * (_LEAST_ROWS + 1))
        self.selectionModel().selectionChanged.connect(self._tell)

    @property
    def lines(self) -> tuple[LabourLine, ...]:
        """The lines that are shown, from top to bottom."""
        return self._model.lines

    @property
    def chosen(self) -> tuple[LabourLine, ...]:
        """The lines of the selected rows, from top to bottom."""
        rows = sorted(one.row() for one in self.selectionModel().selectedRows())
        return tuple(self._model.lines[row] for row in rows)

    def show_lines(self, lines: Sequence[LabourLine]) -> None:
        """Show `lines`; what was selected stays so, else the row that comes in its place is."""
        before = {one.link.id for one in self.chosen}
        at = min((one.row() for one in self.selectionModel().selectedRows()), default=0)
        self._is_filling = True
        self._model.show_lines(lines)
        if not self.chosen and lines:
            kept = [one.link.id for one in lines if one.link.id in before]
            self.select(kept or [lines[min(at, len(lines) - 1)].link.id])
        self._is_filling = False
        self.shown.emit()

    def select(self, link_ids: Sequence[str]) -> None:
        """Select the rows of these deliveries."""
        wanted, selection = set(link_ids), self.selectionModel()
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        rows = [row for row, one in enumerate(self._model.lines) if one.link.id in wanted]
        for row in rows:
            selection.select(self._model.index(row, 0), flags)
        if rows:
            first = self._model.index(rows[0], 0)
            selection.setCurrentIndex(first, selection.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard as a block a sheet can paste."""
        model, columns = self._model, range(self._model.columnCount())
        rows = sorted(one.row() for one in self.selectionModel().selectedRows())
        names = (model.headerData(at, Qt.Orientation.Horizontal) for at in columns)
        lines = ["\t".join(map(str, names))]
        lines += [
            "\t".join(str(model.index(row, at).data()) for at in columns)
            for row in rows or range(model.rowCount())
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def event(self, event: QEvent) -> bool:
        """Delete takes an answer back here; it does not remove the delivery."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() in plain and event.key() in _KEYS:
            self.wanted.emit(_KEYS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self._is_filling:
            self.picked.emit()
