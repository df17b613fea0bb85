"""What lies under a place of the view, and what a click or a key does with it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from imvo_desktop.analysis.assessment import Flags, Floats
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.map import map_tips
from imvo_desktop.ui.map.gestures import Pointer
from imvo_desktop.ui.map.land import country_at
from imvo_desktop.ui.map.map_commands import MapCommands
from imvo_desktop.ui.map.map_look import MapLook
from imvo_desktop.ui.map.map_model import MapModel
from imvo_desktop.ui.map.viewpoint import Viewpoint
from imvo_desktop.ui.selection import Selection


class MapStage:
    """Joins what is shown with from where one looks."""

    def __init__(
        self, document: Document, selection: Selection, model: MapModel, commands: MapCommands
    ) -> None:
        self._document = document
        self._selection = selection
        self.model = model
        self.commands = commands
        self.look = MapLook(model, document)
        self.view = Viewpoint()

    def mark_at(self, at: QPointF) -> int | None:
        """The mark under a pixel."""
        return self.look.mark_at(self.view, at.x(), at.y())

    def country_at(self, at: QPointF) -> str:
        """The country under a pixel; empty for none."""
        return country_at(*self.view.to_plane(at.x(), at.y()))

    def size_at(self, at: QPointF) -> int:
        """How many spots the mark under a pixel stands for; 0 without a mark."""
        return int(self._spots_at(at).sum())

    def places_at(self, at: QPointF) -> Floats:
        """Where the spots of the mark under a pixel lie on the plane (n, 2)."""
        found: Floats = self.model.xy[self._spots_at(at)]
        return found

    def is_something_at(self, at: QPointF) -> bool:
        """Whether a click does something here."""
        return self.mark_at(at) is not None or bool(self.country_at(at))

    def select_at(self, pointer: Pointer) -> None:
        """Select the mark or the country under the mouse; the sea selects nothing."""
        mark = self.mark_at(pointer.at)
        if mark is not None:
            self.select_mark(mark, is_adding=pointer.is_adding)
        elif country := self.country_at(pointer.at):
            self.model.select_countries([country], is_adding=pointer.is_adding)
        elif not pointer.is_adding:
            self.clear()

    def select_mark(self, mark: int, *, is_adding: bool = False) -> None:
        """Select what a mark stands for."""
        self.model.select(self.look.spots_at(self.view, mark), is_adding=is_adding)

    def select_all(self) -> None:
        """Select all that is in view of the filter."""
        self.model.select(np.ones(len(self.model.xy), dtype=np.bool_))

    def clear(self) -> None:
        """Select nothing."""
        self._selection.clear()

    def movable_at(self, at: QPointF) -> RecordKey | None:
        """The organisation or site whose exact place can be dragged: the one that is selected."""
        shown, spots = self.model.shown, self._spots_at(at)
        if shown is None or not self.commands.is_editable or int(spots.sum()) != 1:
            return None
        spot = int(np.flatnonzero(spots)[0])
        found = shown.places.spots[spot]
        is_mine = self.commands.organisation == shown.places.organisations[spot]
        return found.holder if found.is_exact and is_mine else None

    def tip_at(self, at: QPointF) -> str:
        """What is under a pixel, as rich text."""
        shown, words, network = self.model.shown, self._document.labels, self._document.network
        if shown is None:
            return ""
        if self.mark_at(at) is not None:
            text = map_tips.spots_tip(network, shown, self._spots_at(at), words)
            return f"{text}<br>{words.text('map.drag')}" if self.movable_at(at) else text
        country = self.country_at(at)
        row = next((one for one in self.model.rows if one.country == country), None)
        return map_tips.country_tip(row, country, words)

    def selected_mark(self) -> int | None:
        """The mark of what is selected, when all of it comes together in one."""
        marks = self.look.marks(self.view)
        if marks is None or self._selection.kind is None:
            return None
        numbers = np.unique(marks.mark_of[self.model.selected_spots()])
        numbers = numbers[numbers >= 0]
        return int(numbers[0]) if len(numbers) else None

    def name_of_organisation(self) -> str:
        """The name of the organisation that can be put somewhere."""
        found = self.commands.organisation
        known = self._document.network.organisations
        return known[found].name if found is not None else ""

    def organisation_key(self) -> RecordKey | None:
        """The organisation that can be put somewhere."""
        found = self.commands.organisation
        return (Kind.ORGANISATION, found) if found is not None else None

    def _spots_at(self, at: QPointF) -> Flags:
        mark = self.mark_at(at)
        if mark is None:
            return np.zeros(len(self.model.xy), dtype=np.bool_)
        return self.look.spots_at(self.view, mark)
