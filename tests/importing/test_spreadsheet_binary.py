"""XLS: what its records say beside the values, and containers that lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.child import open_source
from imvo_desktop.importing.table import DETECT, ReadOptions
from tests.importing.old_workbooks import (
    Value,
    compound_file,
    dated,
    error,
    hidden_row,
    locked,
    sheet_stream,
)


def written(tmp_path: Path, stream: bytes, name: str = "Workbook") -> Path:
    path = tmp_path / "list.xls"
    path.write_bytes(compound_file(stream, name))
    return path


def test_that_texts_numbers_and_days_are_read(tmp_path: Path) -> None:
    cells: dict[tuple[int, int], Value] = {}
    cells |= {(0, 0): "Acmé", (0, 1): 1234.5, (0, 2): 42.0, (0, 3): dated((0, 3), 45000.0)}
    source = open_source(written(tmp_path, sheet_stream(cells)), DETECT)

    assert list(source.rows) == [(1, ["Acmé", "1234.5", "42", "2023-03-15"])]
    assert (source.format, source.sheets) == ("xls", ("List",))


def test_that_days_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    stream = sheet_stream({(0, 0): dated((0, 0), 43889.0)}, is_1904=True)

    assert list(open_source(written(tmp_path, stream), DETECT).rows) == [(1, ["2024-02-29"])]


def test_that_hidden_rows_are_counted_and_read_or_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, sheet_stream({(0, 0): "name", (1, 0): "Acme"}, extra=hidden_row(1)))
    source = open_source(path, DETECT)

    assert len(list(source.rows)) == 2
    assert source.hidden_rows() == 1
    assert len(list(open_source(path, ReadOptions(hidden=False)).rows)) == 1


def test_that_an_error_in_a_cell_is_nothing_and_said(tmp_path: Path) -> None:
    stream = sheet_stream({(0, 0): "a", (0, 1): error((0, 1), 0x2A), (0, 2): "b"})
    source = open_source(written(tmp_path, stream), DETECT)

    assert list(source.rows) == [(1, ["a", "", "b"])]
    assert [(one.code, one.row, one.column, one.value) for one in source.findings] == [
        ("cell_error", 1, "B", "#N/A")
    ]


def test_that_a_number_that_lost_digits_is_said(tmp_path: Path) -> None:
    source = open_source(written(tmp_path, sheet_stream({(0, 0): 1.23456789012346e19})), DETECT)

    assert list(source.rows) == [(1, ["12345678901234600000"])]
    assert [one.code for one in source.findings] == ["number_rounded"]


@pytest.mark.parametrize(
    ("stream", "name", "code"),
    [
        (sheet_stream({(0, 0): "x"}, before=locked()), "Workbook", "file_password"),
        (b"", "EncryptedPackage", "file_password"),
        (b"", "WordDocument", "file_is_document"),
        (b"", "Other", "file_not_a_table"),
        (sheet_stream({(0, 0): "x", (65_535, 255): "y"}), "Workbook", "sheet_too_big"),
    ],
)
def test_that_what_cannot_be_read_is_said(
    tmp_path: Path, stream: bytes, name: str, code: str
) -> None:
    with pytest.raises(InputError, match=code):
        open_source(written(tmp_path, stream, name), DETECT)


def test_that_a_chain_in_a_circle_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, sheet_stream({(0, 0): "x"}))
    content = bytearray(path.read_bytes())
    content[512 + 3 * 4 : 512 + 4 * 4] = (2).to_bytes(4, "little")
    content[512 + 2 * 4 : 512 + 3 * 4] = (3).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(InputError, match="file_not_a_table"):
        open_source(path, DETECT)
