"""How concentrated what reaches us is; what is not known is a group of its own."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given

from imvo_desktop.analysis.concentration import Concentration, Over, concentrations
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Record
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import OWN, chain, organisation, records
from tests.examples import examples

laws = examples(25)


def found_in(network: Network) -> dict[Over, Concentration]:
    """How the reach of a chain is divided."""
    return {one.over: one for one in concentrations(network, assess_network(network))}


def made_in(country: str | None, supplier: str, product: str | None = None) -> Link:
    """A quarter of what we buy."""
    return Link(
        id=supplier,
        supplier=supplier,
        buyer=OWN,
        product=product,
        country_of_making=country,
        share=0.25,
    )


def test_that_four_equal_parts_give_a_quarter() -> None:
    found = found_in(chain(*(made_in(one, one) for one in ("CN", "IN", "BD", "TR"))))
    assert found[Over.COUNTRY].index == pytest.approx(0.25)


def test_that_not_known_is_one_group_and_comes_last() -> None:
    found = found_in(chain(*map(made_in, ("CN", None, None, None), "abcd")))[Over.COUNTRY]
    assert [one for one, _ in found.parts] == ["CN", None]
    assert found.index == pytest.approx(0.25**2 + 0.75**2)
    assert found.unknown == pytest.approx(0.75)


def test_that_ways_of_writing_a_product_are_one() -> None:
    links = [made_in(None, "a", "Katoen garen"), made_in(None, "b", " katoen  garen")]
    found = found_in(chain(*links))[Over.PRODUCT]
    assert [one for one, _ in found.parts] == ["Katoen garen"]
    assert found.index == pytest.approx(1.0)


def test_that_an_organisation_that_is_not_known_is_no_group() -> None:
    unknown = organisation("x", OrganisationKind.UNKNOWN)
    found = found_in(chain(unknown, "x-own", "a-own"))[Over.ORGANISATION]
    assert [one for one, _ in found.parts] == ["a", None]


@given(records())
@laws
def test_that_parts_add_up_to_one_or_nothing_reaches_us(found: list[Record]) -> None:
    for one in found_in(Network(found)).values():
        assert sum(part for _, part in one.parts) == pytest.approx(1.0 if one.parts else 0.0)
        assert 0.0 <= one.index <= 1.0 + 1e-12


@given(records())
@laws
def test_that_joining_groups_never_lowers_the_index(found: list[Record]) -> None:
    network = Network(found)
    joined = Network(
        dataclasses.replace(one, country_of_making="CN") if isinstance(one, Link) else one
        for one in found
    )
    before, after = found_in(network)[Over.COUNTRY], found_in(joined)[Over.COUNTRY]
    assert after.index >= before.index - 1e-12
