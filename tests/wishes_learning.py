"""What a person can do with lessons and experiments, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureStatus, Theme
from imvo_desktop.domain.learning import LessonKind
from imvo_desktop.usecases import learning
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"


def learn(wisher: Wisher) -> Edit:
    """A lesson is begun, told otherwise or taken out."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.LESSON) or dice.random() < 0.4:
        return learning.new_lesson(network, wisher.one_of(*LessonKind), ("An", DAY), wisher.new_id)[
            0
        ]
    chosen = wisher.some(Kind.LESSON)
    if dice.random() < 0.3:
        return editing.remove(network, Kind.LESSON, chosen)
    rounds = sorted(network.records(Kind.ROUND))
    fields = wisher.fields(
        {"text": text(dice)},
        {"may_share": wisher.one_of(True, False)},
        {"theme": wisher.one_of(None, *Theme)},
        {"round": wisher.one_of(None, *rounds)},
    )
    return editing.change(network, Kind.LESSON, chosen, **fields)


def try_out(wisher: Wisher) -> Edit:
    """An experiment is begun, followed or taken out; somebody goes ahead, or no longer."""
    network, dice = wisher.network, wisher.dice
    if dice.random() < 0.3:
        chosen = wisher.any(Kind.ORGANISATION)
        return learning.mark_frontrunner(network, chosen, is_one=wisher.one_of(True, False))
    if not network.records(Kind.EXPERIMENT) or dice.random() < 0.4:
        with_whom = wisher.one_of(None, *sorted(network.organisations))
        return learning.new_experiment(network, "Proef", with_whom, DAY, wisher.new_id)[0]
    one = wisher.any(Kind.EXPERIMENT)
    if dice.random() < 0.3:
        return editing.remove(network, Kind.EXPERIMENT, [one])
    fields = wisher.fields(
        {"status": wisher.one_of(*MeasureStatus)},
        {"organisation": wisher.one_of(None, *sorted(network.organisations))},
        {"link": wisher.one_of(None, *sorted(network.links))},
        {"result": text(dice)},
    )
    return editing.change(network, Kind.EXPERIMENT, [one], **fields)
