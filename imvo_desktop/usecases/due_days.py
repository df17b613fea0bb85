"""When something is due, beside today: late, within a month, or later."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

MONTH_DAYS = 31


class Due(StrEnum):
    """How near a day is."""

    LATE = "late"
    SOON = "soon"
    LATER = "later"


def last_day(text: str | None) -> date | None:
    """The last day of an ISO day, month, year or instant; None for nothing or what is no date."""
    parts = (text or "")[:10].split("-")
    if not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    try:
        year, month = numbers[0], numbers[1] if len(numbers) > 1 else 12
        return date(year, month, numbers[2] if len(numbers) > 2 else monthrange(year, month)[1])
    except ValueError:
        return None


def a_year_after(text: str | None) -> str | None:
    """The ISO day a year after `text`; None for what is no date."""
    found = last_day(text)
    if found is None or found.year == date.max.year:
        return None
    day = min(found.day, monthrange(found.year + 1, found.month)[1])
    return found.replace(year=found.year + 1, day=day).isoformat()


def how_near(text: str | None, today: str) -> Due | None:
    """How near the day `text` is on the ISO day `today`; None for what is no date."""
    found, now = last_day(text), date.fromisoformat(today)
    if found is None:
        return None
    if found < now:
        return Due.LATE
    return Due.SOON if found - now <= timedelta(days=MONTH_DAYS) else Due.LATER
