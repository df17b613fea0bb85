"""The steps of one assessment, kept for the next: only what an edit touches is computed again."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from imvo_desktop.analysis.method import Method


class Stages:
    """Remembers of each step what it was made from, and what came out.

    Columns are never changed in place (`SortedTable`), so the same array means the same numbers.
    One thread at a time may hold it.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[tuple[object, ...], object]] = {}

    def of[T](self, name: str, inputs: tuple[object, ...], work: Callable[[], T]) -> T:
        """What `work` gives; what it gave before where all `inputs` are the same as then."""
        before = self._kept.get(name)
        if before is not None and all(map(_is_same, before[0], inputs)):
            # reason: one name always stands for the same work
            return cast(T, before[1])
        made = work()
        self._kept[name] = inputs, made
        return made


def _is_same(before: object, now: object) -> bool:
    """Options and numbers by their value, arrays and all made of them by being the same."""
    return before == now if isinstance(now, (Method, int, float)) else before is now
