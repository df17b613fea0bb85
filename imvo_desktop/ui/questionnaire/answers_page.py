"""The answers of a supplier with a tick each: what is taken over, and what stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import questionnaire_check
from imvo_desktop.usecases.questionnaire_check import CheckGroup, CheckLine
from imvo_desktop.usecases.questionnaire_in import Answers
from imvo_desktop.usecases.questionnaire_wishes import Proposal, State

_PLACE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_WIDTHS = (38, 20, 12, 34, 18)
_TICKED = Qt.CheckState.Checked


class AnswersPage(QWidget):
    """`changed` when a tick turns."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("answers_page")
        self._words = words
        self._answers: Answers | None = None
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("answers.head")
        self._told = WrappedLabel()
        self._told.setObjectName("answers.told")
        self._whole = WrappedLabel(role="quiet")
        self._whole.setObjectName("answers.whole")
        self._tabs = QTabWidget()
        self._list, self._aside = QTreeWidget(), QTreeWidget()
        self._lay_out()
        self._list.itemChanged.connect(self.changed)
        for tree in (self._list, self._aside):
            tree.currentItemChanged.connect(self._show_whole)

    @property
    def chosen(self) -> tuple[Proposal, ...]:
        """What is ticked."""
        if self._answers is None:
            return ()
        places = sorted(
            one.data(0, _PLACE) for one in self._lines() if one.checkState(0) == _TICKED
        )
        return tuple(self._answers.proposals[place] for place in places)

    def show_answers(self, answers: Answers, network: Network) -> None:
        """Show what `answers` would do to `network`."""
        self._answers = answers
        name = answers.name or answers.source.publisher
        self._head.setText(self._words.text("answers.head", name=name))
        code = "answers.told" if answers.rows_in else "answers.none"
        self._told.setText(self._words.text(code))
        self._list.blockSignals(True)
        self._list.clear()
        for group in questionnaire_check.groups(answers, network, self._words):
            self._add_group(group, answers)
        self._list.blockSignals(False)
        self._show_aside(answers)
        self._show_tabs()
        self.changed.emit()

    def _lines(self) -> list[QTreeWidgetItem]:
        """The items that may be ticked."""
        found: list[QTreeWidgetItem] = []
        for row in range(self._list.topLevelItemCount()):
            group = self._list.topLevelItem(row)
            under = [group.child(at) for at in range(group.childCount())] if group else []
            found += [one for one in under if one is not None and _may_be_ticked(one)]
        return found

    def _add_group(self, group: CheckGroup, answers: Answers) -> None:
        top = _item([group.title])
        self._list.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for line in group.lines:
            top.addChild(self._line(line, answers.proposals[line.place]))
        top.setExpanded(True)

    def _line(self, line: CheckLine, proposal: Proposal) -> QTreeWidgetItem:
        """A line; what is known already has no tick."""
        item = _item([line.question, line.answer, line.now, line.becomes, line.state])
        item.setData(0, _PLACE, line.place)
        if proposal.state is State.SAME:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setText(3, "")
        else:
            item.setCheckState(0, _TICKED if proposal.is_usual else Qt.CheckState.Unchecked)
        return item

    def _show_aside(self, answers: Answers) -> None:
        self._aside.clear()
        for one in questionnaire_check.aside(answers, self._words):
            self._aside.addTopLevelItem(_item([one.where, one.said, one.reason]))

    def _show_tabs(self) -> None:
        self._tabs.clear()
        proposals = len(self._answers.proposals) if self._answers is not None else 0
        for part, name, count in (
            (self._list, self.tr("Answers"), proposals),
            (self._aside, self.tr("Kept aside"), self._aside.topLevelItemCount()),
        ):
            if count:
                self._tabs.addTab(part, f"{name} ({self._words.number(count)})")
        self._tabs.setVisible(self._tabs.count() > 0)

    def _show_whole(self, item: QTreeWidgetItem | None) -> None:
        """All of the line the keyboard is on: a column may be too narrow for it."""
        columns = range(item.columnCount()) if item is not None else ()
        cells = [item.text(at) for at in columns] if item is not None else []
        self._whole.setText(" · ".join(one for one in cells if one))

    def _lay_out(self) -> None:
        self._tabs.setObjectName("answers.tabs")
        self._tabs.setAccessibleName(self.tr("What the supplier answered"))
        self._tabs.setDocumentMode(True)
        columns = [
            self.tr("Question"),
            self.tr("Answer"),
            self.tr("Now"),
            self.tr("Becomes"),
            self.tr("What it is"),
        ]
        _set_up(self._list, "answers.list", self.tr("Answers"), columns)
        aside = [self.tr("Row"), self.tr("What it says"), self.tr("Why kept aside")]
        _set_up(self._aside, "answers.aside", self.tr("Kept aside"), aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (self._head, self._told):
            layout.addWidget(part)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._whole)
        layout.addStretch()


def _may_be_ticked(item: QTreeWidgetItem) -> bool:
    return item.data(0, Qt.ItemDataRole.CheckStateRole) is not None


def _item(cells: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(cells)
    item.setSizeHint(0, QSize(0, scaled(_ROW_HEIGHT)))
    for column, cell in enumerate(cells):
        item.setToolTip(column, plain(cell))
    return item


def _set_up(tree: QTreeWidget, name: str, title: str, columns: list[str]) -> None:
    tree.setObjectName(name)
    tree.setAccessibleName(title)
    tree.setHeaderLabels(columns)
    tree.setUniformRowHeights(True)
    header = tree.header()
    header.setStretchLastSection(False)
    for at, width in enumerate(_WIDTHS[: len(columns)]):
        header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
        tree.setColumnWidth(at, scaled(width * GRID))
    header.setSectionResizeMode(1 if len(columns) == 3 else 3, QHeaderView.ResizeMode.Stretch)
