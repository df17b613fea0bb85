"""How long each lens takes on a synthetic chain, and how long it goes on without a step.

Nothing here fails for being slow: over 1 s at 10,000 organisations a lens steps often enough to be
stopped within 0.3 s (hotspots.md).
"""

from __future__ import annotations

import time

import pytest

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.look_through import LOOKS, look_through
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.slow

type Chain = tuple[Network, Assessment]


class Watching:
    """Notes the longest time between two steps."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = time.perf_counter()

    def step(self, _done: int, _total: int) -> None:
        """Note how long ago the last step was."""
        now = time.perf_counter()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


@pytest.fixture(scope="module", params=[1_000, 10_000])
def chain(request: pytest.FixtureRequest) -> Chain:
    """A chain with three deliveries per organisation."""
    network = synthetic_chain(request.param, 3 * request.param)
    return network, assess_network(network)


@pytest.mark.parametrize("lens", sorted(LOOKS))
def test_the_time_of_a_lens(chain: Chain, lens: Lens, capsys: pytest.CaptureFixture[str]) -> None:
    network, assessment = chain
    watching = Watching()
    begun = time.perf_counter()
    report = look_through(lens, network, assessment, watching)
    taken = time.perf_counter() - begun
    watching.step(0, 0)
    assert report.lens is lens
    with capsys.disabled():
        print(
            f"\n{len(network.organisations):,} organisations, {lens}: {taken * 1000:.0f} ms,"
            f" longest without a step {watching.longest_s * 1000:.0f} ms"
        )
