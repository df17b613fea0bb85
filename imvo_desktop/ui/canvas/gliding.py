"""Organisations glide to their new places, where the system allows movement."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from imvo_desktop.analysis.assessment import Flags, Floats
from imvo_desktop.ui import motion
from imvo_desktop.ui.canvas.chain_scene import ChainScene

MOST_GLIDING = 2000
"""With more organisations than this nothing glides."""


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """From where to where the nodes `rows` go, and where they are drawn now."""

    rows: NDArray[np.intp]
    starts: Floats
    ends: Floats
    shown: Floats

    def only(self, chosen: Flags) -> _Way:
        """The way of some of the nodes."""
        rows, starts = self.rows[chosen], self.starts[chosen]
        return _Way(rows, starts, self.ends[chosen], self.shown[chosen])


class Gliding(QObject):
    """Moves nodes from where they were to where they belong; never an edit.

    `finish` and a new `begin` put them at their places at once. A node that something else moves
    meanwhile, such as a drag, is let go.
    """

    def __init__(self, scene: ChainScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._way: _Way | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(motion.MOVING_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._show)
        self._animation.finished.connect(self.forget)

    @property
    def is_gliding(self) -> bool:
        """Whether anything is on its way."""
        return self._way is not None

    def begin(self, starts: Floats) -> None:
        """Let the nodes, which are at their places, come from `starts`: a row of each, or NaN."""
        self.finish()
        ends = self._scene.model.nodes.xy[: len(starts)]
        # A node that had no place, or has none now, compares as not moved.
        moved = np.flatnonzero((np.abs(starts - ends) > 0).any(axis=1))
        if not len(moved) or len(ends) > MOST_GLIDING or not motion.allowed():
            return
        self._way = _Way(moved, starts[moved], ends[moved], ends[moved])
        self._show(0.0)
        self._animation.start()

    def finish(self) -> None:
        """Put everything where it belongs, now."""
        self._show(1.0)
        self.forget()

    def forget(self) -> None:
        """Leave everything as it is: the chain is another one."""
        self._way = None
        self._animation.stop()

    def _show(self, part: float) -> None:
        if self._way is None:
            return
        now = self._scene.model.nodes.xy[self._way.rows]
        way = self._way.only((now == self._way.shown).all(axis=1))
        shown = way.ends + (1.0 - part) * (way.starts - way.ends)
        self._way = replace(way, shown=shown)
        self._scene.move(way.rows, shown)
