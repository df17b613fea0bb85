"""Rounds: hold one, and see what changed since the last."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.round_dialog import RoundDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.rounds.compare_page import ComparePage
from imvo_desktop.ui.rounds.kept_comparison import KeptComparison
from imvo_desktop.ui.rounds.round_list import RoundList
from imvo_desktop.ui.rounds.round_maker import RoundMaker
from imvo_desktop.ui.rounds.trend_page import TrendPage
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import round_edits
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.round_edits import RoundWish, rounds_of

_CHANGES, _TREND, _ROUNDS = range(3)


class RoundsView(RebuiltView):
    """The view by the name `rounds`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__(document, "rounds", lambda: RoundsBody(document, selection, theme))

    def copy(self) -> None:
        """Copy what is shown as a table."""
        self._rounds.copy()

    def select_all(self) -> None:
        """Select every row of what changed."""
        self._rounds.changes.tree.selectAll()

    def go_to_filter(self) -> None:
        """Go to what changed."""
        self._rounds.tab = _CHANGES
        self._rounds.changes.keep_focus()

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring the row of a round into sight."""
        if kind is Kind.ROUND:
            self._rounds.tab = _ROUNDS
            self._rounds.list.select(record_id)

    @property
    def _rounds(self) -> RoundsBody:
        assert isinstance(self.body, RoundsBody)
        return self.body


class RoundsBody(Body):
    """What changed, the numbers over the years, and the list of rounds, as tabs."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._maker = RoundMaker(document, self)
        self._kept = KeptComparison(document, self)
        self._start = QPushButton(self.tr("Start a round…"))
        self._learnt = QPushButton(self.tr("What did we learn?"))
        self._nothing = WrappedLabel()
        self._tabs = QTabBar()
        self._stack = QStackedWidget()
        self.changes = ComparePage(document, self._kept)
        self.trend = TrendPage(document, theme, self._kept)
        self.list = RoundList(document)
        self._lay_out()
        self._start.clicked.connect(self._ask)
        self._learnt.clicked.connect(lambda: self.asked.emit("show_learning"))
        self._maker.changed.connect(self._follow)
        self._maker.added.connect(self._show_new)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.changes.picked.connect(selection.set)
        self.trend.chosen.connect(self._show_round)

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show which rounds there are, and compare anew."""
        count = len(rounds_of(self._document.network))
        self._nothing.setVisible(not count)
        self._learnt.setVisible(bool(count))
        self._tabs.setVisible(bool(count))
        self._stack.setVisible(bool(count))
        self._follow()
        number = self._document.labels.number(count)
        self._tabs.setTabText(_ROUNDS, self.tr("Rounds ({count})").format(count=number))
        self.list.refresh()
        self.changes.refresh()
        self._kept.refresh()

    def copy(self) -> None:
        """Copy what changed, or the numbers over the years, as a table."""
        if self.tab == _TREND:
            self.trend.copy()
        else:
            self.changes.copy()

    def _show_round(self, kind: object, ids: object) -> None:
        """From a column of the chart to what changed since that round."""
        known = {one.id for one in self._kept.rounds}
        chosen = [one for one in ids if one in known] if isinstance(ids, tuple) else []
        if kind is Kind.ROUND and chosen:
            self.tab = _CHANGES
            self._kept.choose((chosen[0], None))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._kept.catch_up()

    def _lay_out(self) -> None:
        self._nothing.setObjectName("rounds.nothing")
        self._nothing.setText(
            self.tr(
                "A round keeps the chain and all judgements as they are on one day. Hold one each "
                "year, or after something happened, and see next time what became better, what "
                "worse, and what you know better."
            )
        )
        self._start.setObjectName("rounds.start")
        self._start.setAccessibleName(self._start.text())
        self._start.setProperty("role", "primary")
        self._tabs.setObjectName("rounds.tabs")
        self._tabs.setAccessibleName(self.tr("What changed, numbers, rounds"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        pages = (
            (self.tr("What changed"), self.changes),
            (self.tr("Numbers over time"), self.trend),
            ("", self.list),
        )
        for name, page in pages:
            self._tabs.addTab(name)
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(WrappedLabel(self.tr("Rounds: what changed?"), "list_head"), 1)
        self._learnt.setObjectName("rounds.learnt")
        self._learnt.setAccessibleName(self._learnt.text())
        head.addWidget(self._learnt)
        head.addWidget(self._start)
        low = LowColumn()
        low.column.setSpacing(GRID // 2)
        low.column.addLayout(head)
        low.column.addWidget(self._nothing)
        low.column.addWidget(self._tabs)
        low.column.addWidget(self._stack, 1)
        low.column.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(low))
        self.setFocusProxy(self._start)

    def _ask(self) -> None:
        """Ask for the name of a round, with a proposal."""
        document, day = self._document, today()
        name = round_edits.proposed_name(document.network, document.labels, day)
        dialog = RoundDialog(RoundWish(name, day), document.labels, self, is_new=True)
        dialog.wished.connect(self._maker.hold)
        document.closed.connect(dialog.reject)
        dialog.open()

    def _show_new(self, made: str) -> None:
        """Compare a new round with the one before."""
        held = [one.id for one in self._kept.rounds]
        self.tab = _CHANGES
        if len(held) > 1 and held[-1] == made:
            self._kept.choose((held[-2], made))

    def _follow(self) -> None:
        can = not self._document.is_read_only and not self._maker.is_busy
        self._start.setEnabled(can)
