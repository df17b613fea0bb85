"""The terms of an organisation add up to what the assessment says of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.organisation_explanation import explain_organisation
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, risk
from tests.examples import examples
from tests.ui.chains import bicycle_bags


def sums(network: Network) -> list[tuple[float, float, float, float]]:
    """Reach and exposure of each organisation, each beside the sum of its terms."""
    assessment = assess_network(network)
    found = []
    for one in network.organisations:
        told = explain_organisation(network, assessment, one)
        assert told is not None
        reach = sum(term.term for term in told.reach_terms.largest) + told.reach_terms.other_sum
        exposed = sum(term.term for term in told.exposure_terms.largest)
        exposed += told.exposure_terms.other_sum
        found.append((told.reach, reach + told.is_own, told.exposure, exposed))
    return found


def test_that_the_terms_add_up_to_reach_and_exposure() -> None:
    for reach, reach_terms, exposure, exposure_terms in sums(bicycle_bags()):
        assert reach_terms == pytest.approx(reach)
        assert exposure_terms == pytest.approx(exposure)


@given(st.lists(st.sampled_from(["a-own", "b-own", "b-a", "c-a", "c-b", "a-b"]), min_size=1))
@examples(20)
def test_that_they_add_up_whoever_delivers_to_whom(links: list[str]) -> None:
    network = chain(*dict.fromkeys(links), risk("r", links[0], (5, 3, 1, 4)))
    for reach, reach_terms, exposure, exposure_terms in sums(network):
        assert reach_terms == pytest.approx(reach)
        assert exposure_terms == pytest.approx(exposure)


def test_that_the_gravest_risk_decides_wherever_it_sits() -> None:
    grave, slight = risk("grave", "a-own", (5, 5, 5, 5)), risk("slight", "a", (2, 2, 2, 4))
    network = chain("a-own", grave, slight)
    found = explain_organisation(network, assess_network(network), "a")
    assert found is not None
    assert found.risks.decides is not None
    assert (found.level, found.risks.decides.risk) == (Level.VERY_HIGH, "grave")
    assert (found.risks.others, found.tier) == (("slight",), 1)


def test_that_who_is_gone_is_not_explained() -> None:
    network = chain("a-own")
    assert explain_organisation(network, assess_network(network), "b") is None
