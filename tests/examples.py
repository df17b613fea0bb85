"""How many random examples a law is tried with: few while working, many in the whole check."""

from __future__ import annotations

import os

from hypothesis import settings

TIMES = int(os.environ.get("IMVO_EXAMPLES", "1"))
"""How many times the few; `.ci/test` and `.ci/run` say more."""


def examples(few: int) -> settings:
    """`few` examples in the fast tests. Never a deadline: a busy machine is no mistake."""
    return settings(max_examples=few * TIMES, deadline=None)


def use_everywhere() -> None:
    """Set what tests without a number of their own get; the fast run repeats itself exactly."""
    settings.register_profile(
        "imvo", max_examples=30 * TIMES, deadline=None, derandomize=TIMES == 1, print_blob=True
    )
    settings.load_profile("imvo")
