"""Windows: a job object that limits a process and ends it together with the program."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from dataclasses import dataclass

_EXTENDED_LIMIT_INFORMATION = 9
_LIMIT_PROCESS_TIME = 0x0002
_LIMIT_ACTIVE_PROCESS = 0x0008
_LIMIT_PROCESS_MEMORY = 0x0100
_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400
_LIMIT_KILL_ON_JOB_CLOSE = 0x2000
_TICKS_PER_SECOND = 10_000_000


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", wintypes.DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", wintypes.DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", wintypes.DWORD),
        ("SchedulingClass", wintypes.DWORD),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


@dataclass(frozen=True, slots=True)
class Job:
    """An open job; closing it ends the process in it. None on other systems."""

    handle: int | None

    def close(self) -> None:
        """End what still runs in the job."""
        if sys.platform == "win32" and self.handle is not None:
            ctypes.WinDLL("kernel32").CloseHandle(wintypes.HANDLE(self.handle))


def extended_limits(memory_bytes: int, cpu_seconds: int) -> _ExtendedLimits:
    """The limits of one process without children of its own."""
    limits = _ExtendedLimits()
    basic = limits.BasicLimitInformation
    basic.LimitFlags = (
        _LIMIT_PROCESS_TIME
        | _LIMIT_ACTIVE_PROCESS
        | _LIMIT_PROCESS_MEMORY
        | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        | _LIMIT_KILL_ON_JOB_CLOSE
    )
    basic.PerProcessUserTimeLimit = cpu_seconds * _TICKS_PER_SECOND
    basic.ActiveProcessLimit = 2
    limits.ProcessMemoryLimit = memory_bytes
    return limits


def put_in_job(process_handle: int, memory_bytes: int, cpu_seconds: int) -> Job:
    """Put the process in a job of its own with these limits; raises OSError when refused.

    Two processes are allowed, because the launcher of a virtual environment starts Python as its
    child.
    """
    if sys.platform != "win32":
        return Job(None)
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    handle = kernel.CreateJobObjectW(None, None)
    limits = extended_limits(memory_bytes, cpu_seconds)
    is_done = handle and kernel.SetInformationJobObject(
        wintypes.HANDLE(handle),
        _EXTENDED_LIMIT_INFORMATION,
        ctypes.byref(limits),
        ctypes.sizeof(limits),
    )
    if not is_done or not kernel.AssignProcessToJobObject(
        wintypes.HANDLE(handle), wintypes.HANDLE(process_handle)
    ):
        raise ctypes.WinError(ctypes.get_last_error())
    return Job(handle)
