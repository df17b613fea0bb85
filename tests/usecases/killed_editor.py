"""A program to be killed: for each line `project script` it forks and runs `imvo edit --ack`.

It says `PID n` of the child, the child its `ACK n checksum`, and `END` when the child is gone. One
start of Python serves a hundred deaths.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from imvo_desktop import cli

# Loaded before the fork, so that a child is at work at once.
from imvo_desktop.labels import labels  # noqa: F401
from imvo_desktop.usecases import edit_script, session  # noqa: F401


def say(*words: object) -> None:
    """One line in one piece: a kill never leaves half of it."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def edit(project: Path, script: Path) -> None:
    """The command itself, in this process."""
    cli.main(["edit", str(project), "--script", str(script), "--ack", "--author", "An"])


def main() -> None:
    """Fork for each line until the input ends."""
    for line in sys.stdin:
        project, script = map(Path, line.split())
        child = os.fork()
        if child == 0:
            try:
                edit(project, script)
            except Exception:  # noqa: BLE001 - the forked child must end here
                traceback.print_exc()
            finally:
                os._exit(0)
        say("PID", child)
        os.waitpid(child, 0)
        say("END")


if __name__ == "__main__":
    main()
