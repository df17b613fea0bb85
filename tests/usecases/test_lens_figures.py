"""What the lens of the plain figures reports."""

from __future__ import annotations

import pytest
from hypothesis import given

from imvo_desktop.analysis import network_figures
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import chain, organisation, records
from tests.examples import examples
from tests.usecases.lens_words import cells, said

NO_HARM = (
    "These figures tell how the chain is built."
    " They say nothing about harm to people or the environment."
)


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.FIGURES, network, assess_network(network))


@given(records())
@examples(15)
def test_that_every_chain_is_told_in_words(found: list[Record]) -> None:
    report = seen(Network(found))
    for language in ("nl", "en"):
        assert said(report, language)
    assert NO_HARM in said(report)


def test_that_the_one_most_ways_lead_over_comes_first() -> None:
    report = seen(chain("a-own", "m-a", "s-m", "t-m"))
    assert said(report)[0] == (
        "5 organisations and 4 pairs that deliver; most shortest ways lead over m"
    )
    assert cells(report, "organisation")[:2] == ["m", "a"]
    assert report.rows[0].bar == 1.0


def test_that_circles_depth_and_loose_ends_are_told() -> None:
    told = said(seen(chain("a-own", "b-a", "a-b", organisation("x"))))
    assert "1 circle of organisations that deliver to each other." in told
    assert "The chain is known up to tier 2." in told
    assert "1 organisation has no way to you." in told
    assert "Density: of the possible pairs, 1 in 4 delivers." in told


def test_that_an_estimate_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_figures, "EXACT_UP_TO", 3)
    monkeypatch.setattr(network_figures, "SAMPLE", 2)
    report = seen(chain("a-own", "b-a", "c-b", "d-c"))
    assert any("estimate from the ways that begin at 2" in one for one in said(report))
    assert dict(report.options)["seed"] == network_figures.SEED


def test_that_nobody_a_way_leads_over_has_no_bar() -> None:
    report = seen(chain("a-own", "m-a"))
    assert cells(report, "organisation") == ["a", "m", "own"]
    assert [row.bar for row in report.rows] == [1.0, None, None]
