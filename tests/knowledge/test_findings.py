"""Reading findings: what is there, and what is wrong in a list of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.knowledge import findings, sources

HEADER = "id,source,theme,level_from,country,hs,likelihood,value\n"
GOOD = "x:1,x,lab.child,country_product,NA,5201|52.03,4,0.5\n"


def written(folder: Path, text: str) -> Path:
    file = folder / "own.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_that_every_finding_has_a_source_we_can_name() -> None:
    known = sources.all_sources()

    assert {one.source for one in findings.bundled()} <= set(known)
    assert all(known[one].publisher and known[one].title for one in known)


def test_that_ids_are_in_order_and_there_once() -> None:
    ids = [one.id for one in findings.bundled()]

    assert ids == sorted(set(ids))


def test_that_namibia_is_read_as_a_country(tmp_path: Path) -> None:
    (found,) = findings.read(written(tmp_path, HEADER + GOOD))

    assert (found.country, found.hs, found.likelihood, found.value) == (
        "NA",
        ("5201", "5203"),
        4,
        0.5,
    )
    assert (found.theme, found.level_from) == (Theme.CHILD_LABOUR, LevelFrom.COUNTRY_PRODUCT)


def test_that_a_list_from_a_dutch_spreadsheet_is_read(tmp_path: Path) -> None:
    text = "\ufeffid;source;theme;level_from;country;note\nx:1;x;lab.child;country;DE;“a, b”\n"

    (found,) = findings.read(written(tmp_path, text))

    assert (found.id, found.country, found.note) == ("x:1", "DE", "“a, b”")


def test_that_an_empty_list_holds_nothing(tmp_path: Path) -> None:
    assert findings.read(written(tmp_path, HEADER)) == ()


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        ("x:2,x,lab.kind,country,NL,,,", "theme", "lab.kind"),
        ("x:2,x,lab.child,land,NL,,,", "level_from", "land"),
        ("x:2,x,lab.child,material,NL,52,,", "level_from", "material"),
        ("x:2,x,lab.child,country,,,,", "country", ""),
        ("x:2,x,lab.child,country,Holland,,,", "country", "Holland"),
        ("x:2,x,lab.child,product,,katoen,3,", "hs", "katoen"),
        ("x:2,x,lab.child,product,,,3,", "hs", ""),
        ("x:2,x,lab.child,product,,52,5,", "likelihood", "5"),
        ("x:2,x,lab.child,product,,52,2,", "likelihood", "2"),
        ("x:2,x,lab.child,country,NL,,,veel", "value", "veel"),
        ("x:2,x,lab.child,country,NL,,,inf", "value", "inf"),
        (",x,lab.child,country,NL,,,", "id", ""),
        ("x:2,,lab.child,country,NL,,,", "source", ""),
    ],
)
def test_that_a_fault_names_its_row_and_column(
    tmp_path: Path, row: str, column: str, value: str
) -> None:
    with pytest.raises(InputError) as raised:
        findings.read(written(tmp_path, f"{HEADER}{GOOD}{row}\n"))

    assert raised.value.code == "findings_cell_invalid"
    expected = {"file": "own.csv", "row": 3, "column": column, "value": value}
    assert raised.value.values == expected


def test_that_a_row_with_too_many_cells_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        findings.read(written(tmp_path, f"{HEADER}x:2,x,lab.child,country,NL,,,,over\n"))

    assert raised.value.values["row"] == 2


def test_that_the_same_id_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        findings.read(written(tmp_path, HEADER + GOOD + GOOD))

    assert (raised.value.code, raised.value.values["row"]) == ("findings_id_twice", 3)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("id,source,theme\n", "findings_column_missing"),
        ("", "findings_column_missing"),
        ("id,source,theme,level_from,land\n", "findings_column_unknown"),
    ],
)
def test_that_the_columns_must_be_ours(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(InputError) as raised:
        findings.read(written(tmp_path, text))

    assert raised.value.code == code


def test_that_what_is_no_text_or_not_there_is_said(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    with pytest.raises(FileError) as missing:
        findings.read(file)
    file.write_bytes(b"id,source\xff\xfe")
    with pytest.raises(InputError) as garbled:
        findings.read(file)

    assert (missing.value.code, garbled.value.code) == ("file_missing", "file_not_a_table")
