"""How long grouping, collapsing and searching take in a large chain.

Nothing here fails for being slow: grouping should take at most 300 ms beside the window.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.find_in_chain import ChainIndex
from imvo_desktop.usecases.fold_chain import Folding, fold
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.shown_levels import rated
from tests.benchmarks.conftest import Sized
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.full

WORDS = Labels("nl")


@pytest.fixture(scope="module")
def large(sized: Sized) -> Network:
    """10,000 organisations with 30,000 deliveries."""
    return synthetic_chain(sized(10_000), sized(30_000))


@pytest.mark.parametrize("by", [one for one in GroupBy if one is not GroupBy.NOTHING])
def test_grouping(benchmark: BenchmarkFixture, large: Network, by: GroupBy) -> None:
    found = benchmark(fold, large, Folding(by), WORDS)
    assert sum(len(found.all_behind(one)) for one in found.network.organisations) == len(
        large.organisations
    )


def test_collapsing(benchmark: BenchmarkFixture, large: Network) -> None:
    node = next(iter(large.links.values())).buyer
    found = benchmark(fold, large, Folding().collapse(node), WORDS)
    assert node in found.network.organisations


def test_levels_of_groups(benchmark: BenchmarkFixture, large: Network) -> None:
    assessment, shown = assess_network(large), fold(large, Folding(GroupBy.TIER), WORDS)
    found = benchmark(rated, assessment, shown)
    assert found is not None
    assert set(found.organisations.ids) == set(shown.network.organisations)


def test_a_letter_typed_in_the_search(benchmark: BenchmarkFixture, sized: Sized) -> None:
    index = ChainIndex(synthetic_chain(sized(20_000), sized(60_000)), WORDS)
    assert benchmark(index.find, "organisation 12")
