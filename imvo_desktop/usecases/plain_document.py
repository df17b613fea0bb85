"""A whole chain as one plain document, the shape of the JSON export and of the examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import Plain, from_plain, to_plain_full
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import PROJECT_ID, Record
from imvo_desktop.errors import InputError

FORMAT, FORMAT_VERSION = "imvo-export", 1
GROUPS: Mapping[str, Kind] = {
    "organisations": Kind.ORGANISATION,
    "sites": Kind.SITE,
    "links": Kind.LINK,
    "sources": Kind.SOURCE,
    "source_findings": Kind.SOURCE_FINDING,
    "risks": Kind.RISK,
    "baselines": Kind.BASELINE,
    "evidence": Kind.EVIDENCE,
    "measures": Kind.MEASURE,
    "placements": Kind.PLACEMENT,
    "former": Kind.FORMER,
    "kept_rows": Kind.KEPT_ROW,
    "notes": Kind.NOTE,
    "scope": Kind.SCOPE,
    "scenarios": Kind.SCENARIO,
    "rounds": Kind.ROUND,
    "policy": Kind.POLICY,
    "report": Kind.REPORT,
    "step_answers": Kind.STEP_ANSWER,
    "self_scans": Kind.SELF_SCAN,
    "agreements": Kind.AGREEMENT,
    "commitments": Kind.COMMITMENT,
    "stakeholders": Kind.STAKEHOLDER,
    "conversations": Kind.CONVERSATION,
    "joint_actions": Kind.JOINT_ACTION,
    "grievances": Kind.GRIEVANCE,
    "labour_checks": Kind.LABOUR_CHECK,
    "practice_checks": Kind.PRACTICE_CHECK,
    "criteria": Kind.CRITERION,
    "criterion_scores": Kind.CRITERION_SCORE,
    "passport": Kind.PASSPORT,
    "indicators": Kind.INDICATOR,
    "indicator_values": Kind.INDICATOR_VALUE,
    "core_subjects": Kind.CORE_SUBJECT,
    "lessons": Kind.LESSON,
    "experiments": Kind.EXPERIMENT,
}


def document_of(network: Network) -> dict[str, Plain]:
    """Every record of `network` with all its fields, grouped by kind and sorted by id."""
    document: dict[str, Plain] = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "project": to_plain_full(network.project),
    }
    for group, kind in GROUPS.items():
        records = network.records(kind)
        document[group] = [to_plain_full(records[one]) for one in sorted(records)]
    return document


def records_of(document: Mapping[str, object]) -> Iterator[Record]:
    """The records of a document in an order in which each finds what it points at.

    A group that is no list, or a row that is no object, raises `InputError("document_shape")`;
    unfit fields raise as in `domain.fields.from_plain`.
    """
    project = document.get("project")
    if isinstance(project, Mapping):
        yield from_plain(Kind.PROJECT, {"id": PROJECT_ID, **project})
    for group, kind in GROUPS.items():
        rows = document.get(group, [])
        if not isinstance(rows, list):
            raise InputError("document_shape", group=group)
        for row in rows:
            if not isinstance(row, Mapping):
                raise InputError("document_shape", group=group)
            yield from_plain(kind, row)
