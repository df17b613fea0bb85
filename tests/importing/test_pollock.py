"""The Pollock score holds, and the measure is the one of the benchmark."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import pollock

pytestmark = pytest.mark.usefixtures("read_here")


@pytest.mark.full
def test_that_polluted_files_are_read_without_being_told_anything(shared: Path) -> None:
    folder = shared / "csv" / "pollock"
    found = {path.name: pollock.our_rows(path) for path in pollock.files(folder)}
    score = pollock.score_of(folder, found)

    assert len(found) == 54
    assert None not in found.values()
    assert score.simple >= 9.92
    assert score.weighted >= 9.92


def test_that_what_is_read_exactly_scores_ten() -> None:
    rows = [["name", "country"], ["Acme", "NL"]]

    assert sum(pollock.measures(rows, rows)) == 10
    assert sum(pollock.measures(rows, None)) == 0
    assert sum(pollock.measures([], [])) == 10


def test_that_a_missing_row_costs_recall_and_a_row_too_many_precision() -> None:
    header, first, second = ["name", "country"], ["Acme", "NL"], ["Bravo", "DE"]
    less = dict(
        zip(
            pollock.MEASURES,
            pollock.measures([header, first, second], [header, first]),
            strict=True,
        )
    )
    more = dict(
        zip(
            pollock.MEASURES,
            pollock.measures([header, first], [header, first, second]),
            strict=True,
        )
    )

    assert (less["record P"], less["record R"]) == (1, 0.5)
    assert (more["record P"], more["record R"]) == (0.5, 1)
    assert less["header F"] == more["header F"] == 1
