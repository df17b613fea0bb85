"""What a person does on the map, as edits of the document and as what the views narrow to."""

from __future__ import annotations

from collections.abc import Callable

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import ImvoError
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import map_edits


class MapCommands:
    """Says no while nothing can be changed."""

    def __init__(self, document: Document, selection: Selection) -> None:
        self._document = document
        self._selection = selection

    @property
    def is_editable(self) -> bool:
        """Whether edits are possible now."""
        return not (self._document.is_read_only or self._document.is_locked)

    @property
    def organisation(self) -> str | None:
        """The one organisation that is selected, or that makes the one delivery selected."""
        network, single = self._document.network, self._selection.single
        if single is None:
            return None
        if self._selection.kind is Kind.LINK and single in network.links:
            return network.links[single].supplier
        is_there = self._selection.kind is Kind.ORGANISATION and single in network.organisations
        return single if is_there else None

    def place(self, key: RecordKey, lat: float, lon: float) -> bool:
        """Say that an organisation or site is exactly there: one edit."""
        return self._do(lambda: map_edits.place(self._document.network, key, lat, lon))

    def forget_place(self, organisation: str) -> bool:
        """Take the coordinates of an organisation away: one edit."""
        return self._do(lambda: map_edits.forget_place(self._document.network, organisation))

    def has_coordinates(self, organisation: str) -> bool:
        """Whether the organisation has coordinates of its own."""
        found = self._document.network.organisations.get(organisation)
        return found is not None and found.lat is not None

    def _do(self, make: Callable[[], Edit]) -> bool:
        if not self.is_editable:
            return False
        try:
            made = make()
        except ImvoError as error:
            self._document.failed.emit(error)
            return False
        self._document.do(made)
        return True
