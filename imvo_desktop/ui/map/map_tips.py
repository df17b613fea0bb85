"""What the map says of a mark or a country when the mouse rests on it."""

from __future__ import annotations

import html
from collections.abc import Iterable

import numpy as np

from imvo_desktop.analysis.assessment import Flags
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.usecases import map_counts
from imvo_desktop.usecases.found_levels import FoundLevel
from imvo_desktop.usecases.map_counts import CountryRow, Shown

_MOST_NAMES, _MOST_THEMES = 4, 3


def themes_text(row: CountryRow, words: Words, most: int = _MOST_THEMES) -> str:
    """The themes met most often, and how many more."""
    named = [words.text(f"theme.{one}") for one in row.themes[:most]]
    rest = len(row.themes) - most
    return "; ".join([*named, words.text("map.more", count=rest)] if rest > 0 else named)


def found_level_text(words: Words, found: FoundLevel) -> str:
    """The level in words, "at least" where questions are open."""
    return level_text(words, found.level, is_at_least=found.is_at_least)


def country_tip(row: CountryRow | None, country: str, words: Words) -> str:
    """The lines on a country as rich text; empty for the sea."""
    if not country:
        return ""
    if row is None:
        return _rich([words.country(country), words.text("map.nothing")])
    return _rich([words.country(country), *_counted(row, words)])


def spots_tip(network: Network, shown: Shown, spots: Flags, words: Words) -> str:
    """The lines on the organisations at `spots` as rich text."""
    rows = np.flatnonzero(spots & shown.spots)
    if not len(rows):
        return ""
    places = shown.places
    ids = dict.fromkeys(places.organisations[row] for row in rows)
    names = [network.organisations[one].name for one in ids if one in network.organisations]
    codes = dict.fromkeys(places.countries[places.country[row]] for row in rows)
    lines = sorted(names)[:_MOST_NAMES]
    if len(names) > _MOST_NAMES:
        lines.append(words.text("map.more", count=len(names) - _MOST_NAMES))
    lines.append(", ".join(words.country(one) for one in codes))
    lines += _counted(map_counts.summary(shown, spots), words)
    exact = int(places.is_exact[rows].sum())
    lines.append(_sure_text(exact, len(rows) - exact, words))
    return _rich(lines)


def _counted(row: CountryRow, words: Words) -> list[str]:
    number = [
        words.text("map.organisations", count=row.organisations),
        words.text("map.deliveries", count=row.deliveries),
    ]
    return [
        " · ".join(number),
        capital(found_level_text(words, row.level)),
        themes_text(row, words),
    ]


def _sure_text(exact: int, estimated: int, words: Words) -> str:
    if exact and estimated:
        return words.text("map.exact_and_estimated", exact=exact, estimated=estimated)
    return words.text("map.exact" if exact else "map.estimated")


def _rich(lines: Iterable[str]) -> str:
    return "<br>".join(html.escape(line) for line in lines if line)
