"""How much a piece of work costs, also on a machine that is busy with other things."""

from __future__ import annotations

import os


def processor_seconds() -> float:
    """What this process and its ended children have taken of the processor so far."""
    taken = os.times()
    return taken.user + taken.system + taken.children_user + taken.children_system
