"""Whom one talks with, about what, and what follows from it."""

from __future__ import annotations

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, SpokenWith
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder, StakeholderKind
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge.laws import all_bodies
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import stakeholder_edits as edits
from imvo_desktop.usecases import stakeholder_rows as rows
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.example import example_edit
from imvo_desktop.usecases.found_levels import FoundLevels

DAY = "2026-11-23"
WORDS = Labels("nl")


@pytest.fixture
def network() -> Network:
    """The example, with nobody to talk to yet."""
    made = Network()
    made.apply(example_edit("nl"))
    for one in list(rows.joint_actions(made)):
        made.apply(editing.remove(made, Kind.JOINT_ACTION, [one.id]))
    for party in list(rows.stakeholders(made)):
        made.apply(editing.remove(made, Kind.STAKEHOLDER, [party.id]))
    return made


def worst(network: Network) -> str:
    """The gravest risk nobody was heard about."""
    return rows.unheard(network, FoundLevels(assess_network(network)))[0].id


def test_that_a_body_is_taken_over_once_with_its_address_and_the_day_it_was_checked(
    network: Network,
) -> None:
    body = all_bodies()[0]
    edit, made = edits.take_over(network, body, WORDS, lambda: "s")
    network.apply(edit)
    one = network.get(Kind.STAKEHOLDER, made)
    assert isinstance(one, Stakeholder)
    assert (one.name, one.address, one.kind) == (
        body.name_nl, body.address, StakeholderKind.GOVERNMENT,
    )  # fmt: skip
    assert WORDS.date(body.checked_on) in (one.note or "")
    assert body not in rows.free_bodies(network)


def test_that_a_conversation_needs_somebody(network: Network) -> None:
    with pytest.raises(InputError, match="nobody_to_talk_to"):
        edits.plan_conversation(network, "", (worst(network),), DAY, lambda: "t")


def test_that_the_one_of_the_same_theme_is_chosen(network: Network) -> None:
    risk = network.risks[worst(network)]
    plain = Stakeholder(id="a", name="A")
    fitting = Stakeholder(id="z", name="Z", themes=(risk.theme,))
    network.apply(editing.add(network, plain, fitting))
    assert edits.best_for(network, (risk.id,)) == "z"


def test_that_a_planned_conversation_takes_a_risk_off_the_list_and_fills_in_nothing(
    network: Network,
) -> None:
    network.apply(editing.add(network, Stakeholder(id="a", name="A")))
    risk = worst(network)
    before = network.risks[risk].spoken_with
    network.apply(edits.plan_conversation(network, "", (risk,), DAY, lambda: "t")[0])
    assert worst(network) != risk
    assert network.risks[risk].spoken_with == before
    talk = network.get(Kind.CONVERSATION, "t")
    assert isinstance(talk, Conversation)
    assert not talk.may_share


def test_that_too_dangerous_to_talk_is_an_answer(network: Network) -> None:
    risk = worst(network)
    network.apply(editing.change(network, Kind.RISK, [risk], spoken_with=SpokenWith.TOO_DANGEROUS))
    assert worst(network) != risk


def test_that_agreeing_marks_every_risk_of_the_conversation_in_one_edit(network: Network) -> None:
    network.apply(editing.add(network, Stakeholder(id="a", name="A")))
    found = rows.unheard(network, FoundLevels(assess_network(network)))[:2]
    ids = tuple(one.id for one in found)
    network.apply(edits.plan_conversation(network, "a", ids, DAY, lambda: "t")[0])
    edit = edits.confirm_heard(network, "t")
    network.apply(edit)
    assert {network.risks[one].spoken_with for one in ids} == {SpokenWith.YES}
    assert edits.unconfirmed(network, "t") == ()
    network.apply(edit.reversed())
    assert [network.risks[one.id] for one in found] == list(found)
