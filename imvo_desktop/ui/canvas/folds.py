"""How the chain is folded now, and the chain that is shown because of it."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Lane
from imvo_desktop.usecases.fold_chain import Folding, ShownChain, changes_between, fold
from imvo_desktop.usecases.group_organisations import GroupBy

MOST_AT_ONCE = 1000
"""Up to so many organisations are folded while the window waits (at most 50 ms)."""

_MOST_FOLLOWED = 1000


class Folds(QObject):
    """Follows the document and what a person folds; never an edit, gone with the project.

    `changing(organisation)` and then `changed(Edit, organisation)`: the edit leads from the chain
    shown before to the one shown now, and that organisation should stay where it is on the
    screen, empty for none. `replaced(organisation)` comes instead where almost all is another.
    `chosen` when something is grouped, opened or collapsed.
    """

    changing = Signal(str)
    replaced = Signal(str)
    changed = Signal(object, str)
    chosen = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self._number = 0
        self.folding = Folding()
        self.shown = ShownChain(document.network)

    def begin(self) -> None:
        """Show another project, as it is."""
        self._number += 1
        self.folding = Folding()
        self.shown = ShownChain(self.document.network)
        self.chosen.emit()

    def follow(self, edit: Edit) -> None:
        """Follow an edit of the document."""
        if self.shown.is_plain:
            self.shown = dataclasses.replace(self.shown, network=self.document.network)
            self.changed.emit(edit, "")
        if not self.folding.is_plain:
            self._fold("")

    def fold(self, folding: Folding, anchor: str = "") -> None:
        """Show the chain in another way."""
        if folding != self.folding:
            self.folding = folding
            self._fold(anchor)
            self.chosen.emit()

    def speak(self) -> None:
        """Name the groups in the language of the program."""
        if not self.folding.is_plain:
            self._fold("")

    def group(self, by: GroupBy) -> None:
        """Group all organisations, or none."""
        self.fold(self.folding.group(by))

    def forget_places(self) -> None:
        """Let groups find their own place again."""
        self.fold(dataclasses.replace(self.folding, placed=()))

    def is_open_at(self, node: str) -> bool | None:
        """Whether the suppliers of `node` are in view; None where there are none to hide."""
        if node in self.shown.hidden or node in self.shown.groups:
            return False
        return True if self.has_suppliers(node) or self._opened(node) else None

    def open_at(self, node: str) -> None:
        """Show what is hidden behind `node`, or else the members of the group it is."""
        if node in self.folding.collapsed:
            self.fold(self.folding.expand(node), node)
        elif node in self.shown.groups:
            self.fold(self.folding.open(node), self.shown.groups[node][0])

    def close_at(self, node: str) -> None:
        """Hide the suppliers of `node`; where there are none, close the group it was opened from.

        A second time closes the group as well.
        """
        group = self._opened(node)
        if self.has_suppliers(node):
            self.collapse(node)
        elif group:
            self.fold(self.folding.close(group), node)

    def collapse(self, node: str) -> None:
        """Hide what delivers to `node`."""
        self.fold(self.folding.collapse(node), node)

    def unfold_all(self) -> None:
        """Show each organisation by itself."""
        self.fold(Folding())

    def close_group(self, node: str) -> None:
        """Show the group that `node` is in as one node again."""
        group = self._opened(node)
        if group:
            self.fold(self.folding.close(group), node)

    def toggle(self, node: str) -> None:
        """Open what is closed, close what is open."""
        if self.is_open_at(node):
            self.close_at(node)
        else:
            self.open_at(node)

    def reveal(self, organisation: str) -> bool:
        """Open what holds `organisation` until it is drawn itself; whether there was anything."""
        folding, was = self.folding, self.folding
        network, words = self.document.network, self.document.labels
        while (held := fold(network, folding, words).held.get(organisation)) is not None:
            is_behind = held in folding.collapsed
            folding = folding.expand(held) if is_behind else folding.open(held)
        self.fold(folding, organisation)
        return folding != was

    def reveal_record(self, kind: Kind, record_id: str) -> None:
        """Open what holds an organisation, or the ends of a delivery."""
        link = self.document.network.links.get(record_id) if kind is Kind.LINK else None
        for one in (link.supplier, link.buyer) if link is not None else (record_id,):
            self.reveal(one)

    def is_in_opened(self, node: str) -> bool:
        """Whether `node` is a member of a group that is opened."""
        return bool(self._opened(node))

    def has_suppliers(self, node: str) -> bool:
        """Whether somebody delivers to `node` in the chain that is shown."""
        network = self.shown.network
        if node not in network.organisations:
            return False
        return any(one.supplier != node for one in network.links_in(node))

    def _opened(self, node: str) -> str:
        group = self.shown.group_of.get(node, "")
        return group if group in self.folding.opened else ""

    def _fold(self, anchor: str) -> None:
        self._number += 1
        folding, words = self.folding, self.document.labels
        if len(self.document.network.organisations) <= MOST_AT_ONCE or folding.is_plain:
            self._show(fold(self.document.network, folding, words), anchor)
            return
        number, snapshot = self._number, self.document.snapshot()
        job = self.document.project_work.run(
            lambda _progress: (number, fold(snapshot, folding, words), anchor), Lane.GENERAL
        )
        job.succeeded.connect(self._take)

    def _take(self, result: tuple[int, ShownChain, str]) -> None:
        number, shown, anchor = result
        if number != self._number:
            return
        if shown.is_plain:
            # Folded from a snapshot: what is drawn follows the chain itself.
            shown = dataclasses.replace(shown, network=self.document.network)
        self._show(shown, anchor)

    def _show(self, shown: ShownChain, anchor: str) -> None:
        self.changing.emit(anchor)
        before, self.shown = self.shown, shown
        sizes = (len(one.network.organisations) for one in (before, shown))
        if abs(next(sizes) - next(sizes)) > _MOST_FOLLOWED:
            self.replaced.emit(anchor)
        else:
            self.changed.emit(changes_between(before, shown), anchor)
