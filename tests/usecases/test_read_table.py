"""What `imvo read` says of a list."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import ImvoError
from imvo_desktop.importing.table import Finding
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import read_table

pytestmark = pytest.mark.usefixtures("read_here")


def test_that_the_document_says_how_the_list_was_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"naam;land\nAc\x00me;NL\n")
    document = read_table.document_of(read_table.read(path), Labels("en"))

    assert document["columns"] == ["naam", "land"]
    assert document["rows"] == 1
    assert document["mapping"] == {"naam": "organisation.name", "land": "organisation.country"}
    assert document["template"] is None
    findings = document["findings"]
    assert isinstance(findings, list)
    assert [(one["code"], one["row"]) for one in findings] == [("nul_removed", 2)]
    assert "2" in findings[0]["text"]


def test_that_the_clean_copy_reads_back_the_same(tmp_path: Path) -> None:
    path, clean = tmp_path / "list.csv", tmp_path / "clean.csv"
    path.write_text('Titel\nnaam;land;noot\n"A; ""B""";NL;\nC;BE;"x\ny"\n', encoding="utf-16")
    found = read_table.read(path)
    read_table.write_clean(found.table, clean)
    with clean.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file)]

    assert rows == [found.table.headers, *found.table.rows]
    assert read_table.read(clean).table.rows == found.table.rows


def test_that_a_list_that_is_too_long_is_said_in_readable_numbers() -> None:
    found = Finding("too_many_to_import", Seriousness.WARNING, None, None, "1000000", "200000")

    assert read_table.sentence(found, Labels("en")).startswith(
        "The list has 1,000,000 rows; at most 200,000 can be imported at once."
    )


@pytest.mark.full
@pytest.mark.parametrize("folder", ["csv-spectrum/csvs", "csv-test-data/csv", "horror"])
def test_that_odd_files_are_read_or_refused_and_never_crash(shared: Path, folder: str) -> None:
    refused = set()
    for path in sorted((shared / "csv" / folder).iterdir()):
        try:
            read_table.read(path)
        except ImvoError as error:
            refused.add(error.code)

    assert refused <= {"file_empty", "file_password"}
