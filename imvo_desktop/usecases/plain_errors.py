"""An error nobody expected in words without names, paths or contents of a project."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePosixPath
from types import TracebackType

from imvo_desktop.errors import ImvoError

_PACKAGE = "imvo_desktop"
_MOST_ERRORS = 6
_FIRST_FRAMES, _LAST_FRAMES = 10, 30
_CODE = re.compile(r"[a-z][a-z0-9_.]{0,60}")
_OVERRIDE = re.compile(r"(?:Error calling Python override of [\w:]+\(\): )+")
_SQLITE_CODE = re.compile(r"SQLITE_[A-Z_]{1,40}")
_TYPE = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,80}")
_TRACE_LINE = re.compile(r'\s*File "(?P<file>[^"]*)", line (?P<line>\d+)(?: in (?P<name>\w+))?')
_TRACE_HEAD = re.compile(
    r"Fatal Python error: [A-Z][A-Za-z ]{0,40}|Windows fatal exception: [\w ]{1,40}"
    r"|(?:Current thread|Thread) 0x[0-9a-f]+"
)

_HARMLESS = frozenset(
    {
        "bad operand type for unary -: 'NoneType'",
        "division by zero",
        "float division by zero",
        "list index out of range",
        "tuple index out of range",
        "string index out of range",
        "pop from empty list",
        "pop from an empty deque",
        "dictionary changed size during iteration",
        "Set changed size during iteration",
        "deque mutated during iteration",
        "cannot schedule new futures after shutdown",
        "maximum recursion depth exceeded",
        "'NoneType' object is not subscriptable",
        "'NoneType' object is not iterable",
        "'NoneType' object is not callable",
    }
)
"""Messages of Python itself in which nothing of a project can stand."""


def plain(error: BaseException) -> str:
    """Type, code and places in our own code of `error` and of what it came from."""
    parts = [_one(each) for each in _chain(error)]
    return "\ncame from ".join(parts)


def plain_trace(text: str) -> str:
    """The same of what Python wrote when the whole program was stopped by the system."""
    found = [_trace_line(line) for line in text.splitlines()]
    return "\n".join(line for line in found if line)


def type_name(error: BaseException) -> str:
    """The type of `error`, with the module it is from unless that is Python's own."""
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ != "builtins":
        name = f"{kind.__module__}.{name}"
    return name if _TYPE.fullmatch(name) else "an error"


def _chain(error: BaseException) -> Iterator[BaseException]:
    found: BaseException | None = error
    seen: set[int] = set()
    while found is not None and id(found) not in seen and len(seen) < _MOST_ERRORS:
        seen.add(id(found))
        yield found
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _one(error: BaseException) -> str:
    said = _harmless_message(error)
    head = f"{type_name(error)}: {said}" if said else type_name(error)
    return "\n".join((head, *_frames(error.__traceback__)))


def _harmless_message(error: BaseException) -> str:
    if isinstance(error, ImvoError):
        return error.code if _CODE.fullmatch(error.code) else ""
    if isinstance(error, OSError):
        return errno.errorcode.get(error.errno or 0, "")
    name = getattr(error, "sqlite_errorname", None)
    if isinstance(name, str) and _SQLITE_CODE.fullmatch(name):
        return name
    said = error.args[0] if len(error.args) == 1 else None
    said = _OVERRIDE.sub("", said, count=1) if isinstance(said, str) else ""
    return said if said in _HARMLESS else ""


def _frames(trace: TracebackType | None) -> list[str]:
    places: list[str | None] = []
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__")
        is_ours = isinstance(module, str) and module.split(".")[0] == _PACKAGE
        name = trace.tb_frame.f_code.co_name
        places.append(f"  {module}:{trace.tb_lineno} {name}" if is_ours else None)
        trace = trace.tb_next
    found: list[str] = []
    for place, run in groupby(places):
        count = len(list(run))
        if place is None:
            found.append(f"  ({count} elsewhere)")
        else:
            found.append(place if count == 1 else f"{place} ({count} times)")
    if len(found) > _FIRST_FRAMES + _LAST_FRAMES:
        left = len(found) - _FIRST_FRAMES - _LAST_FRAMES
        return [*found[:_FIRST_FRAMES], f"  ({left} left out)", *found[-_LAST_FRAMES:]]
    return found


def _trace_line(line: str) -> str:
    place = _TRACE_LINE.match(line)
    if place is not None:
        parts = PurePosixPath(place["file"].replace("\\", "/")).with_suffix("").parts
        if _PACKAGE not in parts:
            return "  (elsewhere)"
        at = len(parts) - 1 - parts[::-1].index(_PACKAGE)
        return f"  {'.'.join(parts[at:])}:{place['line']} {place['name'] or ''}".rstrip()
    head = _TRACE_HEAD.match(line)
    return head[0] if head is not None else ""
