"""Where everything stood in every state of the chain that was drawn: undo gives it back."""

from __future__ import annotations

from functools import reduce
from operator import xor

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    Link,
    Organisation,
    Record,
)
from imvo_desktop.usecases.arrange_chain import Arranged

_MOST_PLACES = 200_000
_FEWEST_STATES = 4


class KeptPlaces:
    """Drawings by the state of the chain: who there is, who delivers to whom, who was placed.

    A state is known by a number that every edit turns, and its undoing turns back (Zobrist 1970).
    The oldest drawings are forgotten first, beyond 200,000 places in all.
    """

    def __init__(self) -> None:
        self._state = 0
        self._drawings: dict[int, Arranged] = {}

    def follow(self, edit: Edit) -> bool:
        """The chain goes to another state; False when the edit says nothing about the drawing."""
        records = (record for one in edit.changes for record in (one.before, one.after))
        turned = reduce(xor, map(_number, records), 0)
        self._state ^= turned
        return turned != 0

    def keep(self, drawing: Arranged) -> None:
        """This is how the state of now is drawn."""
        self._drawings.pop(self._state, None)
        self._drawings[self._state] = drawing
        most = max(_FEWEST_STATES, _MOST_PLACES // max(len(drawing.places), 1))
        for state in list(self._drawings)[:-most]:
            del self._drawings[state]

    @property
    def known(self) -> Arranged | None:
        """How the state of now was drawn before, if it was."""
        return self._drawings.get(self._state)


def _number(record: Record | None) -> int:
    """What a record says about the drawing; 0 for nothing."""
    if isinstance(record, Organisation):
        return hash(("organisation", record.id, record.kind))
    if isinstance(record, Link):
        return hash(("link", record.id, record.supplier, record.buyer))
    if isinstance(record, Placement):
        return hash(("placement", record.id, record.x, record.y))
    return 0
