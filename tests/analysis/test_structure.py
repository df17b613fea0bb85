"""Cycles, loose ends and parallel links are explained, never refused; counts add up."""

from __future__ import annotations

import dataclasses

from imvo_desktop.analysis.structure import chain_issues, chain_summary
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, link, organisation, risk


def issues_of(network: Network) -> list[tuple[str, str | None, dict[str, object]]]:
    """Code, record and values of each issue."""
    return [(one.code, one.id, dict(one.values)) for one in chain_issues(network)]


def test_that_a_circle_is_explained_with_its_members() -> None:
    found = issues_of(chain("a-own", "a-b", "b-a"))
    assert found == [("cycle", "a", {"names": "a, b", "count": 2})]


def test_that_a_long_circle_names_the_first_few() -> None:
    names = [f"n{at}" for at in range(9)]
    ring = [f"{one}-{other}" for one, other in zip(names, [*names[1:], "n0"], strict=True)]
    ((_, _, values),) = issues_of(chain("n0-own", *ring))
    assert values == {"names": "n0, n1, n2, n3, n4, n5, …", "count": 9}


def test_that_a_self_link_is_no_circle() -> None:
    assert issues_of(chain("a-own", "a-a")) == []


def test_that_an_organisation_without_a_way_to_us_is_named() -> None:
    found = issues_of(chain("a-own", organisation("x")))
    assert found == [("not_connected", "x", {"name": "x", "own": OWN})]


def test_that_a_customer_is_not_missing_from_the_chain() -> None:
    client = organisation("c", OrganisationKind.CUSTOMER)
    assert issues_of(chain("a-own", client, "own-c")) == []


def test_that_without_own_company_nothing_can_be_loose() -> None:
    assert issues_of(chain("a-b")) == []


def test_that_parallel_links_are_a_remark_only_when_products_do_not_differ() -> None:
    cotton, wool = (
        dataclasses.replace(link(one), product=one[-1]) for one in ("a-own-c", "a-own-w")
    )
    assert issues_of(chain(cotton, wool)) == []
    values = {"supplier": "a", "buyer": OWN, "count": 2}
    assert issues_of(chain("a-own", "a-own-2")) == [("parallel_links", "a-own", values)]


def test_that_the_summary_counts_by_tier_and_country() -> None:
    dutch = dataclasses.replace(organisation("a"), country="NL")
    made = dataclasses.replace(link("a-own"), country_of_making="CN")
    network = chain(dutch, made, "b-a", "x-y", risk("r", "b", (3, 3, 3, 3)))
    found = chain_summary(network, assess_network(network))
    counts = [(one.tier, one.organisations, one.links, one.unknown_links) for one in found.tiers]
    assert counts == [(0, 1, 0, 0), (1, 1, 1, 1), (2, 1, 1, 0), (-1, 2, 1, 1)]
    assert found.countries == (("NL", 1), (None, 4))
    assert found.making == (("CN", 1), (None, 2))
