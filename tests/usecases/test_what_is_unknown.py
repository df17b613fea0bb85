"""What nobody knows is counted as the suggestions count it, and each number has its deliveries."""

from __future__ import annotations

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.usecases.suggest_risks import suggest
from imvo_desktop.usecases.what_is_unknown import what_is_unknown
from tests.ui.chains import bicycle_bags


def test_that_counts_and_deliveries_agree() -> None:
    network = bicycle_bags()
    found = suggest(network)
    unknown = what_is_unknown(network, found)
    assert unknown.links == found.links == 5
    assert unknown.without_origin == ("l4", "l5")
    assert len(unknown.without_origin) == found.origin_unknown
    assert len(unknown.without_product) == found.product_unknown
    assert unknown.uncovered == found.uncovered
    for tier in unknown.tiers:
        for theme, cell in tier.themes.items():
            assert len(unknown.unjudged[tier.tier, theme]) == cell.unknown


def test_that_a_service_is_no_product_that_is_not_known() -> None:
    network = bicycle_bags()
    seen = network.links["l4"]
    cleaning = Link(id="x", supplier=seen.supplier, buyer=seen.buyer, product="schoonmaak")
    network = Network([*network, cleaning])
    found = suggest(network)
    assert found.services == 1
    assert "x" not in what_is_unknown(network, found).without_product
    assert len(what_is_unknown(network, found).without_product) == found.product_unknown
