"""How many random examples a law is tried with: a third while working, all in the whole check."""

from __future__ import annotations

import os

from hypothesis import settings

TIMES = float(os.environ.get("IMVO_EXAMPLES", "0.33"))
"""How many times the number a law asks for; `.ci/test` says 1, the night more."""


def examples(few: int) -> settings:
    """`few` examples, times `TIMES`. Never a deadline: a busy machine is no mistake."""
    return settings(max_examples=max(1, round(few * TIMES)), deadline=None)


def use_everywhere() -> None:
    """Set what tests without a number of their own get; up to once they are the same each run."""
    settings.register_profile(
        "imvo",
        parent=examples(30),
        derandomize=TIMES <= 1,
        print_blob=True,
    )
    settings.load_profile("imvo")
