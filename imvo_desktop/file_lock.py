"""A lock of the system on an open file; it is free again once its process is gone."""

from __future__ import annotations

import os
import sys

# Far behind the text: on Windows a locked byte cannot be read by others.
_LOCKED_BYTE = 1 << 30

if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> bool:
        """Lock the file behind `handle` until it is closed; False when another has it."""
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(handle: int) -> bool:
        """Lock the file behind `handle` until it is closed; False when another has it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
