"""What a person can do with stakeholders, conversations and joint actions, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.stakeholder import StakeholderKind
from imvo_desktop.usecases import stakeholder_edits
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-23"


def talk_with(wisher: Wisher) -> Edit:
    """A stakeholder is added or taken out, a conversation planned, told or agreed on."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.STAKEHOLDER) or dice.random() < 0.3:
        kind = wisher.one_of(*StakeholderKind)
        return stakeholder_edits.add_stakeholder(network, "Vakbond", kind, wisher.new_id)[0]
    if dice.random() < 0.2:
        return editing.remove(network, Kind.STAKEHOLDER, [wisher.any(Kind.STAKEHOLDER)])
    if not network.records(Kind.CONVERSATION) or dice.random() < 0.4:
        risks = tuple(sorted(network.risks)[:2])
        plan = stakeholder_edits.plan_conversation
        return plan(network, "", risks, DAY, wisher.new_id)[0]
    chosen = wisher.any(Kind.CONVERSATION)
    if dice.random() < 0.5:
        return stakeholder_edits.confirm_heard(network, chosen)
    return editing.change(network, Kind.CONVERSATION, [chosen], outcome=text(dice))


def act_together(wisher: Wisher) -> Edit:
    """A joint action is begun, followed or taken out."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.JOINT_ACTION) or dice.random() < 0.4:
        partners = tuple(sorted(network.records(Kind.STAKEHOLDER))[:2])
        add = stakeholder_edits.add_joint_action
        return add(network, "Samen", partners, DAY, wisher.new_id)[0]
    chosen = wisher.any(Kind.JOINT_ACTION)
    if dice.random() < 0.3:
        return editing.remove(network, Kind.JOINT_ACTION, [chosen])
    status = wisher.one_of(*MeasureStatus)
    return editing.change(network, Kind.JOINT_ACTION, [chosen], status=status)
