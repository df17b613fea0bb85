"""What the map has to draw right now: the marks at this scale, their names and what is selected."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QFont

from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.domain.codes import Level
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.map.map_model import MapModel
from imvo_desktop.ui.map.map_tips import found_level_text
from imvo_desktop.ui.map.mark_layer import Drawn
from imvo_desktop.ui.map.viewpoint import Viewpoint, on_plane
from imvo_desktop.usecases import map_marks
from imvo_desktop.usecases.map_counts import level_of
from imvo_desktop.usecases.map_marks import Marks

CLOSE = 5.0
"""From so many times the whole world on single marks carry the name of their organisation."""

_MOST_FLOWS = 1500
_LEAST_REACH = 12.0
_NO_ROWS = np.empty(0, dtype=np.int64)


class MapLook:
    """Keeps the marks until scale, places or filter are others: moving the map costs nothing."""

    def __init__(self, model: MapModel, document: Document) -> None:
        self._model = model
        self._document = document
        self._marks: Marks | None = None
        self._scale = 0.0
        self._is_close = False
        self._names: dict[int, str] = {}
        self._spots: Flags = np.empty(0, dtype=np.bool_)
        self._selected = _NO_ROWS
        self._flows: tuple[Floats, Ints] = (np.empty((0, 4)), _NO_ROWS)
        self.has_flows = False

    def forget(self) -> None:
        """Places or filter are others now."""
        self._marks = None
        self._spots = self._model.selected_spots()
        self._flows = self._found_flows() if self.has_flows else (np.empty((0, 4)), _NO_ROWS)

    def show_flows(self, has_flows: bool) -> None:
        """Draw who delivers to whom, or not."""
        self.has_flows = has_flows
        self.forget()

    def mark_selection(self) -> None:
        """Something else is selected."""
        self._spots = self._model.selected_spots()
        self._mark_selected()

    def drawn(self, view: Viewpoint, font: QFont) -> Drawn | None:
        """What is drawn from `view`, with words in `font`; None while nothing was found yet."""
        marks = self.marks(view)
        if marks is None:
            return None
        return Drawn(view, marks, self._name, self._selected, *self._flows, font)

    def marks(self, view: Viewpoint) -> Marks | None:
        """The marks at the scale of `view`."""
        shown = self._model.shown
        if shown is None:
            return None
        if self._marks is None or self._scale != view.scale:
            self._marks = map_marks.marks(shown, self._model.xy, view.scale)
            self._scale = view.scale
            self._is_close = view.scale >= CLOSE * view.whole_scale
            self._names.clear()
            self._mark_selected()
        return self._marks

    def mark_at(self, view: Viewpoint, right: float, down: float) -> int | None:
        """The mark under a pixel; small ones can be hit from a little further away."""
        marks = self.marks(view)
        if marks is None or not len(marks.xy):
            return None
        away = np.hypot(*(view.to_pixels(marks.xy) - np.array((right, down))).T)
        away[away > np.maximum(marks.radii, _LEAST_REACH)] = np.inf
        away[~marks.is_kept] = np.inf
        nearest = int(np.argmin(away))
        return nearest if np.isfinite(away[nearest]) else None

    def spots_at(self, view: Viewpoint, mark: int) -> Flags:
        """The spots a mark stands for."""
        marks = self.marks(view)
        if marks is None:
            return np.zeros(len(self._model.xy), dtype=np.bool_)
        found: Flags = marks.mark_of == mark
        return found

    def place_out_of_view(self, view: Viewpoint) -> tuple[float, float] | None:
        """Where the first selected mark lies on the plane, when no selected mark is in view."""
        marks = self.marks(view)
        if marks is None or not len(self._selected):
            return None
        places = marks.xy[self._selected]
        pixels = view.to_pixels(places)
        is_in = (pixels > 0) & (pixels < (view.width, view.height))
        x, y = places[0].tolist()
        return None if is_in.all(axis=1).any() else (x, y)

    def levels(self) -> dict[str, Level]:
        """The gravest level in each country in view, as the list of countries says it."""
        return {row.country: row.level.level for row in self._model.rows if row.country}

    def _mark_selected(self) -> None:
        numbers = self._marks.mark_of[self._spots] if self._marks is not None else _NO_ROWS
        self._selected = np.unique(numbers[numbers >= 0])

    def _name(self, mark: int) -> str:
        """Seen from far the country, from nearby the organisation of a mark, with its level."""
        if mark not in self._names:
            self._names[mark] = self._found_name(mark)
        return self._names[mark]

    def _found_name(self, mark: int) -> str:
        shown, marks, words = self._model.shown, self._marks, self._document.labels
        if shown is None or marks is None:
            return ""
        places = shown.places
        spots = np.flatnonzero(marks.mark_of == mark)
        organisation = self._document.network.organisations.get(places.organisations[spots[0]])
        if self._is_close and len(spots) == 1 and organisation is not None:
            level = found_level_text(words, level_of(int(marks.grades[mark])))
            return f"{organisation.name} · {level}"
        return self._country_text({places.countries[at] for at in np.unique(places.country[spots])})

    def _country_text(self, countries: set[str]) -> str:
        """The gravest country of a mark with its level, and how many more there are."""
        rows = [one for one in self._model.rows if one.country in countries]
        if not rows:
            return ""
        words = self._document.labels
        row = max(rows, key=lambda one: (one.level.number, one.deliveries))
        more = f" +{len(rows) - 1}" if len(rows) > 1 else ""
        return f"{words.country(row.country)}{more} · {found_level_text(words, row.level)}"

    def _found_flows(self) -> tuple[Floats, Ints]:
        """Lines from where something is made to who buys it, the gravest last."""
        shown = self._model.shown
        if shown is None:
            return np.empty((0, 4)), _NO_ROWS
        places = shown.places
        ends = on_plane(places.towards[:, 0], places.towards[:, 1])
        lines = np.hstack((self._model.xy[places.spot], ends))
        rows = np.flatnonzero(shown.links & ~np.isnan(lines).any(axis=1))
        order = rows[np.argsort(places.link_grades[rows], kind="stable")][-_MOST_FLOWS:]
        return lines[order], places.link_grades[order]
