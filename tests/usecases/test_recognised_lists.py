"""Lists in the forms of others: recognised, wholly mapped, and taken in without a question."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.usecases import import_suppliers, read_table
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.read_table import ReadList
from tests.importing import template_lists as lists

pytestmark = pytest.mark.usefixtures("read_here")

BUYER = ImportChoices(buyer="Tas BV")


@dataclass(frozen=True, slots=True)
class Known:
    """A list and what must come of it: the template, fields among those mapped, and deliveries."""

    text: str
    template: str
    fields: str
    links: int
    aside: int = 0


KNOWN = {
    "osh contribution": Known(
        lists.OSH_CONTRIBUTION,
        "osh_contribution",
        "name country address sector workers parent lat lon",
        2,
    ),
    "osh old": Known(lists.OSH_OLD, "osh_contribution", "name country address sector", 2),
    "osh download": Known(
        lists.OSH_DOWNLOAD, "osh_download", "identifiers.os_id name country lat lon sector", 2
    ),
    "pledge": Known(
        lists.PLEDGE, "transparency_pledge", "name address city country parent workers", 2
    ),
    "nike": Known(lists.NIKE, "nike_map", "name group address city region postcode country", 2),
    "shield suppliers": Known(
        lists.SHIELD_SUPPLIERS, "suppliershield_suppliers", "identifiers.own name country", 2
    ),
    "shield links": Known(lists.SHIELD_LINKS, "suppliershield_dependencies", "identifiers.own", 1),
    "edges": Known(lists.EDGES, "edge_list", "name country", 2),
    "edges by number": Known(lists.EDGES_BY_NUMBER, "edge_list", "identifiers.own", 2),
    "chain": Known(lists.CHAIN, "chain_columns", "name country", 4),
    "sedex": Known(
        lists.SEDEX, "audit_list", "name parent identifiers.own country address workers", 2
    ),
    "amfori": Known(lists.AMFORI, "audit_list", "name identifiers.own country city", 2),
    "ecovadis": Known(lists.ECOVADIS, "audit_list", "name identifiers.own country", 2),
    "eudr rows": Known(lists.EUDR_ROWS, "eudr_geojson", "name country address lat lon", 2),
}


def read(tmp_path: Path, text: str) -> ReadList:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read_table.read(path)


def taken_in(found: ReadList, network: Network) -> ImportPlan:
    plan = import_suppliers.plan(found.table, found.fields, network, BUYER)
    network.apply(plan.edit)
    return plan


def routes(network: Network) -> set[tuple[str, str]]:
    names = {one.id: one.name for one in network.organisations.values()}
    return {(names[one.supplier], names[one.buyer]) for one in network.links.values()}


def products(network: Network) -> dict[str, str | None]:
    return {route(network, one): one.product for one in network.links.values()}


def route(network: Network, link: Link) -> str:
    ends = (network.organisations[one].name for one in (link.supplier, link.buyer))
    return " → ".join(ends)


@pytest.mark.parametrize("name", KNOWN)
def test_that_a_known_list_needs_no_mapping(name: str, tmp_path: Path) -> None:
    wanted = KNOWN[name]
    found = read(tmp_path, wanted.text)
    plan = taken_in(found, network := Network())
    again = import_suppliers.plan(found.table, found.fields, network, BUYER)

    assert found.table.how.template == wanted.template
    mapped = {one.removeprefix("organisation.") for one in found.fields.values()}
    assert mapped >= set(wanted.fields.split())
    assert (plan.rows_in, plan.rows_aside) == (plan.rows_used, wanted.aside)
    assert plan.counts.links.new == wanted.links
    assert again.edit.changes == ()


@pytest.mark.parametrize("name", KNOWN)
def test_that_the_order_and_the_capitals_of_columns_do_not_matter(
    name: str, tmp_path: Path
) -> None:
    wanted = KNOWN[name]
    found = read(tmp_path, wanted.text)
    delimiter = found.table.how.delimiter or ","
    headers = [one.upper().replace(" ", "_") for one in reversed(found.table.headers)]
    lines = [headers, *(list(reversed(row)) for row in found.table.rows)]
    quoted = [delimiter.join(f'"{cell}"' for cell in (*line, "")) for line in lines]
    turned = read(tmp_path, "\n".join(quoted))

    assert turned.table.how.template == wanted.template
    assert set(turned.fields.values()) == set(found.fields.values())


def test_that_several_values_in_a_cell_are_set_apart(tmp_path: Path) -> None:
    taken_in(read(tmp_path, lists.OSH_CONTRIBUTION), network := Network())
    sectors = {one.name: one.sector for one in network.organisations.values()}

    assert sectors["Meghna Shirts"] == "Apparel; Footwear"


def test_that_columns_without_a_place_are_said(tmp_path: Path) -> None:
    plan = taken_in(read(tmp_path, lists.SEDEX), Network())
    said = [one.value for one in plan.findings if one.code == "columns_left_out"]

    assert said == ["ZC Number, Last Audit Date, Contact E-mail"]


def test_that_a_weight_is_no_share(tmp_path: Path) -> None:
    plan = taken_in(read(tmp_path, lists.SHIELD_LINKS), network := Network())

    assert [one.code for one in plan.findings if "left_out" in one.code] == ["weight_left_out"]
    assert [one.share for one in network.links.values()] == [None]


def test_that_a_path_in_columns_becomes_a_chain(tmp_path: Path) -> None:
    plan = taken_in(read(tmp_path, lists.CHAIN), network := Network())
    countries = {one.name: one.country for one in network.organisations.values()}

    assert routes(network) == {
        ("Quartz Mine", "Alpine Silicon"),
        ("Alpine Silicon", "Delta Boards"),
        ("Delta Boards", "Tas BV"),
        ("Riga Housings", "Tas BV"),
    }
    assert "row_repeated" not in {one.code for one in plan.findings}
    assert countries["Quartz Mine"] == "NO"
    assert countries["Alpine Silicon"] == "AT"


def test_that_both_ends_of_a_link_have_their_country(tmp_path: Path) -> None:
    found = read(tmp_path, lists.EDGES)
    import_plan = import_suppliers.plan(found.table, found.fields, network := Network())
    network.apply(import_plan.edit)
    countries = {one.name: one.country for one in network.organisations.values()}

    assert countries == {"Katoenhof": "IN", "Spinnerij Noord": "NL", "Tas BV": "NL"}
    assert network.own is not None
    assert network.own.name == "Tas BV"


def test_that_swapped_coordinates_are_put_right_and_said(tmp_path: Path) -> None:
    swapped = lists.EUDR_ROWS.replace("6.5,-1.6", "-1.6,6.5").replace("6.6,-1.7", "-1.7,6.6")
    plan = taken_in(read(tmp_path, swapped), network := Network())
    places = {one.name: (one.lat, one.lon) for one in network.organisations.values()}

    assert places["Kofi Mensah"] == (6.5, -1.6)
    assert [one.code for one in plan.findings if "swapped" in one.code] == ["places_swapped"]
