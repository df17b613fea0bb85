"""The lens "shared": who sits behind several of our suppliers, and how concentrated it all is."""

from __future__ import annotations

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.concentration import Concentration, Over, concentrations
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.shared_suppliers import (
    NAMED,
    SharedSupplier,
    SharedSuppliers,
    shared_suppliers,
)
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress
from imvo_desktop.usecases.lens_report import (
    NO_YES,
    Form,
    LensColumn,
    LensReport,
    LensRow,
    Said,
    percent,
)

COLUMNS = (
    LensColumn("organisation", Form.NAME),
    LensColumn("tier", Form.COUNT),
    LensColumn("behind", Form.COUNT),
    LensColumn("through", Form.NAME),
    LensColumn("direct", Form.CODE),
    LensColumn("meets_at", Form.NAME),
    LensColumn("reach_part", Form.SHARE),
)
_MORE = "…"


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Who sits behind two or more tier-1 suppliers, those behind most first."""
    shared = shared_suppliers(network, assessment, progress)
    divided = concentrations(network, assessment)
    return LensReport(
        lens=Lens.SHARED,
        finding=_finding(network, assessment, shared),
        columns=COLUMNS,
        rows=tuple(_row(network, assessment, shared, one) for one in shared.found),
        remarks=(*_unseen(shared), *(_said(network, one) for one in divided if one.parts)),
        options=(
            ("direct_suppliers", shared.direct),
            ("names_shown", NAMED),
            ("attenuation", assessment.method.attenuation),
        ),
        details={"concentration": {one.over.value: _detail(one) for one in divided}},
        chain_revision=assessment.chain_revision,
    )


def _finding(network: Network, assessment: Assessment, shared: SharedSuppliers) -> Said:
    if not shared.found:
        return "lens.shared.finding.none", {"count": shared.direct}
    most = shared.found[0]
    return "lens.shared.finding", {
        "count": len(shared.found),
        "name": _name(network, assessment, most.organisation),
        "behind": most.behind,
        "direct": shared.direct,
    }


def _row(
    network: Network, assessment: Assessment, shared: SharedSuppliers, one: SharedSupplier
) -> LensRow:
    names = [_name(network, assessment, other) for other in one.first]
    cells = (
        _name(network, assessment, one.organisation),
        int(assessment.organisations.tier[one.organisation]),
        one.behind,
        ", ".join(names + [_MORE] * (one.behind > len(names))),
        NO_YES[one.is_direct],
        _name(network, assessment, one.meets_at),
        one.reach,
    )
    ids = (assessment.organisations.ids[one.organisation],)
    return LensRow(Kind.ORGANISATION, ids, cells, bar=one.behind / shared.direct)


def _unseen(shared: SharedSuppliers) -> tuple[Said, ...]:
    """What the lens cannot see: the suppliers of suppliers that nobody entered."""
    if not shared.unseen:
        return ()
    return (("lens.shared.unseen", {"count": shared.unseen, "direct": shared.direct}),)


def _said(network: Network, one: Concentration) -> Said:
    """How concentrated the reach is, and where the greatest part of what is known comes from."""
    known = [(key, part) for key, part in one.parts if key is not None]
    code = f"lens.shared.over.{one.over}"
    if not known:
        return f"{code}.unknown", {}
    values: dict[str, object] = {"index": round(one.index, 2)}
    if one.unknown:
        values["unknown"] = percent(one.unknown)
    else:
        code = f"{code}.known"
    key, part = known[0]
    field = "country" if one.over is Over.COUNTRY else "name"
    shown = network.organisations[key].name if one.over is Over.ORGANISATION else key
    return code, {**values, field: shown, "groups": len(known), "percent": percent(part)}


def _detail(one: Concentration) -> dict[str, object]:
    return {
        "hhi": one.index,
        "not_known": one.unknown,
        "parts": [{"group": key, "part": part} for key, part in one.parts],
    }


def _name(network: Network, assessment: Assessment, at: int) -> str:
    return network.organisations[assessment.organisations.ids[at]].name
