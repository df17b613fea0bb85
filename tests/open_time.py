"""`python -m tests.open_time`: from opening a large project until it can be worked in.

Opens a made-up project file in the whole program, while a heartbeat notes how long the window
could not answer. `--seconds` is how long after the start of the program the project is asked for.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_PATIENCE = 120.0
_SECONDS_OF_QUIET = 0.5


def main() -> int:
    """Print seconds until open, drawn and rated, and the longest blocks of the window."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--size", nargs=2, type=int, default=(20_000, 60_000))
    asked.add_argument("--seconds", nargs="*", type=float, default=(0.5, 5.0))
    asked.add_argument("--child", nargs=2, metavar=("FILE", "SECONDS"))
    given = asked.parse_args()
    if given.child:
        print(json.dumps(_opened(Path(given.child[0]), float(given.child[1]))))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.imvo"
        _make(path, *given.size)
        for seconds in given.seconds:
            print(f"asked {seconds} s after the start: {_in_a_process(path, seconds)}", flush=True)
    return 0


def _make(path: Path, organisations: int, links: int) -> None:
    from imvo_desktop.domain.edit import Change, Edit, EditLabel
    from imvo_desktop.usecases.session import Session
    from tests.benchmarks.synthetic import synthetic_chain

    records = synthetic_chain(organisations, links)
    changes = tuple(Change(None, one) for one in records)
    with Session.create(path, author="tester") as session:
        session.do(Edit(EditLabel("import_suppliers"), changes))


def _in_a_process(path: Path, seconds: float) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.open_time", "--child", str(path), str(seconds)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_PATIENCE * 3,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    found = json.loads(done.stdout.splitlines()[-1])
    blocks, busy = (" ".join(f"{one:.0f}" for one in found.pop(of)) for of in ("blocks", "busy"))
    times = ", ".join(f"{name} {one:.2f} s" for name, one in found.items())
    return f"{times}; longest blocks {blocks} ms, of which worked {busy} ms"


def _opened(path: Path, seconds: float) -> dict[str, object]:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from imvo_desktop.ui.app import Program
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from tests.benchmarks.heartbeat import Heartbeat

    app = QApplication([])
    store = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    program = Program(app, store)
    document = program.document
    program.show()
    _wait(app, lambda: False, seconds)
    heart = Heartbeat()
    begin = time.perf_counter()
    document.open_project(path)
    found: dict[str, object] = {}

    def is_drawn() -> bool:
        view = program.window.findChild(ChainView, "chain_view")
        return view is not None and view.scene.model.nodes.bounds() is not None

    steps: dict[str, Callable[[], bool]] = {
        "open": lambda: document.is_open,
        "drawn": is_drawn,
        "rated": lambda: document.assessment is not None,
        "all done": lambda: document.workers.is_idle,
    }
    for name, is_done in steps.items():
        _wait(app, is_done, _PATIENCE)
        if name == "open":
            program.window.workspace.show_view("chain")
        found[name] = time.perf_counter() - begin
    _wait(app, lambda: False, _SECONDS_OF_QUIET)
    found["blocks"] = sorted(heart.stalls, reverse=True)[:5]
    found["busy"] = sorted(heart.busy, reverse=True)[:5]
    heart.begin()
    begin = time.perf_counter()
    document.close()
    _wait(app, lambda: False, _SECONDS_OF_QUIET)
    found["closing blocks"] = heart.longest / 1000
    found["closing works"] = max(heart.busy) / 1000
    program.close()
    return found


def _wait(app: object, is_done: Callable[[], bool], seconds: float) -> None:
    """Let events come until `is_done`, at most so many seconds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    look = QTimer()
    look.setInterval(2)
    look.timeout.connect(lambda: loop.quit() if is_done() else None)
    look.start()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    if not is_done():
        loop.exec()
    look.stop()


if __name__ == "__main__":
    raise SystemExit(main())
