"""What a person wrote is shown letter for letter in every view: all of it, or cut off with a …"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from imvo_desktop.usecases.session import Session
from tests import naughty
from tests.hostile_chains import hostile_records, markup, texts_of
from tests.storage.small_chain import adding
from tests.ui.test_hostile_texts import VIEWS, errors
from tests.ui.texts_in_sight import texts_in_sight
from tests.ui.walker import Walker

__all__ = ["errors"]

_HEAD, _MOST_CUT = 8, 0.2


class Written:
    """Texts a person wrote, to hold what is shown against."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._lines = sorted(map(_in_one_line, texts), key=len, reverse=True)
        self._heads = {one[:_HEAD] for one in self._lines}
        self._good: set[str] = set()

    def unlike(self, shown: str) -> list[str]:
        """Of `shown` each place that begins as one of the texts, and goes on as none of them."""
        if shown in self._good:
            return []
        found = list(self._unlike(_in_one_line(shown)))
        if not found:
            self._good.add(shown)
        return found

    def _unlike(self, line: str) -> Iterator[str]:
        if not any(head in line for head in self._heads):
            return
        for whole in self._lines:
            line = line.replace(whole, "\0")
        for head in self._heads:
            like = [one for one in self._lines if one.startswith(head)]
            at = line.find(head)
            while at >= 0:
                if not any(_is_cut(one, line[at:]) for one in like):
                    yield line[at : at + 80]
                at = line.find(head, at + 1)


def _is_cut(written: str, shown: str) -> bool:
    kept = shown.split("…")[0].rstrip()
    return kept != shown and written.startswith(kept)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def test_that_a_changed_text_is_found() -> None:
    written = Written(["<b>vet</b> & meer dan dat", "short"])
    for good in ("x <b>vet</b> & meer dan dat.", "<b>vet</b> & me…", "a short one"):
        assert written.unlike(good) == []
    for bad in ("<b>vet</b> meer", "<b>vet</b> &amp; meer dan dat", "<b>vet</b> & meer dan"):
        assert written.unlike(bad) != []


@pytest.mark.full
@pytest.mark.timeout(1200)
@pytest.mark.parametrize(
    "turn",
    [0, *(pytest.param(one, marks=pytest.mark.nightly) for one in range(5, len(naughty.ALL), 5))],
)
def test_that_every_view_shows_what_was_written(
    qtbot: QtBot, started: Program, qapp: QApplication, errors: list[str], tmp_path: Path, turn: int
) -> None:
    words = naughty.InTurn(turn)
    path = tmp_path / "a.imvo"
    with Session.create(path, author=words("author")) as session:
        records = hostile_records(words)
        session.do(adding(*records))
        stored = session.checksum
    walker = Walker(qtbot, started, tmp_path)
    walker.document.open_project(path)
    qtbot.waitUntil(lambda: walker.document.is_open)
    heads = {one[:_HEAD] for one in naughty.ALL}
    there = {one for one in texts_of(records) if one[:_HEAD] in heads}
    written, seen = Written({*words.used, *there, markup("link.product")}), set[str]()
    for name in VIEWS:
        walker.window.go_to(name)
        assert walker.window.workspace.view == name
        walker.wait_until_quiet()
        shown = set(texts_in_sight(qapp))
        assert [one for text in shown for one in written.unlike(text)] == [], name
        seen |= shown
    assert errors == []
    assert walker.checksum == stored
    assert set(naughty.ALL) == words.used
    short = words.used - {*naughty.LONG}
    lost = {one for one in short if not any(one in text for text in seen)}
    assert len(lost) <= _MOST_CUT * len(short), lost
