"""Which part of the chain is in view: all of it at first, what is selected, what was folded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.node_items import ZOOM_TEXT
from imvo_desktop.ui.canvas.zoomed_view import ZOOM_STEP, ZoomedView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection

_MOST_LOOKED_FOR = 50


class Framing(QObject):
    """Moves the view so that a person keeps seeing what matters now."""

    def __init__(
        self,
        canvas: ZoomedView,
        scene: ChainScene,
        folds: Folds,
        document: Document,
        selection: Selection,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._scene = scene
        self._folds = folds
        self._document = document
        self._selection = selection
        self._must_begin = True
        self._by = folds.folding.by
        folds.changing.connect(self.hold)
        self._before: QPoint | None = None
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A project that opens behind another page brings no other size when it comes to the front.
        if event.type() == QEvent.Type.Show:
            self.look()
        return False

    def begin(self) -> None:
        """Another chain is there: look at it as a whole, or at its end, once it is placed."""
        self._must_begin = True
        self._by = self._folds.folding.by
        self.look()

    def look(self) -> None:
        """Begin once there is something to see and somebody who sees it."""
        is_ready = self._canvas.isVisible() and not self._scene.sceneRect().isEmpty()
        if self._must_begin and is_ready:
            self._must_begin = False
            own = self._document.network.own
            self._canvas.begin(
                self._scene.place_of(Kind.ORGANISATION, own.id) if own is not None else None
            )

    def hold(self, anchor: str) -> None:
        """The drawing will be another one: note where `anchor` is in the view."""
        at = self._centre(anchor)
        is_seen = at is not None and self._canvas.seen().contains(at)
        self._before = self._canvas.mapFromScene(at) if at is not None and is_seen else None

    def take_places(self, anchor: str) -> None:
        """Places are other ones: `anchor` stays where it was on the screen."""
        self._canvas.look()
        if self._folds.folding.by is not self._by:
            self._begin_grouped()
        self.look()
        now = self._centre(anchor) if anchor else None
        if now is not None and self._before is not None:
            by = self._before - self._canvas.mapFromScene(now)
            self._canvas.pan(by.x(), by.y())
        else:
            self.reveal_selected()

    def _begin_grouped(self) -> None:
        """Another way of grouping is another drawing: show all of it where it can be read."""
        self._by = self._folds.folding.by
        self._canvas.fit()
        self._must_begin = self._canvas.zoom < ZOOM_TEXT

    def reveal_selected(self) -> None:
        """Bring the first of what is selected into view, unless some of it is there already."""
        kind, ids = self._folds.shown.shown(self._selection.kind, self._selection.ids)
        places = [self._scene.place_of(kind, one) for one in ids[:_MOST_LOOKED_FOR]]
        there = [one for one in places if one is not None]
        if there and not any(map(self._canvas.seen().contains, there)):
            self._canvas.reveal(there[0])

    def _centre(self, organisation: str) -> QPointF | None:
        """The centre of an organisation, or of the node that holds it."""
        _, (node,) = self._folds.shown.shown(Kind.ORGANISATION, [organisation])
        return self._scene.place_of(Kind.ORGANISATION, node)

    def zoom(self, step: int) -> None:
        """1 for closer, -1 for further, 0 for the whole chain."""
        if step:
            self._canvas.set_zoom(self._canvas.zoom * ZOOM_STEP**step)
        else:
            self._canvas.fit()
