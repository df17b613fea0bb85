"""The measures as the plan shows them."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Site
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import plan_rows
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_rows import Column, Due, PlanFilter, PlanRow
from tests.usecases.test_measure_levels import RISK, chain

DAY = "2026-11-22"
MEASURE = Measure(id="m", subject="r", kind=MeasureKind.STOP, text="Talk", owner="An")


def rows(*measures: Measure) -> tuple[PlanRow, ...]:
    """The rows of these measures."""
    network = chain(RISK, Site(id="s", organisation="mill", name="Hall 2"), *measures)
    return plan_rows.plan_rows(network, FoundLevels(None), Labels("en"), DAY)


def with_fields(**fields: object) -> Measure:
    """The measure with other fields."""
    return dataclasses.replace(MEASURE, **fields)  # type: ignore[arg-type]  # from the tests


def test_that_a_row_says_what_where_how_grave_and_who() -> None:
    (row,) = rows(MEASURE)
    assert (row.kind_name, row.about, row.level_name) == (
        "Stop",
        "Wage & remuneration · Mill",
        "very high",
    )
    assert (row.owner, row.themes, row.column) == ("An", (Theme.WAGE,), Column.PLANNED)


@pytest.mark.parametrize(
    ("status", "column", "aside"),
    [
        (MeasureStatus.BUSY, Column.BUSY, ""),
        (MeasureStatus.DONE, Column.DONE, ""),
        (MeasureStatus.PAUSED, Column.ASIDE, "Paused"),
        (MeasureStatus.SKIPPED, Column.ASIDE, "Skipped"),
        (MeasureStatus.STOPPED, Column.ASIDE, "Stopped"),
    ],
)
def test_that_every_status_has_a_column(status: MeasureStatus, column: Column, aside: str) -> None:
    (row,) = rows(with_fields(status=status))
    assert (row.column, row.aside) == (column, aside)


@pytest.mark.parametrize(
    ("due", "part"),
    [
        ("2026-11-21", Due.LATE),
        ("2026-11-22", Due.MONTH),
        ("2026-11", Due.MONTH),
        ("2026", Due.LATER),
        ("2025", Due.LATE),
        ("2024-02", Due.LATE),
        (None, Due.NONE),
    ],
)
def test_that_a_date_says_in_which_part_of_the_list_it_stands(due: str | None, part: Due) -> None:
    found = plan_rows.by_date(rows(with_fields(due=due)), DAY)
    assert [name for name, some in found.items() if some] == [part]


def test_that_what_is_done_or_aside_is_in_no_list_by_date() -> None:
    done = rows(with_fields(status=MeasureStatus.DONE), with_fields(id="p", status="paused"))
    assert not any(plan_rows.by_date(done, DAY).values())


def test_that_a_measure_on_a_place_has_the_themes_of_its_risks() -> None:
    (row,) = rows(with_fields(subject="mill", subject_kind=Kind.ORGANISATION))
    assert (row.about, row.themes) == ("Mill", (Theme.WAGE,))


def test_that_a_measure_on_a_site_is_called_after_it() -> None:
    (row,) = rows(with_fields(subject="s", subject_kind=Kind.SITE))
    assert row.about == "Hall 2"


def test_that_the_plan_is_narrowed_by_owner_kind_and_theme() -> None:
    first, second = rows(MEASURE, with_fields(id="n", owner=None, kind=MeasureKind.LIMIT))
    assert PlanFilter(owner="").keeps(second)
    assert not PlanFilter(owner="").keeps(first)
    assert not PlanFilter(kind=MeasureKind.LIMIT).keeps(first)
    assert not PlanFilter(theme=Theme.WATER).keeps(first)
    assert PlanFilter(owner="An", kind=MeasureKind.STOP, theme=Theme.WAGE).keeps(first)


def test_that_what_is_due_first_stands_first() -> None:
    made = [with_fields(id=one, due=due) for one, due in (("a", None), ("b", "2027"), ("c", DAY))]
    assert [one.id for one in rows(*made)] == ["c", "b", "a"]


def test_that_there_is_nothing_past_the_edge_of_the_board() -> None:
    assert plan_rows.beside(Column.DONE, 1) is Column.ASIDE
    assert plan_rows.beside(Column.ASIDE, 1) is None
    assert plan_rows.beside(Column.PLANNED, -1) is None
