"""Tables of our own export come back by id."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import (
    Affected,
    Judged,
    Kind,
    OrganisationKind,
    RiskStatus,
    Theme,
)
from imvo_desktop.domain.fields import field_names
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Practices
from imvo_desktop.domain.records import Identifiers, Link, Organisation, Risk
from imvo_desktop.errors import InputError
from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.table import ReadOptions, Table
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import (
    assess,
    export_project,
    import_own_table,
    import_suppliers,
    read_table,
)
from imvo_desktop.usecases.import_choices import ImportChoices
from tests.importing.lists import table_of

pytestmark = pytest.mark.usefixtures("read_here")

OWN = Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN, frontrunner=True)
ACME = Organisation(
    id="a",
    name="=Acme",
    country="BD",
    postcode="01234",
    lat=23.5,
    workers=40,
    identifiers=Identifiers(kvk="007"),
)
LINK = Link(
    id="l",
    supplier="a",
    buyer="own",
    product="shirts",
    value=123456,
    share=0.25,
    practices=Practices(price=True),
)
RISK = Risk(
    id="r",
    theme=Theme.WAGE,
    link="l",
    scale=4,
    status=RiskStatus.SIGNAL,
    affected=(Affected.WOMEN, Affected.MIGRANTS),
    judged=Judged.OWN,
)


def exported(tmp_path: Path, network: Network, sheet: str | None = None) -> Table:
    path = tmp_path / ("out.csv" if sheet is None else "out.xlsx")
    export_project.export(network, assess.assess_network(network), path, Labels("en"))
    found = read_table.read(path, ReadOptions(sheet=sheet))
    assert found.table.how.template == "own_export"
    assert found.fields == {}
    return found.table


def test_that_links_come_back_with_all_their_fields(tmp_path: Path) -> None:
    made = exported(tmp_path, Network([OWN, ACME, LINK]))
    network = Network([OWN, ACME])
    plan = import_suppliers.plan(made, {}, network)
    network.apply(plan.edit)

    assert network.links["l"] == LINK
    assert (plan.rows_in, plan.rows_used, plan.counts.links.new) == (1, 1, 1)
    assert import_suppliers.plan(made, {}, network).edit.changes == ()


def test_that_links_bring_the_organisations_they_name(tmp_path: Path) -> None:
    made = exported(tmp_path, Network([OWN, ACME, LINK]))
    network = Network()
    plan = import_suppliers.plan(made, {}, network)
    network.apply(plan.edit)

    assert network.organisations["a"].name == "=Acme"
    assert network.organisations["a"].country == "BD"
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (1, 1, 0)


@pytest.mark.parametrize("sheet", ["organisations", "links", "risks"])
def test_that_each_sheet_of_the_workbook_says_what_was_there(tmp_path: Path, sheet: str) -> None:
    network = Network([OWN, ACME, LINK, RISK])
    plan = import_suppliers.plan(exported(tmp_path, network, sheet), {}, network)

    assert plan.edit.changes == ()
    assert plan.findings == ()


def test_that_a_value_that_fits_in_no_way_is_named_by_its_row() -> None:
    headers = field_names(Kind.LINK)
    cells = {"id": "l", "supplier": "own", "buyer": "own", "value": "veel"}
    made = table_of(headers, [[cells.get(name, "") for name in headers]])
    plan = import_own_table.plan(made, Network([OWN]))

    assert [(one.code, one.row, one.column) for one in plan.findings] == [
        ("field_invalid", 2, "links.value")
    ]
    assert plan.rows_in == plan.rows_aside == 1


def test_that_a_row_put_right_before_the_import_is_used() -> None:
    headers = field_names(Kind.LINK)
    cells = {"id": "l", "supplier": "own", "buyer": "own", "value": "veel"}
    made = table_of(headers, [[cells.get(name, "") for name in headers]])
    made = dataclasses.replace(made, how=dataclasses.replace(made.how, template="own_export"))
    right = tuple((cells | {"value": "5"}).get(name, "") for name in headers)
    plan = import_suppliers.plan(made, {}, Network([OWN]), ImportChoices(mended={2: right}))

    assert (plan.rows_used, plan.rows_aside, plan.kept) == (1, 0, ())


def test_that_a_change_that_is_left_out_is_not_made(tmp_path: Path) -> None:
    made = exported(tmp_path, Network([OWN, ACME, LINK]))
    left_out = ImportChoices(left_out=frozenset({(Kind.LINK, "l")}))
    plan = import_suppliers.plan(made, {}, Network([OWN, ACME]), left_out)

    assert (plan.edit.changes, plan.counts.links.new) == ((), 0)


def test_that_another_table_is_not_taken_for_one_of_ours() -> None:
    made = table_of(("naam", "land"), [("Acme", "NL")])

    assert guess(made.headers, made.rows).fields != {}
    with pytest.raises(InputError, match="mapping_without_name"):
        import_own_table.plan(made, Network())
