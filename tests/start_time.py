"""`python -m tests.start_time`: seconds from starting the program to its visible window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

_PROGRAM = """
import sys, time, tempfile
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication([])
from imvo_desktop.ui.app import Program
folder = tempfile.mkdtemp()
program = Program(app, QSettings(folder + "/s.ini", QSettings.Format.IniFormat))
program.window.show()
app.processEvents()
assert program.window.isVisible()
print(time.time(), time.process_time())
print(" ".join(sys.modules))
program.close()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds on the clock and of the processor, and the modules it imported."""

    seconds: float
    processor_seconds: float
    modules: frozenset[str]


def main() -> int:
    """Print the fastest, the middle and the slowest of seven starts."""
    starts = [start() for _ in range(7)]
    for name in ("seconds", "processor_seconds"):
        found = sorted(getattr(one, name) for one in starts)
        print(f"{name}: {found[0]:.2f} {statistics.median(found):.2f} {found[-1]:.2f}")
    return 0


def start() -> Start:
    """Start the program and look when its window is visible."""
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    times, modules = done.stdout.splitlines()[-2:]
    visible, processor = map(float, times.split())
    return Start(visible - began, processor, frozenset(modules.split()))


if __name__ == "__main__":
    raise SystemExit(main())
