"""The lens "influence": where we can move something, and which fact says so."""

from __future__ import annotations

from collections import Counter

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.influence import BOUNDS, Band, Influence, influence
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.lens_report import Form, LensColumn, LensReport, LensRow, Said

COLUMNS = (
    LensColumn("organisation", Form.NAME),
    LensColumn("band", Form.CODE),
    LensColumn("ground", Form.CODE),
    LensColumn("sales_part", Form.SHARE),
    LensColumn("spend_part", Form.SHARE),
    LensColumn("years", Form.COUNT),
    LensColumn("other_buyers", Form.COUNT),
    LensColumn("level", Form.LEVEL),
)
_BARS = {Band.LARGE: 1.0, Band.SOME: 0.6, Band.LITTLE: 0.2, Band.UNKNOWN: None}


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Our direct suppliers: those on whom we have most influence first, not known last."""
    year = int(today()[:4])
    found = influence(network, assessment, year, BOUNDS, progress)
    return LensReport(
        lens=Lens.INFLUENCE,
        finding=_finding(found),
        columns=COLUMNS,
        rows=tuple(_row(network, assessment, one) for one in found),
        remarks=_remarks(assessment, found),
        options=(
            ("large_from", BOUNDS.large),
            ("some_from", BOUNDS.some),
            ("spend_from", BOUNDS.spend),
            ("years_from", BOUNDS.years),
            ("year", str(year)),
        ),
        details={"since": {one.supplier: one.facts.since for one in found}},
        chain_revision=assessment.chain_revision,
    )


def _finding(found: tuple[Influence, ...]) -> Said:
    if not found:
        return "lens.influence.finding.none", {}
    counts = Counter(one.band for one in found)
    count = counts[Band.LARGE] + counts[Band.SOME]
    values = {"count": count, "all": len(found), "unknown": counts[Band.UNKNOWN]}
    return "lens.influence.finding", values


def _row(network: Network, assessment: Assessment, one: Influence) -> LensRow:
    columns, facts = assessment.organisations, one.facts
    at = position(columns.ids, one.supplier)
    level = None if at is None else LEVELS[columns.level[at]].value
    cells = (
        network.organisations[one.supplier].name,
        f"influence_{one.band}",
        f"ground_{one.ground}",
        facts.sales,
        facts.spend,
        facts.years,
        facts.others,
        level,
    )
    return LensRow(Kind.ORGANISATION, (one.supplier,), cells, bar=_BARS[one.band])


def _remarks(assessment: Assessment, found: tuple[Influence, ...]) -> tuple[Said, ...]:
    if not found:
        return ()
    said: list[Said] = [("lens.influence.not_asked", {}), ("lens.influence.joint", {})]
    further = int(np.count_nonzero(assessment.organisations.tier > 1))
    if further:
        said.append(("lens.influence.further", {"count": further}))
    return tuple(said)
