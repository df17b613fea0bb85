"""`python -m tests.bundle_start DIST`: seconds from starting a bundle to its painted window.

Without a screen it is measured with Qt's own (`QT_QPA_PLATFORM=offscreen`).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5


def start(bundle: Path) -> float:
    """Start the window, in a place of its own, and look when it was painted first."""
    with tempfile.TemporaryDirectory() as place:
        env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": place}
        began = time.time()
        command = [str(bundle / "imvo-desktop"), "--self-test", str(Path(place) / "test")]
        subprocess.run(command, env=env, check=True, timeout=120, stderr=subprocess.DEVNULL)
        seen = json.loads((Path(place) / "test" / "self_test.json").read_text(encoding="utf-8"))
        return float(seen["shown_at"]) - began


def main(arguments: list[str]) -> int:
    """Print the fastest, the middle and the slowest start."""
    found = sorted(start(Path(arguments[0])) for _ in range(RUNS))
    print(f"{found[0]:.2f} {statistics.median(found):.2f} {found[-1]:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
