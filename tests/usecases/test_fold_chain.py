"""Laws of groups and collapsed branches: nobody is lost, no level is lost, nothing is changed."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.method import LEVEL_NUMBER, LEVELS
from imvo_desktop.domain.codes import Certainty, Kind, Level, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.fold_chain import Folding, ShownChain, changes_between, fold, shown_of
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.shown_levels import rated
from tests.examples import examples

DUTCH = Labels("nl")
LOW = LEVEL_NUMBER[Level.LOW]
BD = "group:country:suppliers:BD"


def company(one: str, country: str | None = None, **more: object) -> Organisation:
    kind = OrganisationKind.OWN if one == "own" else OrganisationKind.SUPPLIER
    return Organisation(**{"id": one, "name": one, "kind": kind, "country": country, **more})  # type: ignore[arg-type]  # fields by name


def chain(*links: str, countries: str = "") -> Network:
    """A chain of links written as `supplier>buyer`, with countries written as `id:CC`."""
    where = dict(one.split(":") for one in countries.split())
    ends = dict.fromkeys(["own", *(end for one in links for end in one.split(">"))])
    records: list[Record] = [company(one, where.get(one)) for one in ends]
    for one in links:
        supplier, buyer = one.split(">")
        records.append(Link(id=one, supplier=supplier, buyer=buyer))
    return Network(records)


TWO_MILLS = chain(
    "farm>mill", "farm>other", "mill>own", "other>own", countries="mill:BD other:BD farm:IN"
)


def shown(network: Network, folding: Folding) -> ShownChain:
    return fold(network, folding, DUTCH)


def by(kind: GroupBy) -> Folding:
    return Folding().group(kind)


def test_that_a_group_says_how_many_it_stands_for() -> None:
    found = shown(TWO_MILLS, by(GroupBy.COUNTRY))
    assert found.network.organisations[BD].name == "Bangladesh"
    assert found.captions[BD] == "2 leveranciers"


def test_that_what_has_no_company_in_a_group_stays_by_itself() -> None:
    found = shown(TWO_MILLS, by(GroupBy.COUNTRY))
    assert set(found.network.organisations) == {"own", "farm", BD}


def test_that_deliveries_between_groups_are_bundled() -> None:
    found = shown(TWO_MILLS, by(GroupBy.COUNTRY))
    assert sorted(found.bundles.values()) == [
        ("farm>mill", "farm>other"),
        ("mill>own", "other>own"),
    ]


def test_that_a_bundle_is_assumed_only_if_all_of_it_is() -> None:
    network = Network([*TWO_MILLS.organisations.values()])
    for is_all in (True, False):
        links = [
            Link(id="1", supplier="mill", buyer="own", certainty=Certainty.ASSUMED),
            Link(id="2", supplier="other", buyer="own",
                 certainty=Certainty.ASSUMED if is_all else Certainty.KNOWN),
        ]  # fmt: skip
        found = shown(Network([*network, *links]), by(GroupBy.COUNTRY))
        (bundle,) = found.network.links.values()
        assert (bundle.certainty is Certainty.ASSUMED) is is_all


def test_that_an_opened_group_shows_its_members() -> None:
    folding = by(GroupBy.COUNTRY).open(BD)
    assert set(shown(TWO_MILLS, folding).network.organisations) == set(TWO_MILLS.organisations)
    assert BD in shown(TWO_MILLS, folding.close(BD)).network.organisations


def test_that_a_collapsed_branch_hides_what_delivers_only_through_it() -> None:
    network = chain("deep>farm", "farm>mill", "shared>mill", "shared>own", "mill>own")
    found = shown(network, Folding().collapse("mill"))
    assert set(found.network.organisations) == {"own", "mill", "shared"}
    assert found.all_behind("mill") == ("mill", "farm", "deep")
    assert found.captions["mill"] == "+ 2 erachter"


def test_that_a_branch_inside_a_collapsed_one_stays_collapsed_when_it_is_seen_again() -> None:
    network = chain("deep>farm", "farm>mill", "mill>own")
    folding = Folding().collapse("farm").collapse("mill")
    assert set(shown(network, folding).network.organisations) == {"own", "mill"}
    assert set(shown(network, folding.expand("mill")).network.organisations) == {
        "own", "mill", "farm",
    }  # fmt: skip


def test_that_a_circle_nobody_else_is_in_collapses_behind_its_head() -> None:
    found = shown(chain("a>b", "b>a"), Folding().collapse("a"))
    assert set(found.network.organisations) == {"own", "a"}


def test_that_the_own_company_is_never_out_of_sight() -> None:
    found = shown(chain("own>mill", "mill>own"), Folding().collapse("mill"))
    assert "own" in found.network.organisations


def test_that_a_group_can_be_collapsed_too() -> None:
    found = shown(TWO_MILLS, by(GroupBy.COUNTRY).collapse(BD))
    assert set(found.network.organisations) == {"own", BD}
    assert found.captions[BD] == "2 leveranciers + 1 erachter"


def test_that_a_group_of_suppliers_keeps_customers_out() -> None:
    network = Network([
        company("own"), company("a", "NL"), company("b", "NL"),
        company("c", "NL", kind=OrganisationKind.CUSTOMER),
        company("d", "NL", kind=OrganisationKind.CUSTOMER),
    ])  # fmt: skip
    found = shown(network, by(GroupBy.COUNTRY))
    assert sorted(found.captions.values()) == ["2 klanten", "2 leveranciers"]


def test_that_an_id_like_that_of_a_group_does_not_clash() -> None:
    network = Network([*TWO_MILLS, company(BD, "NL")])
    found = shown(network, by(GroupBy.COUNTRY))
    assert found.network.organisations[BD].country == "NL"
    assert len(found.groups) == 1


def test_that_a_supplier_is_grouped_by_what_it_delivers_most() -> None:
    network = Network([
        company("own"), company("a"), company("b"),
        Link(id="1", supplier="a", buyer="own", product="rope"),
        Link(id="2", supplier="b", buyer="own", product="rope"),
        Link(id="3", supplier="b", buyer="own", product="rope"),
        Link(id="4", supplier="b", buyer="own", product="canvas"),
    ])  # fmt: skip
    (members,) = shown(network, by(GroupBy.PRODUCT)).groups.values()
    assert members == ("a", "b")


def test_that_products_of_one_group_come_together() -> None:
    network = Network([
        company("own"), company("a"), company("b"),
        Link(id="1", supplier="a", buyer="own", product="T-shirts"),
        Link(id="2", supplier="b", buyer="own", product="T-shirt van katoen"),
    ])  # fmt: skip
    assert len(shown(network, by(GroupBy.PRODUCT_GROUP)).groups) == 1


def test_that_companies_without_a_supplier_group_stay_by_themselves() -> None:
    network = Network(
        [
            company("own"),
            company("a", group="X"),
            company("b", group="X"),
            company("c"),
            company("d"),
        ]
    )
    found = shown(network, by(GroupBy.SUPPLIER_GROUP))
    assert list(found.groups.values()) == [("a", "b")]


def test_that_a_tier_counts_the_steps_to_us() -> None:
    found = shown(chain("a>own", "b>own", "c>a", "d>b", "e>e", "f>f"), by(GroupBy.TIER))
    names = {one.name: found.groups[one.id] for one in found.network.organisations.values()
             if one.id in found.groups}  # fmt: skip
    assert names == {
        "Ketenlaag 1": ("a", "b"), "Ketenlaag 2": ("c", "d"), "Geen weg naar ons": ("e", "f"),
    }  # fmt: skip


def test_that_what_is_selected_is_marked_where_it_is_held() -> None:
    found = shown(TWO_MILLS, by(GroupBy.COUNTRY))
    assert found.shown(Kind.ORGANISATION, ["mill", "farm"]) == (Kind.ORGANISATION, [BD, "farm"])
    assert found.shown(Kind.LINK, ["mill>own"])[0] is Kind.LINK
    assert found.members(Kind.ORGANISATION, [BD]) == ["mill", "other"]


def test_that_a_delivery_inside_a_group_marks_the_group() -> None:
    network = chain("a>b", "b>own", countries="a:BD b:BD")
    assert shown(network, by(GroupBy.COUNTRY)).shown(Kind.LINK, ["a>b"]) == (
        Kind.ORGANISATION, [BD],
    )  # fmt: skip


def test_that_a_group_stays_in_view_with_one_of_its_members() -> None:
    kept = Kept(frozenset({"mill", "own"}), frozenset({"mill>own"}), frozenset())
    found = shown_of(kept, shown(TWO_MILLS, by(GroupBy.COUNTRY)))
    assert found.organisations == {BD, "own"}
    (link,) = found.links
    assert link.startswith("bundle:")


def test_that_a_group_with_unknown_members_is_at_least_its_level() -> None:
    risk = Risk(id="r", theme=Theme.WAGE, link="mill>own", scale=1, scope=1,
                irremediability=1, likelihood=1)  # fmt: skip
    network = Network([*TWO_MILLS, risk])
    found = rated(assess_network(network), shown(network, by(GroupBy.COUNTRY)))
    assert found is not None
    at = found.organisations.ids.index(BD)
    assert LEVELS[found.organisations.level[at]] is Level.LOW
    assert found.organisations.at_least[at]


@st.composite
def chains(draw: st.DrawFn) -> Network:
    """Small chains with circles, several countries, risks and gaps."""
    dice = random.Random(draw(st.integers(0, 10**6)))
    size = draw(st.integers(1, 9))
    ids = [f"o{one}" for one in range(size)]
    kinds = [OrganisationKind.OWN, *dice.choices(
        [OrganisationKind.SUPPLIER, OrganisationKind.UNKNOWN, OrganisationKind.CUSTOMER],
        weights=[6, 1, 1], k=size - 1)]  # fmt: skip
    records: list[Record] = [
        Organisation(id=one, name=one, kind=kind, country=dice.choice(["BD", "IN", None]),
                     group=dice.choice(["X", None]))
        for one, kind in zip(ids, kinds, strict=True)
    ]  # fmt: skip
    for one in range(draw(st.integers(0, 14))):
        records.append(
            Link(id=f"l{one}", supplier=dice.choice(ids), buyer=dice.choice(ids),
                 product=dice.choice(["rope", "canvas", None]))
        )  # fmt: skip
        if dice.random() < 0.5:
            answers = {name: dice.choice([1, 3, 5]) for name in ("scale", "likelihood")}
            records.append(Risk(id=f"r{one}", theme=Theme.WAGE, link=f"l{one}", **answers))  # type: ignore[arg-type]  # answers by name
    return Network(records)


@st.composite
def foldings(draw: st.DrawFn, network: Network) -> Folding:
    """Any grouping, with some groups opened and some nodes collapsed."""
    folding = Folding().group(draw(st.sampled_from(GroupBy)))
    nodes = sorted(shown(network, folding).groups)
    for one in draw(st.lists(st.sampled_from(nodes), max_size=2)) if nodes else ():
        folding = folding.open(one)
    everywhere = sorted(shown(network, folding).network.organisations)
    for one in draw(st.lists(st.sampled_from(everywhere), max_size=3)):
        folding = folding.collapse(one)
    return folding


@pytest.mark.full
@examples(60)
@given(st.data())
def test_that_every_organisation_and_delivery_is_in_one_place(data: st.DataObject) -> None:
    network = data.draw(chains())
    found = shown(network, data.draw(foldings(network)))
    counted = Counter(one for node in found.network.organisations for one in found.all_behind(node))
    assert counted == Counter(dict.fromkeys(network.organisations, 1))
    drawn = Counter(found.members(Kind.LINK, found.network.links))
    inside = Counter(one for one, at in found.bundled.items() if at in found.network.organisations)
    assert drawn + inside == Counter(dict.fromkeys(network.links, 1))


@pytest.mark.full
@examples(60)
@given(st.data())
def test_that_no_level_gets_lost(data: st.DataObject) -> None:
    network = data.draw(chains())
    found = shown(network, data.draw(foldings(network)))
    assessment = assess_network(network)
    levels = rated(assessment, found)
    assert levels is not None
    for node, level in zip(levels.organisations.ids, levels.organisations.level, strict=True):
        behind = set(found.all_behind(node))
        parts = [
            int(one)
            for which, one in zip(
                assessment.organisations.ids, assessment.organisations.level, strict=True
            )
            if which in behind
        ]
        parts += [
            int(one)
            for which, one in zip(assessment.links.ids, assessment.links.level, strict=True)
            if found.bundled.get(which) == node
        ]
        assert int(level) == max(parts) or max(parts) < LOW
    rest = [int(one) for one in levels.links.level]
    assert max([*rest, *map(int, levels.organisations.level), LOW]) == max(
        [*map(int, assessment.links.level), *map(int, assessment.organisations.level), LOW]
    )


@examples(30)
@given(st.data())
def test_that_unfolding_gives_the_plain_chain(data: st.DataObject) -> None:
    network = data.draw(chains())
    folding = data.draw(foldings(network))
    for one in folding.collapsed:
        folding = folding.expand(one)
    folding = folding.group(GroupBy.NOTHING)
    assert shown(network, folding).network is network


@examples(30)
@given(st.data())
def test_that_the_changes_lead_from_one_drawing_to_the_other(data: st.DataObject) -> None:
    network = data.draw(chains())
    before, after = (shown(network, data.draw(foldings(network))) for _ in range(2))
    followed = Network(
        one for kind in (Kind.ORGANISATION, Kind.LINK, Kind.PLACEMENT)
        for one in before.network.records(kind).values()
    )  # fmt: skip
    followed.apply(changes_between(before, after))
    for kind in (Kind.ORGANISATION, Kind.LINK, Kind.PLACEMENT):
        assert dict(followed.records(kind)) == dict(after.network.records(kind))


@pytest.mark.full
@pytest.mark.parametrize("kind", list(GroupBy))
def test_that_grouping_leaves_the_project_as_it_was(kind: GroupBy) -> None:
    before = TWO_MILLS.checksum()
    shown(TWO_MILLS, by(kind).collapse("mill"))
    assert TWO_MILLS.checksum() == before
