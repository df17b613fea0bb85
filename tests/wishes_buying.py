"""What a person can do with labour checks, criteria, scores and the own purchasing, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.labour_check import Ground, LabourSubject, RestsOn
from imvo_desktop.domain.purchasing import Score
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import labour_checks, own_purchasing, purchasing_criteria
from imvo_desktop.usecases.judge_risk import PRACTICE_NAMES
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"


def check_labour(wisher: Wisher) -> Edit:
    """Some deliveries are answered, answered otherwise, or get a plan."""
    network, dice = wisher.network, wisher.dice
    subject = wisher.one_of(*LabourSubject)
    lines = labour_checks.labour_lines(network, subject)
    chosen = dice.sample(lines, min(len(lines), dice.randint(1, 3)))
    stamp = labour_checks.Stamp(wisher.one_of("An", None), DAY)
    answering = labour_checks.Answering(network, subject, stamp, wisher.new_id)
    if dice.random() < 0.2:
        return answering.plan(chosen, "Bezoek")
    measures = sorted(network.records(Kind.MEASURE))
    fields = wisher.fields(
        {"ground": wisher.one_of(*Ground)},
        {"rests_on": tuple(dice.sample(list(RestsOn), 2))},
        {"is_suspected": wisher.one_of(True, False, None)},
        {"note": text(dice) or None},
        {"measures": tuple(measures[:1])},
        {"when": wisher.one_of(DAY, None)},
    )
    return answering.answer(chosen, fields)


def ask_of_suppliers(wisher: Wisher) -> Edit:
    """Criteria come, change or go; suppliers are scored, filled down or no longer scored."""
    network, dice = wisher.network, wisher.dice
    asked = [one.id for one in purchasing_criteria.criteria(network)]
    if not asked or dice.random() < 0.1:
        return purchasing_criteria.add_starters(network, Labels("nl"), wisher.new_id)
    one = wisher.one_of(*asked)
    if dice.random() < 0.2:
        fields = wisher.fields({"text": "Eis"}, {"theme": wisher.one_of(None, *Theme)})
        return editing.change(network, Kind.CRITERION, [one], **fields)
    if dice.random() < 0.1:
        return editing.remove(network, Kind.CRITERION, [one])
    suppliers = wisher.some(Kind.ORGANISATION)
    stamp = purchasing_criteria.Stamp(None, DAY)
    if dice.random() < 0.3:
        return purchasing_criteria.fill_down(network, {one: suppliers}, stamp, wisher.new_id)
    score = wisher.one_of(*Score, None)
    cells = [(supplier, one) for supplier in suppliers]
    return purchasing_criteria.give_score(network, cells, score, stamp, wisher.new_id)


def look_at_own_buying(wisher: Wisher) -> Edit:
    """A check of the own purchasing is begun, answered or taken away."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.PRACTICE_CHECK) or dice.random() < 0.3:
        return own_purchasing.add_check(network, DAY, "An", wisher.new_id)
    chosen = wisher.any(Kind.PRACTICE_CHECK)
    if dice.random() < 0.2:
        return own_purchasing.remove_check(network, chosen)
    name = own_purchasing.PREFIX + wisher.one_of(*PRACTICE_NAMES)
    return own_purchasing.change_check(network, chosen, name, wisher.one_of(True, False, None))
