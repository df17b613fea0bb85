"""The program to be disturbed: it forks for each request, so that one start serves all rounds.

A request is a line of JSON: `work`, `folder`, `out` (where the child says what it did), and either
`delay` (seconds until it is killed) or `fault` (which call fails, how). The answer: `seconds` the
child lived, `code` of its end (negative: the signal).
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import select
import signal
import sys
import time
import traceback
from concurrent.futures.thread import _python_exit
from contextlib import suppress
from pathlib import Path

from imvo_desktop.importing import sandbox
from tests.faults.works import WORKS
from tests.importing.lists import read_in_process

type Request = dict[str, object]


def child(request: Request) -> None:
    """Do the work of `request` in this process; never comes back."""
    code = 3
    try:
        out = os.open(str(request["out"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.environ["IMVO_DATA"] = str(request["own"])
        if "fault" in request:
            arm(request)
        WORKS[str(request["work"])](Path(str(request["folder"])))
        # As at the end of any program: what is still made on other threads is waited for.
        _python_exit()
        code = 0
    except BaseException:  # noqa: BLE001 - the forked child must end here
        code = said_an_error(code)
    finally:
        if "modules" in request:
            Path(str(request["modules"])).write_text("\n".join(sys.modules))
        if "fault" in request:
            ctypes.CDLL(None).imvo_disarm()
        os._exit(code)


def said_an_error(code: int) -> int:
    """2 for what a person can be told, as the command line does; else the traceback and `code`."""
    from imvo_desktop.errors import ImvoError

    error = sys.exception()
    if isinstance(error, ImvoError):
        print("CANNOT", error.code, flush=True)
        return 2
    traceback.print_exc()
    sys.stderr.flush()
    return code


def arm(request: Request) -> None:
    """From here on the call that `fault` counts to fails, in folders of this round only."""
    fault = request["fault"]
    assert isinstance(fault, list)
    number, error, is_lasting = fault
    places = f"{request['folder']}\n{request['own']}".encode()
    told = str(request["out"]).encode() + b".count"
    ctypes.CDLL(None).imvo_arm(number, error, is_lasting, places, told)


def disturbed(request: Request) -> dict[str, object]:
    """Fork, wait, kill when it is time."""
    started = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        child(request)
    limit = request.get("delay")
    ending = os.pidfd_open(pid)
    select.select([ending], [], [], limit if isinstance(limit, float) else 60.0)
    os.close(ending)
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    return {"seconds": time.perf_counter() - started, "code": code}


def warm_up(path: Path) -> None:
    """Import what a child that ran had imported, so that the next is at work at once."""
    for name in path.read_text().split("\n"):
        if name.startswith(("imvo_desktop", "sqlalchemy", "alembic", "numpy", "xlsxwriter")):
            with suppress(ImportError):
                importlib.import_module(name)


def main() -> None:
    """One answer for each line until the input ends."""
    # A list is read in this process: the child that reads it has a test of its own.
    sandbox.run = read_in_process
    for line in sys.stdin:
        request: Request = json.loads(line)
        answer = disturbed(request)
        if "modules" in request:
            warm_up(Path(str(request["modules"])))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
