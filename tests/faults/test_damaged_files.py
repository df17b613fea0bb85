"""One bit flipped or the end cut off, anywhere: every change of what is stored is reported."""

from __future__ import annotations

import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.editing import add
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import ImvoError
from imvo_desktop.storage import frozen_copies
from imvo_desktop.storage.rescue import salvage
from imvo_desktop.storage.tables import SEALED
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.round_copy import freeze
from imvo_desktop.usecases.round_edits import RoundWish, start
from imvo_desktop.usecases.session import Session
from tests.faults import works
from tests.faults.program import left_over, told
from tests.faults.rounds import rounds

MOST_SECONDS = 10.0
type Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The example with a version, an attachment, a history, and pages that are free again."""
    path = works.new_project(tmp_path_factory.mktemp("whole"))
    dice = random.Random(7)
    with Session.open(path, author="An") as session:
        network = session.network
        frozen = freeze(network.snapshot(), "r", "2026-01-01T10:00:00Z", "An")
        made = start(network, RoundWish("r", "2026-01-01"), frozen, random_ids())
        session.do(made, frozen_copies.beside(frozen))
        digest = session.attach(dice.randbytes(20_000), "application/pdf")
        link = next(iter(network.links))
        paper = Evidence(
            id="e", subject=link, name="audit.pdf", subject_kind=Kind.LINK, sha256=digest
        )
        session.do(add(network, paper))
        session.do(add(network, Organisation(id="gone", name="N", note="x" * 60_000)))
        session.undo()
    return path.read_bytes()


def rows(path: Path) -> Rows | None:
    """All that is stored, table by table, without any index; None where it cannot be read."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.text_factory = bytes
            names = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name")
            items = list(names)
            tables = [name.decode() for name, sql in items if sql and sql[:12] == b"CREATE TABLE"]
            found: Rows = {"": items}
            for table in tables:
                query = f'SELECT * FROM "{table}" NOT INDEXED ORDER BY rowid'
                found[table] = connection.execute(query).fetchall()
            return found
    except (sqlite3.Error, UnicodeDecodeError, AttributeError, TypeError):
        return None


def judged(path: Path) -> str:
    """What the program says of a file: `refused` at opening, `found` by a check, or nothing."""
    before = path.read_bytes()
    started = time.perf_counter()
    said = "passed"
    try:
        Session.open(path, author="An").close()
    except ImvoError:
        said = "refused"
    assert path.read_bytes() == before
    try:
        is_found = check(path).has_errors
    except ImvoError:
        is_found = True
    assert path.read_bytes() == before
    assert left_over(path.parent) == []
    assert time.perf_counter() - started < MOST_SECONDS
    return "found" if said == "passed" and is_found else said


def judged_all(
    path: Path, whole: bytes, damages: Iterator[Callable[[bytearray], None]]
) -> Counter[str]:
    """How many damaged files changed what is stored, and what was said of them."""
    path.write_bytes(whole)
    assert judged(path) == "passed"
    right = rows(path)
    ends: Counter[str] = Counter()
    for damage in damages:
        data = bytearray(whole)
        damage(data)
        path.write_bytes(data)
        said = judged(path)
        found = rows(path)
        is_changed = found != right
        if is_changed and said == "passed":
            assert found is not None
            assert right is not None
            differing = [name for name in right if found.get(name) != right[name]]
            ends[f"MISSED {differing}"] += differing != [SEALED.name]
        ends[f"{'data changed' if is_changed else 'data the same'}, {said}"] += 1
    print(told(ends))
    return ends


def missed(ends: Counter[str]) -> list[str]:
    return [end for end, count in ends.items() if end.startswith("MISSED") and count]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", rounds(60, 600, pytest.mark.full))
def test_that_every_flipped_bit_that_changes_what_is_stored_is_reported(
    tmp_path: Path, whole: bytes, count: int
) -> None:
    dice = random.Random(count)

    def flips() -> Iterator[Callable[[bytearray], None]]:
        for _ in range(count):
            at, bit = dice.randrange(len(whole)), dice.randrange(8)
            yield lambda data, at=at, bit=bit: data.__setitem__(at, data[at] ^ (1 << bit))  # type: ignore[misc]  # bound now

    ends = judged_all(tmp_path / "a.imvo", whole, flips())
    assert missed(ends) == []
    assert ends["data changed, found"] + ends["data changed, refused"]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", rounds(20, 100, pytest.mark.full))
def test_that_a_file_cut_off_at_any_length_is_reported(
    tmp_path: Path, whole: bytes, count: int
) -> None:
    lengths = [0, 1, 99, 100, 4095, 4096, len(whole) - 1, len(whole) - 4096]
    dice = random.Random(count)
    lengths += [dice.randrange(len(whole)) for _ in range(count - len(lengths))]

    def cuts() -> Iterator[Callable[[bytearray], None]]:
        for length in lengths:
            yield lambda data, length=length: data.__delitem__(slice(length, None))  # type: ignore[misc]  # bound now

    ends = judged_all(tmp_path / "a.imvo", whole, cuts())
    assert missed(ends) == []
    assert not any("passed" in end for end in ends), ends


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", rounds(15, 200, pytest.mark.full))
def test_that_what_can_be_read_of_a_damaged_file_is_rescued(
    tmp_path: Path, whole: bytes, count: int
) -> None:
    """Damage as of a bad spot on a disk: 64 bytes anywhere after the first page."""
    dice = random.Random(count)
    path = tmp_path / "a.imvo"
    path.write_bytes(whole)
    total = len(salvage(path).records)
    shares = []
    for _ in range(count):
        at = dice.randrange(4096, len(whole) - 64)
        path.write_bytes(whole[:at] + dice.randbytes(64) + whole[at + 64 :])
        before = path.read_bytes()
        try:
            shares.append(len(salvage(path).records) / total)
        except ImvoError:
            shares.append(0.0)
        assert path.read_bytes() == before
    shares.sort()
    print(f"rescued of {total} records: median {shares[count // 2]:.1%}, least {shares[0]:.1%}")
    assert shares[count // 2] > 0.95
