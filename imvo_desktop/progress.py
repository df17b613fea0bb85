"""How long work reports how far it is, and how it is told to stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person asked the running work to stop. Nothing of it may remain."""


class Progress(Protocol):
    """What long work is given."""

    def step(self, done: int, total: int) -> None:
        """Say that `done` of `total` units are finished; raise `Cancelled` when asked to stop."""


class Silent:
    """Progress nobody looks at."""

    def step(self, done: int, total: int) -> None:
        """Do nothing."""


SILENT = Silent()
