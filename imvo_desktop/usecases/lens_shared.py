"""The lens "shared": who sits behind several of our suppliers, and how concentrated it all is."""

from __future__ import annotations

from collections.abc import Sequence

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
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.lens_report import (
    NO_YES,
    Form,
    LensColumn,
    LensReport,
    LensRow,
    Said,
    percent,
)
from imvo_desktop.usecases.lens_shares import assumed_parts

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
    divided = concentrations(network, assessment, progress)
    organisations = network.organisations
    names = [organisations[one].name for one in assessment.organisations.ids]
    return LensReport(
        lens=Lens.SHARED,
        finding=_finding(names, shared),
        columns=COLUMNS,
        rows=tuple(_row(names, assessment, shared, one) for one in stepped(shared.found, progress)),
        remarks=(
            *_unseen(shared),
            *(_said(network, one) for one in divided if one.parts),
            *assumed_parts(network),
        ),
        options=(
            ("direct_suppliers", shared.direct),
            ("names_shown", NAMED),
            ("attenuation", assessment.method.attenuation),
        ),
        details={"concentration": {one.over.value: _detail(one) for one in divided}},
        chain_revision=assessment.chain_revision,
    )


def _finding(names: Sequence[str], shared: SharedSuppliers) -> Said:
    if not shared.direct:
        return "lens.shared.finding.empty", {}
    if not shared.found:
        return "lens.shared.finding.none", {"count": shared.direct}
    most = shared.found[0]
    return "lens.shared.finding", {
        "count": len(shared.found),
        "name": names[most.organisation],
        "behind": most.behind,
        "direct": shared.direct,
    }


def _row(
    names: Sequence[str], assessment: Assessment, shared: SharedSuppliers, one: SharedSupplier
) -> LensRow:
    through = [names[other] for other in one.first]
    cells = (
        names[one.organisation],
        int(assessment.organisations.tier[one.organisation]),
        one.behind,
        ", ".join(through + [_MORE] * (one.behind > len(through))),
        NO_YES[one.is_direct],
        names[one.meets_at],
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
