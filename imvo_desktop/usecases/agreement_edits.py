"""What a person does to agreements and commitments; each answer is an edit."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Kind, MeasureKind, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.labels.names import record_name
from imvo_desktop.reporting.agreement_records import all_measures

_MOST_SUBJECTS = 12


def add_own(network: Network, words: Words, new_id: IdSource) -> Edit:
    """Add an agreement of one's own, with a name to be changed."""
    return editing.add(network, Agreement(id=new_id(), name=words.text("agreement.new")))


def change_agreement(
    network: Network, record_id: str, name: str, value: object, today: str
) -> Edit:
    """Give an agreement this `value` in the field `name`; a new status is one checked `today`.

    One without a name raises `InputError("agreement_nameless")`.
    """
    if name == "name" and not value:
        raise InputError("agreement_nameless")
    fields = {name: value} | ({"checked": today} if name == "status" else {})
    return editing.change(network, Kind.AGREEMENT, [record_id], **fields)


def add_commitment(network: Network, agreement: str, words: Words, new_id: IdSource) -> Edit:
    """Add a commitment to an agreement, with a text to be changed."""
    editing.existing(network, Kind.AGREEMENT, agreement)
    text = words.text("agreement.new_commitment")
    return editing.add(network, Commitment(id=new_id(), agreement=agreement, text=text))


def change_commitment(network: Network, record_id: str, name: str, value: object) -> Edit:
    """Give a commitment this `value` in the field `name`.

    One without a text raises `InputError("commitment_textless")`.
    """
    if name == "text" and not value:
        raise InputError("commitment_textless")
    return editing.change(network, Kind.COMMITMENT, [record_id], **{name: value})


def tie(network: Network, commitment: str, measures: Collection[str]) -> Edit:
    """Make these `measures`, and no others, answer to a commitment.

    A measure that is tied and belongs to no agreement gets that of the commitment; one that
    answers to none of its commitments any more is let go of again.
    """
    to = _commitment(network, commitment)
    missing = [one for one in measures if network.get(Kind.MEASURE, one) is None]
    if missing:
        raise EditConflictError("record_missing", kind=Kind.MEASURE, id=missing[0])
    changes = []
    for before in all_measures(network):
        wanted = before.id in measures
        if wanted == (commitment in before.commitments):
            continue
        after = _tied(before, to) if wanted else _untied(network, before, to)
        changes.append(Change(before, after))
    return edit("tie_measures", changes, count=len(changes))


def add_measure(
    network: Network, commitment: str, subject: RecordKey, kind: MeasureKind, new_id: IdSource
) -> Edit:
    """Add a planned measure on `subject` that answers to a commitment, by its day and its owner."""
    to = _commitment(network, commitment)
    editing.existing(network, *subject)
    made = Measure(
        id=new_id(),
        subject_kind=subject[0],
        subject=subject[1],
        kind=kind,
        text=to.text,
        owner=to.owner,
        due=to.due,
        agreement=to.agreement,
        commitments=(to.id,),
    )
    return editing.add(network, made)


def subjects_for(
    network: Network, themes: Collection[Theme], assessment: Assessment | None, words: Words
) -> tuple[tuple[RecordKey, str], ...]:
    """What a measure for these `themes` can be about: the risks on them, and the own company.

    The risks come in the order of the priorities, where `assessment` knows it.
    """
    order: dict[str, int] = {}
    if assessment is not None:
        risks = assessment.risks
        order = dict(zip(risks.ids, risks.order.tolist(), strict=True))
    fitting = [one for one in network.risks.values() if one.theme in themes]
    fitting.sort(key=lambda one: (-order.get(one.id, 0), one.id))
    keys: list[RecordKey] = [(Kind.RISK, one.id) for one in fitting[:_MOST_SUBJECTS]]
    if network.own is not None:
        keys.append((Kind.ORGANISATION, network.own.id))
    return tuple((key, record_name(network, *key, words)) for key in keys)


def _commitment(network: Network, record_id: str) -> Commitment:
    found = editing.existing(network, Kind.COMMITMENT, record_id)
    assert isinstance(found, Commitment)
    return found


def _tied(measure: Measure, to: Commitment) -> Measure:
    commitments = (*measure.commitments, to.id)
    agreement = measure.agreement or to.agreement
    return dataclasses.replace(measure, commitments=commitments, agreement=agreement)


def _untied(network: Network, measure: Measure, to: Commitment) -> Measure:
    left = tuple(one for one in measure.commitments if one != to.id)
    others = {_commitment(network, one).agreement for one in left}
    is_last = measure.agreement == to.agreement and to.agreement not in others
    agreement = None if is_last else measure.agreement
    return dataclasses.replace(measure, commitments=left, agreement=agreement)
