"""Keeps the scene true to the document, to what is folded, and to what is selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.marks import marked
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.gliding import Gliding
from imvo_desktop.ui.canvas.placing import Places, Placing, rows_of
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.fold_chain import SHOWN_OTHERWISE, shown_of
from imvo_desktop.usecases.shown_levels import rated

_MOST_FOLLOWED = 2000
"""More changes than this are drawn anew rather than one by one."""
_MOST_AT_ONCE = 1500
"""With more nodes the list of priorities comes first: drawing these takes longer."""
_MS_AFTER_LIST = 60

_MARKING = {
    Kind.ORGANISATION: ("frontrunner",),
    Kind.EXPERIMENT: ("organisation", "link", "status"),
}
"""What of an organisation or an experiment is seen in the drawing."""


class DrawnChain(QObject):
    """Feeds the scene with what there is to show.

    `loaded` when another chain is there, `followed` after a change of it, `rated` with its levels,
    `marked` with its selection. `placed(organisation)` when places are other ones; that
    organisation should stay where it was on the screen, empty for none.
    """

    loaded = Signal()
    followed = Signal()
    rated = Signal()
    placed = Signal(str)
    marked = Signal()

    def __init__(
        self, scene: ChainScene, selection: Selection, folds: Folds, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._scene = scene
        self._document = document = folds.document
        self._selection = selection
        self._folds = folds
        self._gliding = Gliding(scene)
        self._placing = Placing(document.workers)
        self._placing.placed.connect(self._take_places)
        self._anchor = ""
        for signal in (document.opened, document.closed):
            signal.connect(self.load)
        document.changed.connect(folds.follow)
        self._rating = QTimer(self)
        self._rating.setSingleShot(True)
        self._rating.setInterval(_MS_AFTER_LIST)
        self._rating.timeout.connect(self.rate)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_MS_AFTER_LIST)
        self._resting.timeout.connect(self._paint_again)
        document.assessing.begins.connect(self._rating.stop)
        document.assessed.connect(self._rate_soon)
        document.changed.connect(self._follow_marks)
        document.filtering.changed.connect(self.fade)
        document.language_changed.connect(folds.speak)
        folds.changed.connect(self._follow)
        folds.replaced.connect(self._replace)
        selection.changed.connect(self.mark)

    def load(self) -> None:
        """Show another project."""
        self._folds.begin()
        self._load_shown()
        self.fade()
        self.loaded.emit()

    def tidy(self) -> None:
        """Draw the chain anew."""
        self._gliding.finish()
        self._placing.renew(self._folds.shown.network)

    def rate(self) -> None:
        """Show the levels of the last assessment."""
        self._scene.set_levels(rated(self._document.assessment, self._folds.shown))
        self.rated.emit()

    def _rate_soon(self) -> None:
        if self._is_large:
            self._rating.start()
        else:
            self.rate()

    @property
    def _is_large(self) -> bool:
        return len(self._scene.model.nodes.rows) > _MOST_AT_ONCE

    def _rest(self) -> None:
        """Paint a large chain a moment later where the edit asks for another list first."""
        if self._is_large and self._document.is_stale:
            self._let_paint(is_allowed=False)
            self._resting.start()

    def _paint_again(self) -> None:
        self._let_paint(is_allowed=True)

    def _let_paint(self, *, is_allowed: bool) -> None:
        for view in self._scene.views():
            view.viewport().setUpdatesEnabled(is_allowed)

    def fade(self) -> None:
        """Draw quietly what the views are not narrowed to."""
        kept = self._document.filtering.kept
        self._scene.fade(shown_of(kept, self._folds.shown) if kept is not None else None)

    def mark(self) -> None:
        """Draw as selected what is selected, or what holds it."""
        self._scene.mark(*self._folds.shown.shown(self._selection.kind, self._selection.ids))
        self.marked.emit()

    def _load_shown(self) -> None:
        shown = self._folds.shown
        self._gliding.forget()
        self._scene.load(shown.network, rated(self._document.assessment, shown))
        self._scene.model.nodes.captions = shown.captions
        self._scene.model.nodes.marks = marked(self._document.network)
        self._placing.begin(shown.network)
        self.mark()

    def _replace(self, anchor: str) -> None:
        self._anchor = anchor
        self._load_shown()
        self.fade()
        self.followed.emit()

    def _follow(self, edit: Edit, anchor: str) -> None:
        self._anchor = anchor
        self._rest()
        if len(edit.changes) > _MOST_FOLLOWED:
            self._load_shown()
        else:
            self._follow_changes(edit)
        self.fade()
        self.followed.emit()

    def _follow_changes(self, edit: Edit) -> None:
        self._gliding.finish()
        touched = self._scene.follow(edit)
        self._scene.model.nodes.captions = self._folds.shown.captions
        if not self._folds.shown.is_plain or edit.label.code == SHOWN_OTHERWISE:
            self.rate()
        self._placing.follow(edit, self._folds.shown.network, self._scene.model)
        if touched.is_layout:
            self.mark()

    def _follow_marks(self, edit: Edit) -> None:
        """Mark who goes ahead and with whom something is tried, where that changed."""
        marking = (one for one in edit.changes if one.kind in _MARKING)
        if any(one.alters(_MARKING[one.kind]) for one in marking):
            self._scene.model.nodes.marks = marked(self._document.network)
            self._scene.update()

    def _take_places(self, places: Places) -> None:
        anchor, self._anchor = self._anchor, ""
        model = self._scene.model
        starts = model.nodes.xy[: len(model.nodes.rows)].copy()
        self._scene.set_places(rows_of(places, model))
        self.placed.emit(anchor)
        self._gliding.begin(starts)
