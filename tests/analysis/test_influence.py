"""Where we can move something: from facts only, and not known where there are none."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.analysis.influence import Band, Ground, Influence, influence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, link, risk
from tests.analysis.same_bytes import bytes_of

YEAR = 2026


def found_in(network: Network) -> dict[str, Influence]:
    rows = influence(network, assess_network(network), YEAR)
    return {one.supplier: one for one in rows}


def since(ends: str, text: str) -> Link:
    return dataclasses.replace(link(ends), since=text)


def test_that_our_part_of_what_a_supplier_delivers_gives_the_band() -> None:
    network = chain(
        *(link("large-own", value=60), link("large-else", value=40)),
        *(link("some-own", value=20), link("some-else", value=80)),
        *(link("little-own", value=5), link("little-else", value=95)),
    )
    found = found_in(network)
    assert {name: one.band for name, one in found.items()} == {
        "large": Band.LARGE,
        "some": Band.SOME,
        "little": Band.LITTLE,
    }
    assert found["little"].facts.sales == pytest.approx(0.05)
    assert {one.ground for one in found.values()} == {Ground.SALES}


def test_that_being_the_only_known_buyer_says_nothing_of_sales() -> None:
    one = found_in(chain(link("mill-own", value=100), link("b-own", value=5_000)))["mill"]
    assert (one.facts.sales, one.facts.others) == (None, 0)
    assert (one.band, one.ground) == (Band.UNKNOWN, Ground.NOTHING)


def test_that_a_delivery_without_a_value_leaves_our_part_not_known() -> None:
    one = found_in(chain(link("mill-own", value=5), link("mill-else"), link("b-own", value=95)))
    assert (one["mill"].facts.sales, one["mill"].facts.others) == (None, 1)


def test_that_who_buys_the_waste_of_a_supplier_tells_nothing_of_its_sales() -> None:
    network = chain(link("mill-own", value=100), link("mill-farm", value=1), "farm-mill")
    one = found_in(network)["mill"]
    assert (one.facts.sales, one.facts.others, one.band) == (None, 0, Band.SOME)


def test_that_what_we_deliver_back_hides_no_other_buyer() -> None:
    network = chain(link("mill-own", value=20), link("mill-else", value=80), "own-mill", "else-own")
    assert found_in(network)["mill"].facts.sales == pytest.approx(0.2)


def in_currency(ends: str, value: int, currency: str | None) -> Link:
    return dataclasses.replace(link(ends, value), currency=currency)


def test_that_amounts_in_several_currencies_tell_no_part() -> None:
    yen = in_currency("mill-else", 40, "JPY"), in_currency("b-own", 40, "JPY")
    one = found_in(chain(link("mill-own", value=60), *yen))["mill"]
    assert (one.facts.sales, one.facts.spend, one.band) == (None, None, Band.UNKNOWN)


def test_that_an_amount_without_a_currency_is_in_that_of_the_project() -> None:
    network = chain(link("mill-own", value=60), in_currency("mill-else", 40, "EUR"))
    assert found_in(network)["mill"].facts.sales == pytest.approx(0.6)


@pytest.mark.parametrize(("part", "band"), [(50, Band.LARGE), (49, Band.SOME), (10, Band.SOME)])
def test_that_a_band_begins_at_its_bound(part: int, band: Band) -> None:
    parts = link("mill-own", value=part), link("mill-else", value=100 - part)
    one = found_in(chain(*parts))["mill"]
    assert (one.band, one.ground) == (band, Ground.SALES)


def test_that_a_stated_part_of_our_purchases_is_known_beside_an_assumed_one() -> None:
    found = found_in(chain(link("mill-own", share=0.3), "dyer-own", "weaver-own"))
    assert found["mill"].facts.spend == pytest.approx(0.3)
    assert found["dyer"].facts.spend is None


def test_that_a_large_part_of_our_purchases_gives_some_influence() -> None:
    found = found_in(chain(link("mill-own", value=100), link("dyer-own", value=900)))
    assert (found["mill"].band, found["mill"].ground) == (Band.SOME, Ground.SPEND)
    assert found["mill"].facts.spend == pytest.approx(0.1)


def test_that_an_assumed_part_of_our_purchases_gives_nothing() -> None:
    found = found_in(chain("mill-own", "dyer-own"))
    assert {(one.facts.spend, one.band) for one in found.values()} == {(None, Band.UNKNOWN)}


@pytest.mark.parametrize(
    ("text", "years", "band"),
    [
        ("2021-03-01", 5, Band.SOME),
        ("sinds 2010", 16, Band.SOME),
        ("2024", 2, Band.UNKNOWN),
        ("al lang", None, Band.UNKNOWN),
        ("2030", None, Band.UNKNOWN),
    ],
)
def test_that_years_of_delivery_give_some_influence(
    text: str, years: int | None, band: Band
) -> None:
    one = found_in(chain(since("mill-own", text)))["mill"]
    assert (one.facts.years, one.band) == (years, band)


def test_that_the_largest_band_comes_first_and_equal_ones_by_id() -> None:
    network = chain("z-own", "y-own", since("x-own", "2001"), "far-x")
    order = [one.supplier for one in influence(network, assess_network(network), YEAR)]
    assert order == ["x", "y", "z"]


def test_that_no_influence_changes_a_rank_or_a_level() -> None:
    harm = risk("r", "mill", (5, None, None, 5))
    plain, known = chain("mill-own", harm), chain(since("mill-own", "2001"), harm)
    assert bytes_of(assess_network(plain)) == bytes_of(assess_network(known))
