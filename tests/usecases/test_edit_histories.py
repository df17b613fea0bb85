"""Whatever is done, undone and redone: file and memory agree, and undoing all leads back."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Affected, Kind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.session import Session
from tests.examples import examples
from tests.storage.small_chain import RECORDS, made

type Wish = Callable[[Network, random.Random], Edit]


def add_supplier(network: Network, dice: random.Random) -> Edit:
    """A new supplier of any organisation."""
    return editing.add_supplier_of(
        network, any_of(network, Kind.ORGANISATION, dice), "S", random_ids(dice)
    )


def connect(network: Network, dice: random.Random) -> Edit:
    """A link between any two, also from one to itself."""
    supplier, buyer = (any_of(network, Kind.ORGANISATION, dice) for _ in range(2))
    return editing.connect(network, supplier, buyer, random_ids(dice))


def tag(network: Network, dice: random.Random) -> Edit:
    """A risk on some links."""
    links = sorted(network.links)
    chosen = dice.sample(links, min(len(links), 3))
    affected = (dice.choice(list(Affected)),)
    risk = Risk(id="", theme=dice.choice(list(Theme)), scale=dice.randint(1, 5), affected=affected)
    return editing.tag_risk(network, risk, chosen, random_ids(dice))


def rename(network: Network, dice: random.Random) -> Edit:
    """Another name for any organisation; at times the name it has."""
    chosen = any_of(network, Kind.ORGANISATION, dice)
    return editing.change(network, Kind.ORGANISATION, [chosen], name=dice.choice(["A", "É", "木"]))


def add_source(network: Network, dice: random.Random) -> Edit:
    """A source nobody refers to yet."""
    return editing.add(network, Source(id=random_ids(dice)(), publisher="P", title="T"))


def remove(network: Network, dice: random.Random) -> Edit:
    """Any record of any kind, with all that hangs on it."""
    kinds = [kind for kind in Kind if network.records(kind)]
    kind = dice.choice(kinds)
    return editing.remove(network, kind, [any_of(network, kind, dice)])


def place(network: Network, dice: random.Random) -> Edit:
    """An organisation dragged somewhere."""
    at = (dice.uniform(-1e6, 1e6), float(dice.randint(-3, 3)))
    return editing.place(network, {any_of(network, Kind.ORGANISATION, dice): at})


def any_of(network: Network, kind: Kind, dice: random.Random) -> str:
    """The id of one record of `kind`."""
    return dice.choice(sorted(network.records(kind)))


WISHES: list[Wish] = [add_supplier, connect, tag, rename, add_source, place, remove]
STEPS = st.lists(st.sampled_from(["do"] * 6 + ["undo", "redo"]), max_size=15)


def run(session: Session, steps: list[str], dice: random.Random) -> None:
    """Do `steps`, each wish chosen by `dice`; wishes that nothing can meet are left out."""
    for step in steps:
        if step == "undo" and session.can_undo:
            session.undo()
        elif step == "redo" and session.can_redo:
            session.redo()
        elif step == "do" and session.network.organisations:
            session.do(dice.choice(WISHES)(session.network, dice))


def undo_all(session: Session) -> None:
    """Take back everything of this opening."""
    while session.can_undo:
        session.undo()


def redo_all(session: Session) -> None:
    """Do everything again."""
    while session.can_redo:
        session.redo()


def assert_history_holds(path: Path, steps: list[str], seed: int) -> None:
    """That undo of all and redo of all give the checksums they must, and the file is sound."""
    with Session.open(path, author="An") as session:
        start = session.checksum
        run(session, steps, random.Random(seed))
        assert session.checksum == f"{session.network.checksum():064x}"
        redo_all(session)
        end = session.checksum
        undo_all(session)
        assert session.checksum == start == f"{session.network.checksum():064x}"
        redo_all(session)
        assert session.checksum == end
    assert check(path).examination.is_sound
    with Session.open(path, author="An", read_only=True) as again:
        assert f"{again.network.checksum():064x}" == end


@pytest.mark.full
@given(STEPS, st.integers(0, 2**32))
@examples(4)
def test_that_undoing_all_and_redoing_all_give_equal_checksums(steps: list[str], seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert_history_holds(made(Path(folder) / "a.imvo", *RECORDS), steps, seed)


@pytest.mark.full
def test_that_a_long_history_leads_back_too(tmp_path: Path) -> None:
    steps = random.Random(7).choices(["do", "undo", "redo"], [8, 1, 1], k=400)
    assert_history_holds(made(tmp_path / "a.imvo", *RECORDS), steps, 7)
