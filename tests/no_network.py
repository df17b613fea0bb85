"""Runs a program where there is no network, and tells whether it asked for one."""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_INTERNET = re.compile(r"socket\((AF_INET6?|AF_PACKET)\b|sa_family=AF_INET6?\b")


@functools.cache
def apart() -> tuple[str, ...]:
    """The command that runs another where no network is; empty where this system has none."""
    if not sys.platform.startswith("linux"):
        return ()
    for one in (("unshare", "--net"), ("unshare", "--user", "--map-root-user", "--net")):
        if shutil.which(one[0]) and _works((*one, "true")):
            return one
    return ()


@functools.cache
def can_trace() -> bool:
    """Whether the calls of a program to the system can be written down."""
    return shutil.which("strace") is not None and _works(("strace", "-o", os.devnull, "true"))


def asked_for(log: Path) -> list[str]:
    """The calls in a log of strace that ask for the internet, whoever made them."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [one for one in lines if _INTERNET.search(one)]


def run_apart(
    command: Sequence[str | Path], log: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `command` without a network; `log` gets each call of it or its children for one."""
    traced = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", log)
    return subprocess.run(
        [*apart(), *traced, *command], env=env, capture_output=True, text=True, check=False
    )


def _works(command: tuple[str, ...]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
