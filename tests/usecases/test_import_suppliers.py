"""A list becomes one edit: what comes in, what stays, what is only proposed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.errors import InputError
from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import import_suppliers, read_table
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import Counted, ImportPlan
from tests.importing.lists import table, table_of

pytestmark = pytest.mark.usefixtures("read_here")

OWN = Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN, country="NL")


def planned(made: Table, network: Network, buyer: str | None = None) -> ImportPlan:
    mapping = guess(made.headers, made.rows).by_name(made.columns)
    return import_suppliers.plan(made, mapping, network, ImportChoices(buyer=buyer))


def taken_in(made: Table, network: Network, buyer: str | None = None) -> ImportPlan:
    plan = planned(made, network, buyer)
    network.apply(plan.edit)
    return plan


def named(network: Network, name: str) -> Organisation:
    return next(one for one in network.organisations.values() if one.name == name)


def routes(network: Network) -> set[tuple[str, str]]:
    names = {one.id: one.name for one in network.organisations.values()}
    return {(names[one.supplier], names[one.buyer]) for one in network.links.values()}


def test_that_each_row_is_a_supplier_with_a_delivery_to_the_own_company() -> None:
    network = Network([OWN])
    plan = taken_in(table("naam;land;product\nAcme;BD;shirts\nBravo;NL;bags"), network)

    assert routes(network) == {("Acme", "Tas BV"), ("Bravo", "Tas BV")}
    assert named(network, "Acme").kind is OrganisationKind.SUPPLIER
    assert plan.counts.links == Counted(new=2)
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (2, 2, 0)


def test_that_the_buyer_becomes_the_own_company_of_a_new_project() -> None:
    network = Network()
    taken_in(table("naam\nAcme"), network, buyer="Tas BV")

    assert network.own is not None
    assert network.own.name == "Tas BV"


def test_that_somebody_must_say_who_buys() -> None:
    with pytest.raises(InputError, match="import_buyer_needed"):
        planned(table("naam\nAcme"), Network())


def test_that_the_same_list_twice_changes_nothing() -> None:
    network = Network([OWN])
    made = table("naam;land;waarde\nAcme;BD;100\nAcme;IN;200\nBravo;;300\nBravo;;400")
    first = taken_in(made, network)
    second = planned(made, network)

    assert second.edit.changes == ()
    assert second.counts.organisations.same == first.counts.organisations.new + 1
    assert second.duplicates_proposed == 0


def test_that_equal_lists_give_equal_ids() -> None:
    made = table("naam;land;product\nAcme;BD;shirts\nAcme;BD;coats\nBravo;NL;bags")

    assert planned(made, Network(), "Tas").edit == planned(made, Network(), "Tas").edit


def test_that_a_changed_cell_changes_one_record_and_deletes_nothing() -> None:
    network = Network([OWN])
    taken_in(table("naam;land;adres\nAcme;BD;Road 1\nBravo;NL;Street 2"), network)
    plan = taken_in(table("naam;land;adres\nAcme;BD;Road 9"), network)

    assert plan.counts.organisations == Counted(new=0, changed=1, same=1)
    assert named(network, "Acme").address == "Road 9"
    assert len(network.organisations) == 3


def test_that_a_blank_cell_wipes_nothing() -> None:
    network = Network([OWN])
    taken_in(table("naam;land;adres\nAcme;BD;Road 1"), network)
    plan = planned(table("naam;land;adres\nAcme;BD;"), network)

    assert plan.edit.changes == ()


def test_that_a_renamed_supplier_is_known_by_its_number() -> None:
    network = Network([OWN])
    taken_in(table("naam;leveranciersnr\nAcme;007"), network)
    plan = taken_in(table("naam;leveranciersnr\nAcme Textiles;007"), network)

    assert plan.counts.organisations.changed == 1
    assert named(network, "Acme Textiles").identifiers.own == "007"


def test_that_sites_with_one_name_stay_apart_and_are_proposed() -> None:
    network = Network([OWN])
    made = table("naam;land;adres\nAcme Ltd;BD;Road 1\nACME Limited;BD;Road 2\nAcme Ltd;IN;x")
    plan = taken_in(made, network)

    assert len(network.organisations) == 4
    assert plan.duplicates_proposed == 1


def test_that_a_supplier_of_two_products_is_one_organisation() -> None:
    network = Network([OWN])
    plan = taken_in(table("naam;land;product\nAcme;BD;shirts\nAcme;BD;coats"), network)

    assert len(network.organisations) == 2
    assert len(network.links) == 2
    assert [one.code for one in plan.findings] == ["supplier_again"]


def test_that_a_repeated_row_adds_nothing_and_is_used() -> None:
    network = Network([OWN])
    plan = taken_in(table("naam;land;product\nAcme;BD;shirts\nAcme;BD;shirts"), network)

    assert len(network.links) == 1
    assert plan.rows_used == 2
    assert [(one.code, one.row) for one in plan.findings] == [("row_repeated", 3)]


@pytest.mark.parametrize(
    ("listed", "buyer", "names"),
    [
        ("Acme;NL\nAcme;BD", "Acme", ["Acme", "Acme", "Acme"]),
        ("Acme BV;\nBravo;NL", "Acme", ["Acme BV", "Bravo"]),
        ("Acme;\nAcme;NL", "Acme", ["Acme"]),
    ],
)
def test_that_a_buyer_the_list_names_more_than_once_is_one_organisation(
    listed: str, buyer: str, names: list[str]
) -> None:
    network = Network()
    plan = taken_in(table(f"naam;land\n{listed}"), network, buyer=buyer)
    changed = [(one.kind, one.id) for one in plan.edit.changes]

    assert sorted(one.name for one in network.organisations.values()) == names
    assert len(changed) == len(set(changed))
    assert network.own is not None


def test_that_supplier_and_buyer_columns_make_a_chain() -> None:
    network = Network()
    taken_in(table("leverancier;afnemer\nA;Tas\nB;A\nC;B\nA;C\nB;B"), network)

    assert network.own is not None
    assert network.own.name == "Tas"
    assert routes(network) == {("A", "Tas"), ("B", "A"), ("C", "B"), ("A", "C"), ("B", "B")}
    assert named(network, "B").kind is OrganisationKind.SUB_SUPPLIER


def test_that_a_deeper_supplier_gets_no_false_delivery() -> None:
    network = Network([OWN])
    plan = taken_in(table("naam;tier\nAcme;1\nBravo;2"), network)

    assert routes(network) == {("Acme", "Tas BV")}
    assert ("tier_without_buyer", 3) in [(one.code, one.row) for one in plan.findings]


def test_that_a_list_by_number_joins_the_suppliers_that_are_there() -> None:
    network = Network([OWN])
    taken_in(
        table(
            "id;name;tier;component;country_code;region;contract_value_eur_m\nS1;Acme;1;x;NL;E;1"
        ),
        network,
    )
    taken_in(table("source_id;target_id;dependency_weight\nS2;S1;5"), network)

    assert routes(network) == {("Acme", "Tas BV"), ("S2", "Acme")}


def test_that_values_in_another_currency_are_named_and_left_out() -> None:
    link = Link(id="l", supplier="own", buyer="own", value=1, currency="EUR")
    network = Network([OWN, link])
    plan = taken_in(table("naam;waarde\nAcme;USD 100\nBravo;EUR 50"), network)
    values = {network.organisations[one.supplier].name: one.value for one in network.links.values()}

    assert values == {"Tas BV": 1, "Acme": None, "Bravo": 5000}
    assert [(one.code, one.value) for one in plan.findings] == [("currency_other", "100.00 USD")]


def test_that_a_new_project_takes_the_currency_of_its_list() -> None:
    network = Network()
    taken_in(table("naam;waarde\nAcme;USD 100\nBravo;USD 50"), network, "Tas")

    assert network.project.currency == "USD"


def test_that_a_parent_in_the_list_is_a_reference_and_else_a_group() -> None:
    network = Network([OWN])
    taken_in(table("naam;moederbedrijf\nAcme;Bravo\nBravo;Charlie"), network)

    assert named(network, "Acme").parent == named(network, "Bravo").id
    assert named(network, "Bravo").group == "Charlie"


_NAMES = st.sampled_from(["", "Acme", "ACME ltd", "Bravo", "Tas BV", "Totaal", "Ω"])
_COUNTRIES = st.sampled_from(["", "NL", "Nederland", "China Mainland", "Atlantis"])
_CELLS = st.tuples(_NAMES, _COUNTRIES, st.sampled_from(["", "1", "x"]), _NAMES)


@pytest.mark.full
@given(st.lists(_CELLS, max_size=12))
def test_that_rows_in_are_rows_used_and_aside_and_again_nothing_changes(
    rows: list[tuple[str, str, str, str]],
) -> None:
    network = Network([OWN])
    made = table_of(("leverancier", "land", "product", "afnemer"), rows)
    mapping = {
        "leverancier": "organisation.name",
        "land": "organisation.country",
        "product": "link.product",
        "afnemer": "buyer.name",
    }
    plan = import_suppliers.plan(made, mapping, network)
    network.apply(plan.edit)

    assert plan.rows_in == len(rows) == plan.rows_used + plan.rows_aside
    assert import_suppliers.plan(made, mapping, network).edit.changes == ()


def real(path: Path, buyer: str | None = "Nike, Inc.") -> tuple[ImportPlan, Network]:
    found = read_table.read(path)
    network = Network()
    plan = import_suppliers.plan(found.table, found.fields, network, ImportChoices(buyer=buyer))
    network.apply(plan.edit)
    return plan, network


def places(network: Network) -> set[tuple[str, str, str | None]]:
    """Ids, names and countries; the copies of a list differ in an odd address or postcode."""
    return {(one.id, one.name, one.country) for one in network.organisations.values()}


@pytest.mark.full
def test_that_both_forms_of_the_nike_map_give_the_same_factories(shared: Path) -> None:
    folder = shared / "suppliers" / "nike"
    first, sheet = real(folder / "Nike_2021-02.xls")
    second, text = real(folder / "nike_factories_2021-02.csv")

    assert places(sheet) == places(text)
    assert dict(sheet.links) == dict(text.links)
    assert len(sheet.organisations) == 499
    for plan in (first, second):
        assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (498, 498, 0)
        assert plan.countries_unresolved == ()


@pytest.mark.parametrize("number", [2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14])
def test_that_the_published_lists_come_in_whole(shared: Path, number: int) -> None:
    plan, network = real(shared / "suppliers" / "osh" / f"{number}.csv")

    assert plan.rows_in == plan.rows_used > 10
    assert plan.countries_unresolved == ()
    assert all(one.country for one in network.organisations.values() if one != network.own)
    assert all(one.country_of_making for one in network.links.values())


@pytest.mark.parametrize("suffix", ["xls", "xlsx"])
def test_that_the_twins_of_a_list_are_the_same(shared: Path, suffix: str) -> None:
    folder = shared / "suppliers" / "osh"

    assert places(real(folder / f"12.{suffix}")[1]) == places(real(folder / "12.csv")[1])


@pytest.mark.full
@pytest.mark.parametrize(
    ("name", "buyer", "used"),
    [
        ("nike/nike_edges_2021-02_derived.csv", None, 594),
        ("palmwatch/edges_2021_derived.csv", "Ons bedrijf", 6422),
        ("palmwatch/mills.csv", "Ons bedrijf", 2104),
        ("wikirate/hm_asos_varner_suppliers_2018.csv", "Ons bedrijf", 431),
        ("suppliershield/suppliers.csv", "Ons bedrijf", 120),
        ("suppliershield/dependencies.csv", "Ons bedrijf", 237),
    ],
)
def test_that_lists_of_other_shapes_come_in(
    shared: Path, name: str, buyer: str | None, used: int
) -> None:
    plan, _ = real(shared / "suppliers" / name, buyer)

    assert (plan.rows_used, plan.rows_aside, plan.countries_unresolved) == (used, 0, ())
