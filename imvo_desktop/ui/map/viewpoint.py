"""From where one looks at the map: which part of the plane the view shows, and how large."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.charts.equal_earth import HALF_HEIGHT, HALF_WIDTH, project, unproject

ZOOM_STEP = 1.25
MOST_ZOOM = 80.0
"""Closer than this the outlines, which are rough, would say more than they know."""

_ROOM = 0.97


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """The place of the plane in the middle (`x` east, `y` south), pixels per unit, and the view."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    width: float = 1.0
    height: float = 1.0

    @property
    def whole_scale(self) -> float:
        """The scale at which the whole world fits."""
        return _ROOM * min(self.width / (2 * HALF_WIDTH), self.height / (2 * HALF_HEIGHT))

    def fitted(self) -> Viewpoint:
        """The whole world."""
        return dataclasses.replace(self, x=0.0, y=0.0, scale=self.whole_scale)

    def around(self, xy: Floats, margin: float) -> Viewpoint:
        """The part of the world that holds `xy` (n, 2) with `margin` pixels; all where empty."""
        if not len(xy):
            return self.fitted()
        (left, top), (right, bottom) = xy.min(0).tolist(), xy.max(0).tolist()
        room = max(self.width - 2 * margin, 1.0), max(self.height - 2 * margin, 1.0)
        scale = min(room[0] / max(right - left, 0.1), room[1] / max(bottom - top, 0.1))
        middle = ((left + right) / 2, (top + bottom) / 2)
        return dataclasses.replace(self, x=middle[0], y=middle[1], scale=scale)._kept()

    def sized(self, width: float, height: float) -> Viewpoint:
        """The same look in a view of another size."""
        return dataclasses.replace(self, width=width, height=height)._kept()

    def zoomed(self, factor: float, at: tuple[float, float] | None = None) -> Viewpoint:
        """Closer by `factor`; what lies at the pixel `at` (or in the middle) stays there."""
        pixel = at or (self.width / 2, self.height / 2)
        scale = min(max(self.scale * factor, self.whole_scale), self.whole_scale * MOST_ZOOM)
        x, y = self.to_plane(*pixel)
        left = x - (pixel[0] - self.width / 2) / scale
        top = y - (pixel[1] - self.height / 2) / scale
        return dataclasses.replace(self, x=left, y=top, scale=scale)._kept()

    def panned(self, right: float, down: float) -> Viewpoint:
        """With the map moved by so many pixels."""
        x, y = self.x - right / self.scale, self.y - down / self.scale
        return dataclasses.replace(self, x=x, y=y)._kept()

    def showing(self, x: float, y: float) -> Viewpoint:
        """With the place in the middle."""
        return dataclasses.replace(self, x=x, y=y)._kept()

    def to_plane(self, right: float, down: float) -> tuple[float, float]:
        """The place of the plane under a pixel."""
        x = self.x + (right - self.width / 2) / self.scale
        return x, self.y + (down - self.height / 2) / self.scale

    def to_pixels(self, xy: Floats) -> Floats:
        """The pixels of places of the plane (n, 2)."""
        middle = np.array((self.width / 2, self.height / 2))
        found: Floats = (xy - np.array((self.x, self.y))) * self.scale + middle
        return found

    def degrees_at(self, right: float, down: float) -> tuple[float, float] | None:
        """Latitude and longitude under a pixel; None beside the world."""
        x, y = self.to_plane(right, down)
        return unproject(x, -y)

    def _kept(self) -> Viewpoint:
        """Never from further than the whole world, nor far beside it."""
        whole = self.whole_scale
        scale = min(max(self.scale, whole), whole * MOST_ZOOM)
        across = max(HALF_WIDTH - self.width / 2 / scale * 0.6, 0.0)
        down = max(HALF_HEIGHT - self.height / 2 / scale * 0.6, 0.0)
        return dataclasses.replace(
            self,
            x=min(max(self.x, -across), across),
            y=min(max(self.y, -down), down),
            scale=scale,
        )


def on_plane(lat: Floats, lon: Floats) -> Floats:
    """Points in degrees on the plane, y southwards as on a screen (n, 2)."""
    found: Floats = project(lat, lon) * np.array((1.0, -1.0))
    return found
