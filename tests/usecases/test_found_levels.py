"""Levels are looked up as the assessment gives them; not known where it says nothing."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind, Level, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.found_levels import NOT_KNOWN, FoundLevels


@pytest.fixture
def levels() -> FoundLevels:
    """Two deliveries of one supplier, one of them very high, one not judged."""
    network = Network(
        [
            Organisation(id="own", name="Own", kind=OrganisationKind.OWN),
            Organisation(id="s", name="S"),
            Link(id="l1", supplier="s", buyer="own"),
            Link(id="l2", supplier="s", buyer="own"),
            Risk(id="r", theme=Theme.WAGE, link="l1", scale=5, scope=5, irremediability=5,
                 likelihood=5),
        ]
    )  # fmt: skip
    return FoundLevels(assess_network(network))


def test_that_a_supplier_has_the_gravest_level_of_what_it_delivers(levels: FoundLevels) -> None:
    assert levels.level(Kind.LINK, "l1").level is Level.VERY_HIGH
    assert levels.level(Kind.LINK, "l2").level is Level.UNKNOWN
    assert levels.level(Kind.ORGANISATION, "s").level is Level.VERY_HIGH
    assert levels.level(Kind.RISK, "r").level is Level.VERY_HIGH


def test_that_rank_and_tier_are_absent_where_there_are_none(levels: FoundLevels) -> None:
    assert (levels.rank("l1"), levels.rank("l2")) == (1, None)
    assert (levels.tier("own"), levels.tier("s"), levels.tier("gone")) == (0, 1, None)


def test_that_before_the_first_assessment_nothing_is_known() -> None:
    levels = FoundLevels(None)
    assert levels.level(Kind.LINK, "l1") is NOT_KNOWN
    assert levels.rank("l1") is None
