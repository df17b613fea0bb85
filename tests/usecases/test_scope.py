"""Which products first, later or not: what is known, what is chosen, and what is proposed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from imvo_desktop.domain.codes import OrganisationKind, Relevance, ScopeDecision
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import scope, scope_lines, scope_summary
from imvo_desktop.usecases.scope import Stamp
from imvo_desktop.usecases.scope_lines import ScopeLine
from imvo_desktop.usecases.suggest_risks import suggest

FIRST, LATER, OUT = ScopeDecision
AT = Stamp("An", "2026-11-22T13:05:00Z")
WORDS = Labels("en")
OWN = Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN, country="NL")
MAKER = Organisation(id="m", name="Maker", country="BD")


def chain(*records: Record) -> Network:
    return Network([OWN, MAKER, *records])


def bought(link_id: str, product: str | None, **fields: object) -> Link:
    return Link(id=link_id, supplier="m", buyer="own", product=product, **fields)  # type: ignore[arg-type]  # by name


def lines(network: Network) -> tuple[ScopeLine, ...]:
    return scope_lines.lines_of(network, suggest(network), WORDS)


def named(network: Network, name: str) -> ScopeLine:
    return next(one for one in lines(network) if one.name == name)


def names(found: Sequence[ScopeLine]) -> list[str]:
    return [one.name for one in found]


@pytest.fixture
def network() -> Network:
    """T-shirts twice, cocoa, a thing nobody knows, cleaning, and what is not relevant."""
    return chain(
        bought("l1", "t-shirts", country_of_making="BD", value=600),
        bought("l2", "cotton polo shirts", country_of_making="IN", value=200),
        bought("l3", "cocoa beans", country_of_making="CI", value=100),
        bought("l4", "zwibbels", value=100),
        bought("l5", "cleaning", value=900),
        bought("l6", "pens", relevance=Relevance.NONE, relevance_reason="two boxes"),
    )


def test_that_products_of_one_group_are_one_line(network: Network) -> None:
    found = named(network, "T-shirts and cotton knitwear")
    assert (found.products, found.links) == (("cotton polo shirts", "t-shirts"), ("l1", "l2"))
    assert found.countries == ("BD", "IN")


def test_that_services_and_what_has_no_relevance_are_left_out(network: Network) -> None:
    assert sorted(names(lines(network)))[:2] == ["T-shirts and cotton knitwear", "cocoa beans"]
    assert len(lines(network)) == 3


def test_that_the_share_is_of_the_goods_and_only_where_all_is_known(network: Network) -> None:
    assert named(network, "T-shirts and cotton knitwear").share == pytest.approx(0.8)
    more = chain(bought("l1", "t-shirts", value=600), bought("l2", "cocoa beans"))
    assert {one.share for one in lines(more)} == {None}


def test_that_what_is_not_known_is_counted(network: Network) -> None:
    found = named(network, "zwibbels")
    assert (found.origin_unknown, found.unjudged, found.said) == (1, 1, ())


def test_that_the_gravest_by_sources_stands_first_and_money_plays_no_part(
    network: Network,
) -> None:
    found = lines(network)
    places = [one.place for one in found]
    assert names(found)[-1] == "zwibbels"
    assert places == sorted(places, reverse=True)
    richer = chain(
        *(bought(one.id, one.product, value=one.value) for one in network.links.values())
    )
    assert names(lines(richer))[-1] == "zwibbels"


def test_that_a_choice_is_one_edit_that_can_be_taken_back(network: Network) -> None:
    before = network.checksum()
    made = scope.choose(network, lines(network)[:2], FIRST, AT)
    network.apply(made)
    assert [one.order for one in network.scope_choices.values()] == [1, 2]
    assert {one.who for one in network.scope_choices.values()} == {"An"}
    network.apply(made.reversed())
    assert network.checksum() == before


def test_that_choosing_the_same_again_changes_nothing(network: Network) -> None:
    network.apply(scope.choose(network, lines(network), LATER, AT, "small"))
    assert scope.choose(network, lines(network), LATER, AT).changes == ()


def test_that_the_reason_of_another_choice_does_not_stay(network: Network) -> None:
    network.apply(scope.choose(network, [named(network, "zwibbels")], OUT, AT, "bought once"))
    network.apply(scope.choose(network, [named(network, "zwibbels")], FIRST, AT))
    choice = named(network, "zwibbels").choice
    assert choice is not None
    assert (choice.reason, choice.order) == (None, 1)


def test_that_what_comes_first_can_be_put_in_another_order(network: Network) -> None:
    network.apply(scope.choose(network, lines(network), FIRST, AT))
    before = names(scope_lines.first_in_order(lines(network)))
    network.apply(scope.moved(lines(network), lines(network)[2].key, -2))
    after = names(scope_lines.first_in_order(lines(network)))
    assert after == [before[2], before[0], before[1]]
    assert scope.moved(lines(network), lines(network)[2].key, -1).changes == ()


def test_that_sources_propose_the_gravest_first_and_nothing_of_what_is_not_known(
    network: Network,
) -> None:
    network.apply(scope.by_sources(network, lines(network), AT, WORDS))
    assert named(network, "cocoa beans").decision is FIRST
    assert named(network, "zwibbels").decision is None
    choice = named(network, "cocoa beans").choice
    assert choice is not None
    assert "Child labour" in str(choice.reason)


def test_that_what_a_person_chose_stays_when_sources_propose(network: Network) -> None:
    network.apply(scope.choose(network, [named(network, "cocoa beans")], OUT, AT, "no more"))
    network.apply(scope.by_sources(network, lines(network), AT, WORDS))
    assert named(network, "cocoa beans").decision is OUT
    assert scope.by_sources(network, lines(network), AT, WORDS).changes == ()


def test_that_what_is_like_the_fifth_place_comes_first_too() -> None:
    said = (scope_lines.SaidTheme("lab.child", 5, 4),)  # type: ignore[arg-type]  # its code
    less = (scope_lines.SaidTheme("lab.wage", 4, 3),)  # type: ignore[arg-type]  # its code
    alike = [ScopeLine(str(at), str(at), said=said) for at in range(7)]
    found = scope.proposal([*alike, ScopeLine("x", "x", said=less)])
    assert [found[one.key] for one in alike] == [FIRST] * 7
    assert found["x"] is LATER


def test_that_products_can_be_typed_in_before_any_import() -> None:
    network = Network()
    network.apply(scope.add_product(network, (), "  Cocoa   beans ", AT))
    network.apply(scope.add_product(network, lines(network), "Leather bags", AT))
    assert names(scope_lines.first_in_order(lines(network))) == ["Cocoa beans", "Leather bags"]
    assert scope.add_product(network, lines(network), "cocoa beans", AT).changes == ()
    assert scope.add_product(network, lines(network), " ", AT).changes == ()


def test_that_a_product_typed_in_is_found_again_by_what_is_imported_later() -> None:
    network = chain()
    network.apply(scope.add_product(network, (), "cocoa beans", AT))
    later = Network([*network, bought("l3", "Cocoa Beans", country_of_making="CI")])
    (line,) = lines(later)
    assert (line.decision, line.links) == (FIRST, ("l3",))


def test_that_a_choice_for_another_name_of_the_group_holds() -> None:
    choice = ScopeChoice(id="c", subject="T-shirts en katoenen tricot", group="t_shirt", choice=OUT)
    (line,) = lines(chain(bought("l1", "t-shirts"), choice))
    assert line.choice == choice


def test_that_clearing_takes_the_choice_back(network: Network) -> None:
    network.apply(scope.choose(network, lines(network), LATER, AT))
    network.apply(scope.clear(lines(network)))
    assert dict(network.scope_choices) == {}


def test_that_the_summary_has_ten_lines_at_most_and_the_reasons() -> None:
    products = ("cocoa beans", "t-shirts", "zwibbels", "laptops", "coffee", "tea", "gold", "roses")
    network = chain(*(bought(one, one) for one in products))
    network.apply(scope.choose(network, lines(network), FIRST, AT, "big"))
    for name, decision in (("tea", LATER), ("roses", OUT)):
        network.apply(scope.choose(network, [named(network, name)], decision, AT, "why not"))
    network.apply(scope.clear([named(network, "zwibbels")]))
    found = scope_summary.summary(lines(network), WORDS)
    assert found[:2] == ("7 of 8 products chosen", "First, in this order:")
    assert found[-3:] == ("Later: tea", "Not chosen yet: zwibbels", "Out of scope: roses: why not")
    assert len(found) <= 10


def test_that_both_languages_say_the_summary(network: Network) -> None:
    network.apply(scope.choose(network, lines(network), OUT, AT))
    found = scope_summary.summary(scope_lines.lines_of(network, None, Labels("nl")), Labels("nl"))
    assert found[0] == "3 van 3 producten gekozen"
    assert "geen reden gegeven" in found[-1]
