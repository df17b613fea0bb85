"""How long a project with 20,000 rows kept aside takes to save, open, undo and mend.

Nothing here fails for being slow.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import import_suppliers
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.kept_rows import check, mend, take_in
from imvo_desktop.usecases.session import Session
from tests.importing.lists import table
from tests.usecases.kept_lists import OWN, WHEN

pytestmark = pytest.mark.full

ROWS = 20_000
FIELDS = {
    "naam": "organisation.name",
    "land": "organisation.country",
    "product": "link.product",
    "bedrag": "link.value",
    "plaats": "organisation.city",
}


def without_names(count: int) -> Table:
    """A list of eight columns of which nearly all rows have no name."""
    rows = (
        f";BD;tassen {at};{at},50;Straat {at};Dhaka;Contact {at};Opmerking {at}"
        for at in range(count)
    )
    head = "naam;land;product;bedrag;adres;plaats;contact;opmerking"
    return table("\n".join((head, "Acme;BD;doek;1,50;Weg 1;Dhaka;A;B", *rows)))


class Clock:
    """Runs what it is given and notes how long that took."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def run[T](self, name: str, act: Callable[[], T]) -> T:
        begin = time.perf_counter()
        found = act()
        self.told.append(f"{name:32}{1000 * (time.perf_counter() - begin):8.0f} ms")
        return found


@pytest.mark.nightly
def test_how_long_many_rows_kept_aside_take(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clock, path, made = Clock(), tmp_path / "groot.imvo", without_names(ROWS)
    choices = ImportChoices(file="groot.csv", when=WHEN)
    with Session.create(path, author="An") as session:
        session.do(edit("add_organisation", [Change(None, OWN)], count=1))
        network = session.network
        plan = clock.run("plan", lambda: import_suppliers.plan(made, FIELDS, network, choices))
        clock.run("save", lambda: session.do(plan.edit))
        clock.run("undo", session.undo)
        clock.run("redo", session.redo)
        kept = session.network.kept_rows
        assert len(kept) == ROWS
        names = {one.id: (f"Naam {one.row}", *one.cells[1:]) for one in kept.values()}
        first = dict(list(names.items())[:1])
        clock.run("save one cell", lambda: session.do(mend(session.network, first)))
        rows = [(one, one.cells) for one in session.network.kept_rows.values()]
        clock.run("look at all", lambda: check(rows, session.network))
        some = dict(list(names.items())[:1000])
        clock.run("plan to take in 1,000", lambda: take_in(session.network, some))
    clock.run("open", lambda: Session.open(path, author="An")).close()
    size = path.stat().st_size / 1e6
    with capsys.disabled():
        print(f"\n{ROWS:,} rows kept aside, {size:.0f} MB", *clock.told, sep="\n  ")
