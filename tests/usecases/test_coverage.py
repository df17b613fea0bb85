"""What is not known, per tier and theme: every delivery counts, and silence is not low."""

from __future__ import annotations

import dataclasses
import random

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, OrganisationKind, Relevance, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.usecases.coverage import TierCoverage, unjudged_links, unknown_table
from imvo_desktop.usecases.suggest_risks import suggest
from imvo_desktop.usecases.take_suggestions import accept, set_aside

RECORDS: tuple[Record, ...] = (
    Organisation(id="own", name="Wij", kind=OrganisationKind.OWN),
    Organisation(id="mill", name="Mill", country="BD"),
    Organisation(id="trader", name="Groothandel", country="NL"),
    Organisation(id="farm", name="Farm"),
    Organisation(id="loose", name="Loose"),
    Organisation(id="shop", name="Shop", kind=OrganisationKind.CUSTOMER),
    Link(id="shirts", supplier="mill", buyer="own", hs="6109", country_of_making="BD"),
    Link(id="pens", supplier="trader", buyer="own"),
    Link(id="cotton", supplier="farm", buyer="mill", hs="5201", country_of_making="DE"),
    Link(id="afar", supplier="loose", buyer="farm", hs="6109", country_of_making="BD"),
    Link(id="lost", supplier="loose", buyer="loose", hs="6109", country_of_making="BD"),
    Link(id="sold", supplier="own", buyer="shop", hs="6109"),
    Link(id="tea", supplier="trader", buyer="own", hs="0902", relevance=Relevance.NONE),
)


def table(network: Network) -> dict[int | None, TierCoverage]:
    return {one.tier: one for one in unknown_table(network, suggest(network))}


def unconnected() -> Network:
    """The same, with nobody between `loose` and us."""
    return Network(one for one in RECORDS if one.id != "afar")


def test_that_tiers_run_outwards_and_the_unreachable_come_last() -> None:
    network = unconnected()
    found = unknown_table(network, suggest(network))

    assert [(one.tier, one.deliveries) for one in found] == [(1, 2), (2, 1), (None, 1)]
    assert [one.tier for one in unknown_table(Network(RECORDS), suggest(Network(RECORDS)))] == [
        1,
        2,
        3,
    ]


def test_that_every_delivery_is_counted_once_for_each_theme() -> None:
    for tier in table(unconnected()).values():
        assert set(tier.themes) == set(Theme)
        for one in tier.themes.values():
            parts = dataclasses.asdict(one)
            assert parts.pop("deliveries") == sum(parts.values()) == tier.deliveries


def test_why_a_delivery_is_not_known() -> None:
    found = table(unconnected())

    child = found[1].themes[Theme.CHILD_LABOUR]
    assert (child.suggested, child.not_askable, child.unknown) == (1, 1, 2)
    corruption = found[1].themes[Theme.CORRUPTION]
    assert (corruption.attention, corruption.not_askable) == (1, 1)
    german = found[2].themes[Theme.CORRUPTION]
    assert (german.silent, german.unknown) == (1, 1)
    water = found[1].themes[Theme.WATER]
    assert (water.no_source, water.unknown) == (2, 2)
    assert found[None].themes[Theme.CHILD_LABOUR].suggested == 1


def test_that_a_service_is_no_product_that_is_not_known() -> None:
    records = (
        Organisation(id="carrier", name="Van der Weg", kind=OrganisationKind.CARRIER),
        Link(id="cleaning", supplier="trader", buyer="own", product="schoonmaak"),
        Link(id="road", supplier="carrier", buyer="own"),
        Link(id="boxes", supplier="carrier", buyer="own", product="onbekend spul"),
    )
    before, network = suggest(unconnected()), Network([*unconnected(), *records])
    found = suggest(network)

    assert (before.services, found.services) == (0, 2)
    assert found.product_unknown == before.product_unknown + 1
    child = table(network)[1].themes[Theme.CHILD_LABOUR]
    assert (child.service, child.not_askable, child.suggested) == (2, 2, 1)
    water = table(network)[1].themes[Theme.WATER]
    assert (water.service, water.no_source) == (0, 5)


def test_that_only_a_judgement_of_a_person_makes_it_known() -> None:
    network = unconnected()
    chosen = [one for one in suggest(network).items if one.link == "shirts"]
    forced = [one for one in chosen if one.theme is Theme.FORCED_LABOUR]
    new_id = random_ids(random.Random(1))
    made = {"who": "Ann", "when": "2026-11-22"}
    network.apply(accept(network, forced, new_id, **made))
    child = [one for one in chosen if one.theme is Theme.CHILD_LABOUR]
    network.apply(set_aside(network, child, "no", new_id, **made))
    looked = Risk(id="r", theme=Theme.WATER, link="pens", judged=Judged.LOOKED_NOTHING_FOUND)

    found = table(Network([*network, looked]))[1].themes

    assert (found[Theme.FORCED_LABOUR].accepted, found[Theme.FORCED_LABOUR].unknown) == (1, 2)
    assert (found[Theme.CHILD_LABOUR].aside, found[Theme.CHILD_LABOUR].unknown) == (1, 2)
    assert (found[Theme.WATER].judged, found[Theme.WATER].unknown) == (1, 1)
    assert network.records(Kind.BASELINE)


def test_that_without_an_own_company_all_are_unreachable() -> None:
    network = Network(
        one for one in RECORDS if one.id not in ("own", "shirts", "pens", "sold", "tea")
    )

    assert [(one.tier, one.deliveries) for one in unknown_table(network, suggest(network))] == [
        (None, 3)
    ]


def test_that_every_cell_knows_its_deliveries() -> None:
    network = Network(RECORDS)
    found = suggest(network)
    taken = [one for one in found.items if one.link == "shirts"]
    network.apply(accept(network, taken, random_ids(random.Random(5)), who="Ad", when="2026"))
    judged = next(iter(network.risks))
    network.apply(editing.change(network, Kind.RISK, [judged], judged=Judged.OWN))
    links = unjudged_links(network)
    cells = {
        (tier, theme): one.unknown
        for tier, row in table(network).items()
        for theme, one in row.themes.items()
    }
    assert {key: len(ids) for key, ids in links.items()} == cells
    theme = network.risks[judged].theme
    assert "shirts" not in links[1, theme]
    assert "shirts" in links[1, Theme.TAX]
