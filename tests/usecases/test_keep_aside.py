"""No row of a list is lost: what an import cannot use is kept in the project, once."""

from __future__ import annotations

import json

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import MAX_TEXT_LENGTH
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.rules import check
from imvo_desktop.importing.own_columns import ID_HEADER
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import import_case
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_tables import all_tables
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.kept_rows import mend, remove, take_in
from tests.importing.lists import table, table_of
from tests.usecases.kept_lists import LIST, OWN, WHEN, by_row, imported, mended, planned


def test_that_a_row_is_kept_as_it_stood_with_how_it_was_read() -> None:
    kept = by_row(imported())[3]

    assert (kept.file, kept.reason, kept.when) == ("lijst.csv", "name_missing", WHEN)
    assert kept.headers == ("naam", "land", "product", "bedrag")
    assert kept.cells == ("", "BD", "tassen", "1.234")
    assert (kept.fields[0], kept.fields[3], kept.read_as[3]) == (
        "organisation.name",
        "link.value",
        ",",
    )


def test_that_rows_in_are_rows_used_and_rows_kept() -> None:
    network = Network([OWN])
    plan = planned(network, table(LIST))

    assert plan.rows_in == plan.rows_used + len(plan.kept)
    assert [one.row for one in plan.kept] == [one.row for one in plan.aside]


def test_that_the_rows_kept_go_with_the_import_when_it_is_undone() -> None:
    network = Network([OWN])
    wish = planned(network, table(LIST)).edit
    network.apply(wish)
    network.apply(wish.reversed())

    assert dict(network.kept_rows) == {}


def test_that_the_same_file_twice_keeps_nothing_twice() -> None:
    assert planned(imported(), table(LIST)).edit.changes == ()


def test_that_another_file_with_the_same_row_is_another_row() -> None:
    network = imported()
    network.apply(planned(network, table(LIST), "andere.csv").edit)

    assert len(network.kept_rows) == 6


def test_that_a_row_mended_in_the_file_is_kept_no_longer() -> None:
    network = imported()
    network.apply(planned(network, table(LIST.replace("\n;IN", "\nCharlie;IN"))).edit)

    assert sorted(by_row(network)) == [3, 6]


def test_that_a_row_put_right_in_a_second_import_is_kept_no_longer() -> None:
    network = imported()
    mended = {3: ("Delta", "BD", "tassen", "1.234")}
    network.apply(planned(network, table(LIST), mended=mended).edit)

    assert sorted(by_row(network)) == [5, 6]
    assert "Delta" in {one.name for one in network.organisations.values()}


def test_that_what_was_typed_before_the_import_is_kept_where_it_is_not_right_yet() -> None:
    network = Network([OWN])
    network.apply(planned(network, table(LIST), mended={3: ("", "VN", "tassen", "7")}).edit)

    assert by_row(network)[3].cells == ("", "VN", "tassen", "7")
    assert planned(network, table(LIST)).edit.changes == ()


def test_that_a_row_that_stands_elsewhere_in_the_file_is_kept_once() -> None:
    network = imported()
    network.apply(planned(network, table(LIST.replace("\n;BD", "\nDelta;DE;wol;5\n;BD"))).edit)

    assert sorted(by_row(network)) == [4, 6, 7]


def test_that_a_row_stays_kept_when_quite_another_row_took_its_place() -> None:
    network = imported()
    network.apply(
        planned(network, table("naam;land;product;bedrag\nAcme;BD;x;1\nEcho;FR;y;2")).edit
    )

    assert sorted(by_row(network)) == [3, 5, 6]


def test_that_a_row_stays_kept_when_another_list_of_that_name_has_a_row_much_like_it() -> None:
    network = imported()
    other = "naam;land;product;bedrag\nAcme;BD;x;1\nEcho;BD;tassen;2\nFox;FR;y;3\nGolf;IN;garen;4"
    network.apply(planned(network, table(f"{other}\nHotel;NL;z;2.500,00")).edit)

    assert sorted(by_row(network)) == [3, 5, 6]


def test_that_a_total_put_right_in_the_file_is_kept_no_longer() -> None:
    network = imported("naam;product;bedrag\nTotaal;doek;5\n")
    network.apply(planned(network, table("naam;product;bedrag\nTomaat BV;doek;5\n")).edit)

    assert dict(network.kept_rows) == {}


def test_that_one_row_elsewhere_in_the_file_takes_the_place_of_one_row_only() -> None:
    network = imported("naam;land\nAcme;BD\n;NL\n;NL\n")
    network.apply(planned(network, table("naam;land\n;NL\n")).edit)

    assert len(network.kept_rows) == 2


def with_ids(network: Network, names: dict[int, str]) -> Table:
    """The kept rows as a table that was saved, with names typed in, as a spreadsheet gives it."""
    rows = [
        [names.get(one.row, one.cells[0]), *one.cells[1:], "Waarom", one.id]
        for one in by_row(network).values()
    ]
    headers = next(iter(network.kept_rows.values())).headers
    return table_of((*headers, "imvo: waarom apart gezet", ID_HEADER), rows)


