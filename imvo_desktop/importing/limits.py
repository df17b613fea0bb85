"""The limits a reading process puts on itself before it opens anything."""

from __future__ import annotations

import sys
from dataclasses import dataclass

if sys.platform != "win32":
    import resource


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reading may use at most."""

    memory_bytes: int = 2 << 30
    cpu_seconds: int = 150
    wall_seconds: float = 240.0


def limit_this_process(memory_bytes: int, cpu_seconds: int) -> None:
    """Have the system end this process when it takes more.

    On Windows the parent does it by a job object; macOS does not keep to the memory limit, so
    the parent watches there.
    """
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "darwin":
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def lower_memory(memory_bytes: int) -> None:
    """Have this process do with less from now on, where the system keeps to it."""
    if sys.platform not in ("win32", "darwin"):
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        least = memory_bytes if most == resource.RLIM_INFINITY else min(memory_bytes, most)
        resource.setrlimit(resource.RLIMIT_AS, (least, most))
