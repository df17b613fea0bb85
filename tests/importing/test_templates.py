"""Lists that are known by their headers."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.importing import templates


@pytest.mark.parametrize(
    ("headers", "name", "has_makers"),
    [
        ("country,name,address,sector", "osh_contribution", True),
        ("country,name,address,sector_product_type,lat,lng", "osh_contribution", True),
        ("os_id,name,address,country_code,country_name,lat,lng", "osh_download", True),
        ("source_id,target_id,dependency_weight", "suppliershield_dependencies", False),
        ("van,naar,product", "edge_list", False),
        ("Proveedor,Comprador,Producto", "edge_list", False),
        ("OS_ID,Name,ADDRESS,Country_Code,Country Name", "osh_download", True),
        ("Sector_Product_Type,ADDRESS,Name,country,extra", "osh_contribution", True),
        ("country,name,address,sector,spend", None, False),
        (
            "Address,Factory Name,Country,Product Type,Number of Workers",
            "transparency_pledge",
            True,
        ),
        (
            "product_id,product_name,annual_revenue_eur_m,component_supplier_ids",
            "suppliershield_bom",
            False,
        ),
        ("Country;Product;Theme;Subtheme;Risk".replace(";", ","), "csr_risk_check", False),
        ("Tier 1 supplier,Tier 2 supplier,Tier 3 supplier,Country", "chain_columns", False),
        ("Site Name,Country,ZS Number,Last Audit Date", "audit_list", False),
        ("producer_name,PRODUCERCOUNTRY,ProductionPlace", "eudr_geojson", True),
        ("Leverancier,Afnemer", "edge_list", False),
        ("naam,land,product", None, False),
        ("Mill Name,Country", None, True),
    ],
)
def test_that_a_known_list_is_recognised(headers: str, name: str | None, has_makers: bool) -> None:
    columns = tuple(headers.split(","))

    assert templates.recognise(columns) == name
    assert templates.lists_makers(columns) == has_makers


@pytest.mark.parametrize("kind", [Kind.ORGANISATION, Kind.LINK, Kind.RISK])
def test_that_our_own_tables_are_recognised_by_their_fields(kind: Kind) -> None:
    headers = (*field_names(kind), "supplier_name", "rank")

    assert templates.recognise(headers) == templates.OWN_EXPORT
    assert templates.own_kind(headers) is kind
    assert templates.own_kind(headers[1:]) is None


def test_that_our_own_links_are_recognised_where_no_practice_was_answered() -> None:
    headers = tuple(name for name in field_names(Kind.LINK) if name != "practices")

    assert templates.own_kind(headers) is Kind.LINK


def test_that_counts_or_crosses_by_tier_are_no_chain() -> None:
    headers = ("Naam", "Tier 1", "Tier 2")

    assert templates.recognise(headers, [("Acme", "3", "x"), ("Bravo", "1", "")]) is None
    assert templates.recognise(headers, [("Acme", "Delta Boards", "Quartz")]) == "chain_columns"
