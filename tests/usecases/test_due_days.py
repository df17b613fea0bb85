"""When something is due, beside today."""

from __future__ import annotations

from datetime import date

import pytest

from imvo_desktop.usecases.due_days import Due, a_year_after, how_near, last_day

TODAY = "2026-11-22"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        ("2026-02", date(2026, 2, 28)),
        ("2028-02", date(2028, 2, 29)),
        ("2026", date(2026, 12, 31)),
        ("2026-11-22T09:00:00Z", date(2026, 11, 22)),
    ],
)
def test_that_a_month_or_year_lasts_to_its_end(text: str, day: date) -> None:
    assert last_day(text) == day


@pytest.mark.parametrize("text", [None, "", "soon", "2026-13", "2026-02-30", "0000"])
def test_that_what_is_no_date_has_no_day(text: str | None) -> None:
    assert last_day(text) is None
    assert how_near(text, TODAY) is None
    assert a_year_after(text) is None


def test_that_a_year_after_a_leap_day_is_the_last_day_of_that_month() -> None:
    assert a_year_after("2028-02-29") == "2029-02-28"
    assert a_year_after("2025-11-22T10:00:00Z") == "2026-11-22"
    assert a_year_after("9999-12-31") is None


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("2026-11-21", Due.LATE),
        ("2026-11-22", Due.SOON),
        ("2026-12-23", Due.SOON),
        ("2026-12-24", Due.LATER),
        ("2026-11", Due.SOON),
        ("2025", Due.LATE),
    ],
)
def test_that_today_and_a_month_of_31_days_are_soon(text: str, near: Due) -> None:
    assert how_near(text, TODAY) is near
