"""A conflict minerals report: smelters, mine countries and who declares them."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.usecases import import_cmrt, import_suppliers, read_table
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.read_table import ReadList
from tests.importing.lists import table_of
from tests.importing.template_lists import cmrt

pytestmark = pytest.mark.usefixtures("read_here")

BUYER = ImportChoices(buyer="Tas BV")


@pytest.fixture
def report(tmp_path: Path) -> ReadList:
    return read_table.read(cmrt(tmp_path / "cmrt.xlsx"))


def taken_in(report: ReadList, network: Network) -> ImportPlan:
    plan = import_suppliers.plan(report.table, report.fields, network, BUYER)
    network.apply(plan.edit)
    return plan


def links(network: Network) -> set[tuple[str, str, str | None]]:
    names = {one.id: one.name for one in network.organisations.values()}
    return {(names[one.supplier], names[one.buyer], one.product) for one in network.links.values()}


def named(network: Network, name: str) -> Organisation:
    return next(one for one in network.organisations.values() if one.name == name)


def test_that_the_sheet_of_smelters_is_found_and_needs_no_mapping(report: ReadList) -> None:
    assert report.table.how.template == "cmrt"
    assert report.table.how.sheet == "Smelter List"
    assert report.table.how.preamble_rows == 3
    assert len(report.table.rows) == 4


def test_that_a_report_becomes_the_chain_behind_who_declares_it(report: ReadList) -> None:
    plan = taken_in(report, network := Network())

    assert links(network) == {
        ("Delta Boards", "Tas BV", None),
        ("Alpha Tin", "Delta Boards", "Tin"),
        ("Beta Gold", "Delta Boards", "Gold"),
        ("Gamma Tantalum", "Delta Boards", "Tantalum"),
        ("Tin (Indonesia)", "Alpha Tin", "Tin"),
        ("Tin (Congo - Kinshasa)", "Alpha Tin", "Tin"),
    }
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (4, 3, 1)


def test_that_a_smelter_has_its_number_and_its_mine_country_is_an_origin(
    report: ReadList,
) -> None:
    taken_in(report, network := Network())

    assert named(network, "Alpha Tin").identifiers.own == "CID1"
    assert named(network, "Alpha Tin").country == "ID"
    assert named(network, "Tin (Indonesia)").kind is OrganisationKind.ORIGIN
    assert named(network, "Tin (Congo - Kinshasa)").country == "CD"


def test_that_what_is_not_known_is_said(report: ReadList) -> None:
    plan = taken_in(report, Network())
    said = {(one.code, one.row) for one in plan.findings if one.row is not None}

    assert said >= {
        ("smelter_not_identified", 7),
        ("smelter_not_listed", 6),
        ("origin_reused", 6),
        ("origin_unknown", 8),
    }
    assert "buyer_not_in_list" not in {one.code for one in plan.findings}


def test_that_persons_are_left_out_everywhere(report: ReadList) -> None:
    taken_in(report, network := Network())
    kept = [cell for one in network.kept_rows.values() for cell in one.cells]
    cells = [cell for row in report.table.rows for cell in row]

    assert not {"J. Doe", "A. Roe", "jdoe@example.org"} & {*cells, *kept}
    assert "contacts_left_out" in {one.code for one in report.table.findings}


@pytest.mark.parametrize(
    "header", ["Smelter Facility Contact Name", "Facility contact e-mail", "Contact (phone)"]
)
def test_that_any_column_about_a_contact_is_left_out(header: str) -> None:
    table = table_of(("Metal (*)", header, "Smelter Name (1)"), [("Tin", "J. Doe", "Alpha")])

    found = import_cmrt.with_company(table, "")

    assert found.headers == ("Metal (*)", "Smelter Name (1)")
    assert tuple(found.rows) == (("Tin", "Alpha"),)


def test_that_the_same_report_again_changes_nothing(report: ReadList) -> None:
    taken_in(report, network := Network())

    assert import_suppliers.plan(report.table, report.fields, network, BUYER).edit.changes == ()


def test_that_ones_own_report_has_no_delivery_to_oneself(tmp_path: Path) -> None:
    own = read_table.read(cmrt(tmp_path / "own.xlsx", company="Tas BV"))
    taken_in(own, network := Network())

    assert ("Alpha Tin", "Tas BV", "Tin") in links(network)
    assert not [one for one in network.links.values() if one.supplier == one.buyer]


def test_that_a_report_of_nobody_delivers_to_the_own_company(tmp_path: Path) -> None:
    nameless = read_table.read(cmrt(tmp_path / "none.xlsx", company=""))
    taken_in(nameless, network := Network())

    assert ("Alpha Tin", "Tas BV", "Tin") in links(network)


def test_that_the_company_is_found_in_a_report_of_another_language(tmp_path: Path) -> None:
    path = cmrt(tmp_path / "other.xlsx", asked="Şirket Adı (*):")
    taken_in(read_table.read(path), network := Network())

    assert ("Delta Boards", "Tas BV", None) in links(network)
