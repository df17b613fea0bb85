"""Draws the map of a chain as a figure: the same places, marks and countries as the map shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from imvo_desktop.charts import world
from imvo_desktop.charts.equal_earth import HALF_WIDTH, project
from imvo_desktop.charts.kept_links import links_of
from imvo_desktop.charts.land import place
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.world import CountryLine, Mark, WorldData
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.map_counts import CountryRow, Shown, country_rows, level_of, shown
from imvo_desktop.usecases.map_marks import marks
from imvo_desktop.usecases.map_places import NOT_KNOWN, Showing, places

_THEMES = 3


def draw(scene: Scene) -> Drawing:
    """The map of a scene, and its countries as a table."""
    found = data(scene)
    made = world.picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, world.table(found, scene.words))


def data(scene: Scene) -> WorldData:
    """Where deliveries are made: all, or those that the risks in view count on."""
    found = shown(places(scene.network, scene.assessment, Showing.MADE), _kept(scene))
    of_country = _by_country(found)
    rows = sorted(country_rows(found), key=lambda one: (-one.deliveries, one.country))
    drawn, undrawn = _marks(found, world.map_width(scene.width), scene.words)
    unknown = of_country.get(NOT_KNOWN, ())
    nowhere = frozenset(unknown)
    return WorldData(
        marks=drawn,
        countries=tuple(
            _line(one, of_country.get(one.country, ()), scene.words) for one in rows if one.country
        ),
        unknown=unknown,
        undrawn=tuple(one for one in undrawn if one not in nowhere),
        width=scene.width,
        of_all=None if scene.kept is None else len(scene.network.links),
    )


def _kept(scene: Scene) -> Kept | None:
    if scene.kept is None:
        return None
    links = links_of(scene.network, scene.kept)
    suppliers = frozenset(scene.network.links[one].supplier for one in links)
    return Kept(organisations=suppliers, links=links, risks=frozenset(scene.kept))


def _by_country(found: Shown) -> Mapping[str, tuple[str, ...]]:
    """The deliveries in view made in each country, by its code."""
    held: defaultdict[str, list[str]] = defaultdict(list)
    country = found.places.country[found.places.spot]
    for at in np.flatnonzero(found.links).tolist():
        held[found.places.countries[int(country[at])]].append(found.places.links[at])
    return {code: tuple(sorted(links)) for code, links in held.items()}


def _marks(found: Shown, width: float, words: Words) -> tuple[tuple[Mark, ...], tuple[str, ...]]:
    """What is drawn of the deliveries in view, and which of them have no place on a map."""
    held = found.places
    xy = project(held.lat, held.lon)
    made = marks(found, xy, width / (2 * HALF_WIDTH))
    of_mark: defaultdict[int, list[int]] = defaultdict(list)
    for at in np.flatnonzero(found.links).tolist():
        of_mark[int(made.mark_of[held.spot[at]])].append(at)
    pixels = place(made.xy, width).tolist()
    radii, is_exact = made.radii.tolist(), made.is_exact.tolist()
    drawn = tuple(
        Mark(
            x=pixels[number][0],
            y=pixels[number][1],
            radius=radii[number],
            level=level_of(int(made.grades[number])).level,
            is_exact=is_exact[number],
            links=tuple(sorted(held.links[at] for at in of_mark[number])),
            where=_where(found, of_mark[number], words),
        )
        for number in sorted(of_mark.keys() - {-1})
    )
    return drawn, tuple(held.links[at] for at in of_mark.get(-1, ()))


def _where(found: Shown, links: Sequence[int], words: Words) -> str:
    """The countries of some deliveries."""
    country = found.places.country[found.places.spot[links]]
    codes = {found.places.countries[int(one)] for one in country}
    return ", ".join(sorted(words.country(one) for one in codes))


def _line(row: CountryRow, links: tuple[str, ...], words: Words) -> CountryLine:
    return CountryLine(
        name=words.country(row.country),
        links=links,
        organisations=row.organisations,
        level_text=level_text(words, row.level.level, is_at_least=row.level.is_at_least),
        themes=tuple(words.text(f"theme.{one}") for one in row.themes[:_THEMES]),
    )
