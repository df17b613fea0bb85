"""The terms behind a level and a contribution are those the numbers came from."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.explanation import (
    ContributionExplanation,
    LevelExplanation,
    ShareFrom,
    explain_contribution,
    explanation,
)
from imvo_desktop.domain.codes import Level, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, link, looked, organisation, risk


def explained(*parts: Record | str) -> LevelExplanation:
    """Why `a-own` has its level."""
    network = chain("a-own", *parts)
    found = explanation(network, assess_network(network), "a-own")
    assert found is not None
    return found


def carried(network: Network, link_id: str) -> ContributionExplanation:
    """What a link carries to us."""
    found = explain_contribution(network, assess_network(network), link_id)
    assert found is not None
    return found


def test_that_the_terms_lead_from_the_answers_to_the_place() -> None:
    found = explained(risk("r", "a", (4, 2, None, 3)))
    assert found.risks.decides is not None
    assert found.risks.decides.answers == (4, 2, None)
    assert (found.risks.decides.cell, found.risks.decides.place) == ((4, 3), 18)
    assert (found.level, found.at_least, found.rank) == (Level.HIGH, True, 1)


def test_that_what_does_not_decide_is_named_too() -> None:
    found = explained(
        risk("grave", "a-own", (5, 5, 5, 5)),
        risk("slight", "a", (2, 2, 2, 4)),
        risk("open", "a", (None, None, None, 3)),
        looked("none", "a", Theme.WATER),
    )
    assert found.risks.decides is not None
    assert found.risks.decides.risk == "grave"
    assert (found.risks.others, found.risks.open, found.risks.looked) == (
        ("slight",),
        ("open",),
        ("none",),
    )


def test_that_a_link_without_rated_risk_has_nothing_that_decides() -> None:
    assert explained().risks.decides is None
    assert (explained().level, explained().rank) == (Level.UNKNOWN, 0)


def test_that_an_unknown_link_has_no_explanation() -> None:
    network = chain("a-own")
    assert explanation(network, assess_network(network), "b-own") is None
    assert explain_contribution(network, assess_network(network), "b-own") is None


def test_that_the_contribution_is_the_product_of_its_terms() -> None:
    tags = [risk("r", "a", (5, 5, 5, 5)), risk("q", "b-a", (4, 4, 4, 3), Theme.WATER)]
    network = chain("a-own", link("b-a", value=3), link("c-a", value=1), *tags)
    found = carried(network, "b-a")
    assert found.reach == pytest.approx(found.attenuation * found.share * found.buyer_reach)
    assert found.contribution == pytest.approx(found.reach * found.weight)
    assert found.weight == pytest.approx(sum(one.weight for one in found.themes))
    assert 0 < found.part < 1


def test_that_a_theme_counts_at_its_worst() -> None:
    network = chain("a-own", risk("r", "a", (5, 5, 5, 5)), risk("q", "a-own", (4, 4, 4, 3)))
    assert [one.risk for one in carried(network, "a-own").themes] == ["r"]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["a-own"], ShareFrom.NUMBER),
        ([link("a-own", value=5)], ShareFrom.VALUE),
        ([link("a-own", value=0), link("b-own", value=0)], ShareFrom.NUMBER),
        ([link("a-own", share=0.5)], ShareFrom.STATED),
        ([link("a-own", share=0.8), link("b-own", share=0.8)], ShareFrom.SCALED),
        ([organisation("own", OrganisationKind.OWN), "a-own", "own-own"], ShareFrom.NUMBER),
    ],
)
def test_that_it_says_where_the_share_comes_from(
    parts: list[Record | str], expected: ShareFrom
) -> None:
    assert carried(chain(*parts), "a-own").share_from is expected


def test_that_a_self_link_carries_nothing() -> None:
    assert carried(chain("own-own"), "own-own").share_from is ShareFrom.NOTHING
