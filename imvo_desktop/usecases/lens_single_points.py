"""The lens "single points": whom we cannot go around, and who leans on few suppliers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.analysis.purchases import Purchases, purchases
from imvo_desktop.analysis.single_points import (
    MOST_WAYS,
    WAYS_FOR,
    SinglePoint,
    SinglePoints,
    single_points,
)
from imvo_desktop.domain.codes import Kind
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
)
from imvo_desktop.usecases.lens_shares import assumed_parts

COLUMNS = (
    LensColumn("organisation", Form.NAME),
    LensColumn("tier", Form.COUNT),
    LensColumn("only_over", Form.COUNT),
    LensColumn("reach_part", Form.SHARE),
    LensColumn("only_supplier", Form.COUNT),
    LensColumn("joint", Form.CODE),
    LensColumn("ways", Form.COUNT),
    LensColumn("suppliers", Form.COUNT),
    LensColumn("hhi", Form.NUMBER),
    LensColumn("alone", Form.COUNT),
)
_NAMED = 5

type _Trade = tuple[Mapping[str, Purchases], Counter[str]]
"""What each buyer buys, and of how many it is all the supply."""


def look(network: Network, assessment: Assessment, progress: Progress) -> LensReport:
    """Whom we cannot go around: the greatest part of the reach first."""
    bought = purchases(network, assessment, progress)
    only = Counter(one.only for one in bought.values() if one.only)
    at = {one: number for number, one in enumerate(assessment.organisations.ids)}
    points = single_points(network, assessment, progress, {at[one] for one in only})
    trade = (bought, only)
    most = max((one.part for one in points.found if one.only_over), default=0.0)
    return LensReport(
        lens=Lens.SINGLE_POINTS,
        finding=_finding(network, assessment, points),
        columns=COLUMNS,
        rows=tuple(
            _row(network, assessment, one, trade, most) for one in stepped(points.found, progress)
        ),
        remarks=_remarks(network, assessment, points, bought),
        options=(
            ("ways_for", WAYS_FOR),
            ("most_ways", MOST_WAYS),
            ("attenuation", assessment.method.attenuation),
        ),
        details={"buyers": [_detail(one, bought[one]) for one in bought]},
        chain_revision=assessment.chain_revision,
    )


def _finding(network: Network, assessment: Assessment, points: SinglePoints) -> Said:
    if not points.reaching:
        return "lens.single_points.finding.empty", {}
    needed = [one for one in points.found if one.only_over]
    if not needed:
        return "lens.single_points.finding.none", {"count": points.reaching}
    first = network.organisations[assessment.organisations.ids[needed[0].organisation]]
    return "lens.single_points.finding", {
        "count": len(needed),
        "behind": points.behind_one,
        "reaching": points.reaching,
        "name": first.name,
        "others": needed[0].only_over,
    }


def _row(
    network: Network, assessment: Assessment, one: SinglePoint, trade: _Trade, most: float
) -> LensRow:
    bought, only = trade
    organisation = network.organisations[assessment.organisations.ids[one.organisation]]
    tier = int(assessment.organisations.tier[one.organisation])
    cells = (
        organisation.name,
        tier if tier >= 0 else None,
        one.only_over,
        one.part,
        only[organisation.id],
        NO_YES[one.is_joint],
        one.ways,
        *_bought(bought.get(organisation.id)),
    )
    bar = one.part / most if one.only_over and most else None
    return LensRow(Kind.ORGANISATION, (organisation.id,), cells, bar=bar)


def _bought(one: Purchases | None) -> tuple[CellValue, ...]:
    """Suppliers, HHI and products of one supplier; not known where no purchase is in the chain."""
    return (one.suppliers, one.index, len(one.alone)) if one else (None, None, None)


def _remarks(
    network: Network, assessment: Assessment, points: SinglePoints, bought: Mapping[str, Purchases]
) -> tuple[Said, ...]:
    joints = sum(one.is_joint for one in points.found)
    leaning = sum(bool(one.alone) for one in bought.values())
    unnamed = sum(one.unnamed for one in bought.values())
    said: list[Said] = [("lens.single_points.meanings", {"count": joints})]
    own = bought.get(assessment.own or "")
    if own is not None:
        said += _of_ourselves(network, own)
    said += assumed_parts(network)
    only = sum(one.only is not None for one in bought.values())
    if only:
        said.append(("lens.single_points.only", {"count": only, "buyers": len(bought)}))
    if leaning:
        said.append(("lens.single_points.alone", {"count": leaning, "buyers": len(bought)}))
    if unnamed:
        said.append(("lens.single_points.unnamed", {"count": unnamed}))
    return tuple(said)


def _of_ourselves(network: Network, own: Purchases) -> Iterator[Said]:
    """On how few suppliers our own company leans."""
    yield (
        "lens.single_points.own",
        {
            "count": own.suppliers,
            "index": round(own.index, 2),
            "equal": round(1 / own.index, 1) if own.index else 0,
        },
    )
    if own.alone:
        names = [
            f"{product} ({network.organisations[supplier].name})"
            for product, supplier in own.alone[:_NAMED]
        ]
        names += ["…"] * (len(own.alone) > _NAMED)
        yield "lens.single_points.own_alone", {"count": len(own.alone), "names": ", ".join(names)}


def _detail(buyer: str, one: Purchases) -> dict[str, object]:
    return {
        "buyer": buyer,
        "suppliers": one.suppliers,
        "hhi": one.index,
        "products_of_one_supplier": [
            {"product": product, "supplier": supplier} for product, supplier in one.alone
        ],
        "deliveries_without_product": one.unnamed,
    }