def test_that_rows_saved_and_mended_elsewhere_come_in_and_are_kept_no_longer() -> None:
    network = imported()
    network.apply(planned(network, with_ids(network, {3: "Foxtrot", 5: "Golf"}), "apart.csv").edit)

    assert list(by_row(network)) == [6]
    assert {"Foxtrot", "Golf"} < {one.name for one in network.organisations.values()}


def test_that_a_name_typed_in_a_saved_table_is_given_to_its_own_row_only() -> None:
    whole = "".join(f"Acme {at};doek\n" for at in range(30))
    network = imported(f"naam;product\n;tassen\n;garen\n;wol\n{whole}")
    network.apply(planned(network, with_ids(network, {2: "Foxtrot"}), "apart.csv").edit)

    assert sorted(by_row(network)) == [3, 4]


def test_that_rows_saved_and_brought_back_as_they_were_change_nothing() -> None:
    network = imported()

    assert planned(network, with_ids(network, {}), "apart.csv").edit.changes == ()


def test_that_what_was_typed_elsewhere_is_kept_wherever_its_column_stands() -> None:
    network = imported()
    kept = by_row(network)[3]
    saved = table_of(
        ("nieuw", "product", "naam", "land", ID_HEADER), [["?", "hout", "", "VN", kept.id]]
    )
    network.apply(planned(network, saved, "apart.csv").edit)

    assert by_row(network)[3].cells == ("", "VN", "hout", "1.234")


@pytest.mark.parametrize("name", ["x" * (2 * MAX_TEXT_LENGTH), "half \ud800 teken", "nul \x00"])
def test_that_a_record_of_a_json_file_is_kept_whole(name: str) -> None:
    case: dict[str, object] = {
        "organisations": [{"id": "A", "name": name, "kind": "no such kind"}, {"id": "B"}]
    }
    network = Network()
    plan = import_case.plan(case, network, ImportChoices(file="keten.json", when=WHEN))
    network.apply(plan.edit)
    (kept,) = network.kept_rows.values()

    assert (kept.cells[0], kept.headers) == ("organisations", ())
    assert json.loads("".join(kept.cells[1:]))["kind"] == "no such kind"
    assert len(network.records(Kind.ORGANISATION)) == 1


def test_that_rows_taken_in_are_not_kept_again_from_the_same_file() -> None:
    network = imported()
    network.apply(take_in(network, mended(network, {3: "Delta", 5: "Echo"})).edit)

    assert planned(network, table(LIST)).edit.changes == ()
    assert list(by_row(network)) == [6]


def test_that_rows_typed_first_and_then_taken_in_are_not_kept_again() -> None:
    network = imported()
    typed = mended(network, {3: "Delta"})
    network.apply(mend(network, typed))
    network.apply(take_in(network, typed).edit)

    assert planned(network, table(LIST)).edit.changes == ()


def test_that_rows_let_go_are_not_kept_again_from_the_same_file_until_that_is_undone() -> None:
    network = imported()
    before, checksum = dict(network.kept_rows), network.checksum()
    wish = remove(network, list(before))
    network.apply(wish)

    assert (dict(network.kept_rows), planned(network, table(LIST)).edit.changes) == ({}, ())
    network.apply(wish.reversed())
    assert (dict(network.kept_rows), network.checksum()) == (before, checksum)


def test_that_a_row_let_go_is_no_issue_and_in_no_table() -> None:
    network = imported()
    network.apply(remove(network, list(network.kept_rows)))

    assert "rows_kept" not in {one.code for one in check(network)}
    tables = all_tables(network, assess_network(network))
    assert "kept_rows" not in {one.name for one in tables}


def test_that_a_row_taken_in_and_put_right_in_its_file_too_is_forgotten() -> None:
    network = imported()
    network.apply(take_in(network, mended(network, {3: "Delta"})).edit)
    network.apply(planned(network, table(LIST.replace("\n;BD", "\nDelta;BD"))).edit)

    assert len(network.records(Kind.KEPT_ROW)) == 2


def test_that_rows_put_right_in_a_second_import_are_not_kept_again_from_the_same_file() -> None:
    network = imported()
    cells = {3: ("Delta", "BD", "tassen", "1.234")}
    network.apply(planned(network, table(LIST), mended=cells).edit)

    assert planned(network, table(LIST)).edit.changes == ()


def test_that_rows_mended_in_a_saved_table_are_not_kept_again_from_their_own_file() -> None:
    network = imported()
    network.apply(planned(network, with_ids(network, {3: "Foxtrot"}), "apart.csv").edit)

    assert planned(network, table(LIST)).edit.changes == ()


def test_that_a_saved_table_does_not_open_rows_that_were_let_go() -> None:
    network = imported()
    saved = with_ids(network, {})
    network.apply(remove(network, list(network.kept_rows)))

    assert planned(network, saved, "apart.csv").edit.changes == ()


def test_that_a_record_of_a_json_file_that_was_let_go_is_not_kept_again() -> None:
    network = Network()
    case: dict[str, object] = {"organisations": [{"id": "A", "kind": "x"}]}
    choices = ImportChoices(file="a.json")
    network.apply(import_case.plan(case, network, choices).edit)
    network.apply(remove(network, list(network.kept_rows)))

    assert import_case.plan(case, network, choices).edit.changes == ()
