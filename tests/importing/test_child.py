"""What the reading process says of files that are no lists."""

from __future__ import annotations

import gc
import warnings
from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing import child
from imvo_desktop.importing.child import messages
from imvo_desktop.importing.table import DETECT, ReadOptions
from tests.importing.old_workbooks import compound_file


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\n \n\t\n", "file_empty"),
        (bytes(range(256)) * 40, "file_not_a_table"),
        (b"%PDF-1.7 and so on", "file_not_a_table"),
        (b"<html><table></table></html>", "file_is_web_page"),
        (b'{"own": "F"}', "file_not_a_table"),
        (b"PK\x03\x04 but no zip", "file_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "file_not_a_table"),
        (
            compound_file(b"", "EncryptedPackage"),
            "file_password",
        ),
        (b"name\n" + b"a" * 5_000_000, "line_too_long"),
        (b"a," * 2000, "table_too_wide"),
    ],
)
def test_that_what_is_no_list_is_said_to_be_so(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        list(messages(path, DETECT))

    assert caught.value.code == code


def test_that_a_text_without_end_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "_MAX_FILE_LINES", 100)
    path = tmp_path / "list.csv"
    path.write_text("name\n" + "Acme\n" * 200, encoding="utf-8")
    with pytest.raises(InputError, match="table_too_long"):
        child.open_source(path, DETECT)


def test_that_the_pieces_of_a_table_come_in_order(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,country\n" + "Acme,NL\n" * 1200, encoding="utf-8")
    kinds = [str(message["kind"]) for message in messages(path, DETECT)]

    assert kinds == ["how", "headers", *["rows", "progress"] * 3, "findings", "end"]


def headers_and_rows(path: Path, options: ReadOptions) -> tuple[object, list[object]]:
    headers: object = None
    rows: list[object] = []
    for message in messages(path, options):
        headers = message.get("headers", headers)
        batch = message.get("rows", [])
        assert isinstance(batch, list)
        rows += batch
    return headers, rows


def test_that_a_second_list_is_read_when_its_header_row_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = "Acme;NL\n" * 100
    path.write_text(f"naam;land\n{rows}\nartikel;leverancier;land\n1;Acme;NL\n", encoding="utf-8")

    assert headers_and_rows(path, ReadOptions(header_row=103)) == (
        ["artikel", "leverancier", "land"],
        [(104, ["1", "Acme", "NL"])],
    )


def test_that_a_person_can_say_that_two_rows_are_the_header(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Wie;;Wat\nkort;lang;\nA;Acme;hout\n", encoding="utf-8")

    assert headers_and_rows(path, ReadOptions(header_row=1, header_rows=2)) == (
        ["Wie / kort", "Wie / lang", "Wat"],
        [(3, ["A", "Acme", "hout"])],
    )


@pytest.mark.full
def test_that_a_reading_that_is_broken_off_lets_go_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"name\n" + b"a\n" * 300_000 + b"a," * 2000)
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        with pytest.raises(InputError, match="table_too_wide"):
            list(messages(path, DETECT))
        gc.collect()

    path.unlink()
