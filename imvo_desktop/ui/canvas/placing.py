"""Where each organisation goes: computed at once for a small chain, on a worker for a large one."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QObject, Signal

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.layout import Point
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.jobs import Lane, Workers
from imvo_desktop.usecases.arrange_chain import arrange

MOST_AT_ONCE = 1000
"""Up to so many organisations are placed while the window waits (at most 50 ms)."""

type Places = Mapping[str, Point]


class Placing(QObject):
    """Computes places; `placed(Places)` follows, at once or later, for the last request only."""

    placed = Signal(object)

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self._workers = workers
        self._number = 0

    def request(self, network: Network, previous: Places) -> None:
        """Compute where the organisations go; the order of `previous` places is kept."""
        self._number += 1
        if len(network.organisations) <= MOST_AT_ONCE:
            self.placed.emit(arrange(network, previous))
            return
        number, snapshot = self._number, network.snapshot()
        job = self._workers.run(
            lambda _progress: (number, arrange(snapshot, previous)), Lane.GENERAL
        )
        job.succeeded.connect(self._take)

    def forget(self) -> None:
        """Let what is being computed go: the chain is another one."""
        self._number += 1

    def _take(self, result: tuple[int, Places]) -> None:
        number, places = result
        if number == self._number:
            self.placed.emit(places)


def places_of(model: ChainModel) -> Places:
    """Where the organisations are drawn now, those without a place left out."""
    xy = model.nodes.xy.tolist()
    rows = model.nodes.rows.row_of.items()
    return {one: (xy[row][0], xy[row][1]) for one, row in rows if xy[row][0] == xy[row][0]}


def rows_of(places: Places, model: ChainModel) -> Floats:
    """`places` by row of the node table; NaN where there is none."""
    found = np.full((len(model.nodes.rows), 2), np.nan)
    known = {row: places[one] for one, row in model.nodes.rows.row_of.items() if one in places}
    found[list(known)] = np.array(list(known.values())).reshape(-1, 2)
    return found
