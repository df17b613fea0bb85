"""Through which links risk reaches us: what each carries, and its part of the whole."""

from __future__ import annotations

import pytest
from hypothesis import given

from imvo_desktop.analysis.contributions import contributions
from imvo_desktop.analysis.priorities import links_by_contribution
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, link, records, risk
from tests.examples import examples

_GRAVE = (5, None, None, 5)


def test_that_equal_contributions_share_a_rank_and_come_by_id() -> None:
    network = chain(
        *(link("b-own", value=200), link("a-own", value=200), link("c-own", value=600)),
        *(risk(one, f"{one}-own", _GRAVE) for one in "abc"),
    )
    assessment = assess_network(network)
    found = contributions(assessment)
    assert [assessment.links.ids[at] for at in found.at] == ["c-own", "a-own", "b-own"]
    assert found.rank.tolist() == [1, 2, 2]
    assert found.part.tolist() == pytest.approx([0.6, 0.2, 0.2], rel=1e-12)
    assert found.cumulative.tolist() == pytest.approx([0.6, 0.8, 1.0], rel=1e-12)
    assert assessment.links.carries[found.at].tolist() == [True, True, False]


def test_that_a_link_that_carries_nothing_is_left_out() -> None:
    assert len(contributions(assess_network(chain("a-own"))).at) == 0


@given(records())
@examples(15)
def test_that_the_parts_make_the_whole(found: list[Record]) -> None:
    assessment = assess_network(Network(found))
    made = contributions(assessment)
    assert made.part.sum() == pytest.approx(1.0 if len(made.at) else 0.0)
    ranks = [rank for rank, _ in links_by_contribution(assessment)]
    assert made.rank.tolist() == ranks == sorted(ranks)
