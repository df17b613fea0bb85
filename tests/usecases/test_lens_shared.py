"""What the lens of shared sub-suppliers reports."""

from __future__ import annotations

import pytest
from hypothesis import given

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.shared_suppliers import NAMED
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import OWN, chain, records
from tests.examples import examples
from tests.usecases.lens_words import cells, said


def seen(network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(Lens.SHARED, network, assess_network(network))


@given(records())
@examples(15)
def test_that_every_chain_is_told_in_words(found: list[Record]) -> None:
    report = seen(Network(found))
    for language in ("nl", "en"):
        assert said(report, language)
    assert all(0 < (row.bar or 0) <= 1 for row in report.rows)


def test_that_the_finding_counts() -> None:
    report = seen(chain("a-own", "b-own", "c-own", "s-a", "s-b", "t-a", "t-b", "t-c"))
    assert said(report)[0] == (
        "2 organisations sit behind two or more of your 3 direct suppliers; t sits behind 3"
    )
    assert cells(report, "through") == ["a, b, c", "a, b"]


def test_that_nobody_is_also_an_answer() -> None:
    report = seen(chain("a-own", "b-own"))
    assert said(report)[0] == "Nobody known sits behind two or more of your 2 direct suppliers"
    assert "Of 2 of your 2 direct suppliers" in said(report)[1]


def test_that_without_direct_suppliers_nobody_is_counted() -> None:
    assert said(seen(chain("a-b"))) == [
        "There are no direct suppliers yet",
        "1 of 1 deliveries has no value and no share: for this one an equal part of what its buyer "
        "buys is assumed.",
    ]


def test_that_a_long_row_of_names_says_that_there_are_more() -> None:
    direct = [f"d{at:02}" for at in range(NAMED + 1)]
    report = seen(chain(*(f"{one}-own" for one in direct), *(f"s-{one}" for one in direct)))
    (through,) = cells(report, "through")
    assert str(through).endswith(", …")


def test_that_not_known_is_said_apart() -> None:
    made = [
        Link(id=f"{at}", supplier=f"s{at}", buyer=OWN, country_of_making=country, share=0.5)
        for at, country in enumerate(("CN", None))
    ]
    report = seen(chain(*made))
    country = next(one for one in said(report) if one.startswith("Where it is made"))
    assert "China, 50 %. Not known: 50 %" in country
    details = report.details["concentration"]
    assert isinstance(details, dict)
    assert details["country"]["hhi"] == pytest.approx(0.5)
