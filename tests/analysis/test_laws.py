"""What must hold for every chain (hotspots.md, section 7)."""

from __future__ import annotations

import dataclasses
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.domain.codes import Level, SeverityRule
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.usecases.assess import assess_network, run
from tests.analysis.chains import OWN, chain, link, records, risks
from tests.analysis.same_bytes import bytes_of
from tests.examples import examples

laws = examples(12)
SLACK = 1e-12
METHODS = (Method(), Method(severity=SeverityRule.MEAN))


def is_nowhere_lower(before: Assessment, after: Assessment) -> bool:
    """Whether no weight, contribution or exposure went down."""
    pairs = [
        (before.links.weight, after.links.weight),
        (before.links.contribution, after.links.contribution),
        (before.organisations.exposure, after.organisations.exposure),
    ]
    return all(bool((new >= old - SLACK * np.abs(old)).all()) for old, new in pairs)


@pytest.mark.full
@given(records(), st.randoms(use_true_random=False))
@laws
def test_that_the_order_of_rows_changes_no_byte(found: list[Record], dice: random.Random) -> None:
    shuffled = [*found]
    dice.shuffle(shuffled)
    assert bytes_of(assess_network(Network(found))) == bytes_of(assess_network(Network(shuffled)))


@given(records())
@laws
def test_that_names_of_ids_do_not_matter(found: list[Record]) -> None:
    before = assess_network(Network(found))
    after = assess_network(Network([renamed(one) for one in found]))
    ranks = zip(before.links.ids, before.links.rank.tolist(), strict=True)
    after_ranks = dict(zip(after.links.ids, after.links.rank.tolist(), strict=True))
    assert {other(one): rank for one, rank in ranks} == after_ranks
    assert after.links.contribution[::-1] == pytest.approx(before.links.contribution, rel=1e-12)
    exposure = before.organisations.exposure
    assert after.organisations.exposure[::-1] == pytest.approx(exposure, rel=1e-12)


@given(records(), st.data())
@laws
def test_that_raising_an_answer_lowers_nothing(found: list[Record], data: st.DataObject) -> None:
    before = assess_network(Network(found)).risks
    known = {before.ids[at] for at in np.flatnonzero(before.place)}
    rated = [one for one in found if isinstance(one, Risk) and one.id in known]
    if not rated:
        return
    chosen = data.draw(st.sampled_from(rated))
    name = data.draw(st.sampled_from(["scale", "scope", "irremediability", "likelihood"]))
    answer = getattr(chosen, name)
    if answer in (None, 5):
        return
    higher = raised(chosen, name)
    network = Network([higher if one is chosen else one for one in found])
    for method in METHODS:
        old, new = run(Network(found), method), run(network, method)
        assert is_nowhere_lower(old, new)
        assert (new.links.place >= old.links.place).all()
        if chosen.link is not None:
            at = old.links.ids.index(chosen.link)
            assert not 0 < old.links.rank[at] < new.links.rank[at]


@pytest.mark.full
@given(records(), st.data())
@laws
def test_that_adding_a_risk_lowers_nothing(found: list[Record], data: st.DataObject) -> None:
    links = [one.id for one in found if isinstance(one, Link)]
    if not links:
        return
    more = data.draw(risks([("link", one) for one in links], "new"))
    assert is_nowhere_lower(assess_network(Network(found)), assess_network(Network([*found, more])))


@given(records())
@laws
def test_that_spend_never_changes_a_rank(found: list[Record]) -> None:
    dearer = [
        dataclasses.replace(one, value=(one.value or 0) * 7 + 1, share=None)
        if isinstance(one, Link)
        else one
        for one in found
    ]
    before, after = assess_network(Network(found)), assess_network(Network(dearer))
    assert before.ranking == after.ranking
    assert before.links.rank.tolist() == after.links.rank.tolist()


@given(records())
@laws
def test_that_what_the_links_carry_adds_up_to_our_exposure(found: list[Record]) -> None:
    assessment = assess_network(Network(found))
    own = assessment.organisations.ids.index(OWN)
    carried = float(assessment.links.contribution.sum())
    assert carried == pytest.approx(assessment.organisations.exposure[own], rel=1e-9)


@pytest.mark.full
@given(records())
@laws
def test_that_unknown_never_counts_as_low(found: list[Record]) -> None:
    assessment = assess_network(Network(found))
    for at, level in enumerate(assessment.risks.level.tolist()):
        if LEVELS[level] is Level.UNKNOWN:
            assert assessment.risks.weight[at] == assessment.risks.place[at] == 0
    unrated = assessment.links.gravest < 0
    levels = {LEVELS[one] for one in assessment.links.level[unrated].tolist()}
    assert levels <= {Level.UNKNOWN, Level.NONE}


@given(st.lists(st.integers(1, 500), min_size=1, max_size=4), st.integers(1, 500))
@laws
def test_that_splitting_a_link_in_halves_changes_nothing_else(values: list[int], half: int) -> None:
    others = [link(f"o{at}-own", value=value) for at, value in enumerate(values)]
    whole = assess_network(chain(*others, link("x-own", value=2 * half)))
    split = assess_network(chain(*others, link("x-own", value=half), link("x-own-2", value=half)))
    assert split.organisations.reach == pytest.approx(whole.organisations.reach, rel=1e-12)
    count = len(others)
    assert split.links.share[:count] == pytest.approx(whole.links.share[:count], rel=1e-12)


def raised(one: Risk, name: str) -> Risk:
    """The risk with one answer higher by one."""
    values = {name: getattr(one, name) + 1}
    return dataclasses.replace(one, **values)


def other(record_id: str) -> str:
    """Another id for each, in the opposite order."""
    return "".join(chr(0x10000 - ord(one)) for one in record_id) + "\U0010ffff"


def renamed(one: Record) -> Record:
    """The record with every id replaced."""
    if isinstance(one, Organisation):
        return dataclasses.replace(one, id=other(one.id))
    if isinstance(one, Link):
        supplier, buyer = other(one.supplier), other(one.buyer)
        return dataclasses.replace(one, id=other(one.id), supplier=supplier, buyer=buyer)
    assert isinstance(one, Risk)
    link_id = other(one.link) if one.link else None
    organisation = other(one.organisation) if one.organisation else None
    return dataclasses.replace(one, id=other(one.id), link=link_id, organisation=organisation)
