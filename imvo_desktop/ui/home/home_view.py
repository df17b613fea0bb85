"""What needs attention this month, across everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.home.attention_tree import AttentionTree
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.steps.counted import Counted
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.attention import Item, What, attention
from imvo_desktop.usecases.attention_words import summary
from imvo_desktop.usecases.clock import today

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment

_SELECTED = (Kind.RISK, Kind.MEASURE, Kind.LINK)


class HomeView(RebuiltView):
    """The view by the name `home`; `record_asked(kind, id)` for the record a row leads to.

    `plan_asked(kind, id)` for a row that says that there is no measure.
    """

    record_asked = Signal(object, str)
    plan_asked = Signal(object, str)

    def __init__(self, document: Document, selection: Selection, _theme: Theme) -> None:
        self._selection = selection
        super().__init__(document, "home", lambda: HomeBody(document))

    def _made(self) -> Body:
        body = super()._made()
        if isinstance(body, HomeBody):
            body.rows.chosen.connect(self._lead)
        return body

    def _lead(self, item: Item) -> None:
        """To the record of a row; with several to their view, where they are selected.

        What has no view of its own leads to the first; what has no measure to the plan.
        """
        if len(item.ids) == 1 and item.what is What.VERY_HIGH:
            self.plan_asked.emit(item.kind, item.ids[0])
            return
        if len(item.ids) == 1 or (item.ids and not item.command):
            self.record_asked.emit(item.kind, item.ids[0])
            return
        self.asked.emit(item.command)
        if item.ids and item.kind in _SELECTED:
            self._selection.set(item.kind, item.ids)


class HomeBody(Body):
    """How many things wait, in words, and the rows; a way on where there is nothing."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._told = WrappedLabel()
        self._told.setObjectName("home.told")
        self._go = QPushButton()
        self._go.setObjectName("home.go")
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._go_on)
        self._go.hide()
        self.rows = AttentionTree(document)
        self._found = Counted(document, _items_of, self)
        self._found.found.connect(self._show)
        self._lay_out()

    def refresh(self) -> None:
        """Look anew at everything."""
        self._found.refresh()

    def _show(self, items: Sequence[Item]) -> None:
        told = summary(tuple(items), self._document.labels)
        go = self.tr("To the plan of action")
        if self._is_new:
            told = self.tr("Begin with whom you buy from: the list your bookkeeping gives will do.")
            go = self.tr("Import a supplier list…")
        self._told.setText(told)
        self._go.setText(go)
        self._go.setAccessibleName(go)
        self.rows.setVisible(bool(items))
        self._go.setVisible(not items and not (self._is_new and self._document.is_read_only))
        self.rows.show_items(items)
        self.setFocusProxy(self.rows if items else self._go)

    @property
    def _is_new(self) -> bool:
        """Whether there is nothing in the chain yet that could ask for attention."""
        return not self._document.network.links

    def _go_on(self) -> None:
        self.asked.emit("import_list" if self._is_new else "show_plan")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        hint = self.tr(
            "What needs attention this month, across everything. A row leads to where it is."
        )
        for label in (
            WrappedLabel(self.tr("Home"), "view_title"),
            WrappedLabel(hint, "quiet"),
            self._told,
        ):
            layout.addWidget(label)
        layout.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rows, 1)
        layout.addStretch(0)


def _items_of(network: Network, assessment: Assessment) -> tuple[Item, ...]:
    return attention(network, assessment, today())
