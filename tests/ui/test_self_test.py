"""The test the program does by itself: how it ends tells what came of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.full

_RUN = "import sys; from imvo_desktop.ui import app; sys.exit(app.main(sys.argv))"
_BROKEN_SLOT = """
from imvo_desktop.ui.main_window import MainWindow
def broken(self, *told): raise ZeroDivisionError("planted")
MainWindow._show_commit = MainWindow._mark_view = broken
"""


def self_test(folder: Path, before: str = "") -> tuple[int, dict[str, object]]:
    """How the program ends after its test in `folder`, and what it saw; `before` is run first."""
    done = subprocess.run(
        [sys.executable, "-c", before + _RUN, "--self-test", folder], check=False, timeout=120
    )
    return done.returncode, json.loads((folder / "self_test.json").read_text(encoding="utf-8"))


def test_that_the_window_does_the_main_job_by_itself(tmp_path: Path) -> None:
    code, seen = self_test(tmp_path)

    assert code == 0, seen
    assert (seen["organisations"], seen["links"], seen["risks"]) == (60, 63, 51)
    assert seen["chart"]
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_mistake_in_the_window_ends_it_with_another_code(tmp_path: Path) -> None:
    code, seen = self_test(tmp_path, _BROKEN_SLOT)

    assert code == 3
    assert "ZeroDivisionError" in str(seen["error"])


def test_that_a_folder_with_a_project_in_it_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "project.imvo").write_bytes(b"mine")

    code, seen = self_test(tmp_path)

    assert code == 3
    assert "project_exists" in str(seen["error"])
    assert (tmp_path / "project.imvo").read_bytes() == b"mine"
