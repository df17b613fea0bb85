"""Scrolls the drawing while something is dragged to its edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

from imvo_desktop.ui.canvas.zoomed_view import ZoomedView

_MS_BETWEEN = 16
_EDGE, _MOST = 28, 24


class EdgeScroll(QObject):
    """`scrolled` after each step while the pointer is near the edge of the view."""

    scrolled = Signal()

    def __init__(self, canvas: ZoomedView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_MS_BETWEEN)
        self._timer.timeout.connect(self._step)

    def follow(self, at: QPoint) -> None:
        """The pointer is at a point of the view, with something in hand."""
        self._at = at
        if self.by() == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is in hand."""
        self._timer.stop()

    def by(self) -> tuple[int, int]:
        """How many pixels right and down the next step moves the drawing."""
        view = self._canvas.viewport().rect()
        return (
            _towards(self._at.x(), view.left(), view.right()),
            _towards(self._at.y(), view.top(), view.bottom()),
        )

    def _step(self) -> None:
        self._canvas.pan(*self.by())
        self.scrolled.emit()


def kept_inside(at: QPoint, view: QRect) -> QPoint:
    """`at`, or the nearest point of the view: what is dragged out of sight stays at its edge."""
    return QPoint(
        min(max(at.x(), view.left()), view.right()), min(max(at.y(), view.top()), view.bottom())
    )


def _towards(at: int, low: int, high: int) -> int:
    """The further out, the faster."""
    if at < low + _EDGE:
        return min(low + _EDGE - at, _MOST)
    if at > high - _EDGE:
        return -min(at - high + _EDGE, _MOST)
    return 0
