"""How concentrated what reaches us is: over countries of making, products and organisations.

The Herfindahl-Hirschman index (HHI) is the sum of the squares of the parts: 1 where all comes from
one, 1/n where n have equal parts (Hirschman 1964, "The paternity of an index").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.progress import SILENT, Progress, stepped


class Over(StrEnum):
    """Over what the reach of the links is divided."""

    COUNTRY = "country"
    PRODUCT = "product"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Concentration:
    """The parts (0 to 1) of the reach of all links: greatest first, `None` (not known) last.

    A country is an ISO code, a product as it is first written, an organisation an id. `index` is
    the HHI, in which what is not known is one group of its own, never spread over the others.
    """

    over: Over
    parts: tuple[tuple[str | None, float], ...]

    @property
    def index(self) -> float:
        """The HHI, from 0 to 1; 0 where nothing reaches us."""
        return hhi(part for _, part in self.parts)

    @property
    def unknown(self) -> float:
        """The part of which the group is not known."""
        return dict(self.parts).get(None, 0.0)


def hhi(parts: Iterable[float]) -> float:
    """The sum of the squares of parts that add up to 1, or to less where some is not there."""
    return sum(one * one for one in parts)


def concentrations(
    network: Network, assessment: Assessment, progress: Progress = SILENT
) -> tuple[Concentration, ...]:
    """How the reach of the links is divided, in each of the three ways."""
    return tuple(_concentration(network, assessment, over, progress) for over in Over)


def product_key(product: str | None) -> str:
    """What two ways of writing one product have in common; empty where it is not known."""
    return " ".join((product or "").split()).casefold()


def _concentration(
    network: Network, assessment: Assessment, over: Over, progress: Progress
) -> Concentration:
    records, links = network.links, assessment.links
    group_of = _grouping(network, over)
    whole = float(links.reach.sum())
    sums: dict[str, float] = {}
    shown: dict[str, str] = {}
    for link_id, reach in zip(stepped(links.ids, progress), links.reach.tolist(), strict=True):
        if reach > 0:
            name = group_of(records[link_id]) or ""
            key = product_key(name) if over is Over.PRODUCT else name
            sums[key] = sums.get(key, 0.0) + reach / whole
            shown.setdefault(key, name)
    return Concentration(over, _in_order(sums, shown))


def _grouping(network: Network, over: Over) -> Callable[[Link], str | None]:
    """The group of a link, None where it is not known."""
    if over is Over.COUNTRY:
        return lambda link: link.country_of_making
    if over is Over.PRODUCT:
        return lambda link: link.product
    unknown = {
        one.id for one in network.organisations.values() if one.kind is OrganisationKind.UNKNOWN
    }
    return lambda link: None if link.supplier in unknown else link.supplier


def _in_order(
    sums: Mapping[str, float], shown: Mapping[str, str]
) -> tuple[tuple[str | None, float], ...]:
    """Greatest first, equal ones by key; the empty key is what is not known, and comes last."""
    order = sorted(sums, key=lambda key: (not key, -sums[key], key))
    return tuple((shown[key] if key else None, sums[key]) for key in order)
