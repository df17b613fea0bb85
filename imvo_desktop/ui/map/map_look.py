"""What the map has to draw right now: the marks at this scale, their names and what is selected."""

from __future__ import annotations

import numpy as np

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

_MOST_FLOWS = 3000
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
        self._names: tuple[str, ...] = ()
        self._selected = _NO_ROWS
        self._flows: tuple[Floats, Ints] = (np.empty((0, 4)), _NO_ROWS)
        self.has_flows = False

    def forget(self) -> None:
        """Places or filter are others now."""
        self._marks = None
        self._flows = self._found_flows() if self.has_flows else (np.empty((0, 4)), _NO_ROWS)

    def show_flows(self, has_flows: bool) -> None:
        """Draw who delivers to whom, or not."""
        self.has_flows = has_flows
        self.forget()

    def mark_selection(self) -> None:
        """Something else is selected."""
        spots = self._model.selected_spots()
        numbers = self._marks.mark_of[spots] if self._marks is not None else _NO_ROWS
        self._selected = np.unique(numbers[numbers >= 0])

    def drawn(self, view: Viewpoint) -> Drawn | None:
        """What is drawn from `view`; None while nothing was found yet."""
        marks = self.marks(view)
        if marks is None:
            return None
        return Drawn(view, marks, self._names, self._selected, *self._flows)

    def marks(self, view: Viewpoint) -> Marks | None:
        """The marks at the scale of `view`."""
        shown = self._model.shown
        if shown is None:
            return None
        if self._marks is None or self._scale != view.scale:
            self._marks = map_marks.marks(shown, self._model.xy, view.scale)
            self._scale = view.scale
            self._is_close = view.scale >= CLOSE * view.whole_scale
            self._names = self._found_names(self._marks)
            self.mark_selection()
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

    def levels(self) -> dict[str, Level]:
        """The gravest level in each country in view, as the list of countries says it."""
        return {row.country: row.level.level for row in self._model.rows if row.country}

    def _found_names(self, marks: Marks) -> tuple[str, ...]:
        """Seen from far the country, from nearby the organisation of a mark, with its level."""
        shown, words = self._model.shown, self._document.labels
        if shown is None:
            return ()
        places, known = shown.places, self._document.network.organisations
        names = [""] * len(marks.xy)
        met: list[set[str]] = [set() for _ in names]
        for spot in np.flatnonzero(marks.mark_of >= 0).tolist():
            mark = int(marks.mark_of[spot])
            organisation = known.get(places.organisations[spot])
            if self._is_close and marks.spots[mark] == 1 and organisation is not None:
                level = found_level_text(words, level_of(int(marks.grades[mark])))
                names[mark] = f"{organisation.name} · {level}"
            elif marks.is_kept[mark]:
                met[mark].add(places.countries[places.country[spot]])
        return tuple(name or self._country_text(met[at]) for at, name in enumerate(names))

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
