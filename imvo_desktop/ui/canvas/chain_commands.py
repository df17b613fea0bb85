"""What a person does on the canvas, as edits of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import ImvoError
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection

_REMOVABLE = (Kind.ORGANISATION, Kind.LINK)


class ChainCommands:
    """Turns gestures and keys into edits; says no while nothing can be changed."""

    def __init__(self, document: Document, selection: Selection) -> None:
        self._document = document
        self._selection = selection

    @property
    def is_editable(self) -> bool:
        """Whether edits are possible now."""
        return not (self._document.is_read_only or self._document.is_locked)

    @property
    def has_pair(self) -> bool:
        """Whether two organisations are selected, which can be joined."""
        return self._selection.kind is Kind.ORGANISATION and len(self._selection.ids) == 2

    def place(self, places: Mapping[str, tuple[float, float]]) -> bool:
        """Keep organisations where they were dragged: one edit."""
        return self._do(lambda: editing.place(self._document.network, places)) is not None

    def connect(self, supplier: str, buyer: str) -> bool:
        """Add a delivery and select it."""
        new_id = self._document.new_id
        made = self._do(lambda: editing.connect(self._document.network, supplier, buyer, new_id))
        return self._select_first(made, Kind.LINK)

    def add_supplier(self, buyer: str, *, is_known: bool = True) -> bool:
        """Add an organisation that delivers to `buyer` and select it."""
        name = _new_supplier() if is_known else _unknown_supplier()
        new_id = self._document.new_id
        made = self._do(
            lambda: editing.add_supplier_of(
                self._document.network, buyer, name, new_id, is_known=is_known
            )
        )
        return self._select_first(made, Kind.ORGANISATION)

    def remove_selected(self) -> bool:
        """Remove the selected organisations or links with all that hangs on them."""
        kind, ids = self._selection.kind, self._selection.ids
        if kind not in _REMOVABLE:
            return False
        return self._do(lambda: editing.remove(self._document.network, kind, ids)) is not None

    def tidy(self) -> bool:
        """Forget where organisations were dragged: one edit."""
        network = self._document.network
        placed = list(network.records(Kind.PLACEMENT))
        if not placed:
            return False
        return self._do(lambda: editing.remove(network, Kind.PLACEMENT, placed)) is not None

    def select(self, kind: Kind, ids: Iterable[str]) -> None:
        """Select records for every view."""
        self._selection.set(kind, ids)

    def toggle(self, kind: Kind, record_id: str) -> None:
        """Add a record to the selection of its kind, or take it out."""
        ids = list(self._selection.ids) if self._selection.kind is kind else []
        if record_id in ids:
            ids.remove(record_id)
        else:
            ids.append(record_id)
        self._selection.set(kind, ids)

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

    def _select_first(self, made: Edit | None, kind: Kind) -> bool:
        if made is None:
            return False
        record_id = next(change.id for change in made.changes if change.kind is kind)
        if self._document.network.get(kind, record_id) is not None:
            self._selection.set(kind, (record_id,))
        return True


def _new_supplier() -> str:
    return QCoreApplication.translate("ChainCommands", "New supplier")


def _unknown_supplier() -> str:
    return QCoreApplication.translate("ChainCommands", "Supplier not known yet")
