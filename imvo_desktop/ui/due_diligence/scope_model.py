"""The products as a table: what was chosen, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from imvo_desktop.domain.codes import ScopeDecision
from imvo_desktop.domain.edit import Edit
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.usecases import scope
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.scope_lines import ScopeLine, first_in_order

type Index = QModelIndex | QPersistentModelIndex

PRODUCT, CHOICE, SAID, LINKS, MADE_IN, SHARE, REASON = range(7)
_NUMBERS = (LINKS, SHARE)
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class ScopeModel(QAbstractTableModel):
    """One row for each product; the reason of a choice is written in its cell."""

    def __init__(self, document: Document, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._document = document
        self.lines: tuple[ScopeLine, ...] = ()
        self._places: dict[str, int] = {}

    def show_lines(self, lines: Sequence[ScopeLine]) -> None:
        """Show `lines`; where they are the same products the place in the table stays."""
        is_same = [one.key for one in lines] == [one.key for one in self.lines]
        if not is_same:
            self.beginResetModel()
        self.lines = tuple(lines)
        first = first_in_order(lines)
        self._places = {one.key: at for at, one in enumerate(first, 1)}
        if not is_same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, REASON))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else REASON + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_written = index.isValid() and index.column() == REASON
        if is_written and self.lines[index.row()].choice and not self._document.is_read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            names = {
                PRODUCT: self.tr("Product"),
                CHOICE: self.tr("Choice"),
                LINKS: self.tr("Deliveries"),
                SHARE: self.tr("Share"),
                MADE_IN: self.tr("Made in"),
                SAID: self.tr("According to sources"),
                REASON: self.tr("Reason"),
            }
            return names[section]
        if role == _Role.ToolTipRole and section == SHARE:
            return self.tr("Part of what you buy, where that is known; it orders nothing")
        return _alignment(section) if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return of_role(self._texts[column](line), role)
        if role == _Role.EditRole:
            return line.choice.reason or "" if line.choice is not None else ""
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if role == _Role.AccessibleTextRole:
            name = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{line.name}, {name}: {self._texts[column](line)}"
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not index.isValid() or index.column() != REASON:
            return False
        stamp = scope.Stamp(self._document.author, utc_now())
        edit: Edit = scope.give_reason(self.lines[index.row()], str(value), stamp)
        self._document.do(edit)
        return bool(edit.changes)

    @property
    def _texts(self) -> dict[int, Callable[[ScopeLine], str]]:
        words = self._document.labels
        return {
            PRODUCT: lambda line: line.name,
            CHOICE: self._choice,
            LINKS: lambda line: words.number(len(line.links)),
            SHARE: self._share,
            MADE_IN: self._made_in,
            SAID: self._said,
            REASON: lambda line: (line.choice.reason or "") if line.choice is not None else "",
        }

    def _choice(self, line: ScopeLine) -> str:
        if line.decision is None:
            return "–"
        name = self._document.labels.text(f"scope_decision.{line.decision}")
        is_first = line.decision is ScopeDecision.FIRST
        return f"{name} ({self._places[line.key]})" if is_first else name

    def _share(self, line: ScopeLine) -> str:
        if line.share is None:
            return "–"
        return f"{self._document.labels.number(line.share * 100)} %"

    def _made_in(self, line: ScopeLine) -> str:
        words = self._document.labels
        names = sorted(words.country(one) for one in line.countries)
        if line.origin_unknown:
            count = words.number(line.origin_unknown)
            names.append(self.tr("{count} not known").format(count=count))
        return ", ".join(names) or "–"

    def _said(self, line: ScopeLine) -> str:
        words = self._document.labels
        if line.said:
            name = words.text(f"theme.{line.said[0].theme}")
            more = len(line.said) - 1
            return f"{name} + {words.number(more)}" if more else name
        if line.attention:
            return self.tr("only points of attention")
        return self.tr("nothing: not known") if line.links else "–"


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if section in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
