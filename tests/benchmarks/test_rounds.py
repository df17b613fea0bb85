"""How long a round of a large chain takes to freeze, to read back and to compare.

Nothing here fails for being slow: all of it happens beside the window, with progress. Measured on
20,000 organisations, 60,000 deliveries and 20,000 risks: a copy of 1.4 MB (11.8 MB of text);
1.2 s of a processor to freeze, 2 s to read back, 1.2 s to compare.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from imvo_desktop.analysis.compared import Movement, Side, compare
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.storage import frozen_copies
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.round_copy import freeze, thaw
from imvo_desktop.usecases.round_edits import RoundWish, rounds_of, start
from imvo_desktop.usecases.session import Session
from tests.benchmarks.synthetic import synthetic_chain
from tests.usecases.round_chains import AT

pytestmark = [pytest.mark.slow, pytest.mark.benchmark(min_rounds=1, max_time=0.1)]

ORGANISATIONS, LINKS = 20_000, 60_000
MOST_BYTES = 4_000_000


@pytest.fixture(scope="module")
def large() -> Network:
    """As large as a chain is that a person still looks at."""
    return synthetic_chain(ORGANISATIONS, LINKS)


def test_freezing(benchmark: BenchmarkFixture, large: Network) -> None:
    copy = benchmark(freeze, large, "R", AT, "An")
    assert len(copy.payload) < MOST_BYTES


def test_reading_back(benchmark: BenchmarkFixture, large: Network, tmp_path: Path) -> None:
    with Session.create(tmp_path / "large.imvo", author="An", clock=lambda: AT) as session:
        copy = freeze(large, "R", AT, "An")
        edit = start(session.network, RoundWish("R", AT[:10]), copy, random_ids())
        session.do(edit, frozen_copies.beside(copy))
        (held,) = rounds_of(session.network)
        thawed = benchmark(thaw, session.path, held)
    assert thawed.network.checksum() == large.checksum()


def test_comparing(benchmark: BenchmarkFixture, large: Network) -> None:
    side = Side(large, assess_network(large))
    found = benchmark(compare, side, side)
    assert found.movements(Kind.LINK) == {Movement.SAME: LINKS}
