"""Self-scans: kept year by year, with what changed."""

from __future__ import annotations

import random

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.step import Maturity, SelfScan
from imvo_desktop.errors import InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.self_scans import (
    add_scan,
    answered,
    changes,
    earlier_than,
    scans_of,
    set_score,
)

OLD = SelfScan(id="a", date="2025-11-01", scores=Maturity(step_1=2, step_2=3, step_4=1))
NEW = SelfScan(id="b", date="2026-11-01", scores=Maturity(step_1=4, step_2=3, step_3=2))


def test_that_a_new_scan_knows_nothing_and_copies_no_earlier_level() -> None:
    network = Network([OLD])
    network.apply(add_scan(network, "2026-11-22", "Ad", random_ids(random.Random(1))))
    latest = scans_of(network)[0]
    assert (latest.date, latest.who, latest.scores) == ("2026-11-22", "Ad", Maturity())
    assert answered(latest) == 0


def test_that_a_level_is_set_and_taken_back_to_not_known() -> None:
    network = Network([OLD])
    network.apply(set_score(network, "a", 6, 5))
    assert scans_of(network)[0].scores.of(6) == 5
    network.apply(set_score(network, "a", 6, None))
    assert network.get(Kind.SELF_SCAN, "a") == OLD


@pytest.mark.parametrize("level", [0, 6])
def test_that_there_is_no_level_beside_one_to_five(level: int) -> None:
    with pytest.raises(InputError):
        set_score(Network([OLD]), "a", 1, level)


def test_that_the_scan_before_is_the_latest_of_an_earlier_day() -> None:
    oldest = SelfScan(id="c", date="2024-11-01")
    network = Network([OLD, NEW, oldest])
    assert [one.id for one in scans_of(network)] == ["b", "a", "c"]
    assert earlier_than(network, NEW) == OLD
    assert earlier_than(network, oldest) is None


def test_that_what_changed_is_told_step_by_step_and_not_known_is_no_low_level() -> None:
    assert changes(OLD, NEW, Labels("en")) == (
        "1 Policy and systems: from 2 begun to 4 everywhere",
        "3 Stop, prevent, limit: now 2 begun, before not known",
        "4 Monitor: before 1 nothing yet, now not known",
    )
    assert changes(OLD, OLD, Labels("nl")) == ()
