"""What a screen reader meets in the real program, on a screen of its own."""

from __future__ import annotations

import pytest

from tests import accessibility
from tests.assistive import desk

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(1800)]


def test_that_every_control_of_the_program_has_a_name_and_a_role() -> None:
    if lacks := desk.lacking():
        pytest.skip(f"not on this computer: {', '.join(lacks)}")
    assert accessibility.main([]) == 0
