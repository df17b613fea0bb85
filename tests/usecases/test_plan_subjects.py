"""What a measure can be about, as it is searched."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_subjects import code_of, subject_of, subject_offers
from tests.usecases.test_measure_levels import RISK, chain

LOW = dataclasses.replace(RISK, id="a", theme=Theme.WATER, scale=2, scope=1, likelihood=1)
LESS = dataclasses.replace(RISK, id="b", theme=Theme.TAX, likelihood=4)


def found(network: Network, typed: str, hidden: str = "") -> list[str]:
    """The codes of what is offered, with all in view but `hidden`."""
    levels = FoundLevels(assess_network(network))
    words = Labels("en")
    offers = subject_offers(network, typed, levels, words, lambda _, one: one != hidden)
    return [one.code for one in offers]


def test_that_the_gravest_risks_come_first_before_anything_is_typed() -> None:
    assert found(chain(LOW, LESS, RISK), "") == ["risk:r", "risk:b", "risk:a"]


def test_that_every_word_typed_must_be_in_the_name() -> None:
    assert found(chain(LOW, RISK), "mill wage") == ["risk:r"]
    assert found(chain(LOW, RISK), "MILL") == ["risk:r", "risk:a", "organisation:mill"]
    assert found(chain(LOW, RISK), "elsewhere") == []


def test_that_what_is_out_of_view_is_not_offered() -> None:
    assert found(chain(LOW, RISK), "", hidden="r") == ["risk:a"]


def test_that_a_code_names_its_record_whatever_is_in_the_id() -> None:
    key = (Kind.LINK, "a:b")
    assert subject_of(code_of(key)) == key
