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
