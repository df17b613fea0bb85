"""What a person can do with complaints, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind, Theme
from imvo_desktop.domain.grievance import GrievanceStatus
from imvo_desktop.usecases import grievance_steps, grievances
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.grievance_steps import By, StepWish
from imvo_desktop.usecases.plan_edits import Moment
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"


def complain(wisher: Wisher) -> Edit:
    """Complaints come, get other words or risks, or go."""
    network, dice = wisher.network, wisher.dice
    ids = sorted(network.records(Kind.GRIEVANCE))
    if not ids or dice.random() < 0.3:
        place = (Kind.ORGANISATION, wisher.any(Kind.ORGANISATION))
        return grievances.receive(network, place, DAY, wisher.new_id)[0]
    one = wisher.one_of(*ids)
    if dice.random() < 0.1:
        return editing.remove(network, Kind.GRIEVANCE, [one])
    risks = sorted(network.risks)
    fields = wisher.fields(
        {"text": text(dice) or None},
        {"theme": wisher.one_of(None, *Theme)},
        {"received": wisher.one_of(DAY, "2026-11")},
        {"people": wisher.one_of(None, 3, 400)},
        {"organisation": wisher.one_of(None, wisher.any(Kind.ORGANISATION))},
        {"risks": tuple(dice.sample(risks, min(len(risks), 2)))},
    )
    ((name, value),) = fields.items()
    return grievances.change(network, one, name, value, By("An", DAY))


def handle_complaint(wisher: Wisher) -> Edit:
    """One moves on or back, or gets a measure."""
    network, dice = wisher.network, wisher.dice
    one = grievances.of(network, wisher.any(Kind.GRIEVANCE))
    assert one is not None
    if dice.random() < 0.2:
        return grievance_steps.step_back(network, one)
    if one.risks and dice.random() < 0.2:
        asked = (wisher.one_of(MeasureKind.STOP, MeasureKind.REMEDY), "Nabetalen", None)
        moment = Moment(FoundLevels(None), DAY)
        return grievance_steps.add_measure(network, one, asked, moment, wisher.new_id)
    wish = StepWish(
        wisher.one_of(*(status for status in GrievanceStatus if status != "received")),
        "Gezien",
        risks=tuple(wisher.some(Kind.RISK, 2)) if network.risks else (),
        theme=wisher.one_of(*Theme),
        place=(Kind.ORGANISATION, wisher.any(Kind.ORGANISATION)),
        is_ended=wisher.one_of(True, False),
    )
    return grievance_steps.move_on(network, one, wish, By("An", DAY), wisher.new_id)
