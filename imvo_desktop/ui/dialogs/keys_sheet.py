"""The sheet of shortcuts: every key by menu and by view, in two columns, with a search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.knowledge.letters import unaccented
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.clear_button import add_clear_button
from imvo_desktop.ui.command_row import keys_text
from imvo_desktop.ui.key_rows import KEY_ROWS
from imvo_desktop.ui.menus import MENUS, names_in
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled

_WIDTH, _HEIGHT, _ROW = 110 * GRID, 76 * GRID, 26


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one menu or one view: what they do, and the keys."""

    title: str
    rows: tuple[tuple[str, str], ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """Every key there is, in the language of the window: first the menus, then the views."""
    return tuple(group for group in (*_of_menus(), *_of_views()) if group.rows)


def halves(groups: Iterable[KeyGroup]) -> tuple[list[KeyGroup], list[KeyGroup]]:
    """The groups in two columns of about the same height, in order."""
    left: list[KeyGroup] = []
    right = list(groups)
    lines = sum(len(one.rows) + 1 for one in right)
    while right and 2 * sum(len(one.rows) + 1 for one in left) < lines - len(right[0].rows):
        left.append(right.pop(0))
    return left, right


class KeysSheet(QDialog):
    """Stays beside the window, so that a key can be tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*within_screen(self, scaled(_WIDTH), scaled(_HEIGHT)))
        self._search = QLineEdit()
        self._columns = (QTreeWidget(), QTreeWidget())
        self._none = WrappedLabel(role="quiet")
        self._set_up()
        self._fill()

    def _set_up(self) -> None:
        self._search.setObjectName("keys.search")
        add_clear_button(self._search, self.tr("Empty the field"))
        self._search.setAccessibleName(self.tr("Search in the shortcuts"))
        self._search.setPlaceholderText(self.tr("Search: a word or a key…"))
        self._search.textChanged.connect(self._fill)
        self._none.setText(self.tr("No shortcut has this word or key."))
        beside = QHBoxLayout()
        beside.setSpacing(GRID)
        for number, tree in enumerate(self._columns, start=1):
            _dress(tree)
            tree.setObjectName(f"keys.{number}")
            name = self.tr("Keyboard shortcuts, part {number} of 2")
            tree.setAccessibleName(name.format(number=number))
            beside.addWidget(tree)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._none)
        layout.addLayout(beside, 1)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        found = tuple(_matching(key_groups(), self._search.text()))
        for tree, groups in zip(self._columns, halves(found), strict=True):
            tree.clear()
            for group in groups:
                _add(tree, group)
        self._none.setVisible(not found)


def _of_menus() -> Iterator[KeyGroup]:
    by_name = {row.name: row for row in ROWS}
    for menu in MENUS:
        rows = [by_name[name] for name in names_in(menu.items) if name in by_name]
        title = QCoreApplication.translate("menus", menu.title).replace("&", "")
        keyed = ((_said("actions", row.text), keys_text(row)) for row in rows if row.keys)
        yield KeyGroup(title, tuple(keyed))


def _of_views() -> Iterator[KeyGroup]:
    for where in dict.fromkeys(row.where for row in KEY_ROWS):
        rows = (row for row in KEY_ROWS if row.where == where)
        yield KeyGroup(_said("keys", where), tuple((_said("keys", r.text), r.shown) for r in rows))


def _said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text).rstrip("…")


def _matching(groups: Iterable[KeyGroup], typed: str) -> Iterator[KeyGroup]:
    wanted = unaccented(typed.strip())
    for group in groups:
        rows = tuple(row for row in group.rows if wanted in unaccented(" ".join(row)))
        if rows:
            yield KeyGroup(group.title, rows)


def _dress(tree: QTreeWidget) -> None:
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)


def _add(tree: QTreeWidget, group: KeyGroup) -> None:
    head = QTreeWidgetItem([group.title])
    font = head.font(0)
    font.setBold(True)
    head.setFont(0, font)
    head.setSizeHint(0, QSize(0, scaled(_ROW)))
    tree.addTopLevelItem(head)
    head.setFirstColumnSpanned(True)
    for text, keys in group.rows:
        item = QTreeWidgetItem([text, keys])
        item.setSizeHint(0, QSize(0, scaled(_ROW)))
        item.setToolTip(0, text)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}: {keys}")
        tree.addTopLevelItem(item)
