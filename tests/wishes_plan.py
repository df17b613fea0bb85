"""What a person can do with the plan of action, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Kind, Leverage, MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Effort, Evidence
from imvo_desktop.usecases import plan_edits
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_edits import MeasureWish, Moment, Taking
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"
_MOMENT = Moment(FoundLevels(None), DAY)


def plan_measure(wisher: Wisher) -> Edit:
    """A measure is planned for a risk, a delivery or an organisation."""
    network = wisher.network
    kind = wisher.one_of(Kind.RISK, Kind.LINK, Kind.ORGANISATION)
    about = (kind, wisher.any(kind))
    wish = MeasureWish(about, wisher.one_of(*MeasureKind), text(wisher.dice), "An", DAY)
    return plan_edits.add_measure(network, wish, _MOMENT, wisher.new_id)


def follow_measure(wisher: Wisher) -> Edit:
    """A measure goes on, is filled in, gets evidence, or its effect is taken over."""
    network, dice = wisher.network, wisher.dice
    chosen = wisher.any(Kind.MEASURE)
    way = dice.randrange(3)
    if way == 0:
        piece = Evidence(id="", subject="", name="Bezoek", address="https://example.org")
        return plan_edits.show_effect(network, chosen, piece, wisher.new_id)
    if way == 1:
        taking = Taking("Gezien bij het bezoek", DAY, "An")
        return plan_edits.take_over(network, chosen, taking, wisher.new_id)
    values = {
        "status": wisher.one_of(*MeasureStatus),
        "kind": wisher.one_of(*MeasureKind),
        "leverage": wisher.one_of(*Leverage, None),
        "effort": wisher.one_of(*Effort, None),
        "measured_effect": text(dice) or None,
        "likelihood_after": dice.randint(1, 5),
        "exit.tried": text(dice) or None,
    }
    name = wisher.one_of(*values)
    return plan_edits.change_measure(network, chosen, name, values[name], _MOMENT)
