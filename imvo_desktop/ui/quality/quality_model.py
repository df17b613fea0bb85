"""Kinds of issues as a tree: how many there are, and under it each one as a sentence."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from imvo_desktop.domain.issues import Issue, Seriousness
from imvo_desktop.ui import icons
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.quality_groups import IssueGroup

type Index = QModelIndex | QPersistentModelIndex

STEP = 500
"""So many issues of one kind are shown at first, and more each time a person asks."""

_ICONS = {Seriousness.ERROR: "error", Seriousness.WARNING: "warning", Seriousness.REMARK: "info"}
_ROW_HEIGHT = 28
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_TEXT_ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole)


class QualityModel(QAbstractItemModel):
    """Top rows are kinds of issues; each of their rows is read from the chain when it is seen.

    Of a kind with very many the last row says how many more there are; they all belong to it.
    """

    def __init__(self, document: Document, theme: Theme, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._document = document
        self._theme = theme
        self._shown: dict[str, int] = {}
        self.groups: tuple[IssueGroup, ...] = ()

    def show_groups(self, groups: tuple[IssueGroup, ...]) -> None:
        """Show these kinds of issues from now on."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def group_at(self, index: Index) -> IssueGroup | None:
        """The kind of issue of a row, or the one an issue stands under."""
        if not index.isValid():
            return None
        row = index.internalId() - 1 if index.internalId() else index.row()
        return self.groups[row] if row < len(self.groups) else None

    def is_group(self, index: Index) -> bool:
        """Whether a row stands for a whole kind of issue."""
        return index.isValid() and not index.internalId()

    def issue_at(self, index: Index) -> Issue | None:
        """The issue of a row; None for a kind of issue and for the row that says there are more."""
        group = self.group_at(index)
        if group is None or not index.internalId() or self.is_more(index):
            return None
        return group.issue(self._document.network, index.row())

    def is_more(self, index: Index) -> bool:
        """Whether it is the row that says how many more there are."""
        group = self.group_at(index)
        if group is None or not index.internalId():
            return False
        return index.row() == self._most(group) < group.count

    def show_more(self, index: Index) -> None:
        """Show more of the kind of issue that `index` is of."""
        group = self.group_at(index)
        if group is not None:
            parent = self.createIndex(self.groups.index(group), 0, 0)
            before, after = self._most(group), min(group.count, self._most(group) + STEP)
            self.beginInsertRows(parent, before + 1, after + (after < group.count))
            self._shown[group.code] = after
            self.endInsertRows()
            if after == group.count:
                self.dataChanged.emit(self.index(before, 0, parent), self.index(before, 0, parent))

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        # Not `hasIndex`: it comes back here for each of its questions, hundreds of times a paint.
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        # reason: QObject.parent() has the same name
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId():
            return 0
        group = self.groups[parent.row()]
        shown = self._most(group)
        return shown + (shown < group.count)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 1

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if role == _Role.SizeHintRole:
            return QSize(0, scaled(_ROW_HEIGHT))
        group = self.group_at(index)
        if group is None:
            return None
        if role == _Role.DecorationRole and self.is_group(index):
            return icons.list_icon(_ICONS[group.seriousness], self._theme.palette)
        return of_role(self._text(group, index, role), role) if role in _TEXT_ROLES else None

    def _text(self, group: IssueGroup, index: Index, role: int) -> str:
        words = self._document.labels
        if self.is_group(index):
            title = words.text(f"quality.{group.code}", count=group.count)
            is_aloud = role == _Role.AccessibleTextRole
            serious = words.text(f"seriousness.{group.seriousness}")
            return f"{serious}: {title}" if is_aloud else title
        if self.is_more(index):
            more = words.number(group.count - self._most(group))
            return self.tr("and {count} more: click to show them").format(count=more)
        found = self.issue_at(index)
        return words.text(f"issue.{found.code}", **dict(found.values)) if found is not None else ""

    def _most(self, group: IssueGroup) -> int:
        return min(group.count, self._shown.get(group.code, STEP))
