"""What must hold for every chain (hotspots.md, section 7).

| law | test |
|---|---|
| order of rows | `test_that_the_order_of_rows_changes_no_byte` |
| ids renamed | `test_that_names_of_ids_do_not_matter` |
| ids renamed, in their order | `test_that_names_that_keep_their_order_change_no_byte` |
| raising an answer lowers nothing | `test_that_raising_an_answer_lowers_nothing` |
| adding a risk lowers no X | `test_that_adding_a_risk_lowers_nothing` |
| spend never changes a rank | `test_that_spend_never_changes_a_rank` |
| Σ κ = X(own) | `test_that_what_the_links_carry_adds_up_to_our_exposure` |
| parallel halves | `test_that_splitting_a_link_in_halves_changes_nothing_else` |
| unknown is never low | `test_that_unknown_never_counts_as_low` |
| disconnected parts | `test_that_what_has_no_way_to_us_has_no_reach_and_still_a_rank` |
| depth 2,000 without recursion | `test_that_a_chain_of_2000_steps_is_assessed_whole` |
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.assessment import Assessment, Flags
from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.domain.codes import Level, OrganisationKind, SeverityRule
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.usecases.assess import assess_network, run
from tests.analysis.chains import OWN, chain, link, records, risk, risks
from tests.analysis.same_bytes import bytes_of
from tests.examples import examples

laws = examples(20)
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
def test_that_names_that_keep_their_order_change_no_byte(found: list[Record]) -> None:
    before = assess_network(Network(found))
    after = assess_network(Network([renamed(one, longer) for one in found]))
    for name in ("organisations", "links", "risks"):
        old, new = getattr(before, name), getattr(after, name)
        named = dataclasses.replace(new, ids=old.ids)
        assert bytes_of_columns(named) == bytes_of_columns(old)
    assert tuple(map(longer, before.ranking)) == after.ranking


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
        for one in links_of(found, chosen):
            at = old.links.ids.index(one)
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
    others += [link("p-o0"), link("q-x")]
    tags = [risk(one, one, (4, 3, 2, 3)) for one in ("o0", "p", "q", "x")]
    whole = assess_network(chain(*others, *tags, link("x-own", value=2 * half)))
    halves = link("x-own", value=half), link("x-own-2", value=half)
    split = assess_network(chain(*others, *tags, *halves))
    count = len(others)
    for name in ("reach", "exposure"):
        old, new = getattr(whole.organisations, name), getattr(split.organisations, name)
        assert new == pytest.approx(old, rel=1e-12)
    for name in ("share", "contribution", "flow"):
        old, new = getattr(whole.links, name), getattr(split.links, name)
        assert new[:count] == pytest.approx(old[:count], rel=1e-12)
        assert new[count:].sum() == pytest.approx(old[count], rel=1e-12)
    assert split.links.level[:count].tolist() == whole.links.level[:count].tolist()


@given(records(), records())
@laws
def test_that_what_has_no_way_to_us_has_no_reach_and_still_a_rank(
    found: list[Record], far: list[Record]
) -> None:
    apart = [renamed(one, longer) for one in far]
    apart = [
        dataclasses.replace(one, kind=OrganisationKind.SUPPLIER)
        if isinstance(one, Organisation) and one.kind is OrganisationKind.OWN
        else one
        for one in apart
    ]
    assessed = assess_network(Network([*found, *apart]))
    links = assessed.links
    alone = assess_network(Network(found)).links
    away = np.array([one.startswith("x") for one in links.ids], dtype=bool)
    assert not links.reach[away].any()
    assert not links.contribution[away].any()
    assert links.contribution[~away].tobytes() == alone.contribution.tobytes()
    assert set(ranked(assessed, away)) == set(ranked(assessed, away & (links.rank > 0)))


@pytest.mark.full
def test_that_a_chain_of_2000_steps_is_assessed_whole() -> None:
    ends = [f"n{at + 1:04}-n{at:04}" for at in range(2000)]
    found = assess_network(chain("n0000-own", *ends, risk("r", ends[-1], (5, 5, 5, 5))))
    assert found.ranking == (ends[-1],)
    assert found.organisations.tier.max() == 2001
    own = found.organisations.ids.index(OWN)
    assert found.organisations.exposure[own] == pytest.approx(0.9**2001 * 0.9, rel=1e-12)


def ranked(found: Assessment, chosen: Flags) -> list[str]:
    """The rated links among `chosen`, but for those towards customers."""
    rated = np.flatnonzero(chosen & (found.links.place > 0))
    return [one for at in rated if (one := found.links.ids[at]) not in found.after_us]


def bytes_of_columns(columns: object) -> list[bytes]:
    """Every array of some columns."""
    assert dataclasses.is_dataclass(columns)
    values = (getattr(columns, one.name) for one in dataclasses.fields(columns))
    return [one.tobytes() for one in values if isinstance(one, np.ndarray)]


def raised(one: Risk, name: str) -> Risk:
    """The risk with one answer higher by one."""
    values = {name: getattr(one, name) + 1}
    return dataclasses.replace(one, **values)


def other(record_id: str) -> str:
    """Another id for each, in the opposite order."""
    return "".join(chr(0x10000 - ord(one)) for one in record_id) + "\U0010ffff"


def longer(record_id: str) -> str:
    """Another id for each, in the same order."""
    return f"x{record_id}"


def renamed(one: Record, name: Callable[[str], str] = other) -> Record:
    """The record with every id replaced."""
    if isinstance(one, Organisation):
        return dataclasses.replace(one, id=name(one.id))
    if isinstance(one, Link):
        supplier, buyer = name(one.supplier), name(one.buyer)
        return dataclasses.replace(one, id=name(one.id), supplier=supplier, buyer=buyer)
    assert isinstance(one, Risk)
    link_id = name(one.link) if one.link else None
    organisation = name(one.organisation) if one.organisation else None
    return dataclasses.replace(one, id=name(one.id), link=link_id, organisation=organisation)


def links_of(found: list[Record], one: Risk) -> list[str]:
    """The links a risk counts on."""
    if one.link is not None:
        return [one.link]
    links = (record for record in found if isinstance(record, Link))
    return [link.id for link in links if link.supplier == one.organisation]
