"""What comes from the reading process is checked before it is believed."""

from __future__ import annotations

import pytest

from imvo_desktop.errors import FileError
from imvo_desktop.importing import collected_table
from imvo_desktop.importing.child import Message
from imvo_desktop.importing.collected_table import CollectedTable
from imvo_desktop.importing.table import Table

HOW: Message = {"kind": "how", "format": "csv", "header_rows": 1, "preamble_rows": 0}
HEADERS: Message = {"kind": "headers", "headers": ["name", "country"]}


def collected(*messages: Message) -> Table:
    table = CollectedTable()
    for message in (HOW, HEADERS, *messages):
        table.take(message)
    return table.table()


def rows(*cells: object) -> Message:
    return {"kind": "rows", "rows": [[2 + at, row] for at, row in enumerate(cells)]}


def test_that_a_table_is_whole_only_with_its_end() -> None:
    whole = collected(rows(["Acme"]), {"kind": "end", "count": 1, "hidden_rows": 1})

    assert whole.rows == (("Acme", ""),)
    assert whole.how.hidden_rows == 1
    with pytest.raises(FileError, match="reader_stopped"):
        collected(rows(["Acme"]))
    with pytest.raises(FileError, match="reader_stopped"):
        collected(rows(["Acme"]), {"kind": "end", "count": 2})


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "other"},
        {"kind": "rows", "rows": "Acme"},
        {"kind": "rows", "rows": [["2", ["Acme"]]]},
        {"kind": "rows", "rows": [[2]]},
        {"kind": "rows", "rows": [[2, "Acme"]]},
        {"kind": "rows", "rows": [[2, [1, 2]]]},
        {"kind": "rows", "rows": [[2, ["Ac\x00me"]]]},
        {"kind": "rows", "rows": [[2, ["x" * 40_000]]]},
        {"kind": "rows", "rows": [[2, ["x"] * 1_001]]},
        {"kind": "headers", "headers": [1]},
        {"kind": "findings", "findings": [{"code": "x", "severity": "nonsense"}]},
        {"kind": "findings", "findings": ["x"]},
    ],
)
def test_that_a_message_of_another_shape_is_a_reader_that_stopped(message: Message) -> None:
    with pytest.raises(FileError, match="reader_stopped"):
        collected(message)


def test_that_a_table_that_takes_too_much_memory_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(collected_table, "MAX_TABLE_BYTES", 1_000)
    with pytest.raises(FileError, match="file_too_big"):
        collected(rows(*[["x" * 100]] * 20))


def test_that_more_rows_than_can_be_imported_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collected_table, "MAX_ROWS_IMPORTED", 1)
    found = collected(rows(["A"], ["B"]), {"kind": "end", "count": 2}).findings

    assert [(one.code, one.value, one.repaired) for one in found] == [
        ("too_many_to_import", "2", "1")
    ]
