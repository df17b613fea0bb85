"""A program to be killed: for each line `project script` it forks and runs `imvo edit --ack`.

For the script `rounds` it holds one round after the other instead.

It says `PID n` of the child, the child its `ACK n checksum`, and `END` when the child is gone. One
start of Python serves a hundred deaths.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from imvo_desktop import cli
from imvo_desktop.domain.editing import add
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.records import Organisation

# Loaded before the fork, so that a child is at work at once.
from imvo_desktop.labels import labels  # noqa: F401
from imvo_desktop.storage import frozen_copies
from imvo_desktop.usecases import edit_script, session  # noqa: F401
from imvo_desktop.usecases.round_copy import freeze
from imvo_desktop.usecases.round_edits import RoundWish, start


def say(*words: object) -> None:
    """One line in one piece: a kill never leaves half of it."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def edit(project: Path, script: Path) -> None:
    """The command itself, in this process."""
    cli.main(["edit", str(project), "--script", str(script), "--ack", "--author", "An"])


def hold_rounds(project: Path) -> None:
    """Forty rounds, each of a chain that grew, and an `ACK` of each."""
    with session.Session.open(project, author="An") as opened:
        for number in range(40):
            network = opened.network
            name = f"{opened.sequence}-{number}"
            opened.do(add(network, Organisation(id=name, name="木" * 200)))
            copy = freeze(network.snapshot(), name, "2026-01-01T10:00:00Z", "An")
            edit = start(network, RoundWish(name, "2026-01-01"), copy, random_ids())
            receipt = opened.do(edit, frozen_copies.beside(copy))
            say("ACK", receipt.sequence, receipt.checksum)


def main() -> None:
    """Fork for each line until the input ends."""
    for line in sys.stdin:
        project, script = map(Path, line.split())
        child = os.fork()
        if child == 0:
            try:
                if script == Path("rounds"):
                    hold_rounds(project)
                else:
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
