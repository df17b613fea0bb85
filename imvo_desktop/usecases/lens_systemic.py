"""The lens "systemic": whose failure stops how much of all that is delivered in the chain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Flags, Ints
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.ranks import amount_ranks, by_amount
from imvo_desktop.analysis.systemic_reach import (
    EPSILON,
    LINEAR,
    Production,
    SystemicReach,
    systemic_reach,
)
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.progress import Progress
from imvo_desktop.usecases.lens_report import Form, LensColumn, LensReport, LensRow, Said

COLUMNS = (
    LensColumn("rank", Form.COUNT),
    LensColumn("organisation", Form.NAME),
    LensColumn("tier", Form.COUNT),
    LensColumn("stops", Form.SHARE),
    LensColumn("stops_downstream", Form.SHARE),
    LensColumn("stops_upstream", Form.SHARE),
    LensColumn("steps", Form.COUNT),
)
MUCH = 0.1


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Every organisation that delivers within our chain, the one that stops most first."""
    valued = _Valued.of(network, assessment)
    found = systemic_reach(valued.production, valued.shocked, EPSILON, progress)
    return LensReport(
        lens=Lens.SYSTEMIC,
        finding=_finding(found),
        columns=COLUMNS,
        rows=_rows(network, assessment, valued.shocked, found),
        remarks=_remarks(valued),
        options=(
            ("epsilon", EPSILON),
            ("essential_inputs", "none_stated"),
            ("replaced_by_others", "no"),
            ("much_stops", MUCH),
        ),
        details={"value": float(valued.production.value.sum()), "links": valued.counted},
        chain_revision=assessment.chain_revision,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Valued:
    """The deliveries within our chain that have a value in the currency of the project.

    Nobody said which inputs are indispensable, so all add up; then it does not matter who makes
    what. `shocked` are who delivers any of it, the own company left out.
    """

    production: Production
    shocked: Ints
    counted: int
    without_value: int
    other_currency: int

    @classmethod
    def of(cls, network: Network, assessment: Assessment) -> _Valued:
        """Those of `network`, in the order of the assessment."""
        columns, ids = assessment.links, assessment.organisations.ids
        links = [network.links[one] for one in columns.ids]
        is_ours = np.array([_is_ours(network, one) for one in links], dtype=bool)
        has_value = np.array([one.value is not None for one in links], dtype=bool)
        is_same = np.array([_is_in_currency(network, one) for one in links], dtype=bool)
        used = is_ours & has_value & is_same
        value = np.array([float(one.value or 0) for one in links])[used]
        production = Production(
            supplier=columns.supplier[used],
            buyer=columns.buyer[used],
            value=value,
            product=np.zeros(len(ids), dtype=np.int64),
            inputs=np.array([[LINEAR]]),
        )
        shocked = np.flatnonzero(production.delivered > 0)
        is_us = np.array([ids[at] == assessment.own for at in shocked.tolist()], dtype=bool)
        return cls(
            production,
            shocked[~is_us],
            _count(used),
            _count(is_ours & ~has_value),
            _count(is_ours & has_value & ~is_same),
        )


def _is_ours(network: Network, link: Link) -> bool:
    kind = network.organisations[link.buyer].kind
    return kind is not OrganisationKind.CUSTOMER and link.supplier != link.buyer


def _is_in_currency(network: Network, link: Link) -> bool:
    return link.currency in (None, network.project.currency)


def _count(flags: Flags) -> int:
    return int(np.count_nonzero(flags))


def _finding(found: SystemicReach) -> Said:
    if not len(found.both):
        return "lens.systemic.finding.none", {}
    count = int(np.count_nonzero(found.both >= MUCH))
    return "lens.systemic.finding", {"count": count, "all": len(found.both)}


def _rows(
    network: Network, assessment: Assessment, shocked: Ints, found: SystemicReach
) -> tuple[LensRow, ...]:
    ids, tier = assessment.organisations.ids, assessment.organisations.tier
    ranks = amount_ranks(found.both)
    rows = []
    for at in by_amount(found.both).tolist():
        record_id, nearest = ids[shocked[at]], int(tier[shocked[at]])
        cells = (
            int(ranks[at]),
            network.organisations[record_id].name,
            nearest if nearest >= 0 else None,
            float(found.both[at]),
            float(found.downstream[at]),
            float(found.upstream[at]),
            int(found.steps[at]),
        )
        rows.append(LensRow(Kind.ORGANISATION, (record_id,), cells, bar=float(found.both[at])))
    return tuple(rows)


def _remarks(valued: _Valued) -> tuple[Said, ...]:
    said: list[Said] = []
    if valued.without_value:
        said.append(("lens.systemic.without_value", {"count": valued.without_value}))
    if valued.other_currency:
        said.append(("lens.systemic.other_currency", {"count": valued.other_currency}))
    if valued.counted:
        said += [(f"lens.systemic.{one}", {}) for one in ("linear", "closed", "about_value")]
    return tuple(said)
