"""Searching in the chain: hits at every letter, and a way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import Palette
from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.hits_item import HitsItem
from imvo_desktop.ui.canvas.search_bar import SearchBar
from imvo_desktop.ui.jobs import Lane
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.find_in_chain import ChainIndex

_MOST_AT_ONCE = 1000


class SearchingChain(QObject):
    """Keeps what was found true while a person types, steps and edits."""

    def __init__(
        self, canvas: ChainCanvas, scene: ChainScene, folds: Folds, selection: Selection,
        palette: Palette,
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._canvas = canvas
        self._scene = scene
        self._folds = folds
        self._document = folds.document
        self._selection = selection
        self._items = HitsItem(scene, palette)
        self._bar = SearchBar(canvas)
        self._index: ChainIndex | None = None
        self._number = 0
        self._is_reading = False
        self._text = ""
        self._found: tuple[str, ...] = ()
        self._at: int | None = None
        self._bar.typed.connect(self._look)
        self._bar.stepped.connect(self._step)
        self._bar.closed.connect(self._end)
        for signal in (self._document.changed, self._document.opened, self._document.closed):
            signal.connect(self._forget)
        self._document.language_changed.connect(self._forget)

    def use(self, palette: Palette) -> None:
        """Wear these colours from now on."""
        self._items.use(palette)
        self._bar.use(palette)

    def open(self) -> None:
        """Let a person search."""
        self._bar.open_bar()

    def follow(self) -> None:
        """The nodes are other ones: outline those that hold what was found."""
        _, held = self._folds.shown.shown(Kind.ORGANISATION, self._found)
        self._items.show_rows(self._scene.model.nodes.rows.of(held))

    def _look(self, text: str) -> None:
        self._text = text
        if self._index is None and not self._is_reading:
            self._make_index()
        self._found = self._index.find(text) if self._index is not None else ()
        self._at = None
        self.follow()
        if self._index is None:
            self._bar.show_busy()
        else:
            self._bar.show_count(self._at, len(self._found))

    def _step(self, by: int) -> None:
        if not self._found:
            return
        count = len(self._found)
        self._at = (self._at + by) % count if self._at is not None else (0 if by > 0 else count - 1)
        one = self._found[self._at]
        self._folds.reveal(one)
        self._selection.set(Kind.ORGANISATION, (one,))
        self._bar.show_count(self._at, count)

    def _end(self) -> None:
        self._found = ()
        self.follow()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._index = None
        self._is_reading = False
        self._number += 1
        if self._bar.isVisible():
            self._make_index()

    def _make_index(self) -> None:
        self._number += 1
        self._is_reading = True
        words = self._document.labels
        if len(self._document.network.organisations) <= _MOST_AT_ONCE:
            self._take((self._number, ChainIndex(self._document.network, words)))
            return
        number, snapshot = self._number, self._document.snapshot()
        job = self._document.project_work.run(
            lambda _progress: (number, ChainIndex(snapshot, words)), Lane.GENERAL
        )
        job.succeeded.connect(self._take)

    def _take(self, result: tuple[int, ChainIndex]) -> None:
        number, index = result
        if number != self._number:
            return
        self._index = index
        self._is_reading = False
        if self._bar.isVisible():
            at = self._at
            self._look(self._text)
            self._at = at if at is not None and at < len(self._found) else None
