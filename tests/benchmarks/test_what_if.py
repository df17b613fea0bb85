"""How long a what-if takes on 10,000 organisations, and how soon it can be stopped."""

from __future__ import annotations

import time

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.usecases.scenario_run import work_out
from imvo_desktop.usecases.scenario_steps import Leave, Replace
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.slow

# In seconds of the processor, so that what else runs here does not count; twice as measured.
_FIRST, _NEXT, _UNSTOPPED = 5.0, 4.0, 0.6


class Watch:
    """Notes the longest time between two steps."""

    def __init__(self) -> None:
        self.last = time.process_time()
        self.longest = 0.0

    def step(self, _done: int, _total: int) -> None:
        now = time.process_time()
        self.longest = max(self.longest, now - self.last)
        self.last = now


def test_that_a_large_chain_is_worked_out_in_seconds_and_can_be_stopped_meanwhile() -> None:
    network = synthetic_chain(10_000, 30_000)
    assert network.own is not None
    first, second = network.links_in(network.own.id)[:2]
    step = Replace(first.supplier)
    watch, begin = Watch(), time.process_time()
    found = work_out(network.snapshot(), [step], watch)
    middle = time.process_time()
    work_out(network.snapshot(), [step, Leave(Kind.LINK, second.id)], last=found)
    end = time.process_time()
    assert middle - begin < _FIRST
    assert end - middle < _NEXT
    assert watch.longest < _UNSTOPPED
