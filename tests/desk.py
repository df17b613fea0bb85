"""A real document on a project file, with the views that hold what they show; and who uses it."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.errors import InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.storage import kept_versions
from imvo_desktop.storage.kept_versions import KeptVersion
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.ui.theme import Theme as Look
from imvo_desktop.usecases import versions
from imvo_desktop.usecases.cell_filter import ColumnFilter
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.example import example_edit
from imvo_desktop.usecases.group_organisations import GroupBy
from imvo_desktop.usecases.kept_issues import KeptIssues
from imvo_desktop.usecases.session import Session
from tests.wishes import WISHES, NothingToDoError
from tests.wishes_of_views import VIEW_WISHES, Seat

_PATIENCE = 60.0
_TABLES = (Kind.ORGANISATION, Kind.LINK, Kind.RISK, Kind.MEASURE)
_FILTERS = {
    Kind.ORGANISATION: ("country", "niet leeg"),
    Kind.LINK: ("level", "o"),
    Kind.RISK: ("scale", ">1"),
    Kind.MEASURE: ("status", "e"),
}
_MOST_ORGANISATIONS = 60
_OFTEN = ("add_organisation", "connect", "change_link", "tag", "judge_some", "type_in_cells")
EVERY_WISH: tuple[str, ...] = (*WISHES, *VIEW_WISHES)


def made_project(path: Path) -> Path:
    """The example as a project file, and a record by which its history begins before."""
    with Session.create(path, author="An") as session:
        session.do(example_edit("nl"))
    return path


class Desk:
    """Makes edits by dice, undoes and redoes them; `checksums` are those at each depth of undo.

    `versions` holds the content of each version kept, by its id.
    """

    def __init__(self, path: Path, look: Look, seed: int) -> None:
        self.path = path
        self.dice = random.Random(seed)
        self.made: Counter[str] = Counter()
        self.failures: list[object] = []
        self.workers = Workers()
        self.document = Document(Labels("nl"), self.workers, "An", random_ids(self.dice))
        self.document.failed.connect(self.failures.append)
        self.document.adopt(Session.open(path, author="An"))
        self.selection = Selection()
        self.plain, self.folded = (ChainView(self.document, self.selection, look) for _ in range(2))
        self.tables = {kind: RecordModel(self.document, kind) for kind in _TABLES}
        self.narrowed = {kind: self._narrowed(kind) for kind in _TABLES}
        self.issues = KeptIssues(self.document.network.snapshot())
        self._edits: list[Edit] = []
        self.document.changed.connect(self._edits.append)
        self.checksums = [self.checksum]
        self.versions: dict[str, str] = {}

    @property
    def session(self) -> Session:
        """The open project."""
        assert self.document.session is not None
        return self.document.session

    @property
    def checksum(self) -> str:
        """The content as the file has it."""
        return self.session.checksum

    def act(self, name: str) -> bool:
        """Make the edit called `name`, if there is anything to make it of."""
        seat = Seat(self.document, self.tables, self.dice)
        try:
            edit = WISHES[name](seat) if name in WISHES else VIEW_WISHES[name](seat)
        except (NothingToDoError, InputError):
            return False
        return self.do(name, edit)

    def act_at_random(self) -> bool:
        """One of all wishes; a chain that grew large gets smaller."""
        if len(self.document.network.organisations) > _MOST_ORGANISATIONS:
            return self.act("remove_organisations")
        return self.act(self.dice.choice((*EVERY_WISH, *_OFTEN)))

    def do(self, name: str, edit: Edit) -> bool:
        """Make `edit`; whether it changed anything."""
        if not edit.changes:
            return False
        depth = self.depth
        self.document.do(edit)
        self.settle()
        self.made[name] += 1
        self.checksums[depth + 1 :] = [self.checksum]
        return True

    @property
    def depth(self) -> int:
        """How many edits of this opening stand."""
        return len(self.session.history.done)

    def keep_version(self) -> None:
        """Keep a version of now; that is no edit, and nothing that can be undone."""
        before, depth = self.checksum, self.depth
        number = len(kept_versions.listed(self.path))
        wanted = KeptVersion("", f"Versie {number}", utc_now(), "An")
        made = versions.save(self.document.network.snapshot(), wanted, str(number))
        self.session.on_disk(lambda file: kept_versions.keep(file, made.version, made.payload))
        self.versions[made.version.id] = before
        assert (self.checksum, self.depth) == (before, depth)

    def go_back(self) -> None:
        """Go back to a version, if there is one: the content is what it was when it was kept."""
        found = kept_versions.listed(self.path)
        assert {one.id for one in found} == {*self.versions}
        if not found:
            return
        version = self.dice.choice(found)
        way = versions.way_back(self.path, version, self.document.network.snapshot())
        self.do("back_to_version", way.edit)
        then = versions.thaw(self.path, version)
        assert f"{then.checksum():064x}" == self.versions[version.id]
        rest = versions.way_back(self.path, version, self.document.network.snapshot()).edit
        assert rest.changes == (), "what stays is told apart from what goes back"

    def undo(self) -> None:
        """Take the last edit back: the content is what it was before."""
        if self.session.can_undo:
            self.document.undo()
            self.settle()
            assert self.checksum == self.checksums[self.depth]

    def redo(self) -> None:
        """Make the edit taken back last again: the content is what it was then."""
        if self.session.can_redo:
            self.document.redo()
            self.settle()
            assert self.checksum == self.checksums[self.depth]

    def look_otherwise(self) -> None:
        """Group, collapse, narrow or sort in another way; none of these is an edit."""
        network = self.document.network
        self.folded.folds.group(self.dice.choice(list(GroupBy)))
        if network.organisations and self.dice.random() < 0.5:
            self.folded.folds.collapse(self.dice.choice(sorted(network.organisations)))
        if self.dice.random() < 0.3:
            themes = tuple(self.dice.sample(list(Theme), 8))
            self.document.filtering.narrow(Criterion(By.THEME, themes))
        else:
            self.document.filtering.clear()
        for model in self.narrowed.values():
            model.sort(self.dice.randrange(len(model.columns)))

    def follow_issues(self) -> KeptIssues:
        """The issues, kept up with every edit so far."""
        edits, self._edits[:] = list(self._edits), []
        self.issues.follow(edits, self.document.network)
        return self.issues

    def settle(self) -> None:
        """Wait until the edit is on disk."""
        if self.document.is_locked:
            wait(lambda: not self.document.is_locked)
        assert not self.failures, self.failures

    def rest(self) -> None:
        """Wait until nothing runs and all that was computed is of the chain of now."""
        document = self.document
        wait(
            lambda: (
                document.workers.is_idle
                and document.assessment is not None
                and not document.is_stale
                and document.suggesting.last is not None
                and not document.suggesting.is_stale
            )
        )
        assert not self.failures, self.failures

    def close(self) -> None:
        """Close the project and let everything go."""
        self.document.close()
        self.workers.shutdown()
        for one in (*self.tables.values(), *self.narrowed.values(), self.plain, self.folded):
            one.deleteLater()
        QApplication.processEvents()

    def _narrowed(self, kind: Kind) -> RecordModel:
        """A table with a filter that is sorted."""
        model = RecordModel(self.document, kind)
        field, typed = _FILTERS[kind]
        column = next(one for one in model.columns if one.field == field)
        model.set_filter(column, ColumnFilter(typed))
        model.sort(0)
        return model


def wait(is_done: Callable[[], bool]) -> None:
    """Let events come until `is_done`; fails where that lasts too long."""
    end = time.monotonic() + _PATIENCE
    QApplication.processEvents()
    while not is_done():
        assert time.monotonic() < end
        QTest.qWait(2)
