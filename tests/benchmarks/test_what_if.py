"""How long a what-if takes on 10,000 organisations, and how soon it can be stopped."""

from __future__ import annotations

import time

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.usecases.scenario_run import work_out
from imvo_desktop.usecases.scenario_steps import Leave, Replace
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.slow

_STEPS = 8
"""A step at least so often, so that nobody waits long for a stop."""


class Watch:
    """Counts the steps, and notes the longest time between two of them."""

    def __init__(self) -> None:
        self.last = time.process_time()
        self.longest = 0.0
        self.steps = 0

    def step(self, _done: int, _total: int) -> None:
        now = time.process_time()
        self.longest = max(self.longest, now - self.last)
        self.last = now
        self.steps += 1


def test_that_a_large_chain_is_worked_out_and_can_be_stopped_meanwhile(
    capsys: pytest.CaptureFixture[str],
) -> None:
    network = synthetic_chain(10_000, 30_000)
    assert network.own is not None
    first, second = network.links_in(network.own.id)[:2]
    step = Replace(first.supplier)
    watch, begin = Watch(), time.process_time()
    found = work_out(network.snapshot(), [step], watch)
    middle = time.process_time()
    work_out(network.snapshot(), [step, Leave(Kind.LINK, second.id)], last=found)
    end = time.process_time()
    with capsys.disabled():
        print(
            f"\na what-if on 10,000 organisations: {middle - begin:.2f} s of the processor, with "
            f"one step more {end - middle:.2f} s; at most {watch.longest:.2f} s without a step"
        )
    assert watch.steps >= _STEPS
