"""The lens "continuity": what if a supplier stops. About the own company, not about people."""

from __future__ import annotations

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.continuity import Continuity, Stop, continuity
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.lens_report import (
    CellValue,
    Form,
    LensColumn,
    LensReport,
    LensRow,
    Said,
)
from imvo_desktop.usecases.lens_shares import assumed_parts

COLUMNS = (
    LensColumn("organisation", Form.NAME),
    LensColumn("tier", Form.COUNT),
    LensColumn("lost", Form.SHARE),
    LensColumn("lost_direct", Form.SHARE),
    LensColumn("lost_through", Form.SHARE),
    LensColumn("dependent", Form.COUNT),
    LensColumn("dependent_names", Form.NAME),
)
MUCH, _NAMED = 0.1, 5
_MORE = "…"


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Every organisation that reaches us, the one of whom most is lost when it stops first."""
    found = continuity(network, assessment, progress)
    rows = stepped(found.stops, progress)
    return LensReport(
        lens=Lens.CONTINUITY,
        finding=_finding(found),
        columns=COLUMNS,
        rows=tuple(_row(network, assessment, one) for one in rows),
        remarks=_remarks(network, assessment, found),
        options=(("attenuation", found.attenuation), ("much_lost", MUCH), ("names_shown", _NAMED)),
        details={
            "direct_suppliers": found.direct_suppliers,
            "dependent": {
                assessment.organisations.ids[one.at]: _ids(assessment, one.dependent)
                for one in found.stops
                if one.dependent
            },
        },
        chain_revision=assessment.chain_revision,
    )


def _finding(found: Continuity) -> Said:
    if not found.stops:
        return "lens.continuity.finding.none", {}
    count = sum(one.loss >= MUCH for one in found.stops)
    return "lens.continuity.finding", {"count": count, "all": len(found.stops)}


def _row(network: Network, assessment: Assessment, one: Stop) -> LensRow:
    record_id = assessment.organisations.ids[one.at]
    names = [network.organisations[other].name for other in _ids(assessment, one.dependent)]
    more = [_MORE] * (len(names) > _NAMED)
    cells: tuple[CellValue, ...] = (
        network.organisations[record_id].name,
        int(assessment.organisations.tier[one.at]),
        one.loss,
        one.direct,
        max(one.loss - one.direct, 0.0),
        len(one.dependent),
        ", ".join(names[:_NAMED] + more),
    )
    return LensRow(Kind.ORGANISATION, (record_id,), cells, bar=one.loss)


def _ids(assessment: Assessment, places: tuple[int, ...]) -> list[str]:
    return [assessment.organisations.ids[at] for at in places]


def _remarks(network: Network, assessment: Assessment, found: Continuity) -> tuple[Said, ...]:
    if not found.stops or assessment.own is None:
        return ()
    said: list[Said] = [("lens.continuity.about_us", {}), ("lens.continuity.not_recorded", {})]
    said += assumed_parts(network)
    if found.attenuation < 1:
        step = round((1 - found.attenuation) * 100)
        said.append(("lens.continuity.circle", {"step": step}))
    bounds = sum(one.is_bound for one in found.stops)
    if bounds:
        said.append(("lens.continuity.bound", {"count": bounds}))
    return tuple(said)
