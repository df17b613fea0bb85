"""One pile of suggestions: filter, groups, what is said in full, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.filter_bar import FilterBar
from imvo_desktop.ui.sources.group_tree import GroupTree
from imvo_desktop.ui.sources.pile_buttons import PileButtons
from imvo_desktop.usecases.suggestion_detail import detail_text
from imvo_desktop.usecases.suggestion_groups import Pile, Piles, Wanted, piled

_SHARES, _HEIGHTS = (1, 0), (21 * GRID, 11 * GRID)
_LEAST_TREE, _LEAST_DETAIL = 15 * GRID, 7 * GRID


class PilePage(QWidget):
    """Shows `pile`; `counted(Piles)` when its groups are there."""

    counted = Signal(object)
    judge_asked = Signal(object)

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._pile, self._shown_pile = Pile.OPEN, Pile.OPEN
        self._shown_wanted, self._is_same = Wanted(), True
        self._job: Job | None = None
        self._is_due = False
        self._is_telling = False
        self.filter = FilterBar(document)
        self.tree = GroupTree(document)
        self._none = WrappedLabel(role="quiet")
        self._none.setObjectName("sources.none")
        self._detail = QPlainTextEdit()
        self._order = WrappedLabel(role="quiet")
        self._order.setObjectName("sources.order")
        self._buttons = PileButtons(document, self.tree)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_pile(self, pile: Pile) -> None:
        """Show another pile."""
        self._pile = pile
        self.refresh()

    def refresh(self) -> None:
        """Group the suggestions anew, in the background."""
        found = self._document.suggesting.last
        if found is None:
            self._show(Piles(self._pile, (), dict.fromkeys(Pile, 0), (), ()))
            return
        if self._job is not None:
            self._is_due = True
            return
        pile, wanted = self._pile, self.filter.wanted
        place = (self._document.snapshot(), self._document.labels)

        def work(progress: Progress) -> Piles:
            return piled(found, pile, wanted, place, progress)

        self._shown_wanted, before = wanted, self._shown_wanted
        self._is_same = pile is self._shown_pile and wanted == before
        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._ended)

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        self.filter.retranslate()
        self._buttons.retranslate()
        self.tree.setAccessibleName(self.tr("What sources say, by theme"))
        self._detail.setAccessibleName(self.tr("The row in focus in full"))
        self._detail.setPlaceholderText(
            self.tr(
                "Choose a row: here you then read what the source says, who says it and when, and "
                "why the likelihood is 3 or 4. Nothing is taken over by itself."
            )
        )
        self._order.setText(
            self.tr(
                "Order: likelihood 4 before 3, then severity (start value), then name. "
                "Money does not count."
            )
        )

    def _lay_out(self) -> None:
        self._detail.setObjectName("sources.detail")
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.tree.setMinimumHeight(_LEAST_TREE)
        self._detail.setMinimumHeight(_LEAST_DETAIL)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for part, share in zip((self.tree, self._detail), _SHARES, strict=True):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes(list(_HEIGHTS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.filter)
        layout.addWidget(self._order)
        layout.addWidget(self._none)
        layout.addWidget(split, 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self.tree.picked.connect(self._tell_selection)
        self.tree.moved.connect(self._show_detail)
        self._selection.changed.connect(self._follow_selection)
        self._buttons.judge_asked.connect(self.judge_asked)

    def _show(self, found: Piles) -> None:
        if found.pile is not self._pile:
            return
        is_same = found.pile is self._shown_pile and self._is_same
        self._shown_pile = found.pile
        self.filter.offer(found)
        self.tree.show_groups(found.groups, is_same=is_same)
        self._none.setText(self._none_text(found))
        self._none.setVisible(not found.groups)
        self._buttons.show_pile(found.pile)
        self.counted.emit(found)

    def _none_text(self, found: Piles) -> str:
        if found.counts[found.pile]:
            return self.tr("Nothing here by this filter.")
        texts = {
            Pile.OPEN: self.tr("There are no suggestions that wait for you."),
            Pile.ATTENTION: self.tr("There are no points of attention that wait for you."),
            Pile.ACCEPTED: self.tr("Nothing was taken over. That never happens by itself."),
            Pile.ASIDE: self.tr("Nothing was set aside."),
        }
        return texts[found.pile]

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self._is_due = False
            self.refresh()

    def _show_detail(self) -> None:
        """What the row in focus says, as long as a row is selected: the buttons are about that."""
        is_chosen = self.tree.selectionModel().hasSelection()
        group, one = self.tree.focused if is_chosen else (None, None)
        network, words = self._document.network, self._document.labels
        text = "" if group is None else detail_text(network, words, group, one)
        if text != self._detail.toPlainText():
            self._detail.setPlainText(text)

    def _tell_selection(self) -> None:
        """The deliveries of the selected rows are selected everywhere."""
        links = self._document.network.links
        self._is_telling = True
        chosen = dict.fromkeys(one.link for one in self.tree.chosen)
        self._selection.set(Kind.LINK, [one for one in chosen if one in links])
        self._is_telling = False
        self._show_detail()
        self._buttons.refresh()

    def _follow_selection(self) -> None:
        if not self._is_telling:
            self.tree.forget_selection()
            self._show_detail()
            self._buttons.refresh()
