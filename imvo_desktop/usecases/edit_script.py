"""Runs a script of edits: one JSON object a line, each line one edit and one transaction."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.fields import from_plain
from imvo_desktop.domain.ids import IdSource, random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import FileError, ImvoError, InputError
from imvo_desktop.usecases import merge_organisations
from imvo_desktop.usecases.session import Receipt, Session

type OnCommit = Callable[[int, str], None]

MAX_LINE_BYTES = 4 * 1024 * 1024

_LINE_CODE = "script_line"


def run(
    session: Session,
    script: Path,
    on_commit: OnCommit | None = None,
    new_id: IdSource | None = None,
) -> int:
    """Do every line of `script`; gives how many lines there were (blank ones not counted).

    After each commit `on_commit` gets the sequence number and the checksum. A line that cannot be
    done raises `InputError` with the code `script_line`, its number in `line`, the code of the
    problem in `problem` and the problem itself as the cause; everything before it is kept. Undo
    and redo reach back to the start of the session.
    """
    count = 0
    source = new_id or random_ids()
    for number, line in _lines(script):
        try:
            receipt = _do(session, _parsed(line), source)
        except ImvoError as error:
            if not isinstance(error, InputError) and error.code not in _PROBLEMS_OF_A_LINE:
                raise
            raise InputError(_LINE_CODE, line=number, problem=error.code) from error
        count += 1
        if on_commit is not None:
            on_commit(receipt.sequence, receipt.checksum)
    return count


# What else than unfit input a line can ask for; the rest is about the disk, not about the line.
_PROBLEMS_OF_A_LINE = frozenset(
    {
        "id_in_use",
        "nothing_to_redo",
        "nothing_to_undo",
        "record_changed",
        "record_in_use",
        "record_missing",
        "reference_missing",
    }
)


def _lines(script: Path) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers, one at a time."""
    try:
        with script.open("rb") as file:
            number = 0
            while line := file.readline(MAX_LINE_BYTES + 1):
                number += 1
                if line.strip():
                    yield number, line
    except FileNotFoundError as error:
        raise FileError("file_missing", name=script.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=script.name) from error


def _parsed(line: bytes) -> dict[str, object]:
    if len(line) > MAX_LINE_BYTES:
        raise InputError("script_line_too_long")
    try:
        values = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError("script_not_json") from error
    if not isinstance(values, dict) or not isinstance(values.get("op"), str):
        raise InputError("script_op_missing")
    return values


def _do(session: Session, values: dict[str, object], new_id: IdSource) -> Receipt:
    operation = str(values.pop("op"))
    if operation == "undo":
        return session.undo()
    if operation == "redo":
        return session.redo()
    if operation == "merge":
        return session.do(_merge(session.network, values))
    return session.do(_edit(session.network, operation, values, new_id))


def _merge(network: Network, values: dict[str, object]) -> Edit:
    """`id` stays, and `other` becomes one with it."""
    fields = _fields(values)
    other = fields.get("other")
    if not isinstance(other, str):
        raise InputError("field_missing", kind=Kind.ORGANISATION, field="other")
    return merge_organisations.merge(network, _id(Kind.ORGANISATION, fields), other)


def _edit(network: Network, operation: str, values: dict[str, object], new_id: IdSource) -> Edit:
    """`add_link`, `change_link` or `remove_link`; `change` and `remove` name their `kind`."""
    verb, _, kind_name = operation.partition("_")
    kind = _kind(operation, kind_name or values.pop("kind", None))
    fields = _fields(values)
    if verb == "add":
        fields.setdefault("id", new_id())
        return editing.add(network, from_plain(kind, fields))
    if verb == "change" and kind is Kind.PROJECT:
        fields.pop("id", None)
        return editing.change_project(network, **fields)
    record_id = _id(kind, fields)
    if verb == "change":
        return editing.change(network, kind, [record_id], **fields)
    if verb == "remove":
        return editing.remove(network, kind, [record_id])
    raise InputError("script_op_unknown", op=operation[:80])


def _kind(operation: str, name: object) -> Kind:
    try:
        return Kind(str(name))
    except ValueError:
        raise InputError("script_op_unknown", op=operation[:80]) from None


def _fields(values: dict[str, object]) -> dict[str, object]:
    """The fields of a line: on the line itself, under `fields`, or both."""
    under = values.pop("fields", {})
    if not isinstance(under, dict):
        raise InputError("script_fields_invalid")
    return {**values, **under}


def _id(kind: Kind, fields: dict[str, object]) -> str:
    record_id = fields.pop("id", None)
    if not isinstance(record_id, str):
        raise InputError("field_missing", kind=kind, field="id")
    return record_id
