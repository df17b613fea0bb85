"""Draws what is not known of a chain, with what sources say of its deliveries beside it."""

from __future__ import annotations

import dataclasses

from imvo_desktop.charts import coverage
from imvo_desktop.charts.coverage_counts import Suggested
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.suggest_risks import is_asked, suggest
from imvo_desktop.usecases.suggestions import State, Suggestions


def draw(scene: Scene) -> Drawing:
    """The chart of a scene.

    `scene.more["suggestions"]` may hold the `Suggestions` of the same chain; without them, or
    with those of another moment, the sources are asked, which takes longer.
    """
    found = scene.more.get("suggestions")
    if not isinstance(found, Suggestions) or found.revision != scene.network.revision:
        found = suggest(scene.network)
    more = {**scene.more, "suggested": suggested(scene.network, found)}
    return coverage.draw(dataclasses.replace(scene, more=more))


def suggested(network: Network, found: Suggestions) -> Suggested:
    """Every delivery that matters for conduct, with the themes of its open suggestions."""
    themes: dict[str, list[Theme]] = {
        one.id: [] for one in network.links.values() if is_asked(network, one)
    }
    for one in found.items:
        is_open = one.state is State.OPEN and not one.is_attention
        if is_open and one.link in themes:
            themes[one.link].append(one.theme)
    return themes
