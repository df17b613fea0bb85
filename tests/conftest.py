"""What every test needs: no screen, repeatable random examples."""

from __future__ import annotations

import gc
import itertools
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.examples import use_everywhere

if TYPE_CHECKING:
    from imvo_desktop.ui.application import Application

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

use_everywhere()

_NUMBERS = itertools.count()

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_finish() -> None:
    """Thousands of collected tests are no garbage: each search for it would walk through them."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Let go of what was copied: without a screen Qt would delete it after Python has ended."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def own_place(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test leaves a backup or a log with the person who runs it."""
    name = f"{os.getpid()}-{next(_NUMBERS)}"
    monkeypatch.setenv("IMVO_DATA", str(tmp_path_factory.getbasetemp() / "own" / name))


@pytest.fixture
def shared() -> Path:
    """The folder with real files to test with; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared test data is not here")
    return SHARED


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application of the tests of the window is that of the program."""
    from imvo_desktop.ui.application import Application

    return Application


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are read without a process of their own: for tests of what comes after reading."""
    from imvo_desktop.importing import sandbox
    from tests.importing.lists import read_in_process

    monkeypatch.setattr(sandbox, "run", read_in_process)
