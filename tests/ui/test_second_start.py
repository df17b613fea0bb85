"""A double click on a project that is open already shows the window it is open in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from imvo_desktop.usecases.new_project import first_edit
from imvo_desktop.usecases.session import Session

pytestmark = pytest.mark.full

_FIRST = """
import sys
from PySide6.QtCore import QSettings, QTimer
from imvo_desktop.ui import app, summons
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
programs = []
class Program(app.Program):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        programs.append(self)
        self.document.opened.connect(self.hide)
    def hide(self):
        self.window.showMinimized()
        print("open", flush=True)
app.Program = Program
to_front = summons.to_front
def told(window):
    to_front(window)
    QTimer.singleShot(0, lambda: tell(window))
def tell(window):
    print(window.isMinimized(), sorted(window.selection.ids), flush=True)
    window.close()
summons.to_front = told
sys.exit(app.main(sys.argv))
"""
_SECOND = "import sys; from imvo_desktop.ui import app; sys.exit(app.main(sys.argv))"


@pytest.fixture
def surroundings(tmp_path: Path) -> Mapping[str, str]:
    """A computer of its own."""
    place = {"IMVO_DATA": str(tmp_path / "own"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return {**os.environ, **place, "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of an own company."""
    path = tmp_path / "Fietstas 50 %.imvo"
    ids = iter(("own", "other"))
    with Session.create(path, author="An") as session:
        session.do(first_edit("Fietstas BV", lambda: next(ids)))
    return path


@pytest.fixture
def first(project: Path, surroundings: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A window that has the project open, put away."""
    command = [sys.executable, "-c", _FIRST, str(project)]
    with subprocess.Popen(command, env=surroundings, stdout=-1, stderr=-1, text=True) as started:
        try:
            assert started.stdout is not None
            assert started.stdout.readline() == "open\n"
            yield started
        finally:
            started.kill()


def test_that_the_window_comes_to_the_front_with_the_record(
    project: Path, surroundings: Mapping[str, str], first: subprocess.Popen[str]
) -> None:
    command = [sys.executable, "-c", _SECOND, f"{project}#organisation/own"]
    done = subprocess.run(command, env=surroundings, timeout=60)
    assert done.returncode == 0
    assert first.stdout is not None
    assert first.stdout.readline() == "False ['own']\n"
    assert first.wait(60) == 0
