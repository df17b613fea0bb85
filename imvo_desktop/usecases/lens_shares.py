"""What every lens that reckons with parts of purchases has to say of them."""

from __future__ import annotations

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.lens_report import Said


def assumed_parts(network: Network) -> tuple[Said, ...]:
    """How many deliveries of our chain have no value and no share: their part was assumed equal."""
    kinds = network.organisations
    ours = [
        one
        for one in network.links.values()
        if one.supplier != one.buyer and kinds[one.buyer].kind is not OrganisationKind.CUSTOMER
    ]
    count = sum(one.value is None and one.share is None for one in ours)
    return (("lens.assumed", {"count": count, "all": len(ours)}),) if count else ()
