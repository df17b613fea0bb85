"""Lists that are known by their headers."""

from __future__ import annotations

import pytest

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
        ("id,name,kind,country,place_precision,frontrunner", "own_export", False),
        ("naam,land,product", None, False),
        ("Mill Name,Country", None, True),
    ],
)
def test_that_a_known_list_is_recognised(headers: str, name: str | None, has_makers: bool) -> None:
    columns = tuple(headers.split(","))

    assert templates.recognise(columns) == name
    assert templates.lists_makers(columns) == has_makers
