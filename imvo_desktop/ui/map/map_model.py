"""What the map and its list show: places found in the background, counted as the views narrow."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QObject, Signal

from imvo_desktop.analysis.assessment import Flags, Floats
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.progress import Progress
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.map.viewpoint import on_plane
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import map_counts, map_places
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.map_counts import CountryRow, Shown
from imvo_desktop.usecases.map_places import Places, Showing

_SHOWN_KINDS = frozenset({Kind.ORGANISATION, Kind.SITE, Kind.LINK, Kind.RISK})


class MapModel(QObject):
    """Follows document and filter while it `is_awake`; `changed` when there is more to see.

    `found` comes with each `changed` for which the places themselves are new. It `is_selecting`
    while what is selected changes by the map itself.
    """

    changed = Signal()
    found = Signal()

    def __init__(self, document: Document, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._job: Job | None = None
        self._is_due = True
        self._is_awake = False
        self.is_selecting = False
        self.showing = Showing.MADE
        self.shown: Shown | None = None
        self.xy: Floats = np.empty((0, 2))
        self.rows: tuple[CountryRow, ...] = ()
        for signal in (document.opened, document.closed, document.assessed):
            signal.connect(self._refresh)
        document.changed.connect(self._follow)
        document.filtering.changed.connect(self._narrow)

    @property
    def is_ready(self) -> bool:
        """Whether what is shown is what the document holds."""
        return self._job is None and not self._is_due

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of what is selected."""
        return self._selection.ids

    def criterion(self, country: str) -> Criterion:
        """What narrows every view to `country`: its deliveries, or its organisations."""
        if self.showing is Showing.MADE or self.shown is None:
            return Criterion(By.COUNTRY, (country,))
        spots = map_counts.spots_in(self.shown.places, [country])
        names = (self.shown.places.organisations[at] for at in np.flatnonzero(spots))
        return Criterion(By.ORGANISATION, tuple(names))

    def set_awake(self, is_awake: bool) -> None:
        """While nobody looks nothing is computed."""
        self._is_awake = is_awake
        self._find_when_due()

    def show(self, showing: Showing) -> None:
        """Show deliveries where they are made, or organisations where they sit."""
        if showing is not self.showing:
            self.showing = showing
            self._refresh()

    def select(self, spots: Flags, *, is_adding: bool = False) -> None:
        """Select what is at `spots`; to add takes out what was selected already."""
        if self.shown is None:
            return
        kind, ids = map_counts.records_at(self.shown, spots)
        there = self._document.network.records(kind)
        chosen = [one for one in ids if one in there]
        if is_adding and self._selection.kind is kind:
            before = dict.fromkeys(self._selection.ids)
            is_there = all(one in before for one in chosen)
            rest = [one for one in before if one not in set(chosen)]
            chosen = rest if is_there else [*before, *chosen]
        self.is_selecting = True
        self._selection.set(kind, chosen)
        self.is_selecting = False

    def select_countries(self, countries: Iterable[str], *, is_adding: bool = False) -> None:
        """Select what is in `countries`, by code; an empty code is what lacks its country."""
        if self.shown is not None:
            spots = map_counts.spots_in(self.shown.places, countries)
            self.select(spots, is_adding=is_adding)

    def selected_countries(self) -> frozenset[str]:
        """The countries of what is selected."""
        spots = self.selected_spots()
        if self.shown is None or not spots.any():
            return frozenset()
        places = self.shown.places
        return frozenset(places.countries[at] for at in np.unique(places.country[spots]))

    def selected_spots(self) -> Flags:
        """The spots of what is selected; a risk stands for where it sits."""
        if self.shown is None:
            return np.zeros(0, dtype=np.bool_)
        places, network = self.shown.places, self._document.network
        kind, ids = self._selection.kind, self._selection.ids
        if kind is not Kind.RISK:
            return map_counts.spots_of(places, kind, ids)
        risks = [network.risks[one] for one in ids if one in network.risks]
        links = [one.link for one in risks if one.link is not None]
        there = [one.organisation for one in risks if one.organisation is not None]
        on_links = map_counts.spots_of(places, Kind.LINK, links)
        return on_links | map_counts.spots_of(places, Kind.ORGANISATION, there)

    def _follow(self, edit: Edit) -> None:
        if not edit.kinds.isdisjoint(_SHOWN_KINDS):
            self._refresh()

    def _refresh(self) -> None:
        self._is_due = True
        self._find_when_due()

    def _find_when_due(self) -> None:
        if not (self._is_awake and self._is_due) or self._job is not None:
            return
        self._is_due = False
        network, assessment = self._document.snapshot(), self._document.assessment
        showing = self.showing

        def work(progress: Progress) -> Places:
            return map_places.places(network, assessment, showing, progress)

        self._job = self._document.project_work.run(work)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._document.failed)
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        self._find_when_due()

    def _take(self, places: Places) -> None:
        self.xy = on_plane(places.lat, places.lon)
        self._show(places)
        self.found.emit()

    def _narrow(self) -> None:
        if self.shown is not None:
            self._show(self.shown.places)

    def _show(self, places: Places) -> None:
        self.shown = map_counts.shown(places, self._document.filtering.kept)
        self.rows = map_counts.country_rows(self.shown)
        self.changed.emit()
