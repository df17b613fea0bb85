"""The analysis gets only the edits, and still finds what it would find in the whole chain."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import FileError
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.same_bytes import bytes_of
from tests.ui.chains import bicycle_bags
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full

if TYPE_CHECKING:
    from imvo_desktop.domain.network import Network
    from imvo_desktop.usecases.session import Session


def wait(qtbot: QtBot, document: Document) -> None:
    """Wait until the hotspots are those of the chain of now."""
    qtbot.waitUntil(
        lambda: (
            document.assessment is not None and not document.is_stale and document.workers.is_idle
        )
    )


def is_as_fresh(document: Document) -> bool:
    """Whether the hotspots are those of a chain that was never edited."""
    found = document.assessment
    return found is not None and bytes_of(found) == bytes_of(assess_network(document.network))


def any_edit(document: Document, dice: random.Random) -> Edit:
    """A rename, another value, a new supplier, a judgement, or the removal of a delivery."""
    network = document.network
    organisation = dice.choice(sorted(network.organisations))
    link = dice.choice(sorted(network.links))
    makers = (
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], name=str(dice.random())),
        lambda: editing.change(network, Kind.LINK, [link], value=dice.randrange(10**6)),
        lambda: editing.add_supplier_of(network, organisation, "New", document.new_id),
        lambda: scored(network, dice),
        lambda: editing.remove(network, Kind.LINK, [link] if len(network.links) > 2 else []),
    )
    return dice.choice(makers)()


def scored(network: Network, dice: random.Random) -> Edit:
    """Another judgement of a risk, so that the order changes; a new value where there is none."""
    if not network.risks:
        link = min(network.links)
        return editing.change(network, Kind.LINK, [link], value=dice.randrange(10**9))
    risk = dice.choice(sorted(network.risks))
    likelihood = (network.risks[risk].likelihood or 0) % 5 + 1
    return editing.change(network, Kind.RISK, [risk], likelihood=likelihood)


@pytest.fixture
def copies(document: Document, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The revisions of which the analysis asked a copy; what sources say needs one each time."""
    asked: list[int] = []
    snapshot = Document.snapshot

    def counted(self: Document) -> Network:
        asked.append(self.network.revision)
        return snapshot(self)

    document.suggesting.forget()
    monkeypatch.setattr(Document, "snapshot", counted)
    return asked


@pytest.mark.parametrize("seed", range(4))
def test_that_hotspots_after_many_edits_are_those_of_the_whole_chain(
    qtbot: QtBot, document: Document, copies: list[int], seed: int
) -> None:
    dice = random.Random(seed)
    wait(qtbot, document)
    for _ in range(30):
        move = dice.choice((document.undo, document.redo, None, None, None))
        if move is None:
            document.do(any_edit(document, dice))
        else:
            move()
        if dice.random() < 0.5:
            wait(qtbot, document)
    document.do(scored(document.network, dice))
    wait(qtbot, document)
    assert is_as_fresh(document)
    assert copies == []


def test_that_an_edit_makes_the_hotspots_stale_until_they_are_found_anew(
    qtbot: QtBot, document: Document
) -> None:
    wait(qtbot, document)
    document.do(scored(document.network, random.Random(1)))
    assert document.is_stale
    wait(qtbot, document)
    assert is_as_fresh(document)


def test_that_a_missed_edit_makes_the_analysis_begin_anew(
    qtbot: QtBot, document: Document, session: MemorySession, copies: list[int]
) -> None:
    wait(qtbot, document)
    session.network.apply(scored(session.network, random.Random(2)))
    document.do(scored(document.network, random.Random(3)))
    wait(qtbot, document)
    assert is_as_fresh(document)
    assert copies == [document.network.revision]


def test_that_an_edit_that_was_not_kept_is_missed(
    qtbot: QtBot, document: Document, session: MemorySession, copies: list[int]
) -> None:
    wait(qtbot, document)
    session.failure = FileError("disk_full")
    document.do(scored(document.network, random.Random(4)))
    session.failure = None
    document.do(scored(document.network, random.Random(5)))
    wait(qtbot, document)
    assert is_as_fresh(document)
    assert copies == [document.network.revision]


@pytest.mark.parametrize("is_slow", [False, True])
def test_that_no_hotspots_are_told_of_a_chain_that_was_taken_back(
    qtbot: QtBot, document: Document, session: MemorySession, *, is_slow: bool
) -> None:
    wait(qtbot, document)
    told: list[tuple[int, int]] = []
    document.assessing.found.connect(
        lambda found: told.append((found.revision, document.network.revision))
    )
    session.failure, session.is_slow = FileError("disk_full"), is_slow
    document.do(scored(document.network, random.Random(4)))
    assert session.pending is not None
    session.pending.is_done = True
    qtbot.waitUntil(lambda: not document.is_locked)
    wait(qtbot, document)
    assert is_as_fresh(document)
    assert all(found == now for found, now in told)
    assert told[-1] == (2, 2)


def test_that_hotspots_are_told_in_the_order_of_the_edits(qtbot: QtBot, document: Document) -> None:
    wait(qtbot, document)
    told: list[int] = []
    document.assessing.found.connect(lambda found: told.append(found.revision))
    for seed in range(5):
        document.do(scored(document.network, random.Random(seed)))
    wait(qtbot, document)
    assert told == sorted(set(told))
    assert told[-1] == document.network.revision


def test_that_nothing_is_told_of_a_project_closed_meanwhile(
    qtbot: QtBot, document: Document
) -> None:
    wait(qtbot, document)
    document.assessing.begins.connect(lambda readings: readings.append(lambda *_: "rows"))
    document.do(scored(document.network, random.Random(1)))
    with (
        qtbot.assertNotEmitted(document.assessing.found),
        qtbot.assertNotEmitted(document.assessing.read),
    ):
        document.close()
        qtbot.waitUntil(lambda: document.workers.is_idle)
    assert document.assessment is None


def test_that_what_is_read_with_the_hotspots_is_of_the_same_chain(
    qtbot: QtBot, document: Document
) -> None:
    wait(qtbot, document)
    told: list[object] = []
    document.assessing.begins.connect(
        lambda readings: readings.append(lambda network, _: network.checksum())
    )
    document.assessing.read.connect(told.append)
    for seed in range(3):
        document.do(scored(document.network, random.Random(seed)))
        wait(qtbot, document)
        assert told[-1] == document.network.checksum()


def test_that_another_project_is_assessed_though_the_one_before_is_on_its_way(
    qtbot: QtBot, document: Document
) -> None:
    other = MemorySession(bicycle_bags())
    other.network.apply(scored(other.network, random.Random(6)))
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", other))
    wait(qtbot, document)
    assert is_as_fresh(document)
