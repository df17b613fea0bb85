"""The window of this program that has a project open already, on this computer."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from pathlib import Path

from imvo_desktop.storage.holder import Holder, holder_of
from imvo_desktop.usecases.running import forget_wish, is_wish_open, wish_to_see

_SECONDS_BETWEEN_LOOKS = 0.05
_LONGEST_SECONDS = 3.0


def is_here(holder: Holder) -> bool:
    """Whether who works in a project does so on this computer."""
    return holder.host == platform.node()


def ask(folder: Path, holder: Holder, what: str = "") -> bool:
    """Ask the window of `holder` to come to the front; `folder` is that of the program.

    `what` is the address of the record to show there. False where no window of ours runs so.
    """
    return is_here(holder) and wish_to_see(folder, holder.pid, what)


def show(
    folder: Path, project: Path, what: str = "", wait: Callable[[float], None] = time.sleep
) -> bool:
    """Show `project` in the window that has it open, and say whether that window answered.

    False where it is open nowhere on this computer, or where the window is busy for three seconds.
    """
    holder = holder_of(project)
    if holder is None or not ask(folder, holder, what):
        return False
    for _ in range(round(_LONGEST_SECONDS / _SECONDS_BETWEEN_LOOKS)):
        if not is_wish_open(folder, holder.pid):
            return True
        wait(_SECONDS_BETWEEN_LOOKS)
    forget_wish(folder, holder.pid)
    return False
