"""A screen of its own with the real program on it, for who walks it from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-run-session")
WIDTH, HEIGHT = 1280, 800
_KEY_PAUSE_S = 0.05


def lacking() -> tuple[str, ...]:
    """The programs that a walk needs and this computer lacks."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    return tuple(one for one in _TOOLS if not any((Path(f) / one).exists() for f in folders))


def session_command(*arguments: str) -> list[str]:
    """The command that runs a module of the tests in a session with screen readers allowed."""
    return ["dbus-run-session", "--", sys.executable, "-m", *arguments]


def session_environment(home: Path) -> dict[str, str]:
    """What a fresh user `home` finds; nothing of this one is touched."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    own = {"HOME": home, "XDG_RUNTIME_DIR": runtime, "XDG_CONFIG_HOME": home / "config"}
    own |= {"XDG_DATA_HOME": home / "data", "XDG_CACHE_HOME": home / "cache"}
    rest = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
    return {**os.environ, **{name: str(path) for name, path in own.items()}, **rest}


@contextmanager
def screen() -> Iterator[None]:
    """A screen with a window manager, in the environment of this process."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        arguments = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
        stack.enter_context(_running(arguments, pass_fds=(writing,)))
        number = os.read(reading, 16).decode().strip()
        os.environ["DISPLAY"] = f":{number}"
        stack.enter_context(_running(["openbox"]))
        yield


@contextmanager
def program(*arguments: str) -> Iterator[None]:
    """IMVO Desktop, until the walk is done."""
    with _running([sys.executable, "-m", "imvo_desktop", *arguments]):
        yield


@contextmanager
def _running(arguments: list[str], pass_fds: tuple[int, ...] = ()) -> Iterator[None]:
    with subprocess.Popen(arguments, stderr=subprocess.DEVNULL, pass_fds=pass_fds) as process:
        try:
            yield
        finally:
            process.terminate()


def press(*keys: str) -> None:
    """Press keys one after another: `ctrl+k`, `Return`, `Tab` …"""
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        time.sleep(_KEY_PAUSE_S)


def write(text: str) -> None:
    """Type a text where the keyboard is."""
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
    time.sleep(_KEY_PAUSE_S)
