"""What the benchmarks of the window share."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.edit import Change, Edit, EditLabel
from imvo_desktop.domain.records import Record

if TYPE_CHECKING:
    from imvo_desktop.ui.app import Program

type Kept = Callable[[Iterable[Record]], Path]
type Sized = Callable[[int], int]


@pytest.fixture(scope="session")
def sized(request: pytest.FixtureRequest) -> Sized:
    """How many of a thing to work on: all where it is measured, a tenth where it must only work."""
    part = 10 if request.config.getoption("benchmark_disable") else 1
    return lambda count: count // part


@pytest.fixture(autouse=True)
def _search_for_garbage_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """What the window of the test before left goes on this thread; `ui.searching` says why.

    The thread that saves a project would else delete timers of this one, which Qt then still runs.
    """
    gc.collect()
    if "program" in request.fixturenames:
        gc.disable()
    yield
    gc.enable()


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """Keeps records as a project, and gives its file."""
    from imvo_desktop.usecases.session import Session

    def keep(records: Iterable[Record]) -> Path:
        path = tmp_path / "large.imvo"
        changes = tuple(Change(None, one) for one in records)
        with Session.create(path, author="tester") as session:
            session.do(Edit(EditLabel("import_suppliers"), changes))
        return path

    return keep


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program in English on a fresh profile."""
    from tests.ui.programs import fresh_program

    with fresh_program(qapp, tmp_path, language="en") as started:
        yield started
