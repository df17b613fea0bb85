"""What a person wrote goes through every file letter for letter: kept, written and read again."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import networkx as nx
import openpyxl
import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.labels.labels import Labels
from imvo_desktop.storage import backups, copies, kept_versions
from imvo_desktop.storage.backup_shelf import facts
from imvo_desktop.storage.backup_thinning import Reason
from imvo_desktop.storage.kept_versions import KeptVersion
from imvo_desktop.storage.restoring import restore
from imvo_desktop.usecases import calendar_file, rescue, versions
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.audit_trail import TrailReader, Wanted
from imvo_desktop.usecases.export_kept import export_kept
from imvo_desktop.usecases.export_project import export
from imvo_desktop.usecases.export_sites import write_sites
from imvo_desktop.usecases.make_report import ReportOptions, make
from imvo_desktop.usecases.plain_document import records_of
from imvo_desktop.usecases.production_sites import production_sites
from imvo_desktop.usecases.session import Session
from tests import naughty
from tests.hostile_chains import hostile_records, texts_of
from tests.reporting.made import DAY
from tests.storage.small_chain import AT, adding
from tests.usecases import calendar_reader

pytestmark = pytest.mark.full

TURNS = [0, *(pytest.param(one, marks=pytest.mark.nightly) for one in range(1, len(naughty.ALL)))]


@pytest.fixture(params=TURNS)
def network(request: pytest.FixtureRequest) -> Network:
    """A record of every kind, of which each text is the next naughty one."""
    words = naughty.InTurn(request.param)
    found = Network(hostile_records(words))
    assert words.used == set(naughty.ALL)
    return found


def texts(network: Network) -> Counter[str]:
    """Every text of every record, by how often it is there."""
    return Counter(texts_of(network))


def kept(network: Network, path: Path) -> Path:
    """A project at `path` with the records of `network`."""
    with Session.create(path, author=naughty.MARKUP[0], clock=lambda: AT) as session:
        session.do(adding(*network))
    return path


def opened(path: Path) -> Network:
    """What the project at `path` holds."""
    with Session.open(path, author="An", read_only=True) as session:
        return session.network


def _undone_and_redone(network: Network, folder: Path) -> Network:
    path = kept(network, folder / "a.imvo")
    with Session.open(path, author="An") as session:
        session.do(editing.remove(session.network, Kind.ORGANISATION, ["mill", "farm"]))
        session.undo()
    return opened(path)


def _copied(network: Network, folder: Path) -> Network:
    copies.save_copy(kept(network, folder / "a.imvo"), folder / "b.imvo")
    return opened(folder / "b.imvo")


def _put_back(network: Network, folder: Path) -> Network:
    path = kept(network, folder / "a.imvo")
    wish = backups.Wish(AT, Reason.DAY, path)
    backup = backups.take(folder / "backups", facts(path).project_id, wish).finish()
    assert backup is not None
    with Session.open(path, author="An") as session:
        session.do(editing.remove(session.network, Kind.ORGANISATION, ["mill"]))
    restore(backup.path, path, "old", AT)
    return opened(path)


def _thawed(network: Network, folder: Path) -> Network:
    path = kept(network, folder / "a.imvo")
    made = versions.save(network, KeptVersion("", naughty.MARKUP[1], AT, "An"), "t")
    with Session.open(path, author="An") as session:
        session.on_disk(lambda file: kept_versions.keep(file, made.version, made.payload))
    (version,) = kept_versions.listed(path)
    assert version.name == naughty.MARKUP[1]
    return versions.thaw(path, version)


def _rescued(network: Network, folder: Path) -> Network:
    rescue.rescue_project(kept(network, folder / "a.imvo"), folder / "b.imvo", "An")
    return opened(folder / "b.imvo")


def _through_json(network: Network, folder: Path) -> Network:
    export(network, assess_network(network), folder / "a.json", Labels("nl"))
    return Network(records_of(json.loads((folder / "a.json").read_text(encoding="utf-8"))))


WHOLE: Mapping[str, Callable[[Network, Path], Network]] = {
    "kept": lambda network, folder: opened(kept(network, folder / "a.imvo")),
    "undone": _undone_and_redone,
    "copy": _copied,
    "backup": _put_back,
    "version": _thawed,
    "rescued": _rescued,
    "json": _through_json,
}
"""Ways out and back that lose nothing."""


@pytest.mark.parametrize("way", WHOLE)
def test_that_every_text_comes_back_letter_for_letter(
    network: Network, tmp_path: Path, way: str
) -> None:
    back = WHOLE[way](network, tmp_path)
    assert texts(back) == texts(network)
    assert back.checksum() == network.checksum()


def _rows_of_zip(path: Path) -> Iterator[list[str]]:
    with zipfile.ZipFile(path) as files:
        for name in files.namelist():
            yield from csv.reader(io.StringIO(files.read(name).decode(), newline=""))


def _rows_of_xlsx(path: Path) -> Iterator[list[str]]:
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n", "b") for cell in row if cell.value is not None)
            yield [str(cell.value) for cell in row if cell.value is not None]


TABLES = {".zip": _rows_of_zip, ".xlsx": _rows_of_xlsx}


@pytest.mark.parametrize("suffix", TABLES)
def test_that_every_text_is_in_a_cell_of_the_tables(
    network: Network, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"a{suffix}"
    export(network, assess_network(network), path, Labels("nl"))
    cells = {cell for row in TABLES[suffix](path) for cell in row}
    if suffix == ".zip":
        assert [one for one in cells if one.startswith(("=", "@"))] == []
    read = {without_guard(one) for one in cells}
    lost = [one for one in texts(network) if one not in read and not _is_part(one, read)]
    assert lost == []


def _is_part(text: str, cells: set[str]) -> bool:
    """Whether several values stand in one cell, of which `text` is one."""
    return any(text in one for one in cells)


def test_that_a_list_of_deliveries_has_every_text_of_them(network: Network, tmp_path: Path) -> None:
    export(network, assess_network(network), tmp_path / "a.csv", Labels("nl"))
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        cells = {without_guard(cell) for row in csv.reader(file) for cell in row}
    wanted = {text for one in network.links.values() for text in texts_of([one])}
    names = {one.name for one in network.organisations.values()}
    assert wanted - cells == {one for one in wanted - cells if _is_part(one, cells)}
    assert len(names & cells) >= 2


@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_that_a_graph_file_has_every_name(network: Network, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    export(network, assess_network(network), path, Labels("nl"))
    is_graphml = suffix == ".graphml"
    found = nx.read_graphml(path) if is_graphml else nx.read_gexf(path, version="1.3")
    key = "name" if is_graphml else "label"
    for one in network.organisations.values():
        assert found.nodes[one.id][key] == one.name


def test_that_places_have_every_name(network: Network, tmp_path: Path) -> None:
    export(network, assess_network(network), tmp_path / "a.geojson", Labels("nl"))
    found = json.loads((tmp_path / "a.geojson").read_text(encoding="utf-8"))
    told = {one["properties"].get("name") for one in found["features"]}
    placed = {one.name for one in network.organisations.values() if one.lat is not None}
    assert placed <= told


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_that_the_list_of_sites_has_every_name(
    network: Network, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sites{suffix}"
    write_sites(network, path, Labels("nl"))
    if suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = {without_guard(cell) for row in csv.reader(file) for cell in row}
    else:
        cells = {without_guard(cell) for row in _rows_of_xlsx(path) for cell in row}
    sites = production_sites(network, Labels("nl")).sites
    assert sites
    assert {one.name for one in sites} <= cells


def test_that_the_trail_has_every_text(network: Network, tmp_path: Path) -> None:
    path = kept(network, tmp_path / "a.imvo")
    TrailReader(path, network, Labels("nl")).write(Wanted(), tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = {without_guard(cell) for row in csv.reader(file) for cell in row}
    # What a field is by default stands in no entry; it is no text of a person.
    written = [one for one in texts(network) if one in naughty.ALL]
    lost = [one for one in written if one not in cells]
    assert [one for one in lost if not _is_part(json.dumps(one, ensure_ascii=False), cells)] == []


def test_that_kept_rows_have_every_cell(network: Network, tmp_path: Path) -> None:
    rows = tuple(network.kept_rows.values())
    export_kept(rows, tmp_path / "k.csv", Labels("nl"))
    with (tmp_path / "k.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = {without_guard(cell) for row in csv.reader(file) for cell in row}
    assert {cell for row in rows for cell in row.cells} <= cells
    assert rows


@pytest.mark.parametrize("paper", Paper)
def test_that_every_document_is_made(network: Network, tmp_path: Path, paper: Paper) -> None:
    options = ReportOptions(paper=paper)
    assessment = assess_network(network)
    made = make(network, assessment, tmp_path / "a.pdf", Labels("nl"), options=options, date=DAY)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert made.pages >= 1


def test_that_a_calendar_follows_its_grammar(network: Network, tmp_path: Path) -> None:
    events = calendar_file.events_of(network, Labels("nl"))
    calendar_file.write_calendar(tmp_path / "a.ics", events, DAY)
    whole = calendar_reader.read((tmp_path / "a.ics").read_bytes())
    assert [one.values["UID"] for one in whole.parts] == [one.uid for one in events]
    assert all(one.values["SUMMARY"] for one in whole.parts)
