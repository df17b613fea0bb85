"""What the map and its list of countries count, of all deliveries or of those kept in view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Ints
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.found_levels import FoundLevel
from imvo_desktop.usecases.map_places import THEMES, Places, Showing


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What stays in view of `places`: per delivery `links`, per spot `spots`, with its count.

    `counts` is the number of deliveries of a spot, `grades` the gravest of them (or of the
    organisation, where the map shows organisations), 1 for not known.
    """

    places: Places
    links: Flags
    spots: Flags
    counts: Ints
    grades: Ints


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One country in the list; `country` is empty where nobody filled it in.

    `themes` come in the order of how many deliveries they are tagged on.
    """

    country: str
    deliveries: int
    organisations: int
    level: FoundLevel
    themes: tuple[Theme, ...]


def shown(places: Places, kept: Kept | None) -> Shown:
    """What of `places` meets the criteria of `kept`; all of it for None."""
    size = len(places.spots)
    if kept is None:
        links = np.ones(len(places.links), dtype=np.bool_)
        spots = np.ones(size, dtype=np.bool_)
    else:
        links = np.array([one in kept.links for one in places.links], dtype=np.bool_)
        spots = np.array([one in kept.organisations for one in places.organisations], np.bool_)
    counts = np.bincount(places.spot[links], minlength=size)
    if places.showing is Showing.ESTABLISHED:
        return Shown(places, links, spots, counts, places.grades)
    grades = np.ones(size, dtype=np.int64)
    is_seen = links | (counts == 0)[places.spot]  # a spot that is not kept keeps its own look
    np.maximum.at(grades, places.spot[is_seen], places.link_grades[is_seen])
    return Shown(places, links, counts > 0, counts, grades)


def country_rows(found: Shown) -> tuple[CountryRow, ...]:
    """The countries in view, by code; what has no country comes first, under an empty code."""
    places = found.places
    size = len(places.countries)
    of_link = places.country[places.spot[found.links]]
    deliveries = np.bincount(of_link, minlength=size)
    organisations = np.bincount(places.country[found.spots], minlength=size)
    grades = np.ones(size, dtype=np.int64)
    np.maximum.at(grades, places.country[found.spots], found.grades[found.spots])
    themes = _theme_counts(places.link_themes[found.links], of_link, size)
    return tuple(
        CountryRow(
            country=code,
            deliveries=int(deliveries[at]),
            organisations=int(organisations[at]),
            level=level_of(int(grades[at])),
            themes=_most_first(themes[at]),
        )
        for at, code in enumerate(places.countries)
        if deliveries[at] or organisations[at]
    )


def summary(found: Shown, spots: Flags) -> CountryRow:
    """All that is in view at `spots` together, whatever their countries."""
    places = found.places
    chosen = spots & found.spots
    links = found.links & spots[places.spot]
    nowhere = np.zeros(int(links.sum()), dtype=np.int64)
    names = {places.organisations[row] for row in np.flatnonzero(chosen)}
    return CountryRow(
        country="",
        deliveries=len(nowhere),
        organisations=len(names),
        level=level_of(int(found.grades[chosen].max(initial=1))),
        themes=_most_first(_theme_counts(places.link_themes[links], nowhere, 1)[0]),
    )


def level_of(grade: int) -> FoundLevel:
    """The level a grade stands for."""
    return FoundLevel(LEVELS[grade // 2], is_at_least=not grade % 2)


def records_at(found: Shown, spots: Flags) -> tuple[Kind, tuple[str, ...]]:
    """What a person selects with `spots`: deliveries, or organisations where those are shown."""
    places = found.places
    if places.showing is Showing.ESTABLISHED:
        rows = np.flatnonzero(spots & found.spots)
        return Kind.ORGANISATION, tuple(places.organisations[row] for row in rows)
    links = np.flatnonzero(found.links & spots[places.spot])
    return Kind.LINK, tuple(places.links[row] for row in links)


def spots_in(places: Places, countries: Iterable[str]) -> Flags:
    """The spots of `countries`, by code."""
    wanted = set(countries)
    chosen = np.array([one in wanted for one in places.countries], dtype=np.bool_)
    return chosen[places.country] if len(chosen) else np.zeros(0, dtype=np.bool_)


def spots_of(places: Places, kind: Kind | None, ids: Iterable[str]) -> Flags:
    """The spots where records of `kind` are: organisations, or the deliveries made there."""
    wanted = set(ids)
    found = np.zeros(len(places.spots), dtype=np.bool_)
    if kind is Kind.ORGANISATION:
        found[:] = [one in wanted for one in places.organisations]
    elif kind is Kind.LINK:
        rows = [row for row, one in enumerate(places.links) if one in wanted]
        found[places.spot[rows]] = True
    return found


def _theme_counts(themes: Ints, country: Ints, size: int) -> Ints:
    """Per country and theme the number of deliveries it is tagged on."""
    columns = [
        np.bincount(country[(themes >> number) & 1 == 1], minlength=size)
        for number in range(len(THEMES))
    ]
    return np.stack(columns, axis=1)


def _most_first(counts: Ints) -> tuple[Theme, ...]:
    order = np.argsort(-counts, kind="stable")
    return tuple(THEMES[at] for at in order if counts[at])
