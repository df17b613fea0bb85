"""What the order would be under other options."""

from __future__ import annotations

import dataclasses

import numpy as np

from imvo_desktop.analysis.alternative_ranks import Alternative
from imvo_desktop.analysis.method import Method
from imvo_desktop.domain.codes import SeverityRule
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.usecases.assess import assess_network, run
from imvo_desktop.usecases.rank_ranges import rank_ranges
from tests.analysis.chains import chain, link, risk

TAGS = (risk("r", "a-own", (5, 1, 1, 3)), risk("q", "b-own", (4, 4, 4, 3)))


def then(network: Network, alternative: Alternative) -> dict[str, int]:
    """The rank of each link under the option."""
    tried = rank_ranges(network, assess_network(network))
    found = next(one for one in tried.alternatives if one.alternative is alternative)
    return dict(zip(tried.all_links, found.then.tolist(), strict=True))


def test_that_the_mean_may_turn_the_order() -> None:
    network = chain("a-own", "b-own", *TAGS)
    assert assess_network(network).links.rank.tolist() == [1, 2]
    assert then(network, Alternative.OTHER_SEVERITY) == {"a-own": 2, "b-own": 1}


def test_that_where_the_mean_was_chosen_the_highest_answer_is_the_other() -> None:
    network = chain("a-own", "b-own", *TAGS)
    tried = rank_ranges(network, run(network, Method(severity=SeverityRule.MEAN)))
    assert tried.alternatives[0].then.tolist() == [1, 2]


def test_that_equal_shares_are_those_of_a_chain_without_values() -> None:
    tags = risk("r", "a-own", (4, 4, 4, 4)), risk("q", "b-own", (4, 4, 4, 3))
    network = chain(link("a-own", value=1), link("b-own", value=99), *tags)
    plain = Network(
        dataclasses.replace(one, value=None) if isinstance(one, Link) else one for one in network
    )
    carried = assess_network(plain).links.contribution
    assert carried[0] > carried[1]
    assert then(network, Alternative.EQUAL_SHARES) == {"a-own": 1, "b-own": 2}


def test_that_without_attenuation_tiers_count_alike() -> None:
    tags = risk("r", "b-a", (4, 4, 4, 4)), risk("q", "c-own", (4, 4, 4, 4))
    network = chain("b-a", "a-own", "c-own", *tags)
    assert np.diff(assess_network(network).links.contribution[[1, 2]])[0] > 0
    assert then(network, Alternative.NO_ATTENUATION) == {"a-own": 0, "b-a": 1, "c-own": 1}


def test_that_in_a_cycle_there_is_no_order_without_attenuation() -> None:
    network = chain("b-a", "a-b", "a-own", *TAGS[:1])
    tried = rank_ranges(network, assess_network(network))
    assert [one.alternative for one in tried.alternatives] == [
        Alternative.OTHER_SEVERITY,
        Alternative.EQUAL_SHARES,
    ]
