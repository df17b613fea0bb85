"""What holds for every list, however odd its cells."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.importing.answers import Answers, Asked
from imvo_desktop.importing.column_mapping import COUNTRY_AND_MAKING, FIELDS
from imvo_desktop.importing.supplier_table import SupplierRow, read_rows
from imvo_desktop.importing.table import Table
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.questions import question_text
from imvo_desktop.usecases.import_products import products_of
from imvo_desktop.usecases.read_table import sentence
from tests.examples import examples
from tests.importing.lists import table_of

NASTY = (
    *("", " ", "-", "n.v.t.", "NA", "Atlantis", "Congo", "China / Vietnam", "D", "528", "Holland"),
    *("1.234", "1,234", "1.234,5", "1,5", "€ 2.500", "ca. 5", "5-10", "1E+12", "(3)", "12 ton"),
    *("03-04-2021", "13-04-2021", "04/13/21", "2021", "maart 2021", "44256", "Q1 2020"),
    *("9012100", "6109.10", "t-shirt", "koffie|thee", "Totaal", "=1+1", "'=1", "\x00", "\u200b"),
    *("Road 1, Dhaka, Bangladesh", "1234 AB", "Kade 1, 1234 AB Ede", "\ufeff", "٣٤", "1" * 60, "|"),
)
CELLS = st.sampled_from(NASTY) | st.text(max_size=12)
WIDTH = len(FIELDS)
HEADERS = tuple(f"kolom {index}" for index in range(WIDTH))


@st.composite
def lists(draw: st.DrawFn) -> tuple[Table, dict[str, str]]:
    """A list of a few columns, each with a field of its own, the name among them."""
    others = st.lists(st.sampled_from(FIELDS), unique=True, max_size=7)
    fields = list(dict.fromkeys(["organisation.name", *draw(others)]))
    cells = st.lists(CELLS, min_size=len(fields), max_size=len(fields))
    headers = HEADERS[: len(fields)]
    made = table_of(headers, draw(st.lists(cells, max_size=8)))
    return made, dict(zip(headers, fields, strict=True))


def by_number(rows: tuple[SupplierRow, ...]) -> Mapping[int, SupplierRow]:
    return {row.number: row for row in rows}


@pytest.mark.full
@examples(15)
@given(lists())
def test_that_rows_in_are_rows_used_and_rows_kept_aside(made: tuple[Table, dict[str, str]]) -> None:
    table, mapping = made
    read = read_rows(table, mapping)
    numbers = [row.number for row in read.rows] + [row.row for row in read.aside]

    assert sorted(numbers) == list(table.row_numbers)
    assert len({question.key for question in read.questions}) == len(read.questions)
    for words in (Labels("nl"), Labels("en")):
        assert all(
            "{" not in question_text(one, words) or "{" in one.about for one in read.questions
        )
        assert not any(sentence(one, words).startswith("finding.") for one in read.findings)


@pytest.mark.full
@examples(15)
@given(lists(), st.sampled_from(NASTY), st.sampled_from(["NL", "", "QQ", ".", "mdy", "both"]))
def test_that_an_answer_to_what_was_not_asked_changes_nothing(
    made: tuple[Table, dict[str, str]], about: str, code: str
) -> None:
    table, mapping = made
    before = read_rows(table, mapping)
    asked = {question.key for question in before.questions}
    given_keys = {(kind, one) for kind in Asked for one in (about, *HEADERS, "")} - asked
    after = read_rows(table, mapping, Answers(dict.fromkeys(given_keys, code)))

    assert after.rows == before.rows
    assert after.aside == before.aside


@pytest.mark.full
@examples(15)
@given(lists(), st.data())
def test_that_an_answer_about_a_text_touches_only_its_rows(
    made: tuple[Table, dict[str, str]], data: st.DataObject
) -> None:
    table, mapping = made
    before = read_rows(table, mapping)
    texts = [one for one in before.questions if one.asked is Asked.COUNTRY_TEXT]
    if not texts:
        return
    question = data.draw(st.sampled_from(texts))
    after = read_rows(table, mapping, Answers({question.key: "NL"}))
    old, new = by_number(before.rows), by_number(after.rows)
    changed = [number for number in old if number in new and old[number] != new[number]]

    assert len(changed) <= question.rows


@pytest.mark.full
@examples(15)
@given(lists())
def test_that_answering_the_proposals_changes_no_row(made: tuple[Table, dict[str, str]]) -> None:
    table, mapping = made
    before = read_rows(table, mapping)
    given_answers = {one.key: one.answer for one in before.questions}
    after = read_rows(table, mapping, Answers(given_answers))

    assert after.rows == before.rows
    assert all(one.is_answered for one in after.questions)


@examples(10)
@given(lists())
def test_that_products_are_those_of_the_rows(made: tuple[Table, dict[str, str]]) -> None:
    table, mapping = made
    texts = {one.text for one in products_of(table, mapping)}
    read = read_rows(table, mapping)
    wanted = {str(row.link["product"]) for row in read.rows if row.link.keys() >= {"product"}}
    without_code = {
        str(row.link["product"])
        for row in read.rows
        if "product" in row.link and "hs" not in row.link
    }

    assert without_code <= texts
    assert read.aside or texts <= wanted


def test_that_both_countries_of_one_column_come_from_one_cell() -> None:
    read = read_rows(
        table_of(("a", "b"), [("Acme", "NL")]), {"a": "organisation.name", "b": COUNTRY_AND_MAKING}
    )

    assert read.rows[0].organisation["country"] == read.rows[0].link["country_of_making"]
