"""How long a report and the exports take, and how large they are, by the number of suppliers.

Asked for are 5, 12 and 30 seconds for 200, 1,000 and 5,000 suppliers, and at most 10 MB; nothing
here fails for being slow, the size is held.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_project import EXPORTS, export
from imvo_desktop.usecases.make_report import make
from tests.benchmarks.synthetic import synthetic_chain
from tests.benchmarks.test_charts import peopled

pytestmark = [pytest.mark.full, pytest.mark.timeout(300)]

SIZES = {200: 400, 1_000: 2_500, 5_000: 10_000}
MOST_BYTES = 10_000_000
TABLES = [one for one in EXPORTS if one not in (".png", ".svg")]
"""Pictures of thousands of organisations are as large as they are; `test_charts.py` times them."""

DUTCH = Labels("nl")

type Chain = tuple[Network, Assessment]


@pytest.fixture(
    scope="module",
    params=[200, *(pytest.param(one, marks=pytest.mark.nightly) for one in (1_000, 5_000))],
    ids=lambda size: f"{size} suppliers",
)
def chain(request: pytest.FixtureRequest) -> Chain:
    """A chain of so many suppliers, assessed."""
    network = Network(peopled(synthetic_chain(request.param, SIZES[request.param])))
    return network, assess_network(network)


def test_report(chain: Chain, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    made = benchmark.pedantic(  # type: ignore[no-untyped-call]  # pytest-benchmark leaves it
        make, (*chain, path, DUTCH), {"date": "2026-11-22"}, rounds=1, iterations=1
    )
    size = path.stat().st_size
    benchmark.extra_info |= {"pages": made.pages, "megabytes": round(size / 1e6, 2)}
    assert size <= MOST_BYTES


@pytest.mark.parametrize("suffix", TABLES)
def test_export(suffix: str, chain: Chain, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    benchmark.pedantic(  # type: ignore[no-untyped-call]  # pytest-benchmark leaves it
        export, (*chain, path, DUTCH), rounds=1, iterations=1
    )
    size = path.stat().st_size
    benchmark.extra_info["megabytes"] = round(size / 1e6, 2)
    assert size <= MOST_BYTES
