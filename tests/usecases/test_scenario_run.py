"""What-ifs worked out: on a copy, by the same method, and never kinder than the truth."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.compared import Compared
from imvo_desktop.analysis.continuity import continuity
from imvo_desktop.analysis.single_points import single_points
from imvo_desktop.domain.codes import Kind, Level, MeasureKind, RiskStatus
from imvo_desktop.domain.editing import add, change
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Project
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases import scenario_words
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.scenario_groups import Group
from imvo_desktop.usecases.scenario_run import ScenarioOutcome, work_out
from imvo_desktop.usecases.scenario_steps import (
    Act,
    Answer,
    Leave,
    Proof,
    Question,
    Replace,
    Split,
    Step,
)
from imvo_desktop.usecases.scenario_trial import Remark
from tests.examples import examples
from tests.usecases.full_networks import network as full_network
from tests.usecases.scenario_chains import chain, ids, random_steps, run

WORDS = Labels("nl")


def _every(found: ScenarioOutcome, kind: Kind) -> list[Compared]:
    return [one for rows in found.groups[kind].values() for one in rows]


@pytest.mark.full
@examples(20)
@given(st.integers(0, 10**6), st.integers(0, 5))
def test_that_no_step_ever_touches_the_real_chain(seed: int, count: int) -> None:
    dice = random.Random(seed)
    network = full_network(seed) if seed % 2 else chain()
    before = network.checksum(), network.revision, network.chain_revision, list(network)
    work_out(network, random_steps(network, dice, count))
    assert (network.checksum(), network.revision, network.chain_revision, list(network)) == before


@pytest.mark.full
@examples(20)
@given(st.integers(0, 10**6))
def test_that_a_what_if_without_steps_changes_nothing(seed: int) -> None:
    found = work_out(full_network(seed), ())
    for kind in (Kind.LINK, Kind.RISK):
        assert set(ids(found, kind, Group.SAME)) == {one.id for one in _every(found, kind)}
    assert found.figures[0] == found.figures[1]


def test_that_every_link_and_risk_stands_in_one_group() -> None:
    found = run(Leave(Kind.ORGANISATION, "mill"), Split("linen", 30))
    links = [one.id for one in _every(found, Kind.LINK)]
    assert len(links) == len(set(links)) == 4
    assert len(_every(found, Kind.RISK)) == 3


@pytest.mark.full
@examples(20)
@given(st.integers(0, 10**6))
def test_that_the_figures_are_those_of_the_lenses(seed: int) -> None:
    network = full_network(seed)
    found = work_out(network, ()).figures[0]
    assessment = assess_network(network)
    points, stops = single_points(network, assessment), continuity(network, assessment).stops
    assert found.needed == sum(one.only_over > 0 for one in points.found)
    assert found.largest_loss == (stops[0].loss if stops else 0.0)


def test_that_the_risks_of_a_new_supplier_are_not_known_and_never_none() -> None:
    found = run(Replace("mill"))
    (new,) = found.groups[Kind.LINK][Group.NEW_UNKNOWN]
    assert new.now is not None
    assert new.now.level is Level.UNKNOWN
    assert Remark.UNKNOWN_NEW in found.tried[0].remarks
    link = found.after.network.links[new.id]
    assert (link.product, link.value, link.country_of_making) == ("canvas", 3000_00, None)


def test_that_a_known_supplier_brings_its_own_risks_and_not_those_of_the_one_before() -> None:
    found = run(Replace("mill", "other"))
    (new,) = found.groups[Kind.LINK][Group.NEW]
    assert new.now is not None
    assert new.now.level is Level.MEDIUM
    assert "wage" not in found.after.network.risks


@pytest.mark.parametrize("link", ["canvas", "linen", "cotton"])
def test_that_a_split_moves_its_part_and_leaves_all_others_as_they_were(link: str) -> None:
    network = chain()
    network.apply(change(network, Kind.LINK, ["linen"], value=None))
    found = work_out(network, [Split(link, 25, "spare")])
    before, after = (_shares(one.network) for one in (found.before, found.after))
    (new,) = after.keys() - before.keys()
    assert after[link] == pytest.approx(0.75 * before[link])
    assert after[new] == pytest.approx(0.25 * before[link])
    others = before.keys() - {link}
    assert [after[one] for one in others] == pytest.approx([before[one] for one in others])


def _shares(network: Network) -> dict[str, float]:
    links = assess_network(network).links
    return dict(zip(links.ids, np.asarray(links.share).tolist(), strict=True))


def test_that_a_step_about_what_is_gone_is_skipped_and_the_rest_goes_on() -> None:
    found = run(Leave(Kind.LINK, "gone"), Answer("wage", Question.LIKELIHOOD, 5))
    assert [one.edit is None for one in found.tried] == [True, False]
    assert found.tried[0].remarks == (Remark.GONE,)
    assert found.after.network.risks["wage"].likelihood == 5


def test_that_a_later_step_meets_what_an_earlier_one_left() -> None:
    steps = (Leave(Kind.ORGANISATION, "mill"), Answer("wage", Question.LIKELIHOOD, 1))
    assert run(*steps).tried[1].remarks == (Remark.GONE,)
    assert run(*reversed(steps)).tried[1].edit is not None


def test_that_steps_on_different_records_may_come_in_any_order() -> None:
    steps = (Answer("wage", Question.SCALE, 5), Leave(Kind.LINK, "linen"))
    one, other = run(*steps), run(*reversed(steps))
    assert one.after.network.checksum() == other.after.network.checksum()
    assert one.figures == other.figures


@pytest.mark.parametrize(
    "step", [Leave(Kind.ORGANISATION, "own"), Replace("own"), Replace("mill", "own")]
)
def test_that_the_own_company_can_neither_leave_nor_be_replaced(step: Step) -> None:
    assert run(step).tried[0].remarks == (Remark.OWN,)


def test_that_what_was_known_of_the_chain_is_not_worked_out_again() -> None:
    network = chain()
    first = work_out(network.snapshot(), [Leave(Kind.LINK, "linen")])
    second = work_out(network.snapshot(), [Split("linen", 50)], last=first)
    assert second.before is first.before
    assert second.figures == work_out(network, [Split("linen", 50)]).figures
    network.apply(change(network, Kind.LINK, ["linen"], value=5))
    assert work_out(network.snapshot(), [], last=first).before is not first.before


def test_that_it_can_be_cancelled_before_every_stage() -> None:
    class Stop:
        def __init__(self, at: int) -> None:
            self.left = at

        def step(self, _done: int, _total: int) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    for at in range(5):
        with pytest.raises(Cancelled):
            work_out(chain(), [Leave(Kind.LINK, "linen")], Stop(at))


@pytest.mark.full
def test_that_every_step_remark_group_and_row_is_said_in_both_languages() -> None:
    network = chain()
    for words in (Labels("nl"), Labels("en")):
        for step in random_steps(network, random.Random(5), 40):
            found = work_out(network, [step])
            heads = ("a", "b", "c", "d")
            told = [
                scenario_words.step_text(words, network, step),
                scenario_words.proposed_name(words, network, step),
                *scenario_words.tried_texts(words, found.tried[0]),
                *(scenario_words.finding(words, found, one) for one in (Kind.LINK, Kind.RISK)),
                scenario_words.as_lines(words, found, Kind.LINK, heads),
            ]
            assert all(told)
            assert not any("scenario." in one or "{" in one for one in told)


def test_that_only_what_reaches_us_is_counted() -> None:
    network = chain()
    network.apply(add(network, Link(id="aside", supplier="farm", buyer="spare")))
    found = work_out(network, ())
    assert found.figures[0].count == 3
    assert "aside" in found.before.assessment.links.ids


def test_that_both_sides_are_judged_by_the_method_of_the_project() -> None:
    network = chain()
    network.apply(add(network, Project(attenuation=0.5)))
    found = work_out(network, [Leave(Kind.LINK, "linen")])
    sides = found.before, found.after
    assert [one.assessment.method.attenuation for one in sides] == [0.5, 0.5]


def test_that_remedy_of_what_did_not_happen_is_no_remedied_harm() -> None:
    found = run(Act("wage", MeasureKind.REMEDY, Proof.SHOWN, likelihood=2))
    assert ids(found, Kind.RISK, Group.REMEDIED) == []
    assert found.after.network.risks["wage"].status is RiskStatus.POSSIBLE
