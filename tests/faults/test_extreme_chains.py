"""A chain at the end of what anybody has is kept, computed, drawn, written and undone like any."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.export_project import export
from imvo_desktop.usecases.make_report import make
from imvo_desktop.usecases.session import Session
from tests.faults.extreme_chains import SHAPES, some_edit
from tests.reporting.made import DAY
from tests.storage.small_chain import adding

pytestmark = pytest.mark.full

FEW = {
    "star": 400,
    "double_star": 400,
    "line": 250,
    "ring": 300,
    "side_by_side": 400,
    "knot": 400,
    "grown": 150,
}
MANY = {
    "star": 5_000,
    "double_star": 5_000,
    "line": 2_000,
    "ring": 2_000,
    "side_by_side": 5_000,
    "knot": 5_000,
    "grown": 10_000,
}
SIZES = [
    *FEW.items(),
    *(pytest.param(name, size, marks=[pytest.mark.nightly]) for name, size in MANY.items()),
]
"""Of each shape a small one always, the large one by night."""


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("shape", "size"), SIZES)
def test_that_it_is_kept_computed_drawn_written_and_undone(
    tmp_path: Path, shape: str, size: int
) -> None:
    path, wanted = tmp_path / "a.imvo", SHAPES[shape](size)
    with Session.create(path, author="An") as session:
        before = session.checksum
        session.do(adding(*wanted))
        after = session.checksum
        session.undo()
        assert session.checksum == before
        session.redo()
        assert session.checksum == after
    checked = check(path)
    assert checked.examination.is_sound
    with Session.open(path, author="An", read_only=True) as session:
        assert session.checksum == after
        _assert_all_of_it_is_used(session.network, tmp_path)


def _assert_all_of_it_is_used(network: Network, folder: Path) -> None:
    assessment = assess_network(network)
    assert np.isfinite(assessment.links.weight).all()
    assert np.isfinite(assessment.organisations.exposure).all()
    places = arrange(network)
    assert set(places) == set(network.organisations)
    assert len(set(places.values())) == len(places)
    words = Labels("nl")
    for suffix in (".json", ".zip", ".xlsx", ".csv", ".graphml", ".gexf"):
        export(network, assessment, folder / f"a{suffix}", words)
        assert (folder / f"a{suffix}").stat().st_size > 0
    assert make(network, assessment, folder / "a.pdf", words, date=DAY).pages > 0


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("edits", [150, pytest.param(10_000, marks=pytest.mark.nightly)])
def test_that_undoing_and_redoing_every_edit_of_any_order_gives_equal_checksums(
    tmp_path: Path, edits: int
) -> None:
    path, seen, dice = tmp_path / "a.imvo", list[str](), random.Random(edits)
    new_id = random_ids(dice)
    with Session.create(path, author="An") as session:
        session.do(adding(*SHAPES["grown"](20)))
        seen.append(session.checksum)
        for _ in range(edits):
            session.do(some_edit(session.network, dice, new_id))
            seen.append(session.checksum)
        for checksum in reversed(seen[:-1]):
            session.undo()
            assert session.checksum == checksum
        for checksum in seen[1:]:
            session.redo()
            assert session.checksum == checksum
    assert check(path).examination.is_sound
    with Session.open(path, author="An", read_only=True) as session:
        assert session.checksum == seen[-1]
