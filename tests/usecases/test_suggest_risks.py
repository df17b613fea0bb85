"""Suggestions: which deliveries are asked about, and what a person can do with the answers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import (
    Happens,
    Judged,
    Kind,
    LevelFrom,
    OrganisationKind,
    Relevance,
    RiskStatus,
    Theme,
)
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge.copies import statements
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.suggest_risks import suggest, suggest_for, uncovered_themes
from imvo_desktop.usecases.suggestions import State, Suggestion
from imvo_desktop.usecases.take_suggestions import accept, bring_back, kept_beside, set_aside

OWN = Organisation(id="own", name="Wij", kind=OrganisationKind.OWN)
MILL = Organisation(id="mill", name="Mill", country="BD", region="Dhaka")
SHIRTS = Link(
    id="l1", supplier="mill", buyer="own", product="T-shirts", hs="6109", country_of_making="BD"
)
MORE = dataclasses.replace(SHIRTS, id="l2", product="T-shirts")
LIST = Source(id="list", publisher="Us", title="Own list")
WAGES = SourceFinding(
    id="list:1",
    source="list",
    theme=Theme.WAGE,
    level_from=LevelFrom.COUNTRY_PRODUCT,
    country="BD",
    good="T-shirts",
    hs=("6109",),
    likelihood=4,
)


def chain(*more: Record) -> Network:
    """We buy T-shirts of a mill in Bangladesh, and `more`."""
    by_id = {(type(one), one.id): one for one in (OWN, MILL, SHIRTS, *more)}
    return Network(by_id.values())


def counting() -> IdSource:
    numbers = iter(range(1, 100_000))
    return lambda: f"n{next(numbers):05}"


def of_theme(found: Iterable[Suggestion], theme: Theme) -> Suggestion:
    (one,) = [one for one in found if one.theme is theme]
    return one


def accepted(network: Network, found: Iterable[Suggestion], ids: IdSource | None = None) -> Edit:
    return accept(network, list(found), ids or counting(), who="Ann", when="2026-11-22T09:00:00Z")


def laid_aside(network: Network, found: Iterable[Suggestion], reason: str = "no cotton") -> Edit:
    return set_aside(
        network, list(found), reason, counting(), who="Ann", when="2026-11-22T09:00:00Z"
    )


def states(network: Network, link: str = "l1") -> dict[Theme, State]:
    return {one.theme: one.state for one in suggest_for(network, [link])}


def risks(network: Network) -> list[Risk]:
    return sorted(network.risks.values(), key=lambda one: (one.theme, one.link or ""))


CHAIR = dataclasses.replace(
    SHIRTS, product="bureaustoel", hs="940130", country_of_making="NL", id="l1"
)


def test_that_only_what_carries_a_suggestion_is_copied_when_it_is_taken_over() -> None:
    """A chair may be of leather, but need not be; that is no ground for a 3."""
    network = chain(CHAIR)
    (one,) = [one for one in suggest(network).items if one.theme is Theme.FORCED_LABOUR]
    options = {said.material for said in one.said if said.likelihood is None and said.material}
    assert options

    copies = [
        record
        for change in accepted(network, [one]).changes
        if isinstance(record := change.after, Baseline)
    ]

    assert {copy.likelihood for copy in copies} == {one.likelihood}
    assert {copy.material for copy in copies}.isdisjoint(options)
    assert {copy.finding for copy in copies} == {
        statement.key for statement in statements(one.carrying)
    }


def test_that_the_indicator_of_the_country_is_copied_beside_what_carries() -> None:
    one = of_theme(suggest(chain()).items, Theme.CHILD_LABOUR)

    assert {(said.level_from, said.likelihood) for said in one.carrying} == {
        (LevelFrom.COUNTRY_PRODUCT, 4),
        (LevelFrom.COUNTRY, None),
    }
    assert len(one.said) > len(one.carrying)


# What is asked.


def test_that_a_suggestion_has_a_start_value_and_open_questions() -> None:
    one = of_theme(suggest(chain()).items, Theme.CHILD_LABOUR)

    assert (one.link, one.scale, one.likelihood, one.state) == ("l1", 4, 4, State.OPEN)
    assert one.level_from is LevelFrom.COUNTRY_PRODUCT
    assert one.sources == ("us-child-labour-2022", "us-goods-2022")


def test_that_suggestions_stand_by_link_and_theme() -> None:
    found = suggest(chain(MORE))

    keys = [(one.link, one.theme.value) for one in found.items]
    assert keys == sorted(set(keys))
    of_link = tuple(one for one in found.items if one.link == "l2")
    assert of_link == suggest_for(chain(MORE), ["l2"])


def test_that_the_country_of_establishment_is_never_the_country_of_making() -> None:
    unknown = dataclasses.replace(SHIRTS, country_of_making=None)
    before = suggest(chain(unknown))
    moved = suggest(chain(unknown, dataclasses.replace(MILL, country="UZ")))

    assert before.items == moved.items
    assert (before.origin_unknown, moved.origin_unknown) == (1, 1)
    assert {one.level_from for one in before.items} <= {LevelFrom.PRODUCT, LevelFrom.MATERIAL}


@given(
    st.sampled_from(["UZ", "CN", "NL", "NA", None]),
    st.sampled_from(["BD", "IN", "CD", None]),
    st.sampled_from(["6109", "2609", "1801", None]),
    st.sampled_from(["t-shirt", "laptop", None]),
)
def test_that_moving_a_supplier_changes_no_suggestion(
    established: str | None, made: str | None, hs: str | None, product: str | None
) -> None:
    link = dataclasses.replace(SHIRTS, country_of_making=made, hs=hs, product=product)
    here = dataclasses.replace(MILL, region=None)
    there = dataclasses.replace(here, country=established)

    assert suggest(chain(link, here)).items == suggest(chain(link, there)).items


def test_that_a_region_counts_only_in_the_country_of_making() -> None:
    tin = dataclasses.replace(SHIRTS, hs="2609", product="tin", country_of_making="IN")
    there = dataclasses.replace(MILL, country="IN", region="Chhattisgarh")
    elsewhere = dataclasses.replace(there, country="NL")

    at_the_mine = of_theme(suggest(chain(tin, there)).items, Theme.CONFLICT)
    at_the_trader = of_theme(suggest(chain(tin, elsewhere)).items, Theme.CONFLICT)
    assert (at_the_mine.likelihood, at_the_trader.likelihood) == (4, 3)


def test_that_the_words_of_the_list_stand_in_for_a_code() -> None:
    cocoa = dataclasses.replace(SHIRTS, hs=None, product="Chocolade", country_of_making="NL")

    found = suggest(chain(cocoa))

    assert found.product_unknown == 0
    assert of_theme(found.items, Theme.CHILD_LABOUR).said[0].material is not None


def test_that_a_sector_by_name_or_code_is_asked() -> None:
    nameless = dataclasses.replace(SHIRTS, hs=None, product=None, country_of_making=None)
    for sector in ("14.13", "Apparel", "kleding"):
        made = dataclasses.replace(MILL, sector=sector)
        one = of_theme(suggest(chain(nameless, made)).items, Theme.CHILD_LABOUR)
        assert (one.level_from, one.likelihood) == (LevelFrom.SECTOR, 3), sector
    assert suggest(chain(nameless, dataclasses.replace(MILL, sector="diversen"))).items == ()


def test_that_only_the_chain_upstream_of_us_is_asked() -> None:
    buyer = Organisation(id="c", name="C", kind=OrganisationKind.CUSTOMER)
    other = Organisation(id="z", name="Z")
    found = suggest(
        chain(
            buyer,
            other,
            dataclasses.replace(SHIRTS, id="to-customer", supplier="own", buyer="c"),
            dataclasses.replace(SHIRTS, id="of-others", supplier="z", buyer="c"),
            dataclasses.replace(SHIRTS, id="from-customer", supplier="c", buyer="own"),
            dataclasses.replace(SHIRTS, id="farther", supplier="z", buyer="mill"),
            dataclasses.replace(SHIRTS, id="aside", relevance=Relevance.NONE),
        )
    )

    assert found.links == 3
    assert {one.link for one in found.items} == {"l1", "farther", "from-customer"}


def test_that_without_an_own_company_nothing_is_asked() -> None:
    found = suggest(Network([MILL]))

    assert (found.items, found.links) == ((), 0)


def test_that_the_order_of_records_does_not_matter() -> None:
    records: list[Record] = [OWN, MILL, SHIRTS, MORE, LIST, WAGES]

    assert suggest(Network(records)) == suggest(Network([OWN, MILL, LIST, MORE, WAGES, SHIRTS]))


def test_that_creditors_in_the_netherlands_end_as_not_known() -> None:
    """A wholesaler says nothing about where it is made, and nothing found is not clean."""
    traders = [
        Organisation(id=f"g{number}", name=f"Groothandel {number} B.V.", country="NL")
        for number in range(20)
    ]
    links = [Link(id=f"c{one.id}", supplier=one.id, buyer="own") for one in traders]
    network = Network([OWN, *traders, *links])

    found = suggest(network)

    assert (found.links, found.origin_unknown, found.product_unknown) == (20, 20, 20)
    assert (found.items, found.links_with_findings) == ((), 0)
    assert len(found.unjudged) == 20
    levels = set(assess_network(network).links.level.tolist())
    assert levels == {0}


def test_that_an_own_list_speaks_too() -> None:
    network = chain(LIST, WAGES)
    one = of_theme(suggest(network).items, Theme.WAGE)

    assert (one.likelihood, one.sources) == (4, ("list",))
    assert Theme.WAGE in uncovered_themes(chain())
    assert Theme.WAGE not in suggest(network).uncovered


def test_that_progress_is_told_and_can_stop() -> None:
    told: list[tuple[int, int]] = []

    class Told:
        def step(self, done: int, total: int) -> None:
            told.append((done, total))

    suggest(chain(MORE), Told())

    assert told == [(0, 2)]


# Taking over.


def test_that_nothing_is_accepted_by_itself() -> None:
    network = chain()
    before = network.checksum()

    suggest(network)

    assert network.checksum() == before
    assert set(assess_network(network).links.level.tolist()) == {0}


def test_that_accepting_makes_a_risk_a_source_and_a_copy_of_what_is_said() -> None:
    network = chain()
    one = of_theme(suggest(network).items, Theme.CHILD_LABOUR)

    network.apply(accepted(network, [one]))

    (risk,) = risks(network)
    assert (risk.theme, risk.judged, risk.scale) == (Theme.CHILD_LABOUR, Judged.ACCEPTED, 4)
    assert (risk.likelihood, risk.scope, risk.irremediability) == (4, None, None)
    assert risk.sources == ("source.us-child-labour-2022", "source.us-goods-2022")
    assert (risk.who, risk.when) == ("Ann", "2026-11-22T09:00:00Z")
    copies = [one for one in network.records(Kind.BASELINE).values() if isinstance(one, Baseline)]
    assert {each.finding for each in copies} == {each.key for each in statements(one.carrying)}
    assert all(one.organisation == "mill" and not one.is_aside for one in copies)
    source = network.get(Kind.SOURCE, "source.us-goods-2022")
    assert isinstance(source, Source)
    assert source.year == 2022
    assert states(network)[Theme.CHILD_LABOUR] is State.ACCEPTED


def test_that_a_good_listed_for_many_countries_is_copied_once() -> None:
    network = chain(dataclasses.replace(SHIRTS, country_of_making="NL"))
    one = of_theme(suggest(network).items, Theme.CHILD_LABOUR)
    garments = next(each for each in one.said if each.level_from is LevelFrom.PRODUCT)
    assert len(garments.countries) > 3

    network.apply(accepted(network, [one]))

    copies = copies_on(network, "l1", Kind.LINK)
    (copy,) = [each for each in copies if each.level_from is LevelFrom.PRODUCT]
    assert (copy.finding, copy.likelihood) == ("us-goods-2022:garments", 3)
    assert copy.note == ", ".join(garments.countries)
    assert len(copies) == len(one.said)


def test_that_where_the_country_is_listed_the_finding_itself_is_copied() -> None:
    network = chain()
    network.apply(accepted(network, [of_theme(suggest(network).items, Theme.CHILD_LABOUR)]))

    here = [
        (one.finding, one.note)
        for one in copies_on(network, "mill", Kind.ORGANISATION)
        if one.level_from is LevelFrom.COUNTRY_PRODUCT
    ]
    assert here == [("us-goods-2022:garments:BD:lab.child", None)]


def test_that_points_of_attention_are_never_taken_over_in_bulk() -> None:
    network = chain()
    found = suggest(network).items

    network.apply(accepted(network, found))

    attention = {one.theme for one in found if one.is_attention}
    assert attention
    assert not attention & {one.theme for one in network.risks.values()}


def test_that_one_harm_at_a_supplier_is_one_row() -> None:
    network = chain(MORE)
    found = [one for one in suggest(network).items if one.theme is Theme.CHILD_LABOUR]

    edit = accepted(network, found)
    network.apply(edit)

    (risk,) = risks(network)
    assert (risk.organisation, risk.link, risk.happens) == ("mill", None, Happens.SUPPLIER)
    assert dict(edit.label.values) == {"count": 2}
    assert {states(network, one)[Theme.CHILD_LABOUR] for one in ("l1", "l2")} == {State.ACCEPTED}


@pytest.mark.parametrize(("seat", "making"), [("NL", "BD"), (None, "BD"), ("BD", None)])
def test_that_no_harm_is_put_at_a_shop_that_is_not_where_the_goods_are_made(
    seat: str | None, making: str | None
) -> None:
    shop = dataclasses.replace(MILL, country=seat)
    network = chain(shop, dataclasses.replace(SHIRTS, country_of_making=making))
    found = [one for one in suggest(network).items if one.theme is Theme.CHILD_LABOUR]

    network.apply(accepted(network, found))

    (risk,) = risks(network)
    assert (risk.link, risk.organisation, risk.happens) == ("l1", None, Happens.PRODUCT)


def test_that_a_delivery_nobody_chose_is_not_taken_over() -> None:
    network = chain(MORE)
    (one,) = [one for one in suggest_for(network, ["l1"]) if one.theme is Theme.CHILD_LABOUR]

    network.apply(accepted(network, [one]))

    (risk,) = risks(network)
    assert (risk.link, risk.organisation, risk.happens) == ("l1", None, Happens.PRODUCT)
    assert states(network, "l2")[Theme.CHILD_LABOUR] is State.OPEN


def test_that_other_findings_on_another_delivery_keep_them_apart() -> None:
    network = chain(dataclasses.replace(MORE, country_of_making="IN"))
    found = [one for one in suggest(network).items if one.theme is Theme.CHILD_LABOUR]

    network.apply(accepted(network, found))

    assert [(one.link, one.happens) for one in risks(network)] == [
        ("l1", Happens.PRODUCT),
        ("l2", Happens.PRODUCT),
    ]


def test_that_a_delivery_to_a_customer_keeps_a_risk_off_the_supplier() -> None:
    buyer = Organisation(id="c", name="C", kind=OrganisationKind.CUSTOMER)
    network = chain(buyer, dataclasses.replace(SHIRTS, id="x", buyer="c"))

    network.apply(accepted(network, suggest(network).items))

    assert {one.organisation for one in network.risks.values()} == {None}


def test_that_what_comes_by_a_material_sits_on_the_delivery() -> None:
    laptop = dataclasses.replace(SHIRTS, hs="847130", product="laptop", country_of_making="NL")
    network = chain(laptop)
    one = of_theme(suggest(network).items, Theme.CONFLICT)
    assert (one.level_from, one.likelihood) == (LevelFrom.MATERIAL, 3)

    network.apply(accepted(network, [one]))

    (risk,) = risks(network)
    assert (risk.link, risk.happens) == ("l1", Happens.PRODUCT)
    copies = network.referrers(Kind.LINK, "l1", Kind.BASELINE)
    assert {getattr(one, "material", None) for one in copies} >= {"tin", "gold"}


def test_that_accepting_twice_adds_nothing() -> None:
    network = chain(MORE, LIST, WAGES)
    found = suggest(network).items
    network.apply(accepted(network, found))

    again = accepted(network, found)
    fresh = accepted(network, suggest(network).items)

    assert (again.changes, fresh.changes) == ((), ())


def test_that_an_own_judgement_is_not_taken_over() -> None:
    own = Risk(
        id="r", theme=Theme.CHILD_LABOUR, organisation="mill", judged=Judged.VERIFIED, scale=3
    )
    network = chain(own)
    found = suggest(network)

    assert of_theme(found.items, Theme.CHILD_LABOUR).state is State.JUDGED
    assert of_theme(found.items, Theme.FORCED_LABOUR).state is State.OPEN
    assert found.unjudged == ()
    network.apply(accepted(network, found.items))
    assert [one.theme for one in risks(network)] == [Theme.CHILD_LABOUR, Theme.FORCED_LABOUR]


@pytest.mark.parametrize("judged", [Judged.OWN, Judged.VERIFIED, Judged.LOOKED_NOTHING_FOUND])
def test_that_only_a_judgement_of_a_person_ends_the_provisional_order(judged: Judged) -> None:
    own = Risk(id="r", theme=Theme.WATER, link="l1", judged=judged, likelihood=2)
    taken = dataclasses.replace(own, judged=Judged.ACCEPTED)

    assert suggest(chain(own)).unjudged == ()
    assert suggest(chain(taken)).unjudged == ("l1",)


@pytest.mark.parametrize("judged", [Judged.OWN, Judged.VERIFIED])
def test_that_a_risk_with_every_question_open_is_no_judgement_yet(judged: Judged) -> None:
    blank = Risk(id="r", theme=Theme.CHILD_LABOUR, link="l1", judged=judged)
    found = suggest(chain(blank))

    assert found.unjudged == ("l1",)
    assert of_theme(found.items, Theme.CHILD_LABOUR).state is State.OPEN


@pytest.mark.parametrize("answered", ["scale", "scope", "irremediability", "likelihood"])
def test_that_one_answer_makes_a_judgement(answered: str) -> None:
    risk = replaced(Risk(id="r", theme=Theme.WATER, link="l1"), {answered: 1})
    assert suggest(chain(risk)).unjudged == ()


def test_that_harm_that_happens_is_a_judgement_without_answers() -> None:
    risk = Risk(id="r", theme=Theme.WATER, link="l1", status=RiskStatus.CONFIRMED)
    assert suggest(chain(risk)).unjudged == ()


def test_that_a_source_that_is_there_is_used_as_it_is() -> None:
    kept = Source(id="source.us-goods-2022", publisher="BILA", title="Our own words")
    network = chain(kept)

    network.apply(accepted(network, suggest(network).items))

    assert network.get(Kind.SOURCE, kept.id) == kept


def test_that_findings_of_an_own_list_keep_their_own_source() -> None:
    network = chain(LIST, WAGES)
    one = of_theme(suggest(network).items, Theme.WAGE)

    network.apply(accepted(network, [one]))

    (risk,) = risks(network)
    assert risk.sources == ("list",)
    assert set(network.records(Kind.SOURCE)) == {"list"}


def test_that_older_findings_beside_a_judgement_change_nothing() -> None:
    older = Baseline(
        id="b", theme=Theme.CHILD_LABOUR, level_from=LevelFrom.COUNTRY, link="l1", likelihood=4
    )

    assert suggest(chain(older)) == suggest(chain())


# Setting aside.


def test_that_setting_aside_needs_a_reason() -> None:
    network = chain()
    for reason in ("", "  \n"):
        with pytest.raises(InputError) as raised:
            laid_aside(network, suggest(network).items, reason)
        assert (raised.value.code, raised.value.values["field"]) == ("field_missing", "aside")


def test_that_what_is_set_aside_keeps_its_reason() -> None:
    network = chain(MORE)
    found = suggest_for(network, ["l1"])

    edit = laid_aside(network, found, " only polyester ")
    network.apply(edit)

    assert edit.label.code == "aside_suggestions"
    assert dict(edit.label.values) == {"count": len(found)}
    assert set(states(network).values()) == {State.ASIDE}
    assert set(states(network, "l2").values()) == {State.OPEN}
    asides = network.referrers(Kind.LINK, "l1", Kind.BASELINE)
    assert {getattr(one, "aside", None) for one in asides} == {"only polyester"}
    assert accepted(network, found).changes == ()
    assert laid_aside(network, found).changes == ()


def test_that_a_new_finding_opens_it_again() -> None:
    network = chain(LIST, WAGES)
    network.apply(laid_aside(network, suggest(network).items))
    assert states(network)[Theme.WAGE] is State.ASIDE

    network.apply(editing.add(network, dataclasses.replace(WAGES, id="list:2")))

    assert states(network)[Theme.WAGE] is State.OPEN
    assert states(network)[Theme.CHILD_LABOUR] is State.ASIDE


def test_that_a_finding_that_now_speaks_of_this_country_opens_it_again() -> None:
    """Set aside as "listed for other countries"; then it turns out to be made there."""
    network = chain(dataclasses.replace(SHIRTS, country_of_making="NL"))
    network.apply(laid_aside(network, suggest(network).items))

    network.apply(editing.change(network, Kind.LINK, ["l1"], country_of_making="BD"))

    assert states(network)[Theme.CHILD_LABOUR] is State.OPEN


def test_that_a_good_listed_for_one_more_country_stays_aside() -> None:
    more = dataclasses.replace(WAGES, id="list:0", country="TR")
    network = chain(LIST, WAGES, dataclasses.replace(SHIRTS, country_of_making="NL"))
    network.apply(laid_aside(network, suggest(network).items))

    network.apply(editing.add(network, more))
    assert states(network)[Theme.WAGE] is State.ASIDE

    network.apply(editing.change(network, Kind.LINK, ["l1"], country_of_making="TR"))
    assert states(network)[Theme.WAGE] is State.OPEN


def test_that_a_likelihood_where_there_was_none_opens_it_again() -> None:
    """Set aside when leather was only one of several; then the words say that it is of leather."""
    chair = dataclasses.replace(SHIRTS, product="bureaustoel", hs="940130", country_of_making="NL")
    leather = dataclasses.replace(WAGES, country="BR", good="Leather", hs=("4107",))
    network = chain(LIST, leather, chair)
    before = of_theme(suggest(network).items, Theme.WAGE)
    network.apply(laid_aside(network, [before]))

    network.apply(editing.change(network, Kind.LINK, ["l1"], product="leren bureaustoel"))

    now = of_theme(suggest(network).items, Theme.WAGE)
    assert (before.likelihood, now.likelihood) == (None, 3)
    assert now.state is State.OPEN


def older(network: Network, aside: str | None) -> list[Baseline]:
    """A copy of every single finding on `l1`, as projects of before have them."""
    found = [
        (one.theme, said, finding)
        for one in suggest_for(network, ["l1"])
        for said in one.said
        for finding in said.findings
    ]
    return [
        Baseline(
            id=f"old{number:04}",
            theme=theme,
            level_from=said.level_from,
            link="l1",
            likelihood=said.likelihood,
            finding=finding.id,
            material=said.material,
            aside=aside,
        )
        for number, (theme, said, finding) in enumerate(found)
    ]


def test_that_a_copy_of_each_finding_still_sets_aside() -> None:
    network = chain(dataclasses.replace(SHIRTS, country_of_making="NL"))
    copies = older(network, "no cotton")
    network.apply(editing.add(network, *copies))

    assert set(states(network).values()) == {State.ASIDE}
    assert laid_aside(network, suggest(network).items).changes == ()
    network.apply(editing.remove(network, Kind.BASELINE, [copies[-1].id]))
    assert states(network)[copies[-1].theme] is State.OPEN


def test_that_what_was_copied_before_is_not_copied_again() -> None:
    network = chain(dataclasses.replace(SHIRTS, country_of_making="NL"))
    network.apply(editing.add(network, *older(network, None)))
    (one,) = [one for one in suggest(network).items if one.theme is Theme.CHILD_LABOUR]
    own = Risk(id="draft", theme=Theme.CHILD_LABOUR, happens=Happens.PRODUCT, scale=3)

    assert kept_beside(network, [one], counting(), own) == ()
    network.apply(editing.add(network, dataclasses.replace(own, id="r", link="l1")))
    assert states(network)[Theme.CHILD_LABOUR] is State.JUDGED


def copies_on(network: Network, place: str, kind: Kind = Kind.LINK) -> list[Baseline]:
    found = network.referrers(kind, place, Kind.BASELINE)
    return [one for one in found if isinstance(one, Baseline)]


def test_that_bringing_back_is_for_what_was_chosen() -> None:
    network = chain()
    network.apply(laid_aside(network, suggest(network).items))
    one = of_theme(suggest(network).items, Theme.CHILD_LABOUR)

    edit = bring_back(network, [one])
    network.apply(edit)

    assert dict(edit.label.values) == {"count": 1}
    now = states(network)
    assert now.pop(Theme.CHILD_LABOUR) is State.OPEN
    assert set(now.values()) == {State.ASIDE}


# Whatever people do in whatever order.

THINGS = st.lists(
    st.tuples(
        st.sampled_from(["accept", "aside", "back"]),
        st.sets(st.sampled_from(["l1", "l2", "l3"]), min_size=1),
        st.sets(st.sampled_from(sorted(Theme)), min_size=1),
    ),
    max_size=6,
)


def busy_chain() -> Network:
    """Two deliveries of one mill, one of another, and an own list."""
    other = Organisation(id="farm", name="Farm", country="CI")
    cocoa = Link(
        id="l3", supplier="farm", buyer="mill", product="cacao", hs="1801", country_of_making="CI"
    )
    return chain(MORE, other, cocoa, LIST, WAGES)


def done(network: Network, thing: tuple[str, set[str], set[Theme]], ids: IdSource) -> Edit:
    what, links, themes = thing
    chosen = [one for one in suggest_for(network, links) if one.theme in themes]
    if what == "accept":
        return accepted(network, chosen, ids)
    if what == "back":
        return bring_back(network, chosen)
    return set_aside(network, chosen, "because", ids, who="Ann", when="2026-11-22")


@pytest.mark.full
@given(THINGS)
def test_that_every_step_reversed_gives_the_same_checksum(
    things: list[tuple[str, set[str], set[Theme]]],
) -> None:
    network, ids = busy_chain(), counting()
    for thing in things:
        before = network.checksum()
        edit = done(network, thing, ids)
        network.apply(edit)
        after = network.checksum()
        network.apply(edit.reversed())
        assert network.checksum() == before
        network.apply(edit)
        assert network.checksum() == after


@pytest.mark.full
@given(THINGS)
def test_that_setting_aside_and_bringing_back_leaves_nothing_behind(
    things: list[tuple[str, set[str], set[Theme]]],
) -> None:
    network, ids = busy_chain(), counting()
    for thing in things:
        network.apply(done(network, thing, ids))
    found = [one for one in suggest(network).items if one.state is State.OPEN]
    before = network.checksum()

    network.apply(laid_aside_with(network, found, ids))
    assert all(one.state is not State.OPEN for one in suggest(network).items)
    network.apply(bring_back(network, found))

    assert network.checksum() == before


def laid_aside_with(network: Network, found: list[Suggestion], ids: IdSource) -> Edit:
    return set_aside(network, found, "because", ids, who="Ann", when="2026-11-22")


@given(THINGS)
def test_that_taking_over_never_goes_beyond_the_lists(
    things: list[tuple[str, set[str], set[Theme]]],
) -> None:
    network, ids = busy_chain(), counting()
    for thing in things:
        network.apply(done(network, thing, ids))

    assert {one.likelihood for one in network.risks.values()} <= {3, 4}
    assert {one.judged for one in network.risks.values()} <= {Judged.ACCEPTED}
    assert network.checksum() == Network(network).checksum()
    assert suggest(network).items == suggest(Network(reversed(list(network)))).items
