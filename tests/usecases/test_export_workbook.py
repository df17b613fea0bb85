"""The workbook explains itself, counts as the report does, and keeps an edit valid."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from imvo_desktop.analysis.structure import chain_summary
from imvo_desktop.domain.codes import Kind, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.cell_rules import rules
from imvo_desktop.usecases.export_project import EXPORTS, export
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP, TURNED

NAMES = [*MARKUP, *IN_SCRIPT.values(), *TURNED]


def book_of(network: Network, path: Path, language: str = "nl") -> Workbook:
    """The workbook of `network`."""
    export(network, assess_network(network), path, Labels(language))
    return openpyxl.load_workbook(path)


def test_that_the_first_sheets_explain_and_count_in_the_language(tmp_path: Path) -> None:
    network = chains.textile()
    book = book_of(network, tmp_path / "a.xlsx")
    assert book.sheetnames[:2] == ["Uitleg", "Aantallen"]
    assert book["Uitleg"]["A1"].value == "Wever & Zoon 2026: alle tabellen"
    english = book_of(network, tmp_path / "b.xlsx", "en")
    assert english.sheetnames[:2] == ["About this file", "Counts"]
    assert english.sheetnames[2:] == book.sheetnames[2:]
    assert book["codes"].sheet_state == "hidden"


def test_that_the_counts_are_those_of_the_report(tmp_path: Path) -> None:
    network = chains.textile()
    summary = chain_summary(network, assess_network(network))
    rows = list(book_of(network, tmp_path / "a.xlsx")["Aantallen"].values)
    whole = {name: count for name, part, count in rows if not part}
    assert whole["Organisaties"] == summary.organisations
    assert whole["Leveringen"] == summary.links
    tiers = [count for name, _, count in rows if name == "Organisaties per ketenlaag"]
    assert tiers == [one.organisations for one in summary.tiers]
    levels = [count for name, _, count in rows if name == "Leveringen per niveau"]
    assert sum(levels) == summary.links


def test_that_every_sheet_of_records_has_a_frozen_header_and_filter(tmp_path: Path) -> None:
    book = book_of(chains.textile(), tmp_path / "a.xlsx")
    for name in book.sheetnames[2:-1]:
        sheet = book[name]
        assert sheet.freeze_panes == "A2", name
        assert sheet.auto_filter.ref == sheet.dimensions, name
        assert all(cell.comment is not None for cell in sheet[1]), name


def test_that_a_cell_for_a_code_has_the_list_of_its_codes(tmp_path: Path) -> None:
    book = book_of(chains.textile(), tmp_path / "a.xlsx")
    assert allowed(book, "organisations", "kind") == [one.value for one in OrganisationKind]
    assert allowed(book, "risks", "theme") == [one.value for one in Theme]
    assert allowed(book, "organisations", "frontrunner") == [True, False]
    column = column_of(book, "organisations", "kind")
    note = book["organisations"].cell(1, column).comment
    assert note is not None
    assert "customer = Klant" in note.text


def column_of(book: Workbook, sheet: str, header: str) -> int:
    """The number of a column."""
    return [cell.value for cell in book[sheet][1]].index(header) + 1


def allowed(book: Workbook, sheet: str, header: str) -> list[object]:
    """The values that the cells of a column choose from."""
    letter = openpyxl.utils.get_column_letter(column_of(book, sheet, header))
    rule = next(
        one for one in book[sheet].data_validations.dataValidation if f"{letter}2" in one.sqref
    )
    assert rule.type == "list"
    name, _, area = str(rule.formula1).removeprefix("=").partition("!")
    return [row[0].value for row in book[name][area.replace("$", "")]]


def test_that_an_answer_lies_between_one_and_five(tmp_path: Path) -> None:
    book = book_of(chains.textile(), tmp_path / "a.xlsx")
    letter = openpyxl.utils.get_column_letter(column_of(book, "risks", "scale"))
    rules_there = book["risks"].data_validations.dataValidation
    one = next(one for one in rules_there if f"{letter}2" in one.sqref)
    assert (one.type, one.formula1, one.formula2) == ("whole", "1", "5")
    assert one.operator in (None, "between")


def test_that_rules_follow_the_fields() -> None:
    found = rules(Kind.LINK)
    assert found["practices.price"].codes == (True, False)
    assert (found["share"].low, found["share"].high) == (0.0, 1.0)
    assert rules(Kind.RISK)["affected"].is_several
    assert "name" not in rules(Kind.ORGANISATION)


def test_that_every_name_is_letter_for_letter_and_never_a_formula(tmp_path: Path) -> None:
    book = book_of(chains.hostile(NAMES), tmp_path / "a.xlsx")
    rows = {row[0].value: row[1] for row in book["organisations"].iter_rows(min_row=2)}
    for number, name in enumerate(NAMES):
        cell = rows[f"o{number}"]
        assert cell.data_type == "s"
        assert without_guard(str(cell.value)) == name


@pytest.mark.parametrize("suffix", sorted(EXPORTS))
def test_that_stopping_halfway_leaves_what_was_there(suffix: str, tmp_path: Path) -> None:
    class Stop:
        def __init__(self) -> None:
            self.steps = 0

        def step(self, done: int, total: int) -> None:
            self.steps += 1
            if self.steps > 1:
                raise Cancelled

    path, network = tmp_path / f"a{suffix}", chains.large(600)
    path.write_text("before")
    with pytest.raises(Cancelled):
        export(network, assess_network(network), path, Labels("nl"), Stop())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
