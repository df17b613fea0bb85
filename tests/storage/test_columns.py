"""What goes into a row comes out of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import RECORD_TYPES, Organisation, Record, kind_of
from imvo_desktop.storage.columns import columns_of, to_record, to_records, to_row
from tests.storage.small_chain import RECORDS

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: kind_of(record).value)
def test_that_a_record_with_every_field_filled_survives(record: Record) -> None:
    kind = kind_of(record)
    assert to_record(kind, tuple(to_row(kind, record).values())) == record


def test_that_the_small_chain_fills_every_field_of_every_kind() -> None:
    assert {kind_of(record) for record in RECORDS} == set(Kind)
    for record in RECORDS[2:]:
        names = [one.name for one in dataclasses.fields(record)]
        assert [name for name in names if getattr(record, name) in (None, "", ())] == []


@given(TEXT, TEXT)
def test_that_every_text_survives(name: str, note: str) -> None:
    record = Organisation(id="a", name=name, note=note)
    assert to_record(Kind.ORGANISATION, tuple(to_row(Kind.ORGANISATION, record).values())) == record


@pytest.mark.parametrize("kind", list(Kind))
def test_that_a_cell_of_the_wrong_type_is_refused(kind: Kind) -> None:
    record = next(one for one in RECORDS if kind_of(one) is kind)
    cells = list(to_row(kind, record).values())
    for position in range(len(cells)):
        wrong = (*cells[:position], b"\xff", *cells[position + 1 :])
        with pytest.raises(ValueError, match="xff"):
            to_record(kind, wrong)


@pytest.mark.parametrize("kind", list(Kind))
def test_that_many_rows_give_the_same_records_as_one_by_one(kind: Kind) -> None:
    there = [one for one in RECORDS if kind_of(one) is kind]
    rows: list[tuple[object, ...]] = [tuple(to_row(kind, one).values()) for one in there * 2]
    assert to_records(kind, rows) == one_by_one(kind, rows)
    assert to_records(kind, []) == []


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("wrong", [b"\xff", None, 0.5])
def test_that_many_rows_are_refused_for_the_same_cells(kind: Kind, wrong: object) -> None:
    record = next(one for one in RECORDS if kind_of(one) is kind)
    cells = tuple(to_row(kind, record).values())
    for position in range(len(cells)):
        rows = [cells, (*cells[:position], wrong, *cells[position + 1 :])]
        assert outcome(to_records, kind, rows) == outcome(one_by_one, kind, rows)


def one_by_one(kind: Kind, rows: list[tuple[object, ...]]) -> list[Record]:
    return [to_record(kind, row) for row in rows]


def outcome(
    read: Callable[[Kind, list[tuple[object, ...]]], list[Record]],
    kind: Kind,
    rows: list[tuple[object, ...]],
) -> object:
    """The records as text, or the kind of error."""
    try:
        return [repr(one) for one in read(kind, rows)]
    except (ValueError, TypeError) as error:
        return type(error)


def test_that_a_whole_and_a_broken_number_are_not_taken_for_each_other() -> None:
    risk = next(one for one in RECORDS if kind_of(one) is Kind.RISK)
    whole, broken = ({**to_row(Kind.RISK, risk), "likelihood": one} for one in (3, 3.0))
    with pytest.raises(ValueError, match=r"3\.0"):
        to_records(Kind.RISK, [tuple(whole.values()), tuple(broken.values())])


def test_that_a_number_out_of_range_is_refused() -> None:
    risk = next(one for one in RECORDS if kind_of(one) is Kind.RISK)
    cells = {**to_row(Kind.RISK, risk), "likelihood": 9}
    with pytest.raises(ValueError, match="9"):
        to_record(Kind.RISK, tuple(cells.values()))


def test_that_a_table_has_a_column_for_every_field() -> None:
    for kind, record_type in RECORD_TYPES.items():
        fields = [one.name for one in dataclasses.fields(record_type)]
        assert [column.name for column in columns_of(kind)] == fields
