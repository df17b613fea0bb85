"""Where a judgement goes, and what it implies."""

from __future__ import annotations

import dataclasses
import random
from typing import cast

from imvo_desktop.domain.codes import Happens, Judged, Kind, LevelFrom, RiskStatus, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.judge_risk import Judgement, Reach, Subject

BOTH_OF_MILL = Subject(Kind.LINK, ("a", "b"))


def mill_with_two_deliveries() -> Network:
    """One mill, two buyers, nothing judged."""
    organisations = [Organisation(id=one, name=one) for one in ("mill", "own", "weaver")]
    links = [
        Link(id="a", supplier="mill", buyer="own"),
        Link(id="b", supplier="mill", buyer="weaver"),
    ]
    return Network([*organisations, *links])


def judged(network: Network, risk: Risk, subject: Subject = BOTH_OF_MILL) -> list[Risk]:
    """Judge and give the risks there are."""
    network.apply(judge_risk.judge(network, Judgement(risk), subject, random_ids(random.Random(1))))
    return list(network.risks.values())


def test_that_harm_at_the_supplier_is_one_harm_for_all_its_deliveries() -> None:
    (risk,) = judged(mill_with_two_deliveries(), judge_risk.start(Theme.WAGE))
    assert (risk.organisation, risk.link) == ("mill", None)


def test_that_harm_with_the_product_is_put_on_each_delivery() -> None:
    risk = dataclasses.replace(judge_risk.start(Theme.WAGE), happens=Happens.PRODUCT)
    assert {one.link for one in judged(mill_with_two_deliveries(), risk)} == {"a", "b"}


def test_that_harm_that_happens_is_certain() -> None:
    risk = dataclasses.replace(judge_risk.start(Theme.WAGE), status=RiskStatus.CONFIRMED)
    assert judged(mill_with_two_deliveries(), risk)[0].likelihood == 5


def test_that_nothing_found_keeps_no_answers() -> None:
    start = judge_risk.start(Theme.WAGE)
    risk = dataclasses.replace(start, judged=Judged.LOOKED_NOTHING_FOUND, scale=4, likelihood=2)
    settled = judge_risk.settled(risk)
    assert (settled.scale, settled.likelihood) == (None, None)


def test_that_a_new_source_comes_with_the_judgement_as_one_edit() -> None:
    network = mill_with_two_deliveries()
    source = Source(id="s", publisher="FNV", title="Rapport")
    risk = dataclasses.replace(judge_risk.start(Theme.WAGE), sources=("s",))
    judgement = Judgement(risk, (source,))
    network.apply(judge_risk.judge(network, judgement, BOTH_OF_MILL, random_ids(random.Random(1))))
    assert list(network.records(Kind.SOURCE)) == ["s"]


def test_that_answers_on_own_purchasing_go_to_the_deliveries() -> None:
    network = mill_with_two_deliveries()
    judgement = Judgement(judge_risk.start(Theme.WAGE), practices={"price": True})
    network.apply(judge_risk.judge(network, judgement, BOTH_OF_MILL, random_ids(random.Random(1))))
    assert judge_risk.common_practices(network, ("a", "b"))["price"] is True


def test_that_evidence_comes_with_each_risk_a_judgement_makes() -> None:
    network = mill_with_two_deliveries()
    risk = dataclasses.replace(judge_risk.start(Theme.WAGE), happens=Happens.PRODUCT)
    page = Evidence(id="", subject="", name="FNV", address="https://fnv.nl")
    judgement = Judgement(risk, evidence=(page,))
    network.apply(judge_risk.judge(network, judgement, BOTH_OF_MILL, random_ids(random.Random(1))))
    found = cast(list[Evidence], list(network.records(Kind.EVIDENCE).values()))
    assert {one.subject for one in found} == set(network.risks)
    (first, _) = network.risks
    again = judge_risk.rejudge(network, first, judgement, BOTH_OF_MILL, random_ids())
    network.apply(again)
    assert len(network.referrers(Kind.RISK, first, Kind.EVIDENCE)) == 2


def test_that_an_organisation_shows_the_risks_on_what_it_delivers() -> None:
    network = mill_with_two_deliveries()
    judged(network, dataclasses.replace(judge_risk.start(Theme.WAGE), happens=Happens.PRODUCT))
    mill, own = (Subject(Kind.ORGANISATION, (one,)) for one in ("mill", "own"))
    assert {one.link for one in judge_risk.risks_of(network, mill)} == {"a", "b"}
    assert judge_risk.risks_of(network, own) == ()


