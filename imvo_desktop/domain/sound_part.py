"""The records that point at nothing missing: what is left of a file that was damaged by hand."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.domain.references import OnRemove, targets


def sound_network(records: Sequence[Record]) -> tuple[Network, tuple[Record, ...]]:
    """The chain of `records`, and those left out of it.

    Left out is what cannot stand without a record that is not there, and what hangs on that in
    turn. A pointer that may be blank stays as it is.
    """
    network, left_out = Network(records), list[Record]()
    while missing := network.missing():
        lost = {
            (kind_of(one), one.id): one
            for target in missing
            for one in network.referrers(*target)
            if (target, OnRemove.REMOVE) in targets(one)
        }
        if not lost:
            break
        left_out += lost.values()
        network = Network(one for one in network if (kind_of(one), one.id) not in lost)
    return network, tuple(left_out)
