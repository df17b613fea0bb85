"""The window is visible before anything heavy is imported, and within a second."""

from __future__ import annotations

import pytest

from tests.start_time import start

HEAVY = ("sqlalchemy", "alembic", "networkx", "matplotlib", "typst", "xlsxwriter", "numpy")
AT_MOST_SECONDS = 1.0


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    """The modules a start has imported when the window is visible."""
    return start().modules


@pytest.mark.parametrize("name", HEAVY)
def test_that_the_start_imports_nothing_heavy(imported: frozenset[str], name: str) -> None:
    assert name not in imported


@pytest.mark.full
def test_that_the_window_is_visible_within_a_second() -> None:
    # Of the processor: what others do on this machine meanwhile is not the program's doing.
    took = list[float]()
    while len(took) < 5 and min(took, default=AT_MOST_SECONDS + 1) > AT_MOST_SECONDS:
        took.append(start().processor_seconds)
    assert min(took) <= AT_MOST_SECONDS, took
