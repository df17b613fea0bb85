"""How often a fault is tried: a few times in the usual run, many times at night."""

from __future__ import annotations

import pytest
from _pytest.mark.structures import ParameterSet


def rounds(
    usual: int, nightly: int, mark: pytest.MarkDecorator | None = None
) -> list[ParameterSet]:
    """For `parametrize`: `usual` rounds under `mark` (none: the quick run), `nightly` at night.

    `pytest -m nightly` runs the second.
    """
    marks = [] if mark is None else [mark]
    return [
        pytest.param(usual, marks=marks, id=f"{usual}-rounds"),
        pytest.param(nightly, marks=[pytest.mark.nightly], id=f"{nightly}-rounds-at-night"),
    ]
