"""The lens "figures": how the network is built; nothing of harm."""

from __future__ import annotations

from collections import Counter

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.network_figures import (
    EXACT_UP_TO,
    SEED,
    NetworkFigures,
    network_figures,
)
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

COLUMNS = (
    LensColumn("organisation", Form.NAME),
    LensColumn("tier", Form.COUNT),
    LensColumn("suppliers", Form.COUNT),
    LensColumn("buyers", Form.COUNT),
    LensColumn("betweenness", Form.NUMBER),
    LensColumn("circle", Form.COUNT),
)
_NO_TIER = -1


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """The plain figures of every organisation: the greatest betweenness first."""
    figures = network_figures(network, assessment, progress)
    order = sorted(
        range(len(figures.organisations)), key=lambda one: (-figures.betweenness[one], one)
    )
    most = max(figures.betweenness, default=0.0)
    return LensReport(
        lens=Lens.FIGURES,
        finding=_finding(network, assessment, figures, order),
        columns=COLUMNS,
        rows=tuple(
            _row(network, assessment, figures, one, most) for one in stepped(order, progress)
        ),
        remarks=_remarks(assessment, figures),
        options=_options(figures),
        details=_details(assessment, figures),
        chain_revision=assessment.chain_revision,
    )


def _finding(
    network: Network, assessment: Assessment, figures: NetworkFigures, order: list[int]
) -> Said:
    pairs = sum(figures.suppliers)
    if not pairs:
        return "lens.figures.finding.none", {"count": len(order)}
    values: dict[str, object] = {"count": len(order), "pairs": pairs}
    if not figures.betweenness[order[0]]:
        return "lens.figures.finding.flat", values
    most = assessment.organisations.ids[figures.organisations[order[0]]]
    name = network.organisations[most].name
    return "lens.figures.finding", {**values, "name": name}


def _row(
    network: Network, assessment: Assessment, figures: NetworkFigures, at: int, most: float
) -> LensRow:
    position = figures.organisations[at]
    organisation_id = assessment.organisations.ids[position]
    tier = int(assessment.organisations.tier[position])
    cells = (
        network.organisations[organisation_id].name,
        tier if tier != _NO_TIER else None,
        figures.suppliers[at],
        figures.buyers[at],
        figures.betweenness[at],
        figures.circle[at],
    )
    bar = figures.betweenness[at] / most if figures.betweenness[at] else None
    return LensRow(Kind.ORGANISATION, (organisation_id,), cells, bar=bar)


def _remarks(assessment: Assessment, figures: NetworkFigures) -> tuple[Said, ...]:
    said: list[Said] = [("lens.figures.no_harm", {})]
    if figures.is_sampled:
        said.append(("lens.figures.sampled", {"count": figures.sources}))
    said.append(("lens.figures.circles", {"count": figures.circles}))
    if figures.density:
        said.append(("lens.figures.density", {"each": round(1 / figures.density)}))
    tiers = assessment.organisations.tier[list(figures.organisations)]
    deepest = int(tiers.max(initial=0))
    said.append(("lens.figures.deepest", {"count": deepest}))
    loose = int((tiers == _NO_TIER).sum())
    if loose:
        said.append(("lens.figures.loose", {"count": loose}))
    return tuple(said)


def _options(figures: NetworkFigures) -> tuple[tuple[str, CellValue], ...]:
    sampled = (("seed", SEED),) if figures.is_sampled else ()
    return (("exact_up_to", EXACT_UP_TO), ("sources", figures.sources), *sampled)


def _details(assessment: Assessment, figures: NetworkFigures) -> dict[str, object]:
    tiers = Counter(assessment.organisations.tier[list(figures.organisations)].tolist())
    return {
        "density": figures.density,
        "circles": figures.circles,
        "sources": figures.sources,
        "tiers": [
            {"tier": None if tier == _NO_TIER else tier, "organisations": tiers[tier]}
            for tier in sorted(tiers, key=lambda one: (one == _NO_TIER, one))
        ],
    }
