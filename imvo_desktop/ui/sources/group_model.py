"""Groups of suggestions as a tree: what is said, and under it the deliveries it is said of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from imvo_desktop.labels.names import link_name
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.suggestion_groups import Group
from imvo_desktop.usecases.suggestions import Suggestion

type Index = QModelIndex | QPersistentModelIndex
type Block = tuple[int | None, range]
"""Rows that follow each other: of the group in that row, or groups themselves."""

SAID, THEME, LIKELIHOOD, SCALE, LINKS = range(5)
MOST_SHOWN = 500
_ROW_HEIGHT = 28
_NUMBERS = (LIKELIHOOD, SCALE, LINKS)
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_TEXT_ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole)


class GroupModel(QAbstractItemModel):
    """Top rows are groups; their rows are deliveries, read from the chain when they are seen.

    Of a group with very many deliveries the first 500 are shown and the last row says how many
    more there are; they all belong to the group.
    """

    def __init__(self, document: Document, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._document = document
        self.groups: tuple[Group, ...] = ()

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show these groups from now on."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def group_at(self, index: Index) -> Group | None:
        """The group of a row, or the one a delivery stands under."""
        if not index.isValid():
            return None
        row = index.internalId() - 1 if index.internalId() else index.row()
        return self.groups[row] if row < len(self.groups) else None

    def suggestion_at(self, index: Index) -> Suggestion | None:
        """The suggestion of a delivery; None for a group."""
        group = self.group_at(index)
        if group is None or not index.internalId():
            return None
        is_one = index.row() < min(len(group.suggestions), MOST_SHOWN)
        return group.suggestions[index.row()] if is_one else None

    def suggestions_in(self, blocks: Iterable[Block]) -> tuple[Suggestion, ...]:
        """All suggestions of blocks of rows, groups and deliveries, each once.

        No two groups have one in common: it stands with the strongest thing that is said.
        """
        rows = dict.fromkeys((above, row) for above, some in blocks for row in some)
        found: list[Suggestion] = []
        for above, row in rows:
            if above is None:
                found += self.groups[row].suggestions
            elif (None, above) not in rows:
                found += self.groups[above].suggestions[:MOST_SHOWN][row : row + 1]
        return tuple(found)

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        # Not `hasIndex`: it comes back here for each of its questions, hundreds of times a paint.
        if not (0 <= column <= LINKS and 0 <= row < self.rowCount(parent)):
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
        if parent.internalId() or parent.column():
            return 0
        return min(len(self.groups[parent.row()].suggestions), MOST_SHOWN + 1)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return LINKS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        names = {
            SAID: self.tr("About"),
            THEME: self.tr("Theme"),
            LIKELIHOOD: self.tr("Likelihood"),
            SCALE: self.tr("Severity"),
            LINKS: self.tr("Deliveries"),
        }
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return names[section]
            if role == _Role.ToolTipRole:
                tips = {
                    LIKELIHOOD: self.tr("4, 3, or nothing: then it is a point of attention"),
                    SCALE: self.tr("The start value of the theme, 1 to 5"),
                }
                return tips.get(section, names[section])
            if role == _Role.TextAlignmentRole:
                return _alignment(section)
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if role == _Role.SizeHintRole:
            return QSize(0, scaled(_ROW_HEIGHT))
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        group = self.group_at(index)
        if group is None or role not in _TEXT_ROLES:
            return None
        text = self._text(group, index, role)
        return of_role(text, role) if text is not None else None

    def _text(self, group: Group, index: Index, role: int) -> str | None:
        """What a row shows, explains or says aloud; the last only in its first column."""
        is_first = index.column() == SAID
        if role == _Role.AccessibleTextRole and not is_first:
            return None
        if index.internalId():
            return self._of_delivery(group, index)
        if role == _Role.AccessibleTextRole:
            return self._aloud(group)
        is_tip = role == _Role.ToolTipRole and is_first
        return group.sentence if is_tip else self._of_group(group, index.column())

    def _of_group(self, group: Group, column: int) -> str:
        words = self._document.labels
        if column == THEME:
            return words.text(f"theme.{group.theme}")
        if column == SAID:
            return group.title
        if column == LINKS:
            return words.number(len(group.suggestions))
        value = group.likelihood if column == LIKELIHOOD else group.scale
        return "–" if value is None else str(value)

    def _of_delivery(self, group: Group, index: Index) -> str:
        one, column = self.suggestion_at(index), index.column()
        if one is None:
            text = self.tr("and {count} more deliveries: narrow them down with the filter")
            more = self._document.labels.number(len(group.suggestions) - MOST_SHOWN)
            return text.format(count=more) if column == SAID else ""
        network = self._document.network
        link = network.links.get(one.link)
        if link is None or column not in (SAID, THEME):
            return ""
        if column == SAID:
            return link_name(network, link.id)
        country = self._document.labels.country(link.country_of_making)
        return country or self.tr("origin not known")

    def _aloud(self, group: Group) -> str:
        parts = [self._of_group(group, column) for column in (THEME, SAID)]
        for column in _NUMBERS:
            name = self.headerData(column, Qt.Orientation.Horizontal)
            parts.append(f"{name} {self._of_group(group, column)}")
        return ", ".join(parts)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignHCenter if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
