"""`python -m tests.open_close 500`: opens and closes a project so often, and tells the memory.

In each cycle the whole program opens the example, shows every view and panel, selects a record of
each kind, makes an edit, takes it back, and closes the project. `--dialogs 100` opens and closes
every dialog so often beside. The memory is what the process holds after a search for garbage.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

MOST_GROWTH = 50.0
"""MB that 500 cycles may add, once all that is kept on purpose is there."""

WARM = 20
"""After so many cycles every view was made and every module imported."""

VIEWS = (
    "show_map", "show_organisations", "show_links", "show_risks", "show_measures", "show_sources",
    "show_scope", "show_own_operations", "show_after_us", "show_library", "show_chain",
    "show_policy", "show_report", "show_hotspots", "show_problems", "show_history",
)  # fmt: skip
DIALOGS = (
    "new_project", "open_project", "import_list", "export_data", "save_copy",
    "settings", "find_anything", "show_help", "show_keys", "about", "change_own",
    "merge_organisations", "show_kept_rows", "show_own_lists", "add_own_list", "paste_list",
    "show_complaints", "import_path", "ask_supplier",
)  # fmt: skip
_LIST = "Leverancier;Land;Product\nWeverij;India;canvas\nGespen;China;gespen\n"
_PATIENCE = 60.0


def main(arguments: list[str] | None = None) -> int:
    """Print the memory every so many cycles; 1 where it grew too much."""
    asked = argparse.ArgumentParser(prog="python -m tests.open_close", description=__doc__)
    asked.add_argument("cycles", nargs="?", type=int, default=500)
    asked.add_argument("--dialogs", type=int, default=0)
    asked.add_argument("--every", type=int, default=50)
    given = asked.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["IMVO_DATA"] = str(Path(folder) / "data")
        grown = grown_after(given.cycles, given.dialogs, given.every, Path(folder))
    return 0 if all(one <= MOST_GROWTH for one in grown) else 1


def grown_after(cycles: int, dialogs: int, every: int, folder: Path) -> list[float]:
    """What the cycles added in MB, and the dialogs, if any were asked for."""
    from imvo_desktop.ui.application import Application

    app = Application([])
    opener = Opener(_program(app, folder), folder)
    found = [_told("cycle", cycles, every, opener.cycle)]
    if dialogs:
        opener.open()
        found += [_told(one, dialogs, dialogs, partial(opener.show, one)) for one in DIALOGS]
        opener.close()
    opener.end()
    return found


def resident() -> float:
    """The memory that this process holds now, in MB (Linux).

    What is free already, and kept by the allocator for later, is given back first.
    """
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Opener:
    """A person at the program who opens, looks around, and closes."""

    def __init__(self, program: Program, folder: Path) -> None:
        from imvo_desktop.usecases.example import example_edit
        from imvo_desktop.usecases.session import Session

        self.program = program
        self.window = program.window
        self.document = program.document
        self._made, self._path = folder / "made.imvo", folder / "Fietstas.imvo"
        self._list = folder / "leveranciers.csv"
        self._list.write_text(_LIST, encoding="utf-8")
        with Session.create(self._made, author="tester") as session:
            session.do(example_edit("nl"))
        self._wait = Patience().wait
        self._wait(lambda: self.window.inspector is not None and self.is_quiet())

    def is_quiet(self) -> bool:
        """Whether nothing runs and what changed has been assessed."""
        document = self.document
        return document.workers.is_idle and not document.is_locked and not document.is_stale

    def cycle(self) -> None:
        """Open, look at everything, change something and take it back, close."""
        self.open()
        for command in VIEWS:
            self.window.run(command)
            self._wait(self.is_quiet)
        self._select_all_kinds()
        self._edit()
        self.close()

    def open(self) -> None:
        """Open a fresh copy of the example."""
        shutil.copy(self._made, self._path)
        self.window.projects.open_path(str(self._path))
        self._wait(lambda: self.document.assessment is not None and self.is_quiet())

    def close(self) -> None:
        """Close the project, and let what was made for it go."""
        self.window.run("close_project")
        self._wait(lambda: not self.document.is_open and self.is_quiet())

    def show(self, command: str) -> None:
        """Open a dialog by its command and close it."""
        from imvo_desktop.domain.codes import Kind

        before = set(_in_sight())
        ids = sorted(self.document.network.organisations)
        self.window.selection.set(Kind.ORGANISATION, ids[:2])
        if command == "import_path":
            self.window.projects.import_path(str(self._list))
        else:
            self.window.run(command)
        self._wait(self.is_quiet)
        for one in set(_in_sight()) - before:
            one.close()
        self._wait(self.is_quiet)

    def end(self) -> None:
        """End the program."""
        self.program.close()
        self.window.close()
        self.window.deleteLater()
        self._wait(lambda: False, 0.05)

    def _select_all_kinds(self) -> None:
        from imvo_desktop.domain.codes import Kind

        for kind in (Kind.ORGANISATION, Kind.LINK, Kind.RISK, Kind.MEASURE):
            self.window.selection.set(kind, sorted(self.document.network.records(kind))[:2])
            self._wait(self.is_quiet)

    def _edit(self) -> None:
        from imvo_desktop.domain import editing

        network = self.document.network
        assert network.own is not None
        self.document.do(
            editing.add_supplier_of(network, network.own.id, "Weverij", self.document.new_id)
        )
        self._wait(self.is_quiet)
        self.document.undo()
        self._wait(self.is_quiet)


class Patience:
    """Lets events come, at least some, until something is done; with one loop for all."""

    def __init__(self) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        self._loop, self._look = QEventLoop(), QTimer()
        self._look.timeout.connect(self._ask)
        self._is_done: Callable[[], bool] = bool
        self._end = 0.0

    def wait(self, is_done: Callable[[], bool], seconds: float = _PATIENCE) -> None:
        """Wait until `is_done`, at most so many seconds."""
        self._is_done, self._end = is_done, time.monotonic() + seconds
        self._look.start(10)
        self._loop.exec()
        self._look.stop()

    def _ask(self) -> None:
        if self._is_done() or time.monotonic() > self._end:
            self._loop.quit()


def _in_sight() -> list[QWidget]:
    """The windows in sight, each by itself."""
    from PySide6.QtWidgets import QApplication, QDialog

    found: list[QWidget] = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [
        one
        for one in {*found, *(each for each in QApplication.allWidgets() if _is(each, QDialog))}
        if one.isVisible()
    ]


def _is(widget: QWidget, kind: type[QWidget]) -> bool:
    return isinstance(widget, kind)


def _told(name: str, cycles: int, every: int, do: Callable[[], None]) -> float:
    """Do it so often, tell the memory in between, and how much it grew once all was there."""
    from PySide6.QtWidgets import QApplication

    start, begin = 0.0, time.perf_counter()
    for done in range(1, cycles + 1):
        do()
        if done == min(WARM, cycles):
            gc.collect()
            start = resident()
        if done % every == 0 or done == min(WARM, cycles):
            gc.collect()
            widgets, seconds = len(QApplication.allWidgets()), time.perf_counter() - begin
            print(
                f"{name} {done}: {resident():.0f} MB, {widgets} widgets, "
                f"{len(gc.get_objects())} objects of Python, {seconds:.0f} s",
                flush=True,
            )
    grown = resident() - start
    print(f"{name}: grew {grown:.1f} MB from {min(WARM, cycles)} to {cycles}", flush=True)
    return grown


def _program(app: object, folder: Path) -> Program:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from imvo_desktop.ui.app import Program

    assert isinstance(app, QApplication)
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("language", "nl")
    program = Program(app, store)
    program.show()
    program.window.resize(1280, 800)
    return program


if __name__ == "__main__":
    sys.exit(main())
