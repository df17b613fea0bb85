"""The lens "people": the priorities of the main method, in the form of every lens."""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.method import GRID, LEVELS, Method
from imvo_desktop.analysis.priorities import Priority, priorities, ranked_harms
from imvo_desktop.analysis.scoring import PLACES
from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.names import link_ends
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.lens_report import (
    NO_YES,
    CellValue,
    Form,
    LensColumn,
    LensReport,
    LensRow,
    Said,
)

COLUMNS = (
    LensColumn("rank", Form.COUNT),
    LensColumn("where", Form.NAME),
    LensColumn("theme", Form.THEME),
    LensColumn("severity", Form.NUMBER),
    LensColumn("likelihood", Form.COUNT),
    LensColumn("level", Form.LEVEL),
    LensColumn("at_least", Form.CODE),
    LensColumn("happens_now", Form.CODE),
    LensColumn("judged", Form.CODE),
    LensColumn("confidence", Form.CODE),
    LensColumn("deliveries", Form.COUNT),
)
_NOTHING: Said = ("lens.people.finding.none", {})


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Every rated harm, the gravest first; equal ones share a place."""
    ranked = ranked_harms(assessment)
    progress.step(0, len(ranked.at))
    found = priorities(network, assessment, ranked)
    return LensReport(
        lens=Lens.PEOPLE,
        finding=_finding(assessment, len(found)),
        columns=COLUMNS,
        rows=tuple(_row(network, one) for one in stepped(found, progress)),
        remarks=_remarks(network, assessment),
        options=options_of_order(assessment.method),
        details={
            "happening_now": list(assessment.happening_now),
            "after_us": list(assessment.after_us),
        },
        chain_revision=assessment.chain_revision,
    )


def options_of_order(method: Method) -> tuple[tuple[str, CellValue], ...]:
    """What decides the order of the priorities, where a company may choose."""
    return (
        ("method", method.version),
        ("severity_rule", method.severity.value),
        ("grid", "grid_usual" if method.grid == GRID else "grid_replaced"),
    )


def _finding(assessment: Assessment, harms: int) -> Said:
    """How many deliveries have the gravest level there is."""
    ranked = assessment.links.rank > 0
    if not ranked.any():
        return ("lens.people.finding.own", {"count": harms}) if harms else _NOTHING
    gravest = int(assessment.links.level[ranked].max())
    count = int(np.count_nonzero(assessment.links.level[ranked] == gravest))
    return "lens.people.finding", {"count": count, "level": LEVELS[gravest].value}


def _row(network: Network, one: Priority) -> LensRow:
    risk = network.risks[one.risk]
    confidence = risk.confidence
    cells = (
        one.rank,
        _where(network, one),
        risk.theme.value,
        one.severity,
        one.likelihood,
        one.level.value,
        NO_YES[one.at_least],
        NO_YES[one.is_actual],
        risk.judged.value,
        None if confidence is None else confidence.value,
        len(one.links),
    )
    return LensRow(Kind.RISK, (risk.id,), cells, bar=one.place / PLACES)


def _where(network: Network, one: Priority) -> str:
    """The delivery it sits on, or the organisation."""
    on_link = network.risks[one.risk].link
    if on_link is not None:
        return link_ends(network, on_link)
    return network.organisations[one.organisation].name


def _remarks(network: Network, assessment: Assessment) -> tuple[Said, ...]:
    accepted = sum(one.judged is Judged.ACCEPTED for one in network.risks.values())
    counts = {
        "lens.people.now": len(assessment.happening_now),
        "lens.people.unknown": assessment.unknown_links,
        "lens.people.accepted": accepted,
        "lens.people.after_us": len(assessment.after_us),
    }
    return tuple((code, {"count": count}) for code, count in counts.items() if count)
