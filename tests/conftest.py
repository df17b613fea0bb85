"""What every test needs: no screen, repeatable random examples."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.examples import use_everywhere

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

use_everywhere()

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture
def shared() -> Path:
    """The folder with real files to test with; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared test data is not here")
    return SHARED
