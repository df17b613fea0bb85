"""Where each organisation goes: computed at once for a small chain, on a worker for a large one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.layout import Point
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.jobs import Lane, Workers
from imvo_desktop.usecases.arrange_chain import Arranged, arranged, rearranged
from imvo_desktop.usecases.kept_places import KeptPlaces

MOST_AT_ONCE = 60
"""Up to so many organisations are drawn anew while the window waits (the example: 15 ms)."""

MOST_FOLLOWED_AT_ONCE = 1000
"""Up to so many organisations an edit is followed while the window waits (at most 50 ms)."""

_MS_AFTER_LIST = 60
"""A large chain is placed after the list of priorities is there: both need the processor."""

type Places = Mapping[str, Point]


class Placing(QObject):
    """Computes places; `placed(Places)` follows, at once or later, for the last request only.

    A state of the chain that was drawn before is drawn the same again, so undo gives back the
    very same places.
    """

    placed = Signal(object)

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self._workers = workers
        self._number = 0
        self._kept = KeptPlaces()
        self._columns: Mapping[int, tuple[float, ...]] = {}
        self._awaiting: tuple[Network, ChainModel] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_LIST)
        self._later.timeout.connect(self._place_anew)

    def begin(self, network: Network) -> None:
        """Draw another chain."""
        self._kept = KeptPlaces()
        self.renew(network)

    def renew(self, network: Network) -> None:
        """Draw the chain anew."""
        is_small = len(network.organisations) <= MOST_AT_ONCE
        self._compute(network, arranged, is_small=is_small)

    def follow(self, edit: Edit, network: Network, model: ChainModel) -> None:
        """Place what an edit brought or moved; whatever can stay stays."""
        if not self._kept.follow(edit):
            return
        known = self._kept.known
        if known is not None:
            self._ask()
            self._show(known)
        elif _is_of_places_only(edit) and self._awaiting is None:
            self._kept.keep(Arranged(places_of(model), self._columns))
        else:
            self._ask()
            self._awaiting = network, model
            if len(network.organisations) <= MOST_FOLLOWED_AT_ONCE:
                self._place_anew()
            else:
                self._later.start()

    def _ask(self) -> None:
        """Another drawing is asked for: the one before is answered no more."""
        self._number += 1
        self._awaiting = None
        self._later.stop()

    def _place_anew(self) -> None:
        """Place what is waited for, as the chain and the drawing are by now."""
        if self._awaiting is not None:
            network, model = self._awaiting
            is_small = len(network.organisations) <= MOST_FOLLOWED_AT_ONCE
            before = _drawn(model, self._columns)
            self._compute(network, lambda now: rearranged(now, before()), is_small=is_small)

    def _compute(
        self, network: Network, work: Callable[[Network], Arranged], *, is_small: bool
    ) -> None:
        self._ask()
        if is_small:
            self._show(work(network))
            return
        number, snapshot = self._number, network.snapshot()
        job = self._workers.run(lambda _progress: (number, work(snapshot)), Lane.GENERAL)
        job.succeeded.connect(self._take)

    def _take(self, result: tuple[int, Arranged]) -> None:
        number, drawing = result
        if number == self._number:
            self._show(drawing)

    def _show(self, drawing: Arranged) -> None:
        self._columns = drawing.columns
        self._kept.keep(drawing)
        self.placed.emit(drawing.places)


def _is_of_places_only(edit: Edit) -> bool:
    """Whether a person put organisations somewhere, and no more than that."""
    return all(one.kind is Kind.PLACEMENT and one.after is not None for one in edit.changes)


def places_of(model: ChainModel) -> Places:
    """Where the organisations are drawn now, those without a place left out."""
    return _by_id(model.nodes.rows.row_of, model.nodes.xy)


def _by_id(row_of: Mapping[str, int], table: Floats) -> Places:
    xy = table.tolist()
    rows = row_of.items()
    return {one: (xy[row][0], xy[row][1]) for one, row in rows if xy[row][0] == xy[row][0]}


def _drawn(model: ChainModel, columns: Mapping[int, tuple[float, ...]]) -> Callable[[], Arranged]:
    """Tells how the chain is drawn now, by id: on the thread that asks, not on this one."""
    rows, xy = dict(model.nodes.rows.row_of), model.nodes.xy.copy()
    return lambda: Arranged(_by_id(rows, xy), columns)


def rows_of(places: Places, model: ChainModel) -> Floats:
    """`places` by row of the node table; NaN where there is none."""
    found = np.full((len(model.nodes.rows), 2), np.nan)
    numbers = np.fromiter(chain.from_iterable(places.values()), np.float64, 2 * len(places))
    rows, is_here = model.nodes.rows.of_all(tuple(places))
    found[rows] = numbers.reshape(-1, 2)[is_here]
    return found
