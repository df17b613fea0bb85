"""Which of many errors is told: one that comes again and again is told once."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from types import TracebackType

SECONDS_OF_REST = 30.0
"""How long an error must have stayed away before it is told again."""


class Storm:
    """Counts each kind of error; safe from every thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[Hashable, int] = {}
        self._last: dict[Hashable, float] = {}

    def counted(self, key: Hashable, seconds: float) -> tuple[int, bool]:
        """How often `key` came by now, and whether to tell of it: it is new, or long ago."""
        with self._lock:
            count = self._counts[key] = self._counts.get(key, 0) + 1
            last = self._last.get(key)
            self._last[key] = seconds
        return count, last is None or seconds - last >= SECONDS_OF_REST


def is_logged(count: int) -> bool:
    """Whether the `count`-th error of a kind gets a line: the 1st, 10th, 100th and so on."""
    return str(count).strip("0") == "1"


def kind_of(error: BaseException, trace: TracebackType | None) -> tuple[Hashable, ...]:
    """What makes two errors the same one: their type and the place they began at."""
    name = type(error).__qualname__
    if trace is None:
        return (name,)
    while trace.tb_next is not None:
        trace = trace.tb_next
    return (name, trace.tb_frame.f_code.co_filename, trace.tb_lineno)
