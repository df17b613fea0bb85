"""When a lens is asked again by itself, and when a person is asked first."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.usecases.kept_looks import AT_ONCE_SECONDS, Due, KeptLook, due
from imvo_desktop.usecases.lens_report import LensReport

REPORT = LensReport(Lens.SHARED, ("", {}), (), ())
QUICK, SLOW = KeptLook(REPORT, 1, 0.1), KeptLook(REPORT, 1, AT_ONCE_SECONDS)


@pytest.mark.parametrize(
    ("kept", "revision", "comes"),
    [
        (None, 1, Due.COMPUTE),
        (QUICK, 1, Due.NOTHING),
        (SLOW, 1, Due.NOTHING),
        (QUICK, 2, Due.COMPUTE),
        (SLOW, 2, Due.ASK),
    ],
)
def test_that_only_what_is_quick_is_computed_again_by_itself(
    kept: KeptLook | None, revision: int, comes: Due
) -> None:
    assert due(kept, revision, is_assessed=True, is_stopped=False) is comes


def test_that_what_was_stopped_waits_for_a_person() -> None:
    assert due(QUICK, 2, is_assessed=True, is_stopped=True) is Due.ASK
    assert due(None, 2, is_assessed=True, is_stopped=True) is Due.ASK


def test_that_a_lens_waits_for_the_hotspots() -> None:
    assert due(None, 2, is_assessed=False, is_stopped=False) is Due.WAIT
