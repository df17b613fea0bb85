"""How long work reports how far it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Collection, Iterator
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


def stepped[T](items: Collection[T], progress: Progress, every: int = 500) -> Iterator[T]:
    """`items` one by one, saying now and then how far it is."""
    total = len(items)
    for index, one in enumerate(items):
        if index % every == 0:
            progress.step(index, total)
        yield one
