"""A row that was put right comes in as if the list had been right from the start."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.importing.answers import Answers, Asked
from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.templates import OWN_EXPORT
from imvo_desktop.usecases import import_case, import_suppliers
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.kept_rows import Checked, check, mend, remove, take_in
from tests.importing.lists import table, table_of
from tests.usecases.kept_lists import LIST, OWN, by_row, imported, mended, planned


def checked(kept: KeptRow, cells: tuple[str, ...], network: Network) -> Checked:
    return check([(kept, cells)], network)[kept.id]


def link_of(network: Network, name: str) -> Link:
    return next(
        one for one in network.links.values() if network.organisations[one.supplier].name == name
    )


def test_that_a_row_put_right_comes_in_and_is_kept_no_longer() -> None:
    network = imported()
    plan = take_in(network, mended(network, {3: "Delta", 5: "Echo"}))
    network.apply(plan.edit)

    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (2, 2, 0)
    assert list(by_row(network)) == [6]
    assert link_of(network, "Delta").product == "tassen"


def test_that_a_number_is_read_as_the_whole_list_was_read() -> None:
    network = imported()
    network.apply(take_in(network, mended(network, {3: "Delta", 5: "Echo"})).edit)
    whole = imported(LIST.replace("\n;BD", "\nDelta;BD").replace("\n;IN", "\nEcho;IN"))

    assert link_of(network, "Delta").value == 123_400
    assert link_of(network, "Delta").value == link_of(whole, "Delta").value
    assert link_of(network, "Echo").value == link_of(whole, "Echo").value


def test_that_taking_in_is_one_edit_that_is_taken_back_at_once() -> None:
    network = imported()
    before = network.checksum()
    wish = take_in(network, mended(network, {3: "Delta", 5: "Echo"})).edit
    network.apply(wish)
    network.apply(wish.reversed())

    assert (wish.label.code, dict(wish.label.values)) == ("take_in", {"count": 2})
    assert network.checksum() == before


def test_that_a_row_that_is_still_wrong_keeps_what_was_typed() -> None:
    network = imported()
    cells = ("Totaal", "", "tassen", "7")
    plan = take_in(network, {by_row(network)[3].id: cells})
    network.apply(plan.edit)

    assert (plan.rows_used, plan.rows_aside, plan.edit.label.code) == (0, 1, "change_kept_row")
    assert (by_row(network)[3].cells, by_row(network)[3].reason) == (cells, "total_row")


def test_that_rows_of_several_files_come_in_together() -> None:
    network = imported()
    network.apply(planned(network, table("land;leverancier\nNL;\n"), "twee.csv").edit)
    rows = {one.id: one for one in network.kept_rows.values()}
    wish = mended(network, {3: "Delta"})
    other = next(one.id for one in rows.values() if one.file == "twee.csv")
    network.apply(take_in(network, {**wish, other: ("NL", "Golf")}).edit)

    assert {"Delta", "Golf"} < {one.name for one in network.organisations.values()}
    assert len(network.kept_rows) == 2


def test_that_a_row_goes_to_the_buyer_of_its_list() -> None:
    network = Network([OWN])
    made = table("naam;land\nAcme;BD\n;BD")
    mapping = {"naam": "organisation.name", "land": "organisation.country"}
    choices = ImportChoices(buyer="Acme", file="a.csv")
    network.apply(import_suppliers.plan(made, mapping, network, choices).edit)
    network.apply(take_in(network, mended(network, {3: "Delta"})).edit)

    assert network.organisations[link_of(network, "Delta").buyer].name == "Acme"


@pytest.mark.parametrize(
    ("name", "reason", "column"),
    [("", "name_missing", 0), ("Totaal", "total_row", 0), ("Delta", "", None)],
)
def test_that_one_row_says_what_it_lacks_and_where(
    name: str, reason: str, column: int | None
) -> None:
    network = imported("naam;land\nAcme;NL\n;\n")
    found = checked(by_row(network)[3], (name, ""), network)

    assert (found.reason, found.column) == (reason, column)


def test_that_a_name_is_asked_for_in_the_column_of_names() -> None:
    made = table("nr;naam;land\n1;Acme;BD\n;;BD")
    mapping = {
        "nr": "organisation.identifiers.own",
        "naam": "organisation.name",
        "land": "organisation.country",
    }
    network = Network()
    choices = ImportChoices(buyer="Bravo", file="a.csv")
    network.apply(import_suppliers.plan(made, mapping, network, choices).edit)
    found = checked(by_row(network)[3], ("", "", "BD"), network)

    assert (found.reason, found.column) == ("name_missing", 1)


def test_that_no_row_takes_its_name_from_another_that_is_kept() -> None:
    whole = "".join(f"Acme {at};doek\n" for at in range(30))
    network = imported(f"naam;product\n{whole};tassen\n;garen\n;wol\n")
    first, *others = sorted(network.kept_rows.values(), key=lambda one: one.row)
    rows = [(first, ("Delta", "tassen")), *((one, one.cells) for one in others)]
    found = check(rows, network)

    assert [found[one.id].reason for one, _ in rows] == ["", "name_missing", "name_missing"]


def test_that_a_row_that_can_come_in_still_says_what_is_odd_in_it() -> None:
    network = imported()
    found = checked(by_row(network)[3], ("Delta", "Atlantis", "tassen", "1"), network)

    assert found.reason == ""
    assert found.finding is not None
    assert (found.finding.code, found.column) == ("country_unknown", 1)


def test_that_what_is_typed_is_kept_with_what_is_still_amiss() -> None:
    network = imported()
    rows = by_row(network)
    typed = {**mended(network, {3: "Delta"}), rows[5].id: ("Totaal", "", "garen", "9")}
    network.apply(mend(network, typed))

    assert [by_row(network)[row].reason for row in (3, 5, 6)] == ["", "total_row", "total_row"]
    assert mend(network, typed).changes == ()


def test_that_a_row_of_our_own_table_is_mended_by_its_ids() -> None:
    headers: tuple[str, ...] = (
        "id",
        "supplier",
        "buyer",
        "product",
        "hs",
        "country_of_making",
        "value",
    )
    headers += ("currency", "share", "volume", "unit", "since", "certainty", "relevance")
    headers += ("relevance_reason", "note", "supplier_name", "buyer_name")
    row = ["l1", "a", "own", *["" for _ in headers[3:-2]], "Acme", "Tas BV"]
    row[8] = "much"
    made = table_of(headers, [row])
    made = dataclasses.replace(made, how=dataclasses.replace(made.how, template=OWN_EXPORT))
    network = Network([OWN])
    own = import_suppliers.plan(made, {}, network, ImportChoices(file="export.csv"))
    assert own.rows_aside == 1, own
    network.apply(own.edit)
    (kept,) = network.kept_rows.values()
    found = checked(kept, kept.cells, network)
    assert (found.reason, found.column) == ("field_invalid", 8)
    cells = (*kept.cells[:8], "0.5", *kept.cells[9:])
    network.apply(take_in(network, {kept.id: cells}).edit)

    assert network.links["l1"].share == 0.5
    assert dict(network.kept_rows) == {}


def test_that_a_record_of_a_json_file_is_shown_and_removed_only() -> None:
    network = Network([OWN])
    case: dict[str, object] = {"organisations": [{"id": "A", "kind": "x"}]}
    network.apply(import_case.plan(case, network, ImportChoices(file="a.json")).edit)
    (kept,) = network.kept_rows.values()

    assert checked(kept, kept.cells, network).reason == "field_invalid"
    assert take_in(network, {kept.id: kept.cells}).edit.changes == ()
    network.apply(remove(network, [kept.id]))
    assert dict(network.kept_rows) == {}


def settled(text: str, given: dict[tuple[Asked, str], str], **headings: str) -> Network:
    """A project with the list `text`, its questions answered."""
    made, network = table(text), Network([OWN])
    choices = ImportChoices(file="a.csv", answers=Answers(given, headings))
    mapping = guess(made.headers, made.rows).by_name(made.columns)
    network.apply(import_suppliers.plan(made, mapping, network, choices).edit)
    return network


def test_that_what_a_person_said_of_a_country_holds_for_a_row_put_right_later() -> None:
    given = {(Asked.COUNTRY_ROLE, "land"): "both", (Asked.COUNTRY_TEXT, "Overzee"): "SR"}
    network = settled("naam;land\nAcme;Overzee\n;Overzee\n", given)
    network.apply(take_in(network, mended(network, {3: "Delta"})).edit)
    names = {one.name: one.country for one in network.organisations.values()}

    assert (names["Acme"], names["Delta"]) == ("SR", "SR")
    assert link_of(network, "Delta").country_of_making == "SR"


def test_that_the_country_of_all_rows_holds_for_a_row_put_right_later() -> None:
    network = settled("naam;product\nAcme;doek\n;garen\n", {(Asked.COUNTRY_OF_ALL, ""): "IN"})
    network.apply(take_in(network, mended(network, {3: "Delta"})).edit)

    assert {one.name: one.country for one in network.organisations.values()}["Delta"] == "IN"


def test_that_a_heading_that_was_chosen_holds_for_a_row_put_right_later() -> None:
    text = "naam;product\nAcme;zwarte knopen\n;zwarte knopen\n"
    made = settled(text, {}, **{"zwarte knopen": "9606"})
    made.apply(take_in(made, mended(made, {3: "Delta"})).edit)

    assert link_of(made, "Delta").hs == link_of(made, "Acme").hs == "9606"


def test_that_a_share_in_a_column_of_percentages_is_a_percentage() -> None:
    network = imported("naam;share\nAcme;40\n;0,5\n")
    network.apply(take_in(network, mended(network, {3: "Delta"})).edit)

    assert link_of(network, "Delta").share == 0.005


def test_that_a_row_of_a_known_list_is_read_as_that_list() -> None:
    headers = "Metal (*);Smelter Look-up (*);Smelter Name (1);Smelter Country (*)"
    network = imported(
        f"{headers}\nTin;Smelter Not Listed;Acme;PERU\nTin;Smelter not yet identified;;\n"
    )
    kept = by_row(network)[3]

    assert kept.reason == "smelter_not_identified"
    assert checked(kept, ("Tin", "Smelter Not Listed", "Delta", "PERU"), network).reason == ""


def test_that_a_link_to_an_organisation_that_does_not_fit_is_kept_aside_once() -> None:
    """The organisation has no row of its own in a table of links."""
    network = imported()
    headers = ("id", *(one for one in field_names(Kind.LINK) if one not in ("id", "practices")))
    values = {"id": "l9", "supplier": "x" * 300, "supplier_name": "X", "buyer": "own"}
    headers = (*headers, "supplier_name")
    plan = planned(network, table_of(headers, [[values.get(one, "") for one in headers]]), "e.csv")

    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (1, 0, 1)
    assert [one.reason for one in plan.kept] == ["reference_unknown"]
