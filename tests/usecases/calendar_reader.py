"""Reads an iCalendar file by the grammar of RFC 5545, strictly: what does not fit it is an error.

Written from the standard, not from the writer, so that the two can disagree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_OCTETS = 75
_NAME = r"(?:[A-Z0-9-]+)"
_LINE = re.compile(rf'({_NAME})((?:;{_NAME}=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*))*):(.*)')
_TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*")
_DATE, _UTC = re.compile(r"\d{8}"), re.compile(r"\d{8}T\d{6}Z")
_TEXTS = frozenset({"SUMMARY", "DESCRIPTION", "UID", "PRODID"})
_ONCE = {
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART", "SUMMARY"},
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
}


@dataclass
class Part:
    """A component: its name, its properties, and the components in it."""

    name: str
    values: dict[str, str] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)


def read(data: bytes) -> Part:
    """The calendar in `data`; raises `ValueError` for anything RFC 5545 does not allow."""
    stack, whole = [Part("")], Part("")
    whole = stack[0]
    for line in _lines(data):
        name, forms, value = _parted(line)
        if name == "BEGIN":
            stack[-1].parts.append(Part(value))
            stack.append(stack[-1].parts[-1])
        elif name == "END":
            _close(stack.pop(), value)
        else:
            _add(stack[-1], name, forms, value)
    if len(stack) != 1 or [one.name for one in whole.parts] != ["VCALENDAR"]:
        raise ValueError("not one calendar")
    return whole.parts[0]


def _lines(data: bytes) -> list[str]:
    if not data.endswith(b"\r\n"):
        raise ValueError("no CRLF at the end")
    found: list[bytes] = []
    for raw in data[:-2].split(b"\r\n"):
        if len(raw) > _OCTETS or b"\n" in raw or b"\r" in raw or not raw:
            raise ValueError(f"not a line: {raw!r}")
        raw.decode()  # A letter that is cut in two is no UTF-8.
        if raw[:1] in (b" ", b"\t"):
            found[-1] += raw[1:]
        else:
            found.append(raw)
    return [one.decode() for one in found]


def _parted(line: str) -> tuple[str, str, str]:
    match = _LINE.fullmatch(line)
    if match is None:
        raise ValueError(f"no property: {line!r}")
    return match[1], match[2], match[3]


def _add(part: Part, name: str, forms: str, value: str) -> None:
    if name in part.values:
        raise ValueError(f"twice: {name}")
    if name in _TEXTS:
        if _TEXT.fullmatch(value) is None:
            raise ValueError(f"no text: {value!r}")
        value = re.sub(r"\\(.)", lambda one: "\n" if one[1] in "nN" else one[1], value)
    is_date = name in ("DTSTART", "DTEND")
    if is_date and (forms != ";VALUE=DATE" or not _DATE.fullmatch(value)):
        raise ValueError(f"no date: {value!r}")
    if name == "DTSTAMP" and not _UTC.fullmatch(value):
        raise ValueError(f"no instant: {value!r}")
    part.values[name], part.forms[name] = value, forms


def _close(part: Part, name: str) -> None:
    if part.name != name or not _ONCE[name] <= part.values.keys():
        raise ValueError(f"{name} is not whole")
