"""Whatever a person does, undoes and redoes: file, network and every view say the same."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.desk import EVERY_WISH, Desk, made_project
from tests.desk_checks import check_all, check_content, check_quick, check_tables

_SEEDS = st.integers(0, 2**32)
_TRIES = 1500


class DocumentMachine(RuleBasedStateMachine):
    """A person at a desk: any edit, undo, redo, versions, and other ways of looking."""

    look: Theme
    project: Path

    @initialize(seed=_SEEDS)
    def open(self, seed: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "a.imvo"
        shutil.copy(self.project, path)
        self.desk = Desk(path, self.look, seed)
        self.start = self.desk.checksum

    @rule(name=st.sampled_from(EVERY_WISH), seed=_SEEDS)
    def edit(self, name: str, seed: int) -> None:
        self.desk.dice.seed(seed)
        self.desk.act(name)

    @precondition(lambda self: self.desk.session.can_undo)
    @rule()
    def undo(self) -> None:
        self.desk.undo()

    @precondition(lambda self: self.desk.session.can_redo)
    @rule()
    def redo(self) -> None:
        self.desk.redo()

    @rule(seed=_SEEDS)
    def look_otherwise(self, seed: int) -> None:
        self.desk.dice.seed(seed)
        self.desk.look_otherwise()

    @rule()
    def keep_version(self) -> None:
        self.desk.keep_version()

    @rule(seed=_SEEDS)
    def go_back(self, seed: int) -> None:
        self.desk.dice.seed(seed)
        self.desk.go_back()

    @rule()
    def check_views(self) -> None:
        check_quick(self.desk)

    @rule()
    def rest(self) -> None:
        check_all(self.desk)

    @invariant()
    def content_and_tables_hold(self) -> None:
        check_content(self.desk)
        check_tables(self.desk)

    def teardown(self) -> None:
        if not hasattr(self, "desk"):
            return
        try:
            self._go_back_and_forth()
        finally:
            self.desk.close()
        self._open_again()
        self.folder.cleanup()

    def _go_back_and_forth(self) -> None:
        """Undo all leads to the content of the beginning, redo all to that of the end."""
        desk = self.desk
        while desk.session.can_redo:
            desk.redo()
        self.end = desk.checksum
        while desk.session.can_undo:
            desk.undo()
        assert desk.checksum == self.start
        check_all(desk)
        while desk.session.can_redo:
            desk.redo()
        assert desk.checksum == self.end
        check_all(desk)

    def _open_again(self) -> None:
        """The file holds what was there when it was closed."""
        with Session.open(self.desk.path, author="An", read_only=True) as again:
            assert f"{again.network.checksum():064x}" == self.end


@pytest.fixture
def machine(qtbot: QtBot, look: Theme, tmp_path: Path) -> type[DocumentMachine]:
    """The machine on a project that is made once."""
    DocumentMachine.look = look
    DocumentMachine.project = made_project(tmp_path / "example.imvo")
    return DocumentMachine


def _run(machine: type[DocumentMachine], examples: int, steps: int) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.full
def test_that_all_that_is_done_is_undone_and_redone(machine: type[DocumentMachine]) -> None:
    _run(machine, 2, 15)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_that_many_long_sessions_are_undone_and_redone(machine: type[DocumentMachine]) -> None:
    _run(machine, 60, 170)


@pytest.mark.full
def test_that_every_wish_comes_true_at_some_time(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    desk = Desk(made_project(tmp_path / "example.imvo"), look, 3)
    for _ in range(_TRIES):
        desk.act_at_random()
        if len(desk.made) == len(EVERY_WISH):
            break
    desk.close()
    assert sorted(desk.made) == sorted(EVERY_WISH)


@pytest.mark.full
def test_that_versions_hold_what_was_there_whatever_came_since(
    qtbot: QtBot, look: Theme, tmp_path: Path
) -> None:
    desk = Desk(made_project(tmp_path / "example.imvo"), look, 4)
    for _ in range(4):
        for _ in range(6):
            desk.act_at_random()
        desk.keep_version()
        desk.go_back()
        desk.undo()
    assert desk.made["back_to_version"] >= 1
    desk.close()
