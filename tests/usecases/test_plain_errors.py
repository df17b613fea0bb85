"""An unexpected error in words without names, paths or contents."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import plain_errors

SECRET = "Weverij Jansen"


def caught(work: str) -> BaseException:
    """What the code in `work` raises."""
    try:
        exec(work, {"closing": closing, "sqlite3": sqlite3})
    except BaseException as error:  # noqa: BLE001 - what it raises is the result
        return error
    raise AssertionError


@pytest.mark.parametrize(
    ("work", "told"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("{}['Weverij Jansen']", "KeyError"),
        ("open('/Weverij Jansen/x')", "FileNotFoundError: ENOENT"),
        ("raise ValueError('Weverij Jansen')", "ValueError"),
        ("raise MemoryError", "MemoryError"),
        (
            "with closing(sqlite3.connect(':memory:')) as it: it.execute('SELECT x FROM [Jansen]')",
            "sqlite3.OperationalError: SQLITE_ERROR",
        ),
    ],
)
def test_that_a_message_is_told_only_where_nothing_of_a_project_can_stand_in_it(
    work: str, told: str
) -> None:
    said = plain_errors.plain(caught(work))
    assert said.splitlines()[0] == told
    assert SECRET not in said


def test_that_places_in_our_own_code_are_told_and_no_others() -> None:
    error = _from_our_code()
    lines = plain_errors.plain(error).splitlines()
    assert lines[1] == "  (1 elsewhere)"
    assert lines[-1].startswith("  imvo_desktop.domain.network:")
    assert __file__ not in "".join(lines)


def test_that_what_an_error_came_from_is_told() -> None:
    try:
        try:
            raise InputError("no_such_code", file=SECRET)
        except InputError as first:
            raise RuntimeError(SECRET) from first
    except RuntimeError as error:
        said = plain_errors.plain(error)
    assert "came from imvo_desktop.errors.InputError: no_such_code" in said
    assert SECRET not in said


def test_that_an_error_that_holds_itself_ends() -> None:
    error = ValueError()
    error.__cause__ = error
    assert plain_errors.plain(error) == "ValueError"


def test_that_endless_calls_are_told_shortly() -> None:
    def again() -> None:
        again()

    with pytest.raises(RecursionError) as raised:
        again()
    assert len(plain_errors.plain(raised.value)) < 3000


def test_that_a_stop_by_the_system_keeps_only_our_places() -> None:
    text = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f (most recent call first)"
        ':\n  File "/home/Jansen/lib/ctypes/__init__.py", line 5 in string_at\n'
        '  File "C:\\Users\\Jansen\\imvo_desktop\\ui\\app.py", line 77 in show\n'
        "Extension modules: Jansen\n"
    )
    assert plain_errors.plain_trace(text).splitlines() == [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007f",
        "  (elsewhere)",
        "  imvo_desktop.ui.app:77 show",
    ]


def _from_our_code() -> BaseException:
    try:
        Network().apply(None)  # type: ignore[arg-type]  # reason: a bug, made on purpose
    except AttributeError as error:
        return error
    raise AssertionError
