"""What the lens of people and planet reports: the main method, and nothing of another lens."""

from __future__ import annotations

import dataclasses

from hypothesis import given

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.method import GRID, Method
from imvo_desktop.analysis.priorities import priorities
from imvo_desktop.domain.codes import Confidence, Judged, OrganisationKind, RiskStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network, run
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import chain, link, organisation, records, risk
from tests.examples import examples
from tests.usecases.lens_words import cells, said

_GRAVE, _LIGHT = (5, None, None, 5), (2, 2, 2, 3)


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.PEOPLE, network, assess_network(network))


@given(records())
@examples(15)
def test_that_it_is_the_order_of_the_priorities_in_words(found: list[Record]) -> None:
    network = Network(found)
    report = seen(network)
    order = priorities(network, assess_network(network))
    assert [row.ids for row in report.rows] == [(one.risk,) for one in order]
    assert cells(report, "rank") == [one.rank for one in order]
    assert all(0 < (row.bar or 0) <= 1 for row in report.rows)
    for language in ("nl", "en"):
        assert said(report, language)


def test_that_equal_harms_share_a_place_and_money_does_not_count() -> None:
    network = chain(
        *(link("a-own", value=1), link("b-own", value=10**9), "c-own"),
        *(risk("x", "a-own", _GRAVE), risk("y", "b-own", _GRAVE), risk("z", "c", _LIGHT)),
    )
    report = seen(network)
    assert cells(report, "rank") == [1, 1, 3]
    assert cells(report, "where") == ["a → own", "b → own", "c"]
    assert said(report)[0] == "2 deliveries are very high"


def test_that_how_it_was_judged_is_told_and_not_known_stays_open() -> None:
    taken = dataclasses.replace(
        risk("x", "a-own", _GRAVE), judged=Judged.ACCEPTED, confidence=Confidence.GUESS
    )
    happening = dataclasses.replace(risk("y", "a-own", _LIGHT), status=RiskStatus.CONFIRMED)
    report = seen(chain("a-own", "b-own", taken, happening))
    assert cells(report, "judged") == ["accepted", "own"]
    assert cells(report, "confidence") == ["guess", None]
    assert cells(report, "happens_now") == ["no", "yes"]
    assert said(report)[1:] == [
        "First: 1 harm happens now or has not been put right.",
        "1 delivery has no known level. Not known is not low.",
        "1 judgement was taken over from a source and not looked into: the order is provisional.",
    ]


def test_that_harm_in_the_own_company_alone_is_told_as_such() -> None:
    own = organisation("own", OrganisationKind.OWN)
    report = seen(chain(own, risk("x", "own", _GRAVE)))
    assert said(report)[0] == "1 harm has been judged, not on a delivery"


def test_that_nothing_judged_is_said() -> None:
    assert said(seen(chain("a-own")))[0] == "No risk has been judged yet"


def test_that_what_goes_to_a_customer_is_not_counted_among_our_deliveries() -> None:
    shop = organisation("shop", OrganisationKind.CUSTOMER)
    harms = risk("x", "own-shop", _GRAVE), risk("y", "a-own", _LIGHT)
    told = said(seen(chain(shop, "own-shop", "a-own", *harms)))
    assert told[0] == "1 delivery is medium"


def test_that_another_grid_is_named() -> None:
    network = chain("a-own", risk("x", "a-own", _GRAVE))
    lenient = Method(grid=(*GRID[:4], GRID[3]))
    usual, other = (
        look_through(Lens.PEOPLE, network, run(network, one)) for one in (Method(), lenient)
    )
    assert dict(usual.options)["grid"] == "grid_usual"
    assert dict(other.options)["grid"] == "grid_replaced"
    assert said(other)
