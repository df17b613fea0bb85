"""What is exported comes back wholly: by id, all fields, in either language."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.domain.references import targets
from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import (
    assess,
    export_project,
    import_case,
    import_files,
    import_own_table,
    read_table,
)
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.plain_document import GROUPS, document_of
from tests.storage.small_chain import RECORDS
from tests.usecases.full_networks import network as random_network

pytestmark = [pytest.mark.full, pytest.mark.usefixtures("read_here")]


def exported(network: Network, path: Path, language: str = "nl") -> bytes:
    export_project.export(network, assess.assess_network(network), path, Labels(language))
    return path.read_bytes()


def planned(path: Path, network: Network) -> ImportPlan:
    """What importing the file at `path` would do, as the program reads it."""
    trial = import_files.Trial(network.snapshot())
    return import_files.import_given([import_files.read_given(path)], trial)[0].plan


def full() -> Network:
    return Network(RECORDS)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("suffix", [".json", ".xlsx"])
def test_that_an_export_comes_back_in_an_empty_project(
    tmp_path: Path, suffix: str, language: str
) -> None:
    path, network = tmp_path / f"a{suffix}", Network()
    first = exported(full(), path, language)
    plan = planned(path, network)
    network.apply(plan.edit)

    assert plan.findings == ()
    assert network.checksum() == full().checksum()
    assert exported(network, path, language) == first


@pytest.mark.parametrize("suffix", [".json", ".xlsx", ".csv"])
def test_that_an_export_changes_nothing_where_it_comes_from(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    exported(full(), path)

    assert planned(path, full()).edit.changes == ()


@pytest.mark.parametrize("suffix", [".json", ".xlsx"])
@pytest.mark.parametrize("seed", range(12))
def test_that_any_project_comes_back_wholly(tmp_path: Path, suffix: str, seed: int) -> None:
    path, network, empty = tmp_path / f"a{suffix}", random_network(seed), Network()
    first = exported(network, path)
    assert planned(path, network).edit.changes == ()
    empty.apply(planned(path, empty).edit)

    assert set(empty) == set(network)
    assert exported(empty, path) == first


@pytest.mark.parametrize("seed", range(12))
def test_that_the_links_of_any_project_come_back_from_a_csv(tmp_path: Path, seed: int) -> None:
    path, network = tmp_path / "a.csv", random_network(seed)
    first = exported(network, path)
    without = Network(one for one in network if kind_of(one) is not Kind.LINK and not link_in(one))
    without.apply(planned(path, without).edit)

    assert planned(path, network).edit.changes == ()
    assert dict(without.links) == dict(network.links)
    assert exported(network, path) == first


def link_in(record: Record) -> bool:
    """Whether `record` points at a link."""
    return any(target[0] is Kind.LINK for target, _ in targets(record))


@pytest.mark.parametrize("kind", list(GROUPS.values()))
def test_that_one_sheet_brings_its_own_kind(tmp_path: Path, kind: Kind) -> None:
    path = tmp_path / "a.xlsx"
    exported(full(), path)
    group = next(name for name, one in GROUPS.items() if one is kind)
    table = read_table.read(path, ReadOptions(sheet=group)).table
    records = import_own_table.records_in(table, kind)

    document = {"organisations": [], **import_case_parts(full(), kind), group: records}
    assert import_case.plan(document, Network()).rows_used == len(full())


def import_case_parts(network: Network, kind: Kind) -> dict[str, object]:
    """All groups but that of `kind`, as the JSON export has them."""
    whole = document_of(network)
    return {name: rows for name, rows in whole.items() if GROUPS.get(name) is not kind}


def test_that_a_blank_cell_empties_nothing(tmp_path: Path) -> None:
    path, network = tmp_path / "a.csv", full()
    exported(network, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    place = rows[0].index("product")
    rows[1][place] = ""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)

    assert planned(path, network).edit.changes == ()


def test_that_a_sheet_of_another_program_in_our_workbook_is_named() -> None:
    plan = import_case.plan({"organisations": [], "Mijn notities": []}, Network())

    assert [(one.code, one.column) for one in plan.findings] == [("key_unknown", "Mijn notities")]
    assert json.dumps(plan.rows_in) == "0"
