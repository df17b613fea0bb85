"""The window is visible before anything heavy is imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy",
    "alembic",
    "networkx",
    "matplotlib",
    "typst",
    "xlsxwriter",
    "python_calamine",
)

_START = """
import sys, tempfile
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication([])
from imvo_desktop.ui.app import Program
folder = tempfile.mkdtemp()
program = Program(app, QSettings(folder + "/s.ini", QSettings.Format.IniFormat))
program.window.show()
assert program.window.isVisible()
print(" ".join(sys.modules))
program.close()
"""


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """The modules a start has imported when the window is visible."""
    done = subprocess.run(
        [sys.executable, "-c", _START], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("name", HEAVY)
def test_that_the_start_imports_nothing_heavy(imported: set[str], name: str) -> None:
    assert name not in imported


def test_that_the_start_does_without_numpy_too(imported: set[str]) -> None:
    assert "numpy" not in imported
