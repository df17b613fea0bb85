"""How sure a place is, over which ways it reaches us, and what would change its level: in words."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.analysis.paths import paths_of
from imvo_desktop.analysis.rating import turns
from imvo_desktop.domain.codes import Confidence, Kind, SeverityRule
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.level_words import path_sentences, range_sentence, turn_sentences
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.rank_ranges import rank_ranges
from tests.analysis.chains import chain, risk

ENGLISH, DUTCH = Labels("en"), Labels("nl")
GUESSED = (risk("r", "a-own", (4, 3, 3, 3)), risk("q", "b-own", (4, 2, 2, 3)))


def test_that_a_range_counts_places_and_trials() -> None:
    tags = [risk(f"r{at}", f"s{at}-own", (4, 3, 3, 3)) for at in range(11)]
    network = chain(*(f"s{at}-own" for at in range(11)), *tags)
    found = rank_ranges(network, assess_network(network)).links
    part = round(float(found.top[0]) * 100)
    assert (
        f"Place {found.low[0]}–{found.high[0]} of 11 judged deliveries; in {part} % of the trial"
        in (range_sentence(ENGLISH, found, "s0-own", Kind.LINK))
    )
    assert f"Plaats {found.low[0]}–{found.high[0]} van 11 beoordeelde leveringen; in {part} %" in (
        range_sentence(DUTCH, found, "s0-own", Kind.LINK)
    )


def test_that_of_a_few_nobody_counts_the_first_ten() -> None:
    network = chain("a-own", "b-own", *GUESSED)
    found = rank_ranges(network, assess_network(network)).links
    assert "Place 1–2 of 2 judged deliveries in nine of ten" in range_sentence(
        ENGLISH, found, "a-own", Kind.LINK
    )


def test_that_who_is_sure_reads_of_one_place() -> None:
    sure = [dataclasses.replace(one, confidence=Confidence.SURE) for one in GUESSED]
    network = chain("a-own", "b-own", *sure)
    found = rank_ranges(network, assess_network(network)).links
    assert "Place 1 of 2 judged deliveries in nearly all" in range_sentence(
        ENGLISH, found, "a-own", Kind.LINK
    )


def test_that_what_has_no_place_has_no_range() -> None:
    network = chain("a-own", "c-own", *GUESSED[:1])
    found = rank_ranges(network, assess_network(network)).links
    assert range_sentence(ENGLISH, found, "c-own", Kind.LINK) == ""
    assert range_sentence(ENGLISH, None, "a-own", Kind.LINK) == ENGLISH.text("why.range_unknown")


def test_that_ways_add_up_to_the_whole() -> None:
    network = chain("c-a", "c-b", "b-a", "a-own", risk("r", "c-b", (4, 3, 3, 3)))
    assessment = assess_network(network)
    told = list(path_sentences(ENGLISH, network, paths_of(assessment, "c-b")))
    assert told == ["• c → b → a → own: 100.0 % of its reach"]


@pytest.mark.parametrize("words", [ENGLISH, DUTCH])
def test_that_an_open_question_is_said_to_be_open(words: Labels) -> None:
    half = risk("r", "a-own", (3, None, None, 3))
    told = " ".join(turn_sentences(words, turns(half, SeverityRule.HIGHEST)))
    assert words.text("why.evidence") in told
    assert {"en": "not answered yet", "nl": "nog niet beantwoord"}[words.language] in told


def test_that_an_open_question_never_lowers() -> None:
    half = risk("r", "a-own", (3, None, None, 3))
    found = [one for one in turns(half, SeverityRule.HIGHEST) if one.is_open]
    assert {one.question for one in found} == {"scope", "irremediability"}
    assert {one.answer for one in found} == {4}
