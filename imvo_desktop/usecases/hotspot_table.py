"""The hotspots as plain values: what `imvo hotspots --json` prints."""

from __future__ import annotations

import math

from imvo_desktop.analysis.alternative_ranks import AlternativeRanks
from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS, Method
from imvo_desktop.analysis.priorities import links_by_contribution
from imvo_desktop.analysis.sensitivity import RankRanges, Sensitivity
from imvo_desktop.analysis.trials import SEED
from imvo_desktop.domain.fields import Plain
from imvo_desktop.domain.network import Network

type Rows = list[Plain]


def hotspot_document(
    network: Network, assessment: Assessment, tried: Sensitivity | None = None
) -> dict[str, Plain]:
    """The whole result by names; rows are sorted by id, what is not known is null.

    With `tried` also how sure the order is.
    """
    document: dict[str, Plain] = {
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
    if tried is not None:
        document["sensitivity"] = _sensitivity(tried)
    return document


def _sensitivity(tried: Sensitivity) -> dict[str, Plain]:
    return {
        "runs": tried.runs,
        "seed": SEED,
        "links": _ranges(tried.links),
        "harms": _ranges(tried.harms),
        "alternatives": {
            one.alternative.value: _other_ranks(tried.all_links, one) for one in tried.alternatives
        },
    }


def _ranges(ranges: RankRanges) -> Rows:
    return [
        {
            "id": one,
            "rank": int(ranges.rank[at]),
            "low": int(ranges.low[at]),
            "high": int(ranges.high[at]),
            "in_top_10": float(ranges.top[at]),
        }
        for at, one in enumerate(ranges.ids)
    ]


def _other_ranks(ids: tuple[str, ...], found: AlternativeRanks) -> Rows:
    """Only the links that have a rank now or then."""
    ranks = zip(ids, found.now.tolist(), found.then.tolist(), strict=True)
    return [
        {"id": one, "now": now or None, "then": then or None}
        for one, now, then in ranks
        if now or then
    ]


def _method(method: Method) -> dict[str, Plain]:
    return {
        "version": method.version,
        "severity": method.severity.value,
        "alpha": method.attenuation,
        "weights": list(method.likelihood_weights),
        "severity_base": method.severity_base,
        "grid": [[level.value for level in row] for row in method.grid],
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
