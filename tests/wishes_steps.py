"""What a person can do with the questions of the steps and the self-scan, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.step import StepState
from imvo_desktop.knowledge.step_questions import STEP_NUMBERS, all_questions
from imvo_desktop.usecases import self_scans, step_answers
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"


def answer_steps(wisher: Wisher) -> Edit:
    """A question gets a state, a note, a date or evidence."""
    network, dice = wisher.network, wisher.dice
    code = wisher.one_of(*all_questions())
    if dice.random() < 0.5:
        stamp = step_answers.Stamp(wisher.one_of("An", ""), f"{DAY}T10:00:00Z")
        return step_answers.set_state(network, code, wisher.one_of(*StepState), stamp, "Niet hier")
    if dice.random() < 0.3:
        page = Evidence(
            id=wisher.new_id(), subject=code, subject_kind=Kind.STEP_ANSWER, name="Pagina",
            address="https://example.org", added=DAY,
        )  # fmt: skip
        return step_answers.support(network, page)
    name, value = wisher.one_of(("note", text(dice) or None), ("due", DAY), ("due", None))
    return step_answers.set_field(network, code, name, value)


def scan_ourselves(wisher: Wisher) -> Edit:
    """A scan is begun, a level chosen or taken back, a note written, or a scan goes."""
    network, dice = wisher.network, wisher.dice
    kept = sorted(network.records(Kind.SELF_SCAN))
    if not kept or dice.random() < 0.2:
        return self_scans.add_scan(network, DAY, wisher.one_of("An", ""), wisher.new_id)
    one = wisher.one_of(*kept)
    if dice.random() < 0.1:
        return editing.remove(network, Kind.SELF_SCAN, [one])
    if dice.random() < 0.2:
        return editing.change(network, Kind.SELF_SCAN, [one], note=text(dice) or None)
    level = wisher.one_of(None, 1, 2, 3, 4, 5)
    return self_scans.set_score(network, one, wisher.one_of(*STEP_NUMBERS), level)
