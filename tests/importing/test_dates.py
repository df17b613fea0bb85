"""Dates in the ways lists write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.importing import dates
from imvo_desktop.importing.dates import Precision

DAYS = st.dates(datetime.date(1930, 1, 1), datetime.date(2029, 12, 31))
FORMATS = {
    "dmy": ("%d-%m-%Y", "%d/%m/%y", "%d.%m.%Y", "%d %B %Y"),
    "mdy": ("%m/%d/%Y", "%m-%d-%y", "%B %d, %Y"),
    "ymd": ("%Y-%m-%d", "%Y/%m/%d", "%y-%m-%d", "%Y%m%d", "%Y-%m-%dT%H:%M:%S"),
}


@pytest.mark.parametrize(
    ("cell", "order", "iso"),
    [
        ("31-12-2021", "dmy", "2021-12-31"),
        ("03/04/2021", "dmy", "2021-04-03"),
        ("03/04/2021", "mdy", "2021-03-04"),
        ("3.4.21", "dmy", "2021-04-03"),
        ("1-2-99", "dmy", "1999-02-01"),
        ("1-2-29", "dmy", "2029-02-01"),
        ("1-2-30", "dmy", "1930-02-01"),
        ("01-02-03", "ymd", "2001-02-03"),
        ("2021-03-04", "dmy", "2021-03-04"),
        ("2021-03-04 00:00:00", "dmy", "2021-03-04"),
        ("2021/03/04", "mdy", "2021-03-04"),
        ("20210304", "dmy", "2021-03-04"),
        ("maart 2021", "dmy", "2021-03"),
        ("Mar-21", "dmy", "2021-03"),
        ("12 maart 2021", "dmy", "2021-03-12"),
        ("12-mrt-2021", "dmy", "2021-03-12"),
        ("March 12, 2021", "dmy", "2021-03-12"),
        ("12 März 2021", "dmy", "2021-03-12"),
        ("février 2019", "dmy", "2019-02"),
        ("03-2021", "dmy", "2021-03"),
        ("2021-03", "dmy", "2021-03"),
        ("2021", "dmy", "2021"),
        ("2021.0", "dmy", "2021"),
        ("sinds 2010", "dmy", "2010"),
        ("Q1 2020", "dmy", "2020-01"),
        ("2020-Q3", "dmy", "2020-07"),
        ("4e kwartaal 2020", "dmy", "2020-10"),
        ("44256", "dmy", "2021-03-01"),
        ("44256.5", "dmy", "2021-03-01"),
    ],
)
def test_that_a_date_is_read(cell: str, order: str, iso: str) -> None:
    found = dates.parse(cell, order)

    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "cell",
    [
        *("", "lang geleden", "12", "12 maart", "21-mrt", "31-02-2021", "0000", "99999", "13-2021"),
        *("2021-13", "1-2-3-4", "maart april 2021", "Q5 2020", "²021", "12345678"),
    ],
)
def test_that_what_is_no_date_is_not_read(cell: str) -> None:
    assert dates.parse(cell, "dmy") is None


@pytest.mark.parametrize(
    ("cells", "order", "is_ambiguous"),
    [
        (["03/04/2021", "13/04/2021"], "dmy", False),
        (["03/04/2021", "04/13/2021"], "mdy", False),
        (["03/04/2021", "05/06/2020"], "dmy", True),
        (["2021-03-04", "2020-12-01"], "dmy", False),
        (["2021-03-04", "12/31/2020"], "mdy", False),
        (["05-05-2021", "maart 2021", "2020"], "dmy", False),
        (["01-02-03"], "dmy", True),
        (["45-02-03", "01-02-03"], "ymd", False),
        ([], "dmy", False),
    ],
)
def test_that_the_column_decides_the_order(
    cells: list[str], order: str, is_ambiguous: bool
) -> None:
    found = dates.evidence(cells)

    assert (found.order, found.is_ambiguous) == (order, is_ambiguous)


def test_that_a_day_in_another_order_says_so() -> None:
    other, iso = dates.parse("12/31/2021", "dmy"), dates.parse("2021-12-31", "dmy")

    assert other is not None
    assert (other.iso, other.is_other_way) == ("2021-12-31", True)
    assert iso is not None
    assert not iso.is_other_way


def test_that_a_quarter_and_a_serial_number_are_told_apart_from_a_date() -> None:
    found = [dates.parse(cell, "dmy") for cell in ("Q2 2020", "44256")]

    assert [one.precision for one in found if one] == [Precision.QUARTER, Precision.SERIAL]


@given(DAYS, st.sampled_from([(order, one) for order in FORMATS for one in FORMATS[order]]))
def test_that_a_day_reads_back_in_every_order(day: datetime.date, written: tuple[str, str]) -> None:
    order, pattern = written
    found = dates.parse(day.strftime(pattern), order)

    assert found is not None
    assert (found.iso, found.is_other_way) == (day.isoformat(), False)


@given(st.text(max_size=25), st.sampled_from(dates.ORDERS))
def test_that_any_text_is_a_date_or_none(text: str, order: str) -> None:
    found = dates.parse(text, order)

    assert found is None or datetime.date.fromisoformat((found.iso + "-01-01")[:10])
