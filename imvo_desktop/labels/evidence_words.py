"""What a piece of evidence supports, in words."""

from __future__ import annotations

from typing import cast

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words, cut_short
from imvo_desktop.knowledge.step_questions import question_text
from imvo_desktop.labels.names import record_name

_LONGEST = 60


def place_name(network: Network, kind: Kind, record_id: str, words: Words) -> str:
    """What evidence can support: a link, organisation, risk or question by its name, a measure
    by its kind.

    Empty when it is gone.
    """
    if kind is Kind.STEP_ANSWER:
        return question_text(record_id, words.language)
    if kind is not Kind.MEASURE:
        return record_name(network, kind, record_id, words)
    # reason: the records of a kind are of its type
    measure = cast(Measure | None, network.get(kind, record_id))
    if measure is None:
        return ""
    name = words.text(f"measure_kind.{measure.kind}")
    return f"{words.text('kind.measure')}: {cut_short(measure.text, _LONGEST) or name}"


def evidence_place(network: Network, one: Evidence, words: Words) -> str:
    """What `one` supports: the theme alone for a risk, since the place is in sight."""
    if one.subject_kind is Kind.RISK and one.subject in network.risks:
        return words.text(f"theme.{network.risks[one.subject].theme}")
    return place_name(network, one.subject_kind, one.subject, words)
