"""How the parts of a lens are said."""

from __future__ import annotations

import pytest

from imvo_desktop.usecases.lens_report import percent


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (0.0, 0),
        (0.0033, 0.33),
        (0.154, 15),
        (0.9949, 99.49),
        (0.99999, 99.99),
        (1.0, 100),
        (1.0 - 1e-15, 100),
    ],
)
def test_that_all_but_a_little_is_not_said_to_be_all(part: float, said: float) -> None:
    assert percent(part) == said
