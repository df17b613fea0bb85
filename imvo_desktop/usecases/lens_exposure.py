"""The lens "exposure": through which links and over which paths risk reaches us."""

from __future__ import annotations

from dataclasses import asdict

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.contributions import Contributions, contributions
from imvo_desktop.analysis.explanation import explain_contribution
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.paths import LIMITS, Paths, top_paths
from imvo_desktop.analysis.ranks import CARRIED_PART
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases.lens_report import (
    NO_YES,
    CellValue,
    Form,
    LensColumn,
    LensReport,
    LensRow,
    Said,
    percent,
)
from imvo_desktop.usecases.lens_shares import assumed_parts

COLUMNS = (
    LensColumn("rank", Form.COUNT),
    LensColumn("supplier", Form.NAME),
    LensColumn("buyer", Form.NAME),
    LensColumn("product", Form.NAME),
    LensColumn("level", Form.LEVEL),
    LensColumn("share", Form.SHARE),
    LensColumn("buyer_reach", Form.NUMBER),
    LensColumn("link_reach", Form.NUMBER),
    LensColumn("weight", Form.NUMBER),
    LensColumn("contribution", Form.NUMBER),
    LensColumn("part", Form.SHARE),
    LensColumn("cumulative", Form.SHARE),
    LensColumn("carries", Form.CODE),
)
_EXPLAINED, _SAID = 20, 3
_NEXT_TO_NOTHING = 1e-9


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """The links by what they carry to us, with the terms; and the paths that carry most."""
    found = contributions(assessment)
    paths = top_paths(assessment, LIMITS, progress)
    return LensReport(
        lens=Lens.EXPOSURE,
        finding=_finding(assessment, found),
        columns=COLUMNS,
        rows=_rows(network, assessment, found, progress),
        remarks=_remarks(network, assessment, paths),
        options=_options(assessment),
        details=_details(network, assessment, found, paths),
        chain_revision=assessment.chain_revision,
    )


def _finding(assessment: Assessment, found: Contributions) -> Said:
    if not len(found.at):
        return "lens.exposure.finding.none", {}
    carries = assessment.links.carries[found.at]
    values = {"count": int(carries.sum()), "percent": percent(float(found.part[carries].sum()))}
    return "lens.exposure.finding", {**values, "all": len(found.at)}


def _rows(
    network: Network, assessment: Assessment, found: Contributions, progress: Progress
) -> tuple[LensRow, ...]:
    columns = (found.at, found.rank, found.part, found.cumulative)
    places = list(zip(*(one.tolist() for one in columns), strict=True))
    return tuple(_row(network, assessment, one, found) for one in stepped(places, progress))


def _row(
    network: Network,
    assessment: Assessment,
    place: tuple[int, int, float, float],
    found: Contributions,
) -> LensRow:
    at, rank, part, cumulative = place
    links = assessment.links
    link = network.links[links.ids[at]]
    cells = (
        rank,
        network.organisations[link.supplier].name,
        network.organisations[link.buyer].name,
        link.product,
        LEVELS[links.level[at]].value,
        float(links.share[at]),
        float(assessment.organisations.reach[links.buyer[at]]),
        float(links.reach[at]),
        float(links.weight[at]),
        float(links.contribution[at]),
        part,
        min(cumulative, 1.0),
        NO_YES[bool(links.carries[at])],
    )
    return LensRow(Kind.LINK, (link.id,), cells, bar=part / float(found.part[0]))


def _remarks(network: Network, assessment: Assessment, paths: Paths) -> tuple[Said, ...]:
    said: list[Said] = [("lens.exposure.measure", {})]
    for one in paths.shown[:_SAID]:
        ends = [network.links[link] for link in one.links]
        names = [network.organisations[end.supplier].name for end in ends]
        names.append(network.organisations[ends[-1].buyer].name)
        said.append(
            (
                "lens.exposure.path",
                {"names": " → ".join(map(isolated, names)), "percent": percent(one.part)},
            )
        )
    more = len(paths.shown) - _SAID
    if paths.shown and (more > 0 or paths.rest_part > _NEXT_TO_NOTHING):
        shown = sum(one.part for one in paths.shown[:_SAID])
        said.append(("lens.exposure.rest", {"percent": percent(max(0.0, 1.0 - shown))}))
    said += assumed_parts(network)
    if assessment.unknown_links:
        said.append(("lens.exposure.unknown", {"count": assessment.unknown_links}))
    return tuple(said)


def _options(assessment: Assessment) -> tuple[tuple[str, CellValue], ...]:
    method = assessment.method
    return (
        ("attenuation", method.attenuation),
        ("severity_rule", method.severity.value),
        ("severity_base", method.severity_base),
        ("likelihood_weights", " ".join(str(one) for one in method.likelihood_weights)),
        ("carried_part", CARRIED_PART),
        ("path_part", LIMITS.part),
        ("most_paths", LIMITS.paths),
    )


def _details(
    network: Network, assessment: Assessment, found: Contributions, paths: Paths
) -> dict[str, object]:
    """The terms of the links that carry most, and the paths."""
    first = [assessment.links.ids[at] for at in found.at[:_EXPLAINED].tolist()]
    terms = (explain_contribution(network, assessment, one) for one in first)
    return {
        "terms": [asdict(one) for one in terms if one is not None],
        "paths": [asdict(one) for one in paths.shown],
        "rest": paths.rest,
        "rest_part": paths.rest_part,
        "whole": paths.whole,
    }
