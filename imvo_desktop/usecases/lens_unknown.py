"""The lens "unknown": where we know least, by number first."""

from __future__ import annotations

from collections import Counter

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.unknown_part import (
    OrganisationUnknown,
    TierUnknown,
    UnknownPart,
    unknown_part,
)
from imvo_desktop.domain.codes import Kind, Theme
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
from imvo_desktop.usecases.suggest_risks import is_asked

COLUMNS = (
    LensColumn("organisation", Form.NAME),
    LensColumn("tier", Form.COUNT),
    LensColumn("deliveries", Form.COUNT),
    LensColumn("not_known", Form.COUNT),
    LensColumn("not_known_part", Form.SHARE),
    LensColumn("blind_part", Form.SHARE),
    LensColumn("behind_known", Form.COUNT),
    LensColumn("chain_ends", Form.CODE),
)


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Organisations with anything unknown: most deliveries without any judgement first."""
    found = unknown_part(network, assessment)
    pairs = _unjudged_pairs(network, assessment, progress)
    rows = stepped(found.organisations, progress)
    most = max((one.dark for one in found.organisations), default=0) or 1
    return LensReport(
        lens=Lens.UNKNOWN,
        finding=_finding(found),
        columns=COLUMNS,
        rows=tuple(_row(network, assessment, one, most) for one in rows),
        remarks=(
            *_remarks(assessment, found, sum(pairs.values())),
            *assumed_parts(network),
        ),
        options=(("attenuation", assessment.method.attenuation), ("themes", len(Theme))),
        details={
            "deliveries": found.deliveries,
            "not_known": found.dark,
            "share_of_reach": found.part,
            "judged_to_tier": found.judged_to,
            "tiers": [_tier(one) for one in found.tiers],
            "deliveries_not_judged": [
                {"tier": tier, "theme": theme.value, "count": count}
                for (tier, theme), count in pairs.items()
            ],
        },
        chain_revision=assessment.chain_revision,
    )


def _finding(found: UnknownPart) -> Said:
    if not found.deliveries:
        return "lens.unknown.finding.empty", {}
    if not found.dark:
        return "lens.unknown.finding.none", {"count": found.deliveries}
    return "lens.unknown.finding", {"count": found.dark, "all": found.deliveries}


def _row(network: Network, assessment: Assessment, one: OrganisationUnknown, most: int) -> LensRow:
    record_id = assessment.organisations.ids[one.at]
    tier = int(assessment.organisations.tier[one.at])
    cells = (
        network.organisations[record_id].name,
        tier if tier >= 0 else None,
        one.deliveries,
        one.dark,
        one.part,
        one.blind,
        one.behind,
        NO_YES[one.is_end],
    )
    return LensRow(Kind.ORGANISATION, (record_id,), cells, bar=one.dark / most)


def _remarks(assessment: Assessment, found: UnknownPart, pairs: int) -> tuple[Said, ...]:
    said: list[Said] = []
    step = round((1 - assessment.method.attenuation) * 100)
    if found.dark:
        said.append(("lens.unknown.part", {"percent": percent(found.part), "step": step}))
    for one in found.tiers:
        values = {"count": one.dark, "all": one.deliveries, "percent": percent(one.part)}
        if one.dark and one.tier >= 0:
            said.append(("lens.unknown.tier", {"tier": one.tier, **values}))
        elif one.dark:
            said.append(("lens.unknown.loose", values))
    if pairs:
        said.append(("lens.unknown.pairs", {"count": pairs, "themes": len(Theme)}))
    said.extend(_ends(assessment, found))
    return tuple(said)


def _ends(assessment: Assessment, found: UnknownPart) -> list[Said]:
    """Where the chain stops for us: blind spots, and suppliers behind whom nobody is named."""
    said: list[Said] = []
    blind = [one.blind for one in found.organisations if one.blind > 0]
    if blind:
        values = {"count": len(blind), "percent": percent(sum(blind))}
        said.append(("lens.unknown.blind", values))
    first = [one for one in found.tiers if one.tier == 1 and one.ends]
    said.extend(("lens.unknown.ends", {"count": one.ends, "all": one.suppliers}) for one in first)
    furthest = max((one.tier for one in found.tiers), default=0)
    if 0 < found.judged_to < furthest:
        values = {"tier": found.judged_to, "furthest": furthest}
        said.append(("lens.unknown.judged_to", values))
    return said


def _tier(one: TierUnknown) -> dict[str, object]:
    return {
        "tier": one.tier if one.tier >= 0 else None,
        "deliveries": one.deliveries,
        "not_known": one.dark,
        "only_from_sources": one.taken_over,
        "share_of_reach": one.part,
        "suppliers": one.suppliers,
        "suppliers_nobody_behind": one.ends,
    }


def _unjudged_pairs(
    network: Network, assessment: Assessment, progress: Progress
) -> dict[tuple[int | None, Theme], int]:
    """Per tier and theme how many relevant deliveries nobody judged it on: as `coverage` counts."""
    judged: dict[str, set[Theme]] = {}
    for risk in network.risks.values():
        if risk.is_own_judgement:
            judged.setdefault(risk.link or risk.organisation or "", set()).add(risk.theme)
    tiers = dict(zip(assessment.organisations.ids, assessment.organisations.tier, strict=True))
    deliveries: Counter[int] = Counter()
    known: Counter[tuple[int, Theme]] = Counter()
    for link in stepped(network.links.values(), progress):
        if is_asked(network, link):
            tier = int(tiers[link.supplier])
            deliveries[tier] += 1
            themes = judged.get(link.id, _NO_THEMES) | judged.get(link.supplier, _NO_THEMES)
            known.update((tier, theme) for theme in themes)
    order = sorted(deliveries, key=lambda one: (one < 0, one))
    return {
        (tier if tier >= 0 else None, theme): deliveries[tier] - known[tier, theme]
        for tier in order
        for theme in Theme
    }


_NO_THEMES = frozenset[Theme]()
