"""The land under the marks: countries tinted by the gravest level there, hatched where unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from imvo_desktop.charts.equal_earth import border
from imvo_desktop.domain.codes import Level
from imvo_desktop.knowledge import outlines
from imvo_desktop.tokens import LEVEL_COLOURS, Palette
from imvo_desktop.ui.map.viewpoint import Viewpoint, on_plane

_TINT = 0.38
_LAND, _SEA, _HATCH = 0.16, 0.04, 0.55
_MARGIN = 0.2


@dataclass(frozen=True, slots=True)
class Area:
    """The outline of one country on the plane."""

    country: str
    path: QPainterPath
    box: QRectF


@cache
def areas() -> tuple[Area, ...]:
    """Every country, the large ones first: one that lies within another is drawn over it."""
    paths: dict[str, QPainterPath] = {}
    for ring in outlines.rings():
        xy = on_plane(ring.points[:, 1], ring.points[:, 0])
        paths.setdefault(ring.country, QPainterPath()).addPath(_closed(xy))
    found = [Area(country, path, path.boundingRect()) for country, path in paths.items()]
    return tuple(sorted(found, key=lambda one: -one.box.width() * one.box.height()))


def country_at(x: float, y: float) -> str:
    """The country at a place of the plane; empty for the sea and for land without a code."""
    point = QPointF(x, y)
    for area in reversed(areas()):
        if area.box.contains(point) and area.path.contains(point):
            return area.country
    return outlines.NO_CODE


def mixed(colour: str, ground: str, part: float) -> QColor:
    """`part` (0 to 1) of `colour` over `ground`."""
    over, under = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        part * over.redF() + (1 - part) * under.redF(),
        part * over.greenF() + (1 - part) * under.greenF(),
        part * over.blueF() + (1 - part) * under.blueF(),
    )


class Land:
    """Draws the world without marks; keeps a picture of it that is larger than the view."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._levels: Mapping[str, Level] = {}
        self._picture = QPixmap()
        self._drawn_from = Viewpoint()
        self._ratio = 0.0

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        self._palette = palette
        self._picture = QPixmap()

    def show_levels(self, levels: Mapping[str, Level]) -> None:
        """Tint these countries."""
        if levels != self._levels:
            self._levels = dict(levels)
            self._picture = QPixmap()

    def draw(self, painter: QPainter, view: Viewpoint, widget: QWidget) -> None:
        """Draw the part of the world that is in view."""
        ratio = widget.devicePixelRatioF()
        if ratio != self._ratio or not self._still_holds(view):
            self._make(view, ratio)
        drawn = self._drawn_from
        right = (drawn.x - view.x) * view.scale - (drawn.width - view.width) / 2
        down = (drawn.y - view.y) * view.scale - (drawn.height - view.height) / 2
        painter.drawPixmap(QPointF(right, down), self._picture)

    def _still_holds(self, view: Viewpoint) -> bool:
        """Whether the picture was drawn at this scale and reaches as far as the view."""
        drawn = self._drawn_from
        if self._picture.isNull() or drawn.scale != view.scale:
            return False
        across = (drawn.width - view.width) / 2 / view.scale
        down = (drawn.height - view.height) / 2 / view.scale
        return abs(drawn.x - view.x) <= across and abs(drawn.y - view.y) <= down

    def _make(self, view: Viewpoint, ratio: float) -> None:
        width, height = (round(one * (1 + 2 * _MARGIN)) for one in (view.width, view.height))
        self._ratio = ratio
        self._drawn_from = Viewpoint(view.x, view.y, view.scale, width, height)
        self._picture = QPixmap(round(width * ratio), round(height * ratio))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(self._palette.ground))
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(width / 2, height / 2))
        painter.scale(view.scale, view.scale)
        painter.translate(QPointF(-view.x, -view.y))
        half = QPointF(width / 2 / view.scale, height / 2 / view.scale)
        middle = QPointF(view.x, view.y)
        self._paint(painter, QRectF(middle - half, middle + half))
        painter.end()

    def _paint(self, painter: QPainter, seen: QRectF) -> None:
        palette = self._palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(palette.line, palette.ground, _SEA))
        painter.drawPath(_world())
        pen = QPen(mixed(palette.line, palette.ground, 0.7), 0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for area in areas():
            if area.box.intersects(seen):
                self._paint_area(painter, area)

    def _paint_area(self, painter: QPainter, area: Area) -> None:
        palette = self._palette
        level = self._levels.get(area.country)
        painter.setBrush(QColor(land_colour(level, palette)))
        painter.drawPath(area.path)
        if level is Level.UNKNOWN:
            hatch = QBrush(mixed(palette.line, palette.ground, _HATCH), Qt.BrushStyle.BDiagPattern)
            hatch.setTransform(painter.worldTransform().inverted()[0])
            painter.setBrush(hatch)
            painter.drawPath(area.path)


def land_colour(level: Level | None, palette: Palette) -> str:
    """The fill of a country by the gravest level in it, #RRGGBB; None for a country without."""
    if level is None or level in (Level.UNKNOWN, Level.NONE):
        return mixed(palette.line, palette.ground, _LAND).name().upper()
    return mixed(LEVEL_COLOURS[level].fill, palette.ground, _tint(palette)).name().upper()


def _tint(palette: Palette) -> float:
    return _TINT + 0.1 if palette.is_dark else _TINT


@cache
def _world() -> QPainterPath:
    return _closed(border() * np.array((1.0, -1.0)))


def _closed(xy: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in xy.tolist()]))
    path.closeSubpath()
    return path
