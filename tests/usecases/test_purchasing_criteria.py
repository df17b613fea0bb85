"""Purchasing criteria: an own list, scores per supplier, and never a part of risk."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Criterion, Score
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import purchasing_criteria as buying
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.purchasing_criteria import Cell, Stamp, Tally
from tests.ui.chains import bicycle_bags

STAMP = Stamp("An", "2026-11-22")
WAGE, BRIBES = Criterion(id="a", text="Loon", theme=Theme.WAGE), Criterion(id="b", text="Omkoping")


@pytest.fixture
def network() -> Network:
    """The bicycle bags with two criteria; weaver, buckles and office deliver to us."""
    return Network([*bicycle_bags(), WAGE, BRIBES])


def score(network: Network, given: Score | None, *cells: Cell) -> None:
    network.apply(buying.give_score(network, cells, given, STAMP, random_ids()))


def test_that_the_starters_are_offered_with_a_theme_and_come_once() -> None:
    network, words = bicycle_bags(), Labels("nl")
    assert buying.criteria(network) == ()
    network.apply(buying.add_starters(network, words, random_ids()))
    found = buying.criteria(network)
    assert len(found) == len(buying.STARTERS) == 8
    assert all(words.has(f"criterion.start.{one.theme}") for one in found)
    assert {one.theme for one in found} == set(buying.STARTERS)
    assert not buying.add_starters(network, words, random_ids()).changes


def test_that_a_criterion_of_ones_own_is_added_and_a_blank_is_not(network: Network) -> None:
    network.apply(buying.add_criterion(network, "  Eigen   eis ", random_ids()))
    assert "Eigen eis" in {one.text for one in buying.criteria(network)}
    assert not buying.add_criterion(network, " ", random_ids()).changes


def test_that_only_direct_suppliers_are_scored_and_those_scored_before(network: Network) -> None:
    ids = [one.id for one in buying.scored_suppliers(network)]
    assert ids == ["buckles", "office", "weaver"]
    score(network, Score.NO, ("spinner", "a"))
    assert "spinner" in {one.id for one in buying.scored_suppliers(network)}


def test_that_many_cells_are_scored_with_one_edit_and_taken_back(network: Network) -> None:
    cells = [("weaver", "a"), ("buckles", "a")]
    score(network, Score.PARTLY, *cells)
    found = buying.scores(network)
    assert {one.date for one in found.values()} == {"2026-11-22"}
    assert not buying.give_score(network, cells, Score.PARTLY, STAMP, random_ids()).changes
    score(network, None, *cells)
    assert buying.scores(network) == {}
    assert not buying.give_score(network, cells, None, STAMP, random_ids()).changes


def test_that_proof_goes_with_the_score_it_supports(network: Network) -> None:
    score(network, Score.YES, ("weaver", "a"))
    (given,) = buying.scores(network).values()
    proof = Evidence(id="e", subject=given.id, subject_kind=Kind.CRITERION_SCORE, name="Audit.pdf")
    network.apply(editing.add(network, proof))
    score(network, None, ("weaver", "a"))
    assert network.get(Kind.EVIDENCE, "e") is None


def test_that_filling_down_copies_the_first_and_nothing_from_an_open_cell(
    network: Network,
) -> None:
    score(network, Score.YES, ("buckles", "a"))
    suppliers = ("buckles", "office", "weaver")
    columns = {"a": suppliers, "b": suppliers}
    network.apply(buying.fill_down(network, columns, STAMP, random_ids()))
    found = buying.scores(network)
    assert {cell: one.score for cell, one in found.items()} == dict.fromkeys(
        ((one, "a") for one in suppliers), Score.YES
    )


def test_that_a_tally_counts_what_was_not_looked_at(network: Network) -> None:
    assert buying.tally(network, "weaver") == Tally(0, 0, 0, 2)
    score(network, Score.NO, ("weaver", "b"))
    assert buying.tally(network, "weaver") == Tally(0, 0, 1, 1)


def test_that_the_table_says_it_in_words(network: Network) -> None:
    score(network, Score.PARTLY, ("weaver", "a"))
    rows = buying.as_table(network, Labels("nl"))
    assert rows[0][1:] == ("Loon", "Omkoping")
    assert rows[-1] == ("Weverij Anand", "Deels", "Niet bekeken")


def test_that_no_score_enters_a_level_or_an_order(network: Network) -> None:
    before, revision = assess_network(network), network.chain_revision
    cells = [(one.id, "a") for one in buying.scored_suppliers(network)]
    for given in (*Score, None):
        score(network, given, *cells)
        assert network.chain_revision == revision
        after = assess_network(network)
        for one in dataclasses.fields(after.risks):
            old, new = (getattr(found.risks, one.name) for found in (before, after))
            np.testing.assert_array_equal(old, new, one.name)
        assert after.ranking == before.ranking
