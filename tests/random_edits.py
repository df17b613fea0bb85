"""`python -m tests.random_edits 10000`: so many random edits, all undone, all redone.

They are made through the document on a project file, with the drawing, the tables, the filter and
all that is kept up beside them. Prints the edits by kind and the checksums, which must be equal.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Make the edits, tell what came of them; 1 where a checksum differs."""
    asked = argparse.ArgumentParser(prog="python -m tests.random_edits", description=__doc__)
    asked.add_argument("edits", nargs="?", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=5)
    asked.add_argument("--every", type=int, default=50, help="look at the views so often")
    asked.add_argument("--all", type=int, default=1000, help="look at everything so often")
    given = asked.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        return _run(Path(folder), given)


def _run(folder: Path, given: argparse.Namespace) -> int:
    from imvo_desktop.ui.application import Application
    from imvo_desktop.ui.searching import Searching
    from imvo_desktop.ui.settings import Appearance
    from imvo_desktop.ui.theme import Theme
    from imvo_desktop.usecases.session import Session
    from tests.desk import Desk, made_project
    from tests.desk_checks import check_all

    app = Application([])
    searching = Searching()
    searching.begin()
    desk = Desk(made_project(folder / "a.imvo"), Theme(app, Appearance.LIGHT), given.seed)
    start, begin = desk.checksum, time.perf_counter()
    made = _edit(desk, given)
    end = desk.checksum
    seconds = [time.perf_counter() - begin]
    found = {"after all edits": end}
    for name, step in (("undo all", desk.undo), ("redo all", desk.redo)):
        begin = time.perf_counter()
        while desk.session.can_undo if step == desk.undo else desk.session.can_redo:
            step()
        seconds.append(time.perf_counter() - begin)
        found[f"after {name}"] = desk.checksum
        check_all(desk)
    path = desk.path
    desk.close()
    searching.end()
    with Session.open(path, author="An", read_only=True) as again:
        found["after opening again"] = f"{again.network.checksum():064x}"
    for name, count in sorted(desk.made.items(), key=lambda pair: -pair[1]):
        print(f"{count:6} {name}")
    told = ", ".join(f"{one:.0f}" for one in seconds)
    print(f"{made} edits; seconds to make, undo and redo them: {told}")
    print(f"checksum at the start: {start}")
    for name, checksum in found.items():
        print(f"checksum {name}: {checksum}")
    undone = found.pop("after undo all")
    is_equal = undone == start and set(found.values()) == {end}
    print("equal" if is_equal else "NOT EQUAL")
    return 0 if is_equal else 1


def _edit(desk: object, given: argparse.Namespace) -> int:
    """Make the edits with some undo and redo between them; how many there were."""
    from tests.desk import Desk
    from tests.desk_checks import check_all, check_quick

    assert isinstance(desk, Desk)
    made = 0
    while made < given.edits:
        chance = desk.dice.random()
        if chance < 0.03:
            desk.undo()
        elif chance < 0.05:
            desk.redo()
        elif chance < 0.07:
            desk.look_otherwise()
        elif desk.act_at_random():
            made += 1
            if made % given.every == 0:
                check_quick(desk)
            if made % given.all == 0:
                check_all(desk)
                print(f"{made} edits", flush=True)
    return made


if __name__ == "__main__":
    sys.exit(main())
