"""The own company: its services, sites and purchasing; another own company; and after us."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Happens, Kind, OrganisationKind, Relevance, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Practices
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.errors import InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import after_us, judge_risk, own_company, own_operations
from imvo_desktop.usecases.after_us import After
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.own_operations import Service

NL = Labels("nl")


@pytest.fixture
def network() -> Network:
    """A bag maker with a weaver, a spinner behind it, an agency, a cleaner and a shop."""
    kind = OrganisationKind
    return Network([
        Organisation(id="own", name="Fietstas BV", kind=kind.OWN, country="NL"),
        Organisation(id="weaver", name="Weverij"),
        Organisation(id="spinner", name="Spinnerij"),
        Organisation(id="agency", name="Flex", kind=kind.RECRUITER),
        Organisation(id="agent", name="Agent Li", kind=kind.AGENT),
        Organisation(id="shop", name="Fietswinkel", kind=kind.CUSTOMER),
        Link(id="l1", supplier="weaver", buyer="own", product="canvas",
             practices=Practices(price=True)),
        Link(id="l2", supplier="spinner", buyer="weaver", product="garen"),
        Link(id="l3", supplier="agency", buyer="own"),
        Link(id="l4", supplier="weaver", buyer="own", product="schoonmaak"),
        Link(id="l5", supplier="own", buyer="shop", product="fietstas"),
        Link(id="l6", supplier="agent", buyer="own"),
        Link(id="l7", supplier="weaver", buyer="own", product="pen", relevance=Relevance.NONE),
    ])  # fmt: skip


def test_that_services_are_told_by_their_kind_their_words_or_their_sector(
    network: Network,
) -> None:
    found = [(one.service, one.name) for one in own_operations.providers(network)]
    assert found == [
        (Service.STAFF, "Flex"),
        (Service.CLEANING, "Weverij"),
        (Service.OTHER, "Agent Li"),
    ]


@pytest.mark.parametrize("service", own_operations.ASKED)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_a_service_is_added_with_one_press_and_known_again(
    network: Network, service: Service, language: str
) -> None:
    before = network.checksum()
    edit = own_operations.add_provider(network, service, Labels(language), random_ids())
    network.apply(edit)
    added = edit.changes[0].id
    assert [one.service for one in own_operations.providers(network) if one.organisation == added]
    assert service in {one.service for one in own_operations.providers(network)}
    network.apply(edit.reversed())
    assert network.checksum() == before


def test_that_nothing_is_added_without_an_own_company() -> None:
    with pytest.raises(InputError, match="own_missing"):
        own_operations.add_provider(Network(), Service.STAFF, NL, random_ids())
    with pytest.raises(InputError, match="own_missing"):
        after_us.add(Network(), After.USE, NL, random_ids())


def test_that_sites_are_those_of_the_own_company(network: Network) -> None:
    network.apply(own_operations.add_site(network, "  Loods  Tilburg ", random_ids()))
    (site,) = own_operations.sites(network)
    assert (site.name, site.organisation, site.country) == ("Loods Tilburg", "own", "NL")
    assert own_operations.add_site(network, " ", random_ids()).changes == ()


def test_that_practices_are_counted_on_what_is_delivered_to_us(network: Network) -> None:
    links = own_operations.links_to_us(network)
    price = own_operations.practice_counts(links)[0]
    assert [one.id for one in links] == ["l1", "l3", "l4", "l6"]
    assert (price.name, price.adds, price.adds_not, price.open) == ("price", 1, 0, 3)


def test_that_a_practice_is_answered_for_many_at_once_and_the_others_stay(
    network: Network,
) -> None:
    edit = own_operations.answer_practice(network, ["l1", "l3"], {"payment": False})
    network.apply(edit)
    assert network.links["l1"].practices == Practices(price=True, payment=False)
    assert own_operations.answer_practice(network, ["l3"], {"payment": False}).changes == ()
    network.apply(own_operations.answer_practice(network, ["l1"], {"price": None}))
    assert network.links["l1"].practices.price is None


def test_that_another_own_company_is_told_in_words_before_it_is_so(network: Network) -> None:
    before = network.checksum()
    found = own_company.preview(network, "weaver")
    assert network.checksum() == before
    assert (found.reached, found.moved, found.lost) == (1, 2, 3)
    assert own_company.told(found, NL)[:2] == (
        "“Weverij” wordt uw eigen bedrijf.",
        "“Fietstas BV” wordt een leverancier.",
    )


def test_that_another_own_company_is_one_edit_that_counts_the_tiers_anew(
    network: Network,
) -> None:
    edit = own_company.make_own(network, "weaver")
    network.apply(edit)
    assert network.own is not None
    assert network.own.id == "weaver"
    assert network.organisations["own"].kind is OrganisationKind.SUPPLIER
    levels = assess_network(network).organisations
    assert levels.tier[levels.ids.index("spinner")] == 1
    network.apply(edit.reversed())
    assert network.own.id == "own"


def test_that_one_can_be_found_by_a_part_of_its_name(network: Network) -> None:
    assert [one.id for one in own_company.candidates(network, "RIJ")] == ["spinner", "weaver"]
    assert "own" not in {one.id for one in own_company.candidates(network)}


def test_that_what_happens_after_us_is_listed_with_its_risks(network: Network) -> None:
    network = Network([
        *network,
        Risk(id="r", theme=Theme.WASTE, link="l5", scale=3, reason="seen"),
        Organisation(id="c", name="Apart", kind=OrganisationKind.CUSTOMER),
    ])  # fmt: skip
    first, second = after_us.lines_of(network)
    assert (first.name, first.product, first.judged, second.link) == (
        "Fietswinkel", "fietstas", 1, None,
    )  # fmt: skip


@pytest.mark.parametrize("what", After)
def test_that_what_is_added_after_us_takes_no_part_in_reach(network: Network, what: After) -> None:
    before = assess_network(network)
    edit = after_us.add(network, what, NL, random_ids())
    network.apply(edit)
    after = assess_network(network)
    link = edit.changes[1].id
    assert link in after.after_us
    assert after.links.reach.sum() == pytest.approx(before.links.reach.sum())
    assert network.get(Kind.ORGANISATION, edit.changes[0].id) is not None


def test_that_a_risk_after_us_starts_with_the_product_and_another_at_the_supplier(
    network: Network,
) -> None:
    def where(*links: str) -> Happens:
        return judge_risk.start_on(network, Subject(Kind.LINK, links), Theme.WASTE).happens

    assert where("l5") is Happens.PRODUCT
    assert where("l1") is where("l1", "l5") is Happens.SUPPLIER
