"""One harm is one row; equals share a rank; money decides nothing."""

from __future__ import annotations

import dataclasses
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.priorities import links_by_contribution, priorities, ranked_harms
from imvo_desktop.domain.codes import Level, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, Risk
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, link, looked, organisation, records, risk
from tests.analysis.test_mirror import random_edit
from tests.analysis.test_stages import SOURCE
from tests.examples import examples

GRAVE, SERIOUS, SLIGHT = (5, 4, 4, 4), (4, 3, 3, 3), (2, 2, 1, 4)


def rows_of(network: Network) -> list[tuple[int, str, tuple[str, ...]]]:
    """Rank, risk and links of the priorities."""
    return [(one.rank, one.risk, one.links) for one in priorities(network, assess_network(network))]


def level_of(network: Network, link_id: str) -> Level:
    """The level of a link."""
    found = assess_network(network).links
    return LEVELS[int(found.level[found.ids.index(link_id)])]


def test_that_a_harm_at_a_supplier_is_one_row_with_its_links() -> None:
    network = chain("a-own", "a-b", "b-own", risk("r", "a", GRAVE), risk("q", "b-own", SERIOUS))
    assert rows_of(network) == [(1, "r", ("a-b", "a-own")), (2, "q", ("b-own",))]


def test_that_equal_harms_share_a_rank_and_are_listed_by_id() -> None:
    tags = [risk(name, place, SERIOUS) for name, place in (("z", "a-own"), ("y", "b-own"))]
    network = chain("a-own", "b-own", "c-own", *tags, risk("x", "c-own", SLIGHT))
    assert [row[:2] for row in rows_of(network)] == [(1, "y"), (1, "z"), (3, "x")]


def test_that_the_second_answer_then_actual_decides_between_equal_places() -> None:
    actual = dataclasses.replace(risk("a", "a-own", (5, 3, 3, 5)), status=RiskStatus.CONFIRMED)
    possible, wider = risk("b", "a-own", (5, 3, 3, 5)), risk("c", "a-own", (5, 4, 1, 5))
    assert [row[1] for row in rows_of(chain("a-own", possible, actual, wider))] == ["c", "a", "b"]


def test_that_of_equal_harms_the_own_operations_come_first() -> None:
    network = chain("a-own", risk("a", "a-own", SERIOUS), risk("o", OWN, SERIOUS))
    found = priorities(network, assess_network(network))
    assert [(one.rank, one.risk) for one in found] == [(1, "o"), (1, "a")]


def test_that_harms_after_us_are_no_priorities_of_the_chain() -> None:
    client = organisation("c", OrganisationKind.CUSTOMER)
    assert rows_of(chain(client, "own-c", risk("r", "own-c", GRAVE))) == []


def test_that_an_unrated_harm_is_no_row() -> None:
    assert rows_of(chain("a-own", risk("r", "a-own", (None, None, None, 4)))) == []


def test_that_the_order_by_contribution_stands_beside() -> None:
    network = chain(
        link("a-own", value=1),
        link("b-own", value=99),
        risk("a", "a-own", GRAVE),
        risk("b", "b-own", GRAVE),
    )
    found = assess_network(network)
    assert links_by_contribution(found) == ((1, "b-own"), (2, "a-own"))
    assert found.ranking == ("a-own", "b-own")


def test_that_the_same_theme_twice_on_a_link_counts_once_at_its_worst() -> None:
    network = chain("a-own", risk("r", "a", GRAVE), risk("q", "a-own", SERIOUS))
    assert assess_network(network).links.weight[0] == 0.7
    other = risk("q", "a-own", SERIOUS, Theme.WATER)
    assert assess_network(chain("a-own", risk("r", "a", GRAVE), other)).links.weight[0] == 0.75


def test_that_looked_and_nothing_found_makes_none_unless_something_is_open() -> None:
    open_one = risk("q", "a-own", (None, None, None, None), Theme.WATER)
    assert level_of(chain("a-own"), "a-own") is Level.UNKNOWN
    assert level_of(chain("a-own", looked("r", "a-own")), "a-own") is Level.NONE
    assert level_of(chain("a-own", looked("r", "a")), "a-own") is Level.NONE
    assert level_of(chain("a-own", looked("r", "a-own"), open_one), "a-own") is Level.UNKNOWN
    assert (
        level_of(chain("a-own", looked("r", "a"), risk("q", "a", SLIGHT)), "a-own") is Level.MEDIUM
    )


def test_that_looked_without_source_is_no_look() -> None:
    without = dataclasses.replace(looked("r", "a-own"), sources=())
    assert level_of(chain("a-own", without), "a-own") is Level.UNKNOWN


def test_that_an_organisation_has_the_level_of_its_gravest_harm() -> None:
    network = chain("a-own", "a-b", "b-own", risk("r", "a-b", GRAVE), looked("q", "b"))
    found = assess_network(network).organisations
    levels = {one: LEVELS[at] for one, at in zip(found.ids, found.level.tolist(), strict=True)}
    assert levels == {"a": Level.VERY_HIGH, "b": Level.NONE, OWN: Level.UNKNOWN}


def test_that_an_organisation_with_one_dark_link_is_not_without_risk() -> None:
    found = assess_network(chain("a-own", "a-b", "b-own", looked("q", "a-own"))).organisations
    assert LEVELS[int(found.level[0])] is Level.UNKNOWN


def one_by_one(network: Network, assessment: Assessment) -> list[tuple[int, str, str]]:
    """Rank, risk and place of the priorities, worked out risk by risk."""
    order = dict(zip(assessment.risks.ids, assessment.risks.order.tolist(), strict=True))
    places = {one: place_of(network, risk) for one, risk in network.risks.items() if order[one]}
    rows = [
        (-order[one], place != assessment.own, one, place) for one, place in places.items() if place
    ]
    falling = sorted(rows)
    keys = [row[0] for row in falling]
    return [(keys.index(key) + 1, one, place) for key, _, one, place in falling]


def place_of(network: Network, found: Risk) -> str | None:
    """The organisation a risk sits at; None at a customer and on a delivery to one.

    What a customer delivers to us is within our chain.
    """
    on = None if found.link is None else network.links[found.link]
    towards = found.organisation if on is None else on.buyer
    if towards is None or network.organisations[towards].kind is OrganisationKind.CUSTOMER:
        return None
    return found.organisation if on is None else on.supplier


@pytest.mark.full
@given(records(), st.integers(0, 2**32))
@examples(10)
def test_that_the_order_is_that_of_one_risk_after_the_other(found: list[Record], seed: int) -> None:
    dice = random.Random(seed)
    network = Network([SOURCE, *found])
    for _ in range(6):
        network.apply(random_edit(network, dice))
        assessment = assess_network(network)
        rows = [(one.rank, one.risk, one.organisation) for one in priorities(network, assessment)]
        assert rows == one_by_one(network, assessment)
        some = {row[1] for row in rows[::2]}
        kept = ranked_harms(assessment).only(assessment, some)
        assert [assessment.risks.ids[at] for at in kept.at] == [one for _, one, _ in rows[::2]]