def test_that_a_changed_place_moves_the_harm_to_the_one_delivery_that_is_selected() -> None:
    network = mill_with_two_deliveries()
    (risk,) = judged(network, judge_risk.start(Theme.WAGE))
    moved = Judgement(dataclasses.replace(risk, happens=Happens.PRODUCT))
    only_a = Subject(Kind.LINK, ("a",))
    network.apply(judge_risk.rejudge(network, risk.id, moved, only_a, random_ids()))
    assert (network.risks[risk.id].link, network.risks[risk.id].organisation) == ("a", None)


def test_that_the_risks_of_the_supplier_count_on_its_delivery() -> None:
    network = mill_with_two_deliveries()
    (risk,) = judged(network, judge_risk.start(Theme.WAGE))
    assert judge_risk.risks_of(network, Subject(Kind.LINK, ("b",))) == (risk,)


def test_that_the_reach_of_a_judgement_is_what_saving_it_makes() -> None:
    network, risk = mill_with_two_deliveries(), judge_risk.start(Theme.WAGE)
    one = Subject(Kind.LINK, ("a",))
    assert judge_risk.reach(network, risk, one) == Reach(1, 2, ("mill",))
    with_product = dataclasses.replace(risk, happens=Happens.PRODUCT)
    assert judge_risk.reach(network, with_product, one) == Reach(1, 1)
    assert judge_risk.reach(network, with_product, BOTH_OF_MILL) == Reach(2, 2)


def test_that_the_reach_of_a_changed_risk_follows_where_it_moves() -> None:
    network = mill_with_two_deliveries()
    (risk,) = judged(network, judge_risk.start(Theme.WAGE))
    moved = dataclasses.replace(risk, happens=Happens.PRODUCT)
    one = Subject(Kind.LINK, ("a",))
    assert judge_risk.reach(network, risk, one, risk.id) == Reach(1, 2, ("mill",))
    assert judge_risk.reach(network, moved, one, risk.id) == Reach(1, 1)
    assert judge_risk.reach(network, moved, BOTH_OF_MILL, risk.id).suppliers == ("mill",)


def test_that_undoing_one_judgement_of_two_deliveries_leaves_nothing() -> None:
    network = mill_with_two_deliveries()
    before = network.checksum()
    judgement = Judgement(judge_risk.start(Theme.WAGE), practices={"price": True})
    made = judge_risk.judge(network, judgement, BOTH_OF_MILL, random_ids(random.Random(1)))
    network.apply(made)
    network.apply(made.reversed())
    assert network.checksum() == before


def said(name: str, level_from: LevelFrom, likelihood: int, scale: int | None = None) -> Baseline:
    """What one source says of the wages of the mill."""
    return Baseline(
        id=name,
        theme=Theme.WAGE,
        level_from=level_from,
        organisation="mill",
        scale=scale,
        likelihood=likelihood,
        source=name,
    )


def test_that_a_start_from_sources_takes_the_gravest_and_counts_as_accepted() -> None:
    found = judge_risk.start_from_sources(
        Theme.WAGE,
        [said("b", LevelFrom.SECTOR, 3, 4), said("a", LevelFrom.COUNTRY_PRODUCT, 4, 3)],
    )
    assert (found.scale, found.scope, found.likelihood) == (4, None, 4)
    assert (found.judged, found.sources) == (Judged.ACCEPTED, ("a", "b"))


def test_that_no_list_makes_harm_certain_or_unlikely_and_no_country_says_how_likely() -> None:
    found = judge_risk.start_from_sources(
        Theme.WAGE,
        [
            said("a", LevelFrom.COUNTRY, 4),
            said("b", LevelFrom.PRODUCT, 5),
            said("c", LevelFrom.SECTOR, 1),
        ],
    )
    assert found.likelihood is None


def test_that_the_themes_used_last_come_first_without_those_judged_here() -> None:
    network = mill_with_two_deliveries()
    new_id = random_ids(random.Random(2))
    for theme in (Theme.TAX, Theme.WAGE, Theme.WATER, Theme.WAGE, Theme.AIR):
        judgement = Judgement(judge_risk.start(theme))
        network.apply(judge_risk.judge(network, judgement, BOTH_OF_MILL, new_id))
    found = judge_risk.latest_themes(network, [Theme.WATER])
    assert found == (Theme.AIR, Theme.WAGE)
