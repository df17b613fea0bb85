"""What leaves the program as files, and that it can come back."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_project import EXPORTS, export
from imvo_desktop.usecases.plain_document import document_of, records_of
from imvo_desktop.usecases.safe_cells import csv_cell
from tests.charts import chains

pytestmark = pytest.mark.full


def written(network: Network, path: Path) -> dict[str, int]:
    """Export `network` to `path`."""
    return export(network, assess_network(network), path, Labels("nl"))


def test_that_json_holds_every_record_and_comes_back_equal(tmp_path: Path) -> None:
    network = chains.textile()
    counts = written(network, tmp_path / "a.json")
    found = json.loads((tmp_path / "a.json").read_text())
    back = Network(records_of(found))
    assert back.checksum() == network.checksum()
    assert counts["links"] == len(found["links"]) == 9
    assert found["format"] == "imvo-export"


def test_that_json_names_every_field_and_sorts_by_id(tmp_path: Path) -> None:
    written(chains.textile(), tmp_path / "a.json")
    links = json.loads((tmp_path / "a.json").read_text())["links"]
    assert [one["id"] for one in links] == sorted(one["id"] for one in links)
    assert all(set(field_names(Kind.LINK)) <= one.keys() for one in links)


def test_that_csv_is_one_row_a_link_with_names_level_and_rank(tmp_path: Path) -> None:
    assert written(chains.textile(), tmp_path / "a.csv") == {"links": 9}
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    first = rows["l-knitter-own"]
    assert first["supplier_name"] == "Dhaka Knit Ltd"
    assert (first["level"], first["value"], first["currency"]) == ("very_high", "48000000", "")
    assert rows["l-farm-mill"]["rank"] == ""


def test_that_xlsx_has_a_sheet_for_each_kind_and_no_formula_or_link(tmp_path: Path) -> None:
    counts = written(chains.hostile(), tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert counts.keys() == {"project", "organisations", "links", "risks"}
    assert set(book.sheetnames) == counts.keys() | {"Uitleg", "Aantallen", "codes"}
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)
    names = {row[1].value for row in book["organisations"].iter_rows(min_row=2)}
    assert set(chains.HOSTILE) <= names


@pytest.mark.parametrize("suffix", sorted(EXPORTS))
@pytest.mark.parametrize("network", [chains.hostile(), Network()], ids=["hostile", "empty"])
def test_that_equal_input_gives_equal_bytes(suffix: str, network: Network, tmp_path: Path) -> None:
    for name in ("a", "b"):
        written(network, tmp_path / f"{name}{suffix}")
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_that_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        written(chains.textile(), tmp_path / "a.docx")
    assert caught.value.code == "export_kind_unknown"
    with pytest.raises(FileError):
        written(chains.textile(), tmp_path / "none" / "a.json")


def test_that_the_document_is_the_same_whatever_the_order_of_records() -> None:
    assert document_of(Network(reversed(list(chains.hostile())))) == document_of(chains.hostile())


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        (" =1+1", "' =1+1"),
        ("\ufeff@x", "'\ufeff@x"),
        ("＝1", "'＝1"),
        ("+31 20 123", "'+31 20 123"),
        ("-5", "-5"),
        ("-5,20", "-5,20"),
        ("-1e-07", "-1e-07"),
        ("\u3000=1", "'\u3000=1"),
        ("\x0b@x", "'\x0b@x"),
        ("\u202e+1+1", "'\u202e+1+1"),
        ("\tx", "'\tx"),
        ("Jansen", "Jansen"),
        ("", ""),
    ],
)
def test_that_no_cell_begins_like_a_formula(text: str, cell: str) -> None:
    assert csv_cell(text) == cell


@given(st.text())
def test_that_a_cell_only_ever_gains_a_quote(text: str) -> None:
    assert csv_cell(text) in (text, f"'{text}")


def test_that_cancelling_a_picture_leaves_nothing(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done == total - 1:
                raise Cancelled

    network = chains.textile()
    with pytest.raises(Cancelled):
        export(network, assess_network(network), tmp_path / "a.png", Labels("nl"), Stop())
    assert list(tmp_path.iterdir()) == []
