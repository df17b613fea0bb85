"""The hotspots as plain values: what `imvo hotspots --json` prints."""

from __future__ import annotations

import math

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.analysis.priorities import links_by_contribution
from imvo_desktop.domain.fields import Plain
from imvo_desktop.domain.network import Network

type Rows = list[Plain]


def hotspot_document(network: Network, assessment: Assessment) -> dict[str, Plain]:
    """The whole result by names; rows are sorted by id, what is not known is null."""
    return {
        "method": _method(assessment.method),
        "own": assessment.own,
        "organisations": _organisations(network, assessment),
        "links": _links(assessment),
        "risks": _risks(network, assessment),
        "ranking": list(assessment.ranking),
        "by_contribution": [one for _, one in links_by_contribution(assessment)],
        "happening_now": list(assessment.happening_now),
        "after_us": list(assessment.after_us),
        "unknown": {
            "links": assessment.unknown_links,
            "share_of_reach": assessment.unknown_reach,
        },
        "revision": assessment.revision,
    }


def _method(method: Method) -> dict[str, Plain]:
    return {
        "version": method.version,
        "severity": method.severity.value,
        "alpha": method.attenuation,
        "weights": list(method.likelihood_weights),
        "severity_base": method.severity_base,
    }


def _organisations(network: Network, assessment: Assessment) -> Rows:
    columns = assessment.organisations
    return [
        {
            "id": one,
            "name": network.organisations[one].name,
            "tier": int(columns.tier[at]) if columns.tier[at] >= 0 else None,
            "reach": float(columns.reach[at]),
            "exposure": float(columns.exposure[at]),
            "blind": float(columns.blind[at]),
        }
        for at, one in enumerate(columns.ids)
    ]


def _links(assessment: Assessment) -> Rows:
    columns, organisations = assessment.links, assessment.organisations.ids
    return [
        {
            "id": one,
            "supplier": organisations[columns.supplier[at]],
            "buyer": organisations[columns.buyer[at]],
            "share": float(columns.share[at]),
            "weight": float(columns.weight[at]),
            "place": int(columns.place[at]) or None,
            "level": LEVELS[columns.level[at]].value,
            "at_least": bool(columns.at_least[at]),
            "rank": int(columns.rank[at]) or None,
            "reach": float(columns.reach[at]),
            "contribution": float(columns.contribution[at]),
            "carries": bool(columns.carries[at]),
        }
        for at, one in enumerate(columns.ids)
    ]


def _risks(network: Network, assessment: Assessment) -> Rows:
    columns = assessment.risks
    return [
        {
            "id": one,
            "theme": network.risks[one].theme.value,
            "link": network.risks[one].link,
            "organisation": network.risks[one].organisation,
            "severity": _number(float(columns.severity[at])),
            "likelihood": int(columns.likelihood[at]) or None,
            "level": LEVELS[columns.level[at]].value,
            "at_least": bool(columns.at_least[at]),
            "weight": float(columns.weight[at]),
        }
        for at, one in enumerate(columns.ids)
    ]


def _number(value: float) -> Plain:
    if math.isnan(value):
        return None
    return int(value) if value.is_integer() else value
