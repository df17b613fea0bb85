"""Real lists come in whole or are refused with a sentence, and a second time change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import real_lists
from tests.conftest import SHARED

LISTS = [
    pytest.param(path, id=name)
    for path, name in (real_lists.files_of(real_lists.FOLDERS) if SHARED.is_dir() else ())
]


@pytest.mark.full
@pytest.mark.parametrize("path", LISTS)
def test_that_no_row_is_lost_and_the_same_file_changes_nothing(path: Path) -> None:
    found = real_lists.outcome_of(path, path.name)

    assert found.rows_in == found.rows_used + found.rows_aside
    assert found.changes_again == 0
    assert found.refusal or found.rows_in > 0
    assert not found.refusal.startswith("error.")
