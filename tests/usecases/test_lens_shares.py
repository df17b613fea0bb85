"""What was assumed of parts of purchases is counted."""

from __future__ import annotations

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.usecases.lens_shares import assumed_parts
from tests.analysis.chains import chain, link, organisation


def test_that_deliveries_without_value_and_share_are_counted() -> None:
    network = chain(link("a-own", value=0), link("b-own", share=0.0), "c-own", "d-own", "e-c")
    assert assumed_parts(network) == (("lens.assumed", {"count": 3, "all": 5}),)


def test_that_customers_and_self_links_are_none_of_ours() -> None:
    shop = organisation("shop", OrganisationKind.CUSTOMER)
    assert assumed_parts(chain(shop, "own-shop", "a-a", link("a-own", share=1.0))) == ()
