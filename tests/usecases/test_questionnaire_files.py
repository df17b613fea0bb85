"""A workbook that went through other hands comes back the same, or says what is amiss."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import read_table
from imvo_desktop.usecases.questionnaire_ids import SHEET
from imvo_desktop.usecases.questionnaire_read import Filled, document, filled_in
from tests.charts import chains
from tests.usecases.questionnaires import filled, made, number_of, read, rows_of, taken

SUPPLIER = "knitter"
DELIVERIES = "Leveringen aan ons"


def content(path: Path) -> Filled:
    """The questionnaire in a file."""
    given = read(path).content
    assert isinstance(given, dict)
    found = filled_in(given)
    assert found is not None
    return found


def answers(path: Path) -> dict[str, tuple[str, ...]]:
    """What was answered, by the number of the row, blank cells at the end left out."""
    return {one.number: tuple(filter(None, one.cells)) for one in content(path).answers}


def changed(path: Path, change: Callable[[Workbook], None]) -> Path:
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    return path


@pytest.fixture
def returned(tmp_path: Path) -> Path:
    """Filled in by hand, half in Dutch and half in English."""
    path = made(chains.textile(), SUPPLIER, tmp_path)
    given = {"B1": ("1.250", "=SUM(1;2)"), "C1.1": ("Bangladesh", "Gazipur"), "D1": ("Yes",)}
    return filled(path, given)


@pytest.mark.full
def test_that_a_file_comes_in_as_exactly_its_answers(returned: Path) -> None:
    network = chains.textile()
    after, done = taken(returned, network)
    assert done.plan.rows_in == 3
    known = {one.id: one for one in network}
    assert {one.id for one in after if known.get(one.id) != one} == {
        SUPPLIER,
        network.links_out(SUPPLIER)[0].id,
    }
    again, twice = taken(returned, after)
    assert twice.plan.edit.changes == ()
    assert set(again) == set(after)


@pytest.mark.full
def test_that_sheets_and_columns_may_be_moved(returned: Path) -> None:
    before = answers(returned)

    def move(book: Workbook) -> None:
        book.move_sheet(DELIVERIES, offset=-2)
        book.move_sheet("Over ons", offset=-3)
        sheet = book[DELIVERIES]
        sheet.insert_cols(1, 2)
        sheet.insert_rows(1, 3)
        book["Uw bedrijf"].title = "Our company"

    assert answers(changed(returned, move)) == before


@pytest.mark.full
def test_that_without_the_hidden_row_the_numbers_are_enough(returned: Path) -> None:
    before = answers(returned)

    def remove(book: Workbook) -> None:
        for name in book.sheetnames[:4]:
            book[name].delete_rows(1)

    assert answers(changed(returned, remove)) == before


def test_that_what_a_formula_stands_for_counts_and_never_the_formula(returned: Path) -> None:
    assert "SUM" not in repr(content(returned))


@pytest.mark.full
def test_that_changed_ids_are_set_aside_and_said(returned: Path) -> None:
    def change(book: Workbook) -> None:
        for row in book[SHEET].iter_rows():
            if row[0].value == "C1.1":
                row[2].value = "l-mill-knitter"

    found = content(changed(returned, change))
    assert {one.number: one.amiss for one in found.answers if one.amiss} == {
        "C1.1": "answers_ids_changed"
    }
    network = chains.textile()
    after, done = taken(returned, network)
    assert done.plan.rows_aside == 1
    assert after.links == network.links
    assert [one.reason for one in after.kept_rows.values()] == ["answers_ids_changed"]


def test_that_an_answer_without_its_number_and_one_given_twice_are_set_aside(
    returned: Path,
) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Over ons"]
        sheet.append(["D1", "again", "No"])
        sheet.append(["", "loose", "Yes"])
        sheet.append(["Z9", "unknown", "Yes"])

    found = content(changed(returned, change)).answers
    amiss = sorted((one.number, one.amiss) for one in found if one.amiss)
    assert amiss == [
        ("", "answers_number_unknown"),
        ("D1", "answers_twice"),
        ("D1", "answers_twice"),
        ("Z9", "answers_number_unknown"),
    ]


def test_that_another_workbook_is_no_questionnaire(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = Workbook()
    book.active.append(["Leverancier", "Land"])
    book.active.append(["A", "NL"])
    book.create_sheet(SHEET).append(["something", "else"])
    book.save(path)
    assert document(path, read_table.read(path).table) is None


@pytest.mark.full
def test_that_one_nobody_filled_in_changes_nothing(tmp_path: Path) -> None:
    network = chains.textile()
    after, done = taken(made(network, SUPPLIER, tmp_path), network)
    assert done.plan.rows_in == 0
    assert done.plan.edit.changes == ()
    assert set(after) == set(network)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_answer_that_is_offered_is_understood(language: str, tmp_path: Path) -> None:
    network, words = chains.textile(), Labels(language)
    rows = [one for one in rows_of(network, SUPPLIER) if one.question.startswith("does.")]
    offered = [words.text(f"form.{one}") for one in ("yes", "no", "dont_know")]
    given = {one.number: (offered[at % 3],) for at, one in enumerate(rows)}
    place = number_of(network, SUPPLIER, "made_where")
    given[place] = (words.country("BD"),)
    path = filled(made(network, SUPPLIER, tmp_path, language), given)
    after, done = taken(path, network)
    assert done.plan.rows_aside == 0
    assert not [one for one in done.plan.findings if one.code == "answers_unclear"]
    new = len(after.records(Kind.BASELINE)) - len(network.records(Kind.BASELINE))
    assert new == len(rows)
