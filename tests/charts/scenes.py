"""Scenes that the tests of charts share, and what holds for every picture."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from imvo_desktop.charts import fonts
from imvo_desktop.charts.scene import Scene
from imvo_desktop.charts.shapes import Anchor, HitBox, Label, Picture
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT, Palette
from imvo_desktop.usecases.assess import assess_network

_BEFORE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


def scene(
    network: Network,
    *,
    choice: str = "",
    kept: Collection[str] | None = None,
    width: float = 860.0,
    more: Mapping[str, object] | None = None,
    language: str = "en",
    palette: Palette = LIGHT,
) -> Scene:
    """A scene of `network`, just assessed."""
    return Scene(
        network, assess_network(network), Labels(language), palette, width, kept, choice, more or {}
    )


def at(picture: Picture, x: float, y: float) -> list[HitBox]:
    """The places in the picture under a point."""
    return [
        one
        for one in picture.hits
        if one.x <= x < one.x + one.width and one.y <= y < one.y + one.height
    ]


def outside(picture: Picture) -> list[str]:
    """The texts that stick out of the picture."""
    return [
        one.text
        for one in picture.shapes
        if isinstance(one, Label) and not _is_inside(one, picture)
    ]


def _is_inside(one: Label, picture: Picture) -> bool:
    long = fonts.width(one.text, one.size, is_bold=one.is_bold)
    if one.is_turned:
        return one.y - long >= 0 and one.x <= picture.width
    left = one.x - _BEFORE[one.anchor] * long
    return left >= -1 and left + long <= picture.width + 1 and 0 < one.y < picture.height
