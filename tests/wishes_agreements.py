"""What a person can do with agreements and commitments, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import AgreementStatus, CommitmentStatus
from imvo_desktop.domain.codes import Kind, MeasureKind, Theme
from imvo_desktop.knowledge.laws import all_agreements
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import agreement_edits, agreement_library
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"
_WORDS = Labels("nl")


def join_in(wisher: Wisher) -> Edit:
    """An agreement is taken over, added, told otherwise or left."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.AGREEMENT) or dice.random() < 0.4:
        chosen = dice.choice(all_agreements()).id
        if agreement_library.own_of(network, chosen) is None:
            return agreement_library.take_part(network, chosen, _WORDS, wisher.new_id)
        return agreement_edits.add_own(network, _WORDS, wisher.new_id)
    one = wisher.any(Kind.AGREEMENT)
    if dice.random() < 0.2:
        return editing.remove(network, Kind.AGREEMENT, [one])
    fields = wisher.fields(
        {"status": wisher.one_of(*AgreementStatus)},
        {"joined": wisher.one_of(None, DAY, "2025")},
        {"themes": (wisher.one_of(*Theme),)},
        {"note": text(dice)},
    )
    ((name, value),) = fields.items()
    return agreement_edits.change_agreement(network, one, name, value, DAY)


def commit_to(wisher: Wisher) -> Edit:
    """A commitment is added, told otherwise or taken out; measures are tied to it or let go."""
    network, dice = wisher.network, wisher.dice
    way = dice.random()
    if not network.records(Kind.COMMITMENT) or way < 0.3:
        agreement = wisher.any(Kind.AGREEMENT)
        return agreement_edits.add_commitment(network, agreement, _WORDS, wisher.new_id)
    one = wisher.any(Kind.COMMITMENT)
    if way < 0.4:
        return editing.remove(network, Kind.COMMITMENT, [one])
    if way < 0.7:
        measures = sorted(network.records(Kind.MEASURE))
        return agreement_edits.tie(network, one, dice.sample(measures, min(2, len(measures))))
    if way < 0.8:
        about = (Kind.ORGANISATION, wisher.any(Kind.ORGANISATION))
        kind = wisher.one_of(*MeasureKind)
        return agreement_edits.add_measure(network, one, about, kind, wisher.new_id)
    fields = wisher.fields(
        {"status": wisher.one_of(*CommitmentStatus)},
        {"due": wisher.one_of(None, DAY)},
        {"progress": text(dice)},
    )
    ((name, value),) = fields.items()
    return agreement_edits.change_commitment(network, one, name, value)
