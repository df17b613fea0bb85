"""The tree of kinds of issues; keeps its place when the chain changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Issue
from imvo_desktop.domain.judgement_rules import WITHOUT_MEASURE
from imvo_desktop.ui import record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.quality.quality_model import QualityModel
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.quality_groups import IssueGroup

_FOLDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag


class QualityTree(QTreeView):
    """`picked` when a person chooses rows, `jumped(kind, id)` when one is to be gone to.

    `plan_asked(kind, id)` when it says that a measure lacks.
    """

    picked = Signal()
    jumped = Signal(object, str)
    plan_asked = Signal(object, str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quality.tree")
        self._document = document
        self.groups_model = QualityModel(document, theme, self)
        self.setModel(self.groups_model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.selectionModel().selectionChanged.connect(self._tell_picked)
        self.clicked.connect(self._show_more)
        self.doubleClicked.connect(self._go)
        self._is_filling = False

    @property
    def group(self) -> IssueGroup | None:
        """The kind of issue of the row in focus."""
        return self.groups_model.group_at(self.currentIndex())

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues that are selected one by one, of the kind in focus."""
        model, group = self.groups_model, self.group
        rows = (one for one in self.selectionModel().selectedRows() if model.group_at(one) is group)
        found = (model.issue_at(one) for one in sorted(rows, key=QModelIndex.row))
        return tuple(one for one in found if one is not None)

    @property
    def records(self) -> tuple[str, ...]:
        """The records that are chosen: of the selected issues, else of all of the kind in focus."""
        group, issues = self.group, self.issues
        if issues:
            return tuple(dict.fromkeys(one.id for one in issues if one.id))
        return group.records if group is not None else ()

    def show_groups(self, groups: tuple[IssueGroup, ...]) -> None:
        """Show `groups`; what was open stays open, and the keyboard stays in its kind."""
        open_codes, code, row = self._place()
        self._is_filling = True
        self.groups_model.show_groups(groups)
        for at, one in enumerate(groups):
            top = self.groups_model.index(at, 0)
            if one.code in open_codes:
                self.setExpanded(top, True)
            if one.code == code:
                self._stand_at(top, row)
        if not self.currentIndex().isValid() and groups:
            self._stand_at(self.groups_model.index(0, 0), -1)
        self._is_filling = False

    def copy(self) -> None:
        """Put the sentences of the selected rows on the clipboard, one on each line."""
        rows = self.selectionModel().selectedRows()
        ordered = sorted(rows, key=lambda one: (one.parent().row(), one.row()))
        QGuiApplication.clipboard().setText("\n".join(str(one.data()) for one in ordered))

    def go(self) -> None:
        """Go to the record of the row in focus."""
        self._go(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FOLDING:
            self._go(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        """Go to the record of an issue; a kind of issue opens or folds."""
        if self.groups_model.is_group(index):
            self.setExpanded(index, not self.isExpanded(index))
            return
        found = self.groups_model.issue_at(index)
        if found is not None and found.kind is not None and found.id is not None:
            lacks = found.code in WITHOUT_MEASURE
            (self.plan_asked if lacks else self.jumped).emit(found.kind, found.id)
        elif found is None:
            self._show_more(index)

    def _show_more(self, index: QModelIndex) -> None:
        if self.groups_model.is_more(index):
            self.groups_model.show_more(index)

    def _offer(self, place: QPoint) -> None:
        found = self.groups_model.issue_at(self.indexAt(place))
        if found is not None and isinstance(found.kind, Kind) and found.id is not None:
            at = (self.viewport(), place)
            record_menu.pop_up(at, self._document, found.kind, (found.id,))

    def _place(self) -> tuple[set[str], str, int]:
        """The codes that are open, the one in focus, and which of its rows."""
        model, current = self.groups_model, self.currentIndex()
        opened = {
            one.code for at, one in enumerate(model.groups) if self.isExpanded(model.index(at, 0))
        }
        group = model.group_at(current)
        return opened, group.code if group else "", -1 if model.is_group(current) else current.row()

    def _stand_at(self, top: QModelIndex, row: int) -> None:
        rows = self.groups_model.rowCount(top)
        index = self.groups_model.index(min(row, rows - 1), 0, top) if row >= 0 and rows else top
        self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect)

    def _tell_picked(self) -> None:
        if not self._is_filling:
            self.picked.emit()
