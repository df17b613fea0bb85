"""Where on earth: a place for every delivery and organisation, exact where that is known.

Harm is where something is made, so a delivery stands in its country of making; where its supplier
is established is another question, with a map of its own.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import cast

import numpy as np

from imvo_desktop.analysis.assessment import (
    Assessment,
    Flags,
    Floats,
    Ints,
    LinkColumns,
    OrganisationColumns,
)
from imvo_desktop.domain.codes import Kind, PlacePrecision, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Site
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.knowledge import country_boxes, outlines
from imvo_desktop.progress import SILENT, Progress

NOT_KNOWN = ""
"""The country of what says nothing of its country."""

THEMES = tuple(Theme)
_THEME_BIT = {theme: 1 << number for number, theme in enumerate(THEMES)}
_SPREAD, _LEAST_SPREAD, _MOST_SPREAD = 0.2, 0.05, 2.0


class Showing(StrEnum):
    """What the map shows: deliveries where they are made, or organisations where they sit."""

    MADE = "made"
    ESTABLISHED = "established"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map; degrees are NaN where nothing can be drawn.

    `holder` is the record its coordinates stand in, None for an estimate from the country.
    """

    country: str
    lat: float = math.nan
    lon: float = math.nan
    is_exact: bool = False
    holder: RecordKey | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Every organisation of a map at its spots, and every delivery at one of them.

    Per spot: `spots`, `organisations` (ids), `lat`, `lon` (degrees), `is_exact`, `country` (an
    index of `countries`) and `grades` (of the organisation, where the map shows organisations).
    Per delivery: `links` (ids), `spot` (an index of the spots), `link_grades`, `link_themes` (a
    bit for each of `THEMES`) and `towards` (latitude and longitude of where its buyer sits). A
    grade is twice the index of a level in `LEVELS`, and one more when it is no lower bound.
    """

    showing: Showing
    spots: tuple[Spot, ...]
    organisations: tuple[str, ...]
    lat: Floats
    lon: Floats
    is_exact: Flags
    countries: tuple[str, ...]
    country: Ints
    grades: Ints
    links: tuple[str, ...]
    spot: Ints
    link_grades: Ints
    link_themes: Ints
    towards: Floats


def places(
    network: Network,
    assessment: Assessment | None,
    showing: Showing,
    progress: Progress = SILENT,
) -> Places:
    """The places of `network`, with the levels of `assessment`. May raise `Cancelled`."""
    sites = _sites(network)
    progress.step(0, 3)
    seats = {one.id: seat(one, sites.get(one.id, ())) for one in network.organisations.values()}
    links = tuple(network.links.values())
    if showing is Showing.MADE:
        names, spots, spot_of = _where_made(network, links, sites)
    else:
        names, spots, spot_of = _where_established(links, seats)
    progress.step(1, 3)
    return _joined(showing, names, spots, _Deliveries(network, assessment, links, spot_of, seats))


type _Spots = tuple[Sequence[str], Sequence[Spot], Sequence[int]]
"""Whose spot it is, the spots, and the number of the spot of each delivery."""


def _where_made(
    network: Network, links: Sequence[Link], sites: Mapping[str, Sequence[Site]]
) -> _Spots:
    """A spot for each country an organisation makes in."""
    made = [(one.supplier, one.country_of_making or NOT_KNOWN) for one in links]
    keys = sorted(set(made))
    known = network.organisations
    spots = [making(known[one], code, sites.get(one, ())) for one, code in keys]
    number = {key: at for at, key in enumerate(keys)}
    return [one for one, _ in keys], spots, [number[key] for key in made]


def _where_established(links: Sequence[Link], seats: Mapping[str, Spot]) -> _Spots:
    """A spot for each organisation."""
    names = sorted(seats)
    number = {one: at for at, one in enumerate(names)}
    return names, [seats[one] for one in names], [number[one.supplier] for one in links]


def seat(organisation: Organisation, sites: Sequence[Site] = ()) -> Spot:
    """Where an organisation sits: its coordinates, those of a site of it, or its country."""
    country = organisation.country or NOT_KNOWN
    places: tuple[Organisation | Site, ...] = (organisation, *sites)
    for one in places:
        found = _given(one, country or one.country or NOT_KNOWN)
        if found is not None and (one.country or country) == country:
            return found
    return estimated(country, organisation.id)


def making(supplier: Organisation, country: str, sites: Sequence[Site] = ()) -> Spot:
    """Where `supplier` makes in `country`: the first place of it that lies there, or an estimate.

    An office elsewhere says nothing of where something is made.
    """
    places: tuple[Organisation | Site, ...] = (supplier, *sites)
    for one in places:
        found = _given(one, country)
        if found is not None and _lies_in(one, country):
            return found
    return estimated(country, supplier.id)


def estimated(country: str, key: str) -> Spot:
    """A spot around the middle of `country`, the same for the same `key` every time.

    It is spread over a part of the country so that many can be told apart; it claims no more.
    """
    around = _surroundings(country)
    if around is None:
        return Spot(country)
    lat, lon, spread = around
    number = zlib.crc32(key.encode())
    angle = 2 * math.pi * (number & 0xFFFF) / 0x10000
    away = spread * math.sqrt((number >> 16) / 0x10000)
    lon += away * math.cos(angle) / max(0.2, math.cos(math.radians(lat)))
    return Spot(country, lat + away * math.sin(angle), lon)


@dataclass(frozen=True, slots=True)
class _Deliveries:
    """What the columns per delivery are made from."""

    network: Network
    assessment: Assessment | None
    links: Sequence[Link]
    spot_of: Sequence[int]
    seats: Mapping[str, Spot]


def _joined(
    showing: Showing, names: Sequence[str], spots: Sequence[Spot], found: _Deliveries
) -> Places:
    countries = tuple(sorted({one.country for one in spots}))
    number = {code: at for at, code in enumerate(countries)}
    of_organisations = found.assessment.organisations if found.assessment else None
    graded = _grades(of_organisations) if showing is Showing.ESTABLISHED else {}
    of_links = _grades(found.assessment.links if found.assessment else None)
    themes = _themes(found.network)
    seats = [found.seats[one.buyer] for one in found.links]
    return Places(
        showing=showing,
        spots=tuple(spots),
        organisations=tuple(names),
        lat=np.array([one.lat for one in spots], dtype=np.float64),
        lon=np.array([one.lon for one in spots], dtype=np.float64),
        is_exact=np.array([one.is_exact for one in spots], dtype=np.bool_),
        countries=countries,
        country=np.array([number[one.country] for one in spots], dtype=np.int64),
        grades=np.array([graded.get(one, 1) for one in names], dtype=np.int64),
        links=tuple(one.id for one in found.links),
        spot=np.array(found.spot_of, dtype=np.int64),
        link_grades=np.array([of_links.get(one.id, 1) for one in found.links], dtype=np.int64),
        link_themes=np.array([themes.get(one.id, 0) for one in found.links], dtype=np.int64),
        towards=np.array([(one.lat, one.lon) for one in seats], dtype=np.float64).reshape(-1, 2),
    )


def _grades(columns: LinkColumns | OrganisationColumns | None) -> Mapping[str, int]:
    """Twice the level, and one more where it is no lower bound, by id."""
    if columns is None:
        return {}
    grades = columns.level * 2 + ~columns.at_least
    return dict(zip(columns.ids, grades.tolist(), strict=True))


def _themes(network: Network) -> Mapping[str, int]:
    """The themes tagged on each delivery, or on who delivers it, as bits."""
    found: dict[str, int] = {}
    for risk in network.risks.values():
        bit = _THEME_BIT[risk.theme]
        if risk.link is not None:
            found[risk.link] = found.get(risk.link, 0) | bit
        elif risk.organisation is not None:
            for link in network.links_out(risk.organisation):
                found[link.id] = found.get(link.id, 0) | bit
    return found


def _sites(network: Network) -> Mapping[str, Sequence[Site]]:
    """The sites of each organisation, by id."""
    records = cast(Mapping[str, Site], network.records(Kind.SITE))
    ordered = sorted(records.values(), key=lambda one: (one.organisation, one.id))
    return {key: tuple(found) for key, found in groupby(ordered, key=lambda one: one.organisation)}


def _given(record: Organisation | Site, country: str) -> Spot | None:
    """The spot of coordinates that are filled in; sure unless they are said to be an estimate."""
    if record.lat is None or record.lon is None:
        return None
    kind = Kind.SITE if isinstance(record, Site) else Kind.ORGANISATION
    is_exact = record.place_precision is not PlacePrecision.ESTIMATED
    return Spot(country, record.lat, record.lon, is_exact, (kind, record.id))


def _lies_in(record: Organisation | Site, country: str) -> bool:
    if not country or record.lat is None or record.lon is None:
        return False
    if record.country is not None:
        return record.country == country
    return country_boxes.can_hold(country, record.lat, record.lon) is True


@cache
def _surroundings(country: str) -> tuple[float, float, float] | None:
    """The middle of a country and how far estimates may lie from it, in degrees."""
    middle = outlines.label_point(country)
    if middle is None:
        return None
    boxes = (one for one in country_boxes.boxes_of(country) if one.holds(*middle))
    sizes = [min(one.north - one.south, one.east - one.west) for one in boxes]
    spread = min(max(_SPREAD * min(sizes, default=0.0), _LEAST_SPREAD), _MOST_SPREAD)
    return (*middle, spread)
