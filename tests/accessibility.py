"""Reads the real program as a screen reader does, by keys: `python -m tests.accessibility`.

The program runs on a screen and in a session of its own, as a fresh user; nothing of it is touched
from inside. Ends with 1 if a control in any view or dialog has no name or no role.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.assistive import desk
from tests.assistive.route import go
from tests.assistive.tree import accessibility_bus

_INSIDE = "--inside"


def main(arguments: list[str]) -> int:
    """Walk, and print what was found."""
    if _INSIDE in arguments:
        return _walk()
    if lacks := desk.lacking():
        print("not here: " + ", ".join(lacks), file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        environment = desk.session_environment(Path(folder))
        command = desk.session_command("tests.accessibility", _INSIDE)
        return subprocess.run(command, env=environment, check=False).returncode


def _walk() -> int:
    bus = accessibility_bus()
    with desk.screen(), desk.program():
        walk = go(bus, lambda line: print(line, flush=True))
    audits = walk.audits
    controls = sum(one.controls for one in audits)
    unnamed = sum(len(one.unnamed) for one in audits)
    print(f"{len(audits)} views and dialogs, {controls} controls, {unnamed} without a name")
    print(f"{len(walk.missed)} controls that the Tab key does not come to, or that were not there")
    return 0 if all(one.is_clean for one in audits) and not walk.missed else 1


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[1])
    sys.exit(main(sys.argv[1:]))
