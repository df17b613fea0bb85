"""Two moments of a chain: graver, less grave, gone, better known, and what is no improvement."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

import pytest

from imvo_desktop.analysis import hotspots
from imvo_desktop.analysis.compared import (
    Compared,
    Comparison,
    Harm,
    Insight,
    Movement,
    Side,
    compare,
)
from imvo_desktop.analysis.left_chain import harm_in, left_unsolved
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.analysis.round_figures import figures_of
from imvo_desktop.domain.codes import (
    Confidence,
    Judged,
    Kind,
    Level,
    OrganisationKind,
    RiskStatus,
    Theme,
)
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk

OWN = Organisation(id="own", name="Own", kind=OrganisationKind.OWN)
MILL = Organisation(id="mill", name="Mill")
DYER = Organisation(id="dyer", name="Dyer")
LINK = Link(id="l", supplier="mill", buyer="own")
OTHER = Link(id="m", supplier="dyer", buyer="own")
CHAIN: tuple[Record, ...] = (OWN, MILL, DYER, LINK, OTHER)
MIDDLE = Risk(id="r", theme=Theme.WAGE, link="l", scale=4, scope=3, irremediability=3, likelihood=3)


def side(records: Iterable[Record]) -> Side:
    network = Network(records)
    columns = ChainArrays.from_network(network).columns()
    return Side(network, hotspots.assess(columns, Method()))


def of(then: Iterable[Record], now: Iterable[Record]) -> Comparison:
    return compare(side(then), side(now))


def link(found: Comparison, link_id: str = "l") -> Compared:
    return next(one for one in found.links if one.id == link_id)


def risk(found: Comparison, risk_id: str = "r") -> Compared:
    return next(one for one in found.risks if one.id == risk_id)


def answered(**answers: object) -> Risk:
    return dataclasses.replace(MIDDLE, **answers)  # type: ignore[arg-type]  # fields of a risk


@pytest.mark.parametrize(
    ("likelihood", "movement"), [(5, Movement.UP), (1, Movement.DOWN), (3, Movement.SAME)]
)
def test_that_another_answer_moves_risk_and_link(likelihood: int, movement: Movement) -> None:
    found = of([*CHAIN, MIDDLE], [*CHAIN, answered(likelihood=likelihood)])
    assert (risk(found).movement, link(found).movement) == (movement, movement)
    assert risk(found).insight is Insight.SAME


def test_that_what_was_not_known_is_better_known_and_never_graver_or_new() -> None:
    found = of(CHAIN, [*CHAIN, MIDDLE])
    assert (link(found).movement, link(found).insight) == (Movement.RATED, Insight.BETTER)
    assert risk(found).movement is Movement.RATED
    assert link(found, "m").movement is Movement.SAME


def test_that_a_judgement_that_was_taken_away_is_less_known_and_never_less_grave() -> None:
    grave = answered(id="g", theme=Theme.FORCED_LABOUR, scale=5, likelihood=5)
    found = of([*CHAIN, MIDDLE, grave], [*CHAIN, MIDDLE])
    assert (link(found).movement, link(found).insight) == (Movement.UNRATED, Insight.LESS)
    assert risk(found, "g").movement is Movement.UNRATED
    assert Movement.DOWN not in found.movements(Kind.LINK)


def test_that_an_answer_made_open_again_is_less_known() -> None:
    found = of([*CHAIN, MIDDLE], [*CHAIN, answered(likelihood=None)])
    assert risk(found).insight is Insight.LESS
    assert link(found).movement is not Movement.DOWN


@pytest.mark.parametrize(
    ("then", "now", "insight"),
    [
        ({"judged": Judged.ACCEPTED}, {"judged": Judged.OWN}, Insight.BETTER),
        ({"judged": Judged.OWN}, {"judged": Judged.VERIFIED}, Insight.BETTER),
        ({"confidence": Confidence.GUESS}, {"confidence": Confidence.SURE}, Insight.BETTER),
        ({"confidence": Confidence.SURE}, {"confidence": Confidence.GUESS}, Insight.LESS),
        ({"confidence": Confidence.FAIRLY}, {"confidence": Confidence.SURE}, Insight.BETTER),
        ({"confidence": Confidence.FAIRLY}, {"confidence": None}, Insight.LESS),
        ({"judged": Judged.LOOKED_NOTHING_FOUND}, {"judged": Judged.VERIFIED}, Insight.BETTER),
        ({"judged": Judged.VERIFIED}, {"judged": Judged.ACCEPTED}, Insight.LESS),
    ],
)
def test_that_a_firmer_judgement_is_better_known_at_the_same_level(
    then: dict[str, object], now: dict[str, object], insight: Insight
) -> None:
    found = of([*CHAIN, answered(**then)], [*CHAIN, answered(**now)])
    assert (risk(found).movement, risk(found).insight) == (Movement.SAME, insight)
    assert link(found).insight is insight


def test_that_a_link_that_left_with_harm_that_was_not_remedied_is_never_less_grave() -> None:
    happening = answered(status=RiskStatus.CONFIRMED)
    found = of([*CHAIN, happening], [OWN, DYER, OTHER])
    assert link(found).movement is Movement.GONE_UNSOLVED
    assert risk(found).movement is Movement.GONE_UNSOLVED
    assert (link(found).now, Movement.DOWN in found.movements(Kind.LINK)) == (None, False)


def test_that_harm_on_an_organisation_that_no_longer_delivers_went_out_unsolved() -> None:
    happening = answered(link=None, organisation="mill", status=RiskStatus.STOPPED)
    found = of([*CHAIN, happening], [OWN, MILL, DYER, OTHER, happening])
    assert link(found).movement is Movement.GONE_UNSOLVED


def test_that_harm_that_still_counts_on_another_link_did_not_go_out_of_sight() -> None:
    happening = answered(link=None, organisation="mill", status=RiskStatus.CONFIRMED)
    second = Link(id="n", supplier="mill", buyer="own")
    now: list[Record] = [OWN, MILL, DYER, OTHER, second, happening]
    assert link(of([*CHAIN, second, happening], now)).movement is Movement.GONE


def test_that_a_link_that_left_after_the_harm_was_remedied_is_only_gone() -> None:
    found = of([*CHAIN, answered(status=RiskStatus.REMEDIED)], [OWN, DYER, OTHER])
    assert link(found).movement is Movement.GONE


def test_that_harm_that_began_or_was_remedied_is_said_beside_the_level() -> None:
    happening, remedied = (
        answered(status=RiskStatus.PLAUSIBLE),
        answered(status=RiskStatus.REMEDIED),
    )
    began = of([*CHAIN, MIDDLE], [*CHAIN, happening])
    ended = of([*CHAIN, happening], [*CHAIN, remedied])
    stopped = of([*CHAIN, happening], [*CHAIN, answered(status=RiskStatus.STOPPED)])
    assert (risk(began).harm, link(began).harm) == (Harm.BEGAN, Harm.BEGAN)
    assert (risk(ended).harm, risk(stopped).harm) == (Harm.REMEDIED, Harm.SAME)


def test_that_a_new_link_with_its_risk_is_new_and_not_better_known() -> None:
    found = of([OWN, DYER, OTHER], [*CHAIN, MIDDLE])
    assert (link(found).movement, risk(found).movement) == (Movement.NEW, Movement.NEW)
    assert link(found).insight is Insight.SAME


def test_that_each_link_and_risk_is_told_once_in_the_order_of_ids() -> None:
    found = of([*CHAIN, MIDDLE], [OWN, DYER, OTHER, Link(id="a", supplier="dyer", buyer="own")])
    assert [one.id for one in found.links] == ["a", "l", "m"]
    assert sum(found.movements(Kind.LINK).values()) == 3
    assert [one.id for one in found.risks] == ["r"]


def test_that_the_figures_of_a_moment_count_links_by_level_and_unknown_too() -> None:
    customer = Organisation(id="c", name="C", kind=OrganisationKind.CUSTOMER)
    after = Link(id="z", supplier="own", buyer="c")
    happening = answered(status=RiskStatus.CONFIRMED)
    one = side([*CHAIN, customer, after, happening])
    found = figures_of(one.network, one.assessment)
    assert (found.links, found.unknown, found.happening, found.remedied) == (2, 1, 1, 0)
    assert found.levels[Level.UNKNOWN] == 1
    assert sum(found.levels.values()) == 2


@pytest.mark.parametrize("field", ["scale", "irremediability", "likelihood"])
def test_that_a_lower_level_by_an_answer_made_open_again_is_never_less_grave(field: str) -> None:
    grave = answered(scale=5, scope=5, irremediability=5, likelihood=5)
    lower = {"scale": 2, "scope": 2, "irremediability": 2, "likelihood": 3, field: None}
    found = of([*CHAIN, grave], [*CHAIN, answered(**lower)])
    assert (risk(found).movement, risk(found).insight) == (Movement.UNRATED, Insight.LESS)
    assert (link(found).movement, link(found).insight) == (Movement.UNRATED, Insight.LESS)


def test_that_harm_that_is_no_longer_said_to_happen_is_less_known_and_never_less_grave() -> None:
    happening = answered(status=RiskStatus.CONFIRMED)
    found = of([*CHAIN, happening], [*CHAIN, answered(status=RiskStatus.POSSIBLE, likelihood=1)])
    assert (risk(found).movement, risk(found).insight) == (Movement.UNRATED, Insight.LESS)
    assert (link(found).movement, link(found).harm) == (Movement.UNRATED, Harm.SAME)


def test_that_a_delivery_by_another_supplier_leaves_the_risk_of_the_first_and_is_not_less() -> None:
    grave = answered(link=None, organisation="mill", scale=5, likelihood=5)
    small = answered(id="s", link=None, organisation="dyer", scale=1, scope=1, irremediability=1)
    moved = dataclasses.replace(LINK, supplier="dyer")
    found = of([*CHAIN, grave, small], [OWN, MILL, DYER, moved, OTHER, grave, small])
    assert link(found).movement is Movement.GONE
    assert risk(found).movement is Movement.GONE
    happening = dataclasses.replace(grave, status=RiskStatus.CONFIRMED)
    found = of([*CHAIN, happening, small], [OWN, MILL, DYER, moved, OTHER, happening, small])
    assert link(found).movement is Movement.GONE_UNSOLVED
    assert risk(found).movement is Movement.GONE_UNSOLVED


def test_that_suppliers_that_are_one_and_the_same_take_nothing_out_of_the_chain() -> None:
    grave = answered(link=None, organisation="mill", status=RiskStatus.CONFIRMED)
    joined = dataclasses.replace(grave, organisation="dyer")
    found = of([*CHAIN, grave], [OWN, DYER, dataclasses.replace(LINK, supplier="dyer"), joined])
    assert (link(found).movement, risk(found).movement) == (Movement.SAME, Movement.SAME)


def test_that_who_looked_and_found_nothing_leaves_no_answer_open() -> None:
    looked = answered(
        scale=None, scope=None, irremediability=None, likelihood=None,
        judged=Judged.LOOKED_NOTHING_FOUND, reason="visited", sources=("s",),
    )  # fmt: skip
    found = of([*CHAIN, MIDDLE], [*CHAIN, looked])
    assert (risk(found).movement, link(found).movement) == (Movement.DOWN, Movement.DOWN)


def test_that_harm_that_is_no_longer_said_and_then_left_is_not_solved() -> None:
    happening = answered(link=None, organisation="mill", status=RiskStatus.CONFIRMED)
    withdrawn = dataclasses.replace(happening, status=RiskStatus.POSSIBLE)
    found = of([*CHAIN, happening], [OWN, MILL, DYER, OTHER, withdrawn])
    assert (link(found).movement, risk(found).movement) == (Movement.GONE_UNSOLVED,) * 2


def test_that_remedied_harm_that_left_afterwards_is_only_gone() -> None:
    happening = answered(link=None, organisation="mill", status=RiskStatus.CONFIRMED)
    remedied = dataclasses.replace(happening, status=RiskStatus.REMEDIED)
    found = of([*CHAIN, happening], [OWN, MILL, DYER, OTHER, remedied])
    assert (link(found).movement, risk(found).movement) == (Movement.GONE, Movement.GONE)
    assert risk(found).harm is Harm.REMEDIED


def test_that_a_risk_without_a_delivery_at_either_moment_did_not_go() -> None:
    ours = answered(link=None, organisation="own", status=RiskStatus.CONFIRMED)
    assert risk(of([*CHAIN, ours], [*CHAIN, ours])).movement is Movement.SAME


def test_that_harm_that_is_no_longer_said_is_less_known_at_the_same_level_too() -> None:
    happening = answered(status=RiskStatus.CONFIRMED, likelihood=5, confidence=Confidence.GUESS)
    unsaid = answered(likelihood=5, confidence=Confidence.SURE)
    found = of([*CHAIN, happening], [*CHAIN, unsaid])
    assert (risk(found).movement, risk(found).insight) == (Movement.SAME, Insight.LESS)


def test_that_a_graver_supplier_is_graver_even_where_harm_stayed_behind() -> None:
    happening = answered(
        link=None, organisation="mill", status=RiskStatus.CONFIRMED, scale=1, scope=1,
        irremediability=1,
    )  # fmt: skip
    grave = answered(id="g", link=None, organisation="dyer", scale=5, likelihood=5)
    moved = dataclasses.replace(LINK, supplier="dyer")
    found = of([*CHAIN, happening, grave], [OWN, MILL, DYER, moved, OTHER, happening, grave])
    assert link(found).movement is Movement.UP


def test_that_a_risk_that_a_person_puts_elsewhere_did_not_leave() -> None:
    grave = answered(link=None, organisation="mill", scale=5, likelihood=5)
    small = answered(id="s", scale=1, scope=1, irremediability=1)
    found = of([*CHAIN, grave, small], [*CHAIN, answered(scale=5, likelihood=5, link="m"), small])
    assert link(found).movement is Movement.DOWN


def test_that_another_supplier_and_a_judgement_taken_away_is_less_known() -> None:
    happening = answered(link=None, organisation="mill", status=RiskStatus.CONFIRMED)
    small = answered(id="s", scale=1, scope=1, irremediability=1)
    moved = dataclasses.replace(LINK, supplier="dyer")
    found = of([*CHAIN, happening, small], [OWN, MILL, DYER, moved, OTHER, small])
    assert (link(found).movement, link(found).insight) == (Movement.UNRATED, Insight.LESS)


def test_that_a_lighter_judgement_taken_away_leaves_a_graver_one_less_grave() -> None:
    grave = answered(id="g", theme=Theme.FORCED_LABOUR, scale=5, likelihood=5)
    lighter = dataclasses.replace(grave, scale=4, likelihood=3)
    found = of([*CHAIN, MIDDLE, grave], [*CHAIN, lighter])
    assert (risk(found).then, risk(found, "g").now) == (link(found).now,) * 2
    assert link(found).movement is Movement.DOWN


def test_that_harm_that_began_is_said_before_harm_that_was_remedied() -> None:
    other = answered(id="o", theme=Theme.FORCED_LABOUR, status=RiskStatus.CONFIRMED)
    began = answered(status=RiskStatus.PLAUSIBLE)
    remedied = dataclasses.replace(other, status=RiskStatus.REMEDIED)
    found = of([*CHAIN, MIDDLE, other], [*CHAIN, began, remedied])
    assert link(found).harm is Harm.BEGAN


def test_that_what_left_unsolved_counts_deliveries_to_us_and_never_to_a_customer() -> None:
    shop = Organisation(id="shop", name="Shop", kind=OrganisationKind.CUSTOMER)
    sold = Link(id="z", supplier="own", buyer="shop")
    happening = answered(status=RiskStatus.CONFIRMED)
    ours = dataclasses.replace(happening, id="o", link="z")
    earlier = harm_in(side([*CHAIN, shop, sold, happening, ours]).chain())
    assert left_unsolved([earlier], side([OWN, MILL, DYER]).chain()) == {"l"}


def test_that_a_judgement_taken_away_from_a_delivery_that_stays_did_not_leave() -> None:
    earlier = harm_in(side([*CHAIN, answered(status=RiskStatus.CONFIRMED)]).chain())
    assert left_unsolved([earlier], side(CHAIN).chain()) == frozenset()


def test_that_remedied_and_stopped_harm_are_counted_apart() -> None:
    one = side(
        [
            *CHAIN,
            answered(status=RiskStatus.REMEDIED),
            answered(id="s", status=RiskStatus.STOPPED),
            answered(id="t", status=RiskStatus.STOPPED),
        ]
    )
    figures = figures_of(one.network, one.assessment)
    assert (figures.remedied, figures.happening) == (1, 2)


FARM = Organisation(id="farm", name="Farm")
BEHIND = Link(id="b", supplier="farm", buyer="mill")
CUT_OFF: tuple[Record, ...] = (OWN, MILL, DYER, FARM, OTHER, BEHIND)
AT_FARM = dataclasses.replace(
    MIDDLE, id="f", link=None, organisation="farm", status=RiskStatus.CONFIRMED
)
ON_BEHIND = dataclasses.replace(AT_FARM, link="b", organisation=None)


def cut_off(then: Risk, now: Risk) -> Comparison:
    """The mill no longer delivers to us, the farm behind it still delivers to the mill."""
    return of([*CUT_OFF, LINK, then], [*CUT_OFF, now])


@pytest.mark.parametrize("harm", [AT_FARM, ON_BEHIND])
def test_that_what_has_no_way_to_us_any_more_left_with_its_harm(harm: Risk) -> None:
    found = cut_off(harm, harm)
    assert (link(found, "b").movement, risk(found, "f").movement) == (Movement.GONE_UNSOLVED,) * 2
    assert link(found, "m").movement is Movement.SAME


@pytest.mark.parametrize("likelihood", [1, 5])
def test_that_what_has_no_way_to_us_any_more_is_out_whatever_its_level(likelihood: int) -> None:
    possible = dataclasses.replace(ON_BEHIND, status=RiskStatus.POSSIBLE)
    found = cut_off(possible, dataclasses.replace(possible, likelihood=likelihood))
    assert (link(found, "b").movement, risk(found, "f").movement) == (Movement.GONE,) * 2
    assert link(found, "b").insight is Insight.SAME


def test_that_harm_that_was_remedied_without_a_way_to_us_is_only_gone() -> None:
    found = cut_off(AT_FARM, dataclasses.replace(AT_FARM, status=RiskStatus.REMEDIED))
    assert (link(found, "b").movement, risk(found, "f").movement) == (Movement.GONE,) * 2
    assert risk(found, "f").harm is Harm.REMEDIED


def test_that_a_supplier_behind_two_others_is_still_in_sight_over_the_one_that_stays() -> None:
    second = Link(id="c", supplier="farm", buyer="dyer")
    found = of([*CUT_OFF, LINK, second, AT_FARM], [*CUT_OFF, second, AT_FARM])
    assert (link(found, "b").movement, link(found, "c").movement) == (Movement.GONE, Movement.SAME)
    assert risk(found, "f").movement is Movement.SAME


def test_that_what_gets_a_way_to_us_is_new_and_what_never_had_one_the_same() -> None:
    found = of([*CUT_OFF, AT_FARM], [*CUT_OFF, LINK, AT_FARM])
    assert (link(found, "b").movement, risk(found, "f").movement) == (Movement.NEW,) * 2
    found = of([*CUT_OFF, AT_FARM], [*CUT_OFF, AT_FARM])
    assert (link(found, "b").movement, risk(found, "f").movement) == (Movement.SAME,) * 2


@pytest.mark.parametrize("harm", [AT_FARM, ON_BEHIND])
def test_that_harm_that_lost_its_way_to_us_is_left_unsolved_until_it_is_back(harm: Risk) -> None:
    whole, cut = side([*CUT_OFF, LINK, harm]).chain(), side([*CUT_OFF, harm]).chain()
    assert left_unsolved([harm_in(whole)], cut) == {"b"}
    assert left_unsolved([harm_in(whole), harm_in(cut)], whole) == frozenset()
    assert harm_in(cut) == {}
