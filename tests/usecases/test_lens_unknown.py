"""What the lens of the unknown reports: by number first, and never as low."""

from __future__ import annotations

from typing import Any  # reason: the details are JSON

from hypothesis import given

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.coverage import unjudged_links
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import chain, link, records, risk
from tests.examples import examples
from tests.usecases.lens_words import cells, said

_GRAVE = (5, None, None, 5)


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.UNKNOWN, network, assess_network(network))


@given(records())
@examples(15)
def test_that_it_counts_deliveries_and_themes_as_the_coverage_does(found: list[Record]) -> None:
    network = Network(found)
    report = seen(network)
    rows: Any = report.details["deliveries_not_judged"]
    counted = {(row["tier"], Theme(row["theme"])): row["count"] for row in rows}
    assert counted == {key: len(links) for key, links in unjudged_links(network).items()}
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_it_counts_first_and_tells_the_part_of_the_reach_after_that() -> None:
    network = chain(
        link("mill-own", value=100),
        link("dyer-own", value=300),
        link("farm-mill", share=0.25),
        risk("r", "mill-own", _GRAVE),
    )
    assert said(seen(network)) == [
        "2 of 3 deliveries have no judgement and no source",
        "76 % of the reach goes over them (share of purchases, 10 % less per step; "
        "no measure of harm).",
        "Tier 1: 1 of 2 deliveries, 71 % of the reach.",
        "Tier 2: 1 of 1 deliveries, 5 % of the reach.",
        "Counted by delivery and theme: 65 times nobody judged "
        "(22 themes per delivery that matters).",
        "1 buyer has a blind spot: 17 % of our purchases (less per step).",
        "Behind 1 of 2 direct suppliers nobody is named.",
        "Nobody judged anything beyond tier 1; the chain goes on to tier 2.",
    ]


def test_that_organisations_with_most_unknown_deliveries_come_first() -> None:
    report = seen(chain("a-own", "b-own", "b-a", "c-b", risk("r", "c-b", _GRAVE)))
    assert cells(report, "organisation") == ["b", "a", "c"]
    assert cells(report, "not_known") == [2, 1, 0]
    assert cells(report, "chain_ends") == ["no", "no", "yes"]
    assert [row.bar for row in report.rows] == [1.0, 0.5, 0.0]


def test_that_all_known_is_said_and_so_is_no_chain() -> None:
    known = seen(chain("a-own", risk("r", "a", _GRAVE)))
    assert said(known)[0] == "The 1 delivery has a judgement or a source"
    assert said(seen(Network(())))[0] == "There are no deliveries yet"


def test_that_nothing_judged_at_all_is_not_told_as_a_tier() -> None:
    assert not any("beyond tier" in one for one in said(seen(chain("a-own", "b-a"))))


def test_that_deliveries_without_a_way_to_us_are_told_without_a_tier() -> None:
    told = said(seen(chain("a-own", "x-y")))
    assert "Without a way to us: 1 of 1 deliveries." in told
    assert not any("Tier -1" in one for one in told)
