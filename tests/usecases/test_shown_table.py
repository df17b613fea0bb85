"""The rows beside a chart: what they say, what they sort by, what they stand for."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.lens_report import CellValue, Form, LensColumn, LensReport, LensRow
from imvo_desktop.usecases.shown_table import (
    ShownTable,
    as_lines,
    is_of_the_whole_chain,
    of_report,
    of_twin,
    records,
)

WORDS = Labels("en")


def report(form: Form, *values: CellValue, kind: Kind = Kind.LINK) -> LensReport:
    """A lens with one column and a row for each value."""
    rows = tuple(LensRow(kind, (f"x{at}",), (value,)) for at, value in enumerate(values))
    return LensReport(Lens.SHARED, ("", {}), (LensColumn("level", form),), rows)


def table(form: Form, *values: CellValue) -> ShownTable:
    """The rows of such a lens."""
    return of_report(report(form, *values), WORDS, "EUR")


@pytest.mark.parametrize(
    ("form", "values", "rising", "falling"),
    [
        (Form.COUNT, (2, None, 10, 1), [3, 0, 2, 1], [2, 0, 3, 1]),
        (Form.NAME, ("b", "A", None), [1, 0, 2], [0, 1, 2]),
        (Form.LEVEL, ("high", "unknown", "low", "very_high"), [2, 0, 3, 1], [3, 0, 2, 1]),
        (Form.COUNTRY, ("ZA", "AT"), [1, 0], [0, 1]),
        (Form.COUNT, (1, 1, 1), [0, 1, 2], [0, 1, 2]),
    ],
)
def test_that_rows_sort_by_what_they_hold_and_the_unknown_comes_last(
    form: Form, values: tuple[CellValue, ...], rising: list[int], falling: list[int]
) -> None:
    found = table(form, *values)
    assert found.order(0, WORDS, is_falling=False) == rising
    assert found.order(0, WORDS, is_falling=True) == falling


def test_that_what_is_not_known_says_so() -> None:
    found = table(Form.LEVEL, None, "high")
    assert [found.text(row, 0, WORDS) for row in range(2)] == ["not known", "high"]
    assert [found.level(row, 0) for row in range(2)] == [None, Level.HIGH]


def test_that_only_rows_about_risks_are_narrowed() -> None:
    for kind, rows in ((Kind.RISK, 1), (Kind.LINK, 2)):
        found = report(Form.COUNT, 1, 2, kind=kind)
        assert len(of_report(found, WORDS, "EUR", {"x0"}).rows) == rows
        assert is_of_the_whole_chain(found) is (kind is Kind.LINK)


def test_that_rows_are_copied_under_their_headings() -> None:
    assert as_lines(table(Form.SHARE, 0.5, 0.25), WORDS, [1]) == "Level\n25 %\n"


def test_that_chosen_rows_stand_for_the_records_of_one_kind() -> None:
    about = ((Kind.LINK, ("l1",)), (Kind.ORGANISATION, ("o",)), (Kind.LINK, ("l2", "l1")))
    found = ShownTable(("",), (Form.NAME,), (("",),) * 3, about)
    assert records(found, [0, 1, 2]) == (Kind.LINK, ("l1", "l2"))
    assert records(found, []) is None


def test_that_a_chart_keeps_its_own_order() -> None:
    found = of_twin(TableTwin(("Head",), (("a",), ("b",)), (("r1",), ("r2",)), Kind.RISK))
    assert not found.is_sorted_by_form
    assert found.about == ((Kind.RISK, ("r1",)), (Kind.RISK, ("r2",)))
