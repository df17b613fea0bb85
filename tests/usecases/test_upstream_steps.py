"""Steps behind a product: what is offered, and what adding them makes."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Certainty, Kind, OrganisationKind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.errors import EditConflictError
from imvo_desktop.knowledge import materials
from imvo_desktop.knowledge.materials import ProductGroup
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.upstream_steps import (
    MOST_TIERS,
    OfferedStep,
    names,
    offered,
    offered_behind,
    plan,
)
from tests.examples import examples

DUTCH, ENGLISH = Labels("nl"), Labels("en")


def chain(*links: Link) -> Network:
    """A chain of `links`, with the organisations they name."""
    ids = dict.fromkeys(["own", *(end for one in links for end in (one.supplier, one.buyer))])
    organisations = [
        Organisation(
            id=one,
            name=one,
            kind=OrganisationKind.OWN if one == "own" else OrganisationKind.SUPPLIER,
        )
        for one in ids
    ]
    return Network([*organisations, *links])


def shirts(*more: Link) -> Network:
    """A delivery `link` of T-shirts to the own company, and `more`."""
    return chain(Link(id="link", supplier="shop", buyer="own", product="T-shirts"), *more)


def added(network: Network, steps: tuple[OfferedStep, ...], *links: str) -> Edit:
    """The edit that adds `steps` in Dutch, with ids that repeat."""
    return plan(network, links or ["link"], steps, DUTCH, random_ids(random.Random(7)))


def ids(steps: tuple[OfferedStep, ...]) -> list[str]:
    """The materials of `steps`."""
    return [one.material.id for one in steps]


def probable(network: Network, link_id: str = "link") -> tuple[OfferedStep, ...]:
    """What is offered without the options."""
    return tuple(one for one in offered(network, link_id) if not one.is_option)


def records(edit: Edit) -> list[Record]:
    """What the edit adds."""
    return [change.record for change in edit.changes]


def flows(network: Network) -> dict[str | None, str]:
    """To whom each product of the deliveries goes: the product that buyer delivers itself."""
    sold = {one.supplier: one.product or one.supplier for one in network.links.values()}
    return {one.product: sold.get(one.buyer, one.buyer) for one in network.links.values()}


def test_that_a_t_shirt_offers_cotton_growing_spinning_and_dyeing() -> None:
    assert ids(probable(shirts())) == ["cotton", "ginning", "spinning", "dyeing"]
    assert names(offered(shirts(), "link"), "nl") == (
        "katoenteelt",
        "ontpitten van katoen",
        "spinnen",
        "stof verven",
    )


def test_that_choices_are_named_as_one() -> None:
    network = chain(Link(id="link", supplier="shop", buyer="own", product="bureaustoelen"))

    assert names(offered(network, "link"), "nl")[-1] == "leer looien of polyester maken"
    assert "tanning of leather or polyester making" in names(offered(network, "link"), "en")


def test_that_nothing_is_offered_where_the_product_is_not_known() -> None:
    network = chain(Link(id="link", supplier="a", buyer="own", product="schoonmaak"))

    assert offered(network, "link") == ()
    assert names((), "nl") == ()


def test_that_behind_a_step_itself_lies_only_what_goes_into_it() -> None:
    spinning = chain(Link(id="link", supplier="mill", buyer="own", product="Spinnen", hs="5205"))
    assert ids(offered(spinning, "link")) == ["cotton", "ginning"]


@pytest.mark.full
@pytest.mark.parametrize("group", materials.all_groups().values(), ids=lambda one: one.id)
def test_that_an_added_step_offers_no_step_that_comes_after_it(group: ProductGroup) -> None:
    network = chain(Link(id="link", supplier="shop", buyer="own", product=group.words[0]))
    every = offered(network, "link")
    network.apply(added(network, every))
    feeds = {one.material.id: one.feeds for one in every}
    links = {one.product: one.id for one in network.links.values()}

    assert len(links) == 1 + len(every)
    for one in every:
        after, target = set(), one.feeds
        while target:
            after.add(target)
            target = feeds[target]
        assert not after & set(ids(offered(network, links[one.material.name("nl")]))), one


def test_that_nothing_lies_behind_the_origin_itself() -> None:
    farm = Organisation(id="farm", name="Finca", kind=OrganisationKind.ORIGIN)
    link = Link(id="link", supplier="farm", buyer="own", product="koffie", hs="0901")

    assert offered(Network([Organisation(id="own", name="own"), farm, link]), "link") == ()
    assert ids(offered(chain(link), "link")) == ["coffee", "coffee_washing"]


def test_that_a_link_that_is_gone_is_refused() -> None:
    with pytest.raises(EditConflictError):
        offered(shirts(), "gone")


def test_that_the_steps_become_a_tree_behind_the_supplier() -> None:
    network = shirts()
    network.apply(added(network, probable(network)))

    assert flows(network) == {
        "katoenteelt": "ontpitten van katoen",
        "ontpitten van katoen": "spinnen",
        "spinnen": "stof verven",
        "stof verven": "T-shirts",
        "T-shirts": "own",
    }


def test_that_an_added_step_is_not_known_and_assumed_and_has_no_country() -> None:
    network = shirts()
    edit = added(network, probable(network))
    made = {one.name: one for one in records(edit) if isinstance(one, Organisation)}
    links = [one for one in records(edit) if isinstance(one, Link)]

    assert made["Katoenteelt (niet bekend)"].kind is OrganisationKind.ORIGIN
    assert made["Spinnen (niet bekend)"].kind is OrganisationKind.UNKNOWN
    assert all(one.country is None for one in made.values())
    assert {one.certainty for one in links} == {Certainty.ASSUMED}
    assert {one.country_of_making for one in links} == {None}
    assert {one.product: one.hs for one in links}["katoenteelt"] == "5201"
    assert {one.product: one.hs for one in links}["stof verven"] is None


def test_that_the_language_names_the_steps() -> None:
    network = shirts()
    edit = plan(network, ["link"], probable(network), ENGLISH, random_ids())
    made = {one.name for one in records(edit) if isinstance(one, Organisation)}

    assert "Cotton growing (not known)" in made


def test_that_options_come_only_when_chosen() -> None:
    network = shirts()
    polyester = tuple(one for one in offered(network, "link") if one.material.id == "polyester")
    network.apply(added(network, probable(network)))

    assert polyester[0].is_option
    assert "polyester" in ids(offered(network, "link"))
    network.apply(plan(network, ["link"], polyester, DUTCH, random_ids()))
    assert flows(network)["polyester maken"] == "spinnen"


def test_that_what_goes_into_an_option_is_an_option_too() -> None:
    is_option = {one.material.id: one.is_option for one in offered(shirts(), "link")}

    assert is_option["oil"]
    assert not is_option["cotton"]


def test_that_what_goes_into_an_option_that_is_there_is_no_option() -> None:
    network = shirts(Link(id="up", supplier="mill", buyer="shop", hs="5402"))
    is_option = {one.material.id: one.is_option for one in offered(network, "link")}

    assert "polyester" not in is_option
    assert not is_option["oil"]


@pytest.mark.parametrize(
    "up",
    [
        Link(id="up", supplier="mill", buyer="shop", product="Spinnen"),
        Link(id="up", supplier="mill", buyer="shop", product=" spinning "),
        Link(id="up", supplier="mill", buyer="shop", product="garen", hs="5205.12"),
    ],
)
def test_that_a_step_counts_as_there_by_its_name_or_code(up: Link) -> None:
    network = shirts(up)

    assert ids(probable(network)) == ["cotton", "ginning", "dyeing"]


def test_that_a_step_goes_behind_the_one_that_is_there() -> None:
    network = shirts(Link(id="up", supplier="mill", buyer="shop", product="garen", hs="5205"))
    network.apply(added(network, probable(network)))
    buyers = {one.product: one.buyer for one in network.links.values()}

    assert buyers["ontpitten van katoen"] == "mill"
    assert buyers["stof verven"] == "shop"


def test_that_a_step_without_the_one_it_goes_into_goes_to_the_next() -> None:
    network = shirts()
    chosen = tuple(one for one in offered(network, "link") if one.material.id in ("cotton", "oil"))
    network.apply(added(network, chosen))

    assert flows(network) == {
        "katoenteelt": "T-shirts",
        "oliewinning": "T-shirts",
        "T-shirts": "own",
    }


def test_that_only_six_tiers_upstream_are_looked_at() -> None:
    def behind(tiers: int) -> Network:
        steps = ["shop", *(f"t{number}" for number in range(1, tiers))]
        chained = [
            Link(id=f"l{buyer}", supplier=f"t{at}", buyer=buyer)
            for at, buyer in enumerate(steps[:-1], start=1)
        ]
        return shirts(*chained, Link(id="far", supplier="farm", buyer=steps[-1], hs="5201"))

    assert "cotton" not in ids(offered(behind(MOST_TIERS), "link"))
    assert "cotton" in ids(offered(behind(MOST_TIERS + 1), "link"))


def test_that_a_chain_that_goes_round_ends() -> None:
    network = shirts(
        Link(id="a", supplier="mill", buyer="shop", hs="5205"),
        Link(id="b", supplier="shop", buyer="mill", product="snijafval"),
        Link(id="c", supplier="own", buyer="shop", product="stof verven"),
        Link(id="self", supplier="shop", buyer="shop"),
    )
    network.apply(added(network, offered(network, "link")))

    assert offered(network, "link") == ()


def test_that_links_of_one_supplier_share_their_steps() -> None:
    more = Link(id="more", supplier="shop", buyer="own", product="handdoeken")
    other = Link(id="other", supplier="mill", buyer="own", product="T-shirts")
    network = shirts(more, other)
    steps = offered_behind(network, ["link", "more", "other"])
    chosen = tuple(one for one in steps if not one.is_option)
    edit = added(network, chosen, "link", "more", "other")
    network.apply(edit)
    products = [one.product for one in network.links.values()]

    assert products.count("katoenteelt") == 2
    assert products.count("weven") == 1
    assert probable(network) == probable(network, "more") == probable(network, "other") == ()
    assert dict(edit.label.values)["count"] == len(edit.changes) // 2


def test_that_adding_is_one_edit_that_says_how_many() -> None:
    network = shirts()
    several = added(network, probable(network))
    one = added(network, probable(network)[:1])

    assert several.label.code == one.label.code == "add_steps"
    said = [DUTCH.text("edit.add_steps", **dict(edit.label.values)) for edit in (several, one)]
    assert said == ["4 onbekende stappen toevoegen", "Onbekende stap “katoenteelt” toevoegen"]


def test_that_nothing_chosen_changes_nothing() -> None:
    assert added(shirts(), ()).changes == ()


PRODUCTS = [None, "木", *(one.words[0] for one in materials.all_groups().values())]
STEPS = list(materials.all_materials().values())


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Some organisations with any deliveries between them: products, steps, codes, circles."""
    ends = st.sampled_from(["own", "a", "b", "c", "d", "e", "f", "g", "h"])
    steps = st.sampled_from(STEPS)
    products = st.sampled_from(PRODUCTS) | steps.map(lambda one: one.name_nl)
    codes = st.none() | steps.map(lambda one: one.hs[0] if one.hs else None)
    links = [
        Link(
            id=f"l{number}",
            supplier=draw(ends),
            buyer=draw(ends),
            product=draw(products),
            hs=draw(codes) if number else None,
        )
        for number in range(draw(st.integers(1, 12)))
    ]
    return chain(*links)


@pytest.mark.full
@examples(60)
@given(networks(), st.data())
def test_that_adding_and_taking_back_leads_back(network: Network, data: st.DataObject) -> None:
    links = data.draw(st.lists(st.sampled_from(sorted(network.links)), min_size=1))
    steps = offered_behind(network, links)
    chosen = tuple(one for one in steps if data.draw(st.booleans()))
    before = network.checksum()
    edit = plan(network, links, chosen, DUTCH, random_ids(random.Random(1)))
    network.apply(edit)
    network.apply(edit.reversed())

    assert network.checksum() == before


@pytest.mark.full
@examples(60)
@given(networks(), st.data())
def test_that_planning_twice_offers_nothing_new(network: Network, data: st.DataObject) -> None:
    links = data.draw(st.lists(st.sampled_from(sorted(network.links)), min_size=1))
    steps = offered_behind(network, links)
    network.apply(plan(network, links, steps, DUTCH, random_ids(random.Random(1))))

    assert offered_behind(network, links) == ()
    assert plan(network, links, steps, DUTCH, random_ids(random.Random(2))).changes == ()
    assert {one.id for one in network.organisations.values()} >= {
        one.supplier for one in network.records(Kind.LINK).values() if isinstance(one, Link)
    }
