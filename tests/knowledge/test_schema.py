"""Every table of the knowledge base is as docs/knowledge.md says."""

from __future__ import annotations

import pytest

from imvo_desktop import resources
from tests.knowledge import schema, tables

FINDING = {
    "id": "wgi-2023:rule_of_law_percentile:NA:hr.land",
    "source": "wgi-2023",
    "theme": "hr.land",
    "level_from": "country",
    "country": "NA",
    "measure": "rule_of_law_percentile",
    "value": "12.5",
    "unit": "percentile",
}


def finding(**changed: str) -> dict[str, str]:
    """A row of findings without a fault, but for what is `changed`."""
    return dict.fromkeys(tables.FINDING_COLUMNS, "") | FINDING | changed


def test_that_every_file_is_one_the_schema_describes() -> None:
    assert [name for name in schema.files() if schema.table_of(name) is None] == []


@pytest.mark.parametrize("name", [one for one in schema.files() if schema.table_of(one)])
def test_that_a_table_has_no_faults(name: str) -> None:
    rows = tables.bundled_rows(*name.split("/"))

    assert rows
    assert list(schema.faults_of(name, rows)) == []


@pytest.mark.parametrize("name", [one for one in schema.files() if one.endswith(".csv")])
def test_that_a_table_is_plain_text_with_one_kind_of_line_end(name: str) -> None:
    written = resources.path("knowledge", *name.split("/")).read_bytes()

    assert not written.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in written
    assert written.endswith(b"\n")


def test_that_no_finding_has_the_id_of_another() -> None:
    names = [name for name in schema.files() if name.startswith("findings/")]
    ids = [row["id"] for name in names for row in tables.bundled_rows(*name.split("/"))]

    assert len(ids) == len(set(ids))


def test_that_every_source_says_who_and_what_and_when_it_was_read() -> None:
    for row in tables.bundled_rows("sources.csv"):
        assert row["publisher"], row["id"]
        assert row["title"], row["id"]
        assert row["read_on"], row["id"]
        assert row["carries"], row["id"]


def test_that_a_row_without_a_fault_is_let_through() -> None:
    assert list(schema.faults_of("findings/wgi-2023.csv", [finding()])) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"theme": "hr.landd"},
        {"theme": ""},
        {"country": "QQ"},
        {"country": ""},
        {"country": "NA "},
        {"input_country": "QQ"},
        {"hs": "52.01"},
        {"hs": "5"},
        {"hs": "5201|"},
        {"is_part": "no"},
        {"likelihood": "3"},
        {"likelihood": "5", "level_from": "product"},
        {"likelihood": "4", "level_from": "sector"},
        {"level_from": "material"},
        {"level_from": ""},
        {"source": "imvo"},
        {"source": "nobody"},
        {"id": "something-else"},
        {"value": "12,5"},
        {"unit": ""},
        {"measure": ""},
        {"sectors": "99.99"},
        {"areas": " NA-ER Erongo"},
    ],
)
def test_that_a_fault_is_seen(changed: dict[str, str]) -> None:
    if "sectors" in changed and "sectors.csv" not in schema.files():
        pytest.skip("there is no table of sectors to compare with")

    assert list(schema.faults_of("findings/wgi-2023.csv", [finding(**changed)])) != []


def test_that_two_of_one_id_and_a_wrong_order_are_seen() -> None:
    first, second = finding(), finding(id="wgi-2023:a:NA:hr.land")

    assert list(schema.faults_of("findings/wgi-2023.csv", [first, first])) != []
    assert list(schema.faults_of("findings/wgi-2023.csv", [first, second])) != []
    assert list(schema.faults_of("findings/wgi-2023.csv", [second, first])) == []


def test_that_a_missing_or_strange_column_is_seen() -> None:
    lacking = {key: value for key, value in finding().items() if key != "note"}

    assert list(schema.faults_of("findings/wgi-2023.csv", [lacking])) != []
    assert list(schema.faults_of("findings/wgi-2023.csv", [finding(remark="")])) != []


def test_that_a_reference_to_nothing_is_seen() -> None:
    step = {"group": "nothing", "step": "nothing", "feeds": "", "is_option": "", "basis": "imvo"}

    faults = list(schema.faults_of("product_steps.csv", [step]))

    assert [one for one in faults if "product_groups.csv" in one] != []
    assert [one for one in faults if "materials.csv" in one] != []


@pytest.mark.parametrize("name", ["lists.csv", "findings/wgi 2023.csv", "findings/notes.txt"])
def test_that_a_file_nobody_described_is_seen(name: str) -> None:
    assert schema.table_of(name) is None
