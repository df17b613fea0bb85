"""What a person does on the canvas, as edits of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import ImvoError
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import draw_chain
from imvo_desktop.usecases.draw_chain import Place

_REMOVABLE = (Kind.ORGANISATION, Kind.LINK, Kind.NOTE)


class ChainCommands(QObject):
    """Turns gestures and keys into edits; says no while nothing can be changed.

    Ids are those of what is drawn: a group stands for its members. `naming(id)` for a new
    organisation that has no name of its own yet, `writing(id, place)` for a note, without an id
    for a new one.
    """

    naming = Signal(str)
    writing = Signal(str, object)

    def __init__(self, selection: Selection, folds: Folds, parent: QObject) -> None:
        super().__init__(parent)
        self._document = folds.document
        self._selection = selection
        self._folds = folds

    @property
    def is_editable(self) -> bool:
        """Whether edits are possible now."""
        return not (self._document.is_read_only or self._document.is_locked)

    @property
    def has_pair(self) -> bool:
        """Whether two organisations are selected, which can be joined."""
        return self._selection.kind is Kind.ORGANISATION and len(self._selection.ids) == 2

    def is_record(self, node: str) -> bool:
        """Whether a node is an organisation itself, to link and to name; a group is not."""
        return node in self._document.network.organisations

    def place(self, places: Mapping[str, tuple[float, float]]) -> bool:
        """Keep nodes where they were dragged: one edit for all organisations, none for groups."""
        groups = {one: at for one, at in places.items() if not self.is_record(one)}
        rest = {one: at for one, at in places.items() if one not in groups}
        if groups:
            self._folds.fold(self._folds.folding.place(groups))
        if not rest:
            return True
        return self._do(lambda: editing.place(self._document.network, rest)) is not None

    def connect_nodes(self, supplier: str, buyer: str) -> bool:
        """Add a delivery and select it."""
        if not (self.is_record(supplier) and self.is_record(buyer)):
            return False
        new_id = self._document.new_id
        made = self._do(lambda: editing.connect(self._document.network, supplier, buyer, new_id))
        return self._select_first(made, Kind.LINK)

    def add_supplier(self, buyer: str, *, is_known: bool = True) -> bool:
        """Add an organisation that delivers to `buyer`, select it and let it be named."""
        if not self.is_record(buyer):
            return False
        name = self.tr("New supplier") if is_known else self.tr("Supplier not known yet")
        new_id = self._document.new_id
        made = self._do(
            lambda: editing.add_supplier_of(
                self._document.network, buyer, name, new_id, is_known=is_known
            )
        )
        return self._select_first(made, Kind.ORGANISATION, is_named=not is_known)

    def add_supplier_at(self, buyer: str, at: Place) -> bool:
        """Add a supplier of `buyer` at a place of the drawing."""
        network, new_id = self._document.network, self._document.new_id
        name = self.tr("New supplier")
        made = self._do(lambda: draw_chain.supplier_at(network, buyer, name, at, new_id))
        return self._select_first(made, Kind.ORGANISATION, is_named=False)

    def add_buyer_at(self, supplier: str, at: Place) -> bool:
        """Add somebody `supplier` delivers to at a place of the drawing."""
        network, new_id = self._document.network, self._document.new_id
        name = self.tr("New buyer")
        made = self._do(lambda: draw_chain.buyer_at(network, supplier, name, at, new_id))
        return self._select_first(made, Kind.ORGANISATION, is_named=False)

    def add_note(self, at: Place) -> None:
        """Let a person write a note at a place of the drawing; the edit is what was written."""
        if self.is_editable:
            self.writing.emit("", at)

    def write_note(self, note: str, text: str, at: Place) -> bool:
        """Keep what was written, of a new note when `note` is empty; no words, no note."""
        network, new_id = self._document.network, self._document.new_id
        if note:
            make = partial(draw_chain.change_note, network, note, text=text.strip())
        else:
            make = partial(draw_chain.note_at, network, text, at, new_id)
        return self._do(make) is not None

    def move_note(self, note: str, at: Place) -> bool:
        """Keep a note where it was dragged."""
        network = self._document.network
        made = self._do(lambda: draw_chain.change_note(network, note, x=at[0], y=at[1]))
        return made is not None

    def rename(self, organisation: str, name: str) -> bool:
        """Give an organisation another name; an empty one changes nothing."""
        chosen = " ".join(name.split())
        if not chosen:
            return False
        network = self._document.network
        made = self._do(
            lambda: editing.change(network, Kind.ORGANISATION, [organisation], name=chosen)
        )
        return made is not None

    def remove_selected(self) -> bool:
        """Remove the selected organisations, links or notes with all that hangs on them."""
        kind, ids = self._selection.kind, self._selection.ids
        if kind not in _REMOVABLE:
            return False
        return self._do(lambda: editing.remove(self._document.network, kind, ids)) is not None

    def tidy(self) -> bool:
        """Forget where organisations were dragged: one edit; groups find their place again too."""
        self._folds.forget_places()
        network = self._document.network
        placed = list(network.records(Kind.PLACEMENT))
        if not placed:
            return False
        return self._do(lambda: editing.remove(network, Kind.PLACEMENT, placed)) is not None

    def select(self, kind: Kind, shown: Iterable[str]) -> None:
        """Select for every view what the nodes or links `shown` stand for."""
        self._selection.set(kind, self._folds.shown.members(kind, shown))

    def toggle(self, kind: Kind, shown: str) -> None:
        """Add what a node or link stands for to the selection of its kind, or take it out."""
        ids = list(self._selection.ids) if self._selection.kind is kind else []
        members = self._folds.shown.members(kind, [shown])
        if all(one in ids for one in members):
            self._selection.set(kind, [one for one in ids if one not in members])
        else:
            self._selection.set(kind, [*ids, *members])

    def clear(self) -> None:
        """Select nothing."""
        self._selection.clear()

    def _do(self, make: Callable[[], Edit]) -> Edit | None:
        if not self.is_editable:
            return None
        try:
            made = make()
        except ImvoError as error:
            self._document.failed.emit(error)
            return None
        before = self._document.network.revision
        self._document.do(made)
        is_done = self._document.is_locked or self._document.network.revision != before
        return made if is_done else None

    def _select_first(self, made: Edit | None, kind: Kind, *, is_named: bool = True) -> bool:
        if made is None:
            return False
        record_id = next(change.id for change in made.changes if change.kind is kind)
        if self._document.network.get(kind, record_id) is not None:
            self._selection.set(kind, (record_id,))
            if not is_named:
                self.naming.emit(record_id)
        return True
