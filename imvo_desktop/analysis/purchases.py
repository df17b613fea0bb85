"""On how few suppliers each buyer in the chain leans: HHI of shares, products of one supplier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.concentration import hhi, product_key
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.progress import SILENT, Progress, stepped


@dataclass(frozen=True, slots=True)
class Purchases:
    """What one buyer in our chain buys, and from how many.

    `index` is the HHI of its purchases by supplier, from 0 to 1; what no link accounts for is one
    group of its own. `only` is the id of its supplier where it has one only. `alone` holds
    (product, id of the only supplier of it here), by product. `unnamed` counts the deliveries
    without a product: of these nothing can be said.
    """

    suppliers: int
    index: float
    only: str | None
    alone: tuple[tuple[str, str], ...]
    unnamed: int


@dataclass(slots=True)
class _Bought:
    """What comes in at one buyer: shares by supplier, and by product who delivers it."""

    shares: dict[str, float] = field(default_factory=dict)
    products: dict[str, dict[str, str]] = field(default_factory=dict)
    unnamed: int = 0

    def add(self, link: Link, share: float) -> None:
        self.shares[link.supplier] = self.shares.get(link.supplier, 0.0) + share
        key = product_key(link.product)
        self.unnamed += not key
        if key:
            self.products.setdefault(key, {}).setdefault(link.supplier, link.product or "")

    def purchases(self, blind: float) -> Purchases:
        alone = [
            (written, supplier)
            for _, suppliers in sorted(self.products.items())
            if len(suppliers) == 1
            for supplier, written in suppliers.items()
        ]
        index = hhi((*self.shares.values(), blind))
        only = next(iter(self.shares)) if len(self.shares) == 1 else None
        return Purchases(len(self.shares), index, only, tuple(alone), self.unnamed)


def purchases(
    network: Network, assessment: Assessment, progress: Progress = SILENT
) -> dict[str, Purchases]:
    """The purchases of every buyer of our chain, by its id; customers are none of ours."""
    found: dict[str, _Bought] = {}
    for link, share in _deliveries(network, assessment, progress):
        found.setdefault(link.buyer, _Bought()).add(link, share)
    organisations = assessment.organisations
    blind: Mapping[str, float] = dict(
        zip(organisations.ids, organisations.blind.tolist(), strict=True)
    )
    return {buyer: found[buyer].purchases(blind[buyer]) for buyer in sorted(found)}


def _deliveries(
    network: Network, assessment: Assessment, progress: Progress
) -> Iterator[tuple[Link, float]]:
    """The links of our chain with their shares, by id; a self-link delivers nothing."""
    records, organisations, links = network.links, network.organisations, assessment.links
    for link_id, share in zip(stepped(links.ids, progress), links.share.tolist(), strict=True):
        one = records[link_id]
        is_ours = organisations[one.buyer].kind is not OrganisationKind.CUSTOMER
        if is_ours and one.supplier != one.buyer:
            yield one, share
