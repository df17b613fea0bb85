"""What nobody knows of the chain: by tier and theme, with the deliveries behind each number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.coverage import TierCoverage, unjudged_links, unknown_table
from imvo_desktop.usecases.suggest_risks import asked_of, is_service, links_asked
from imvo_desktop.usecases.suggestions import Suggestions


@dataclass(frozen=True, slots=True)
class Unknown:
    """The tiers with their themes, and which deliveries nobody judged in each cell.

    Of `links` deliveries that sources were asked about, `without_origin` have no country of
    making, and of `without_product`, which are no services, no product code is known. `uncovered`
    are the themes that no source speaks of.
    """

    tiers: tuple[TierCoverage, ...]
    unjudged: Mapping[tuple[int | None, Theme], tuple[str, ...]]
    links: int
    without_origin: tuple[str, ...]
    without_product: tuple[str, ...]
    uncovered: tuple[Theme, ...]


def what_is_unknown(network: Network, suggestions: Suggestions) -> Unknown:
    """All that is not known of `network`; `suggestions` are those of the same chain."""
    links = links_asked(network)
    asked = [(link, asked_of(network, link)) for link in links]
    return Unknown(
        tiers=unknown_table(network, suggestions),
        unjudged=unjudged_links(network),
        links=len(links),
        without_origin=tuple(link.id for link, found in asked if found.country is None),
        without_product=tuple(
            link.id for link, found in asked if not found.hs and not is_service(network, link)
        ),
        uncovered=suggestions.uncovered,
    )
