"""What a person wrote stays letters in every view: no markup, no shortcut, nothing fetched."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui import workspace
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.year_names import STEP_VIEWS
from imvo_desktop.usecases.session import Session
from tests.hostile_chains import hostile_records, markup
from tests.storage.small_chain import adding
from tests.ui.read_as_markup import misread
from tests.ui.walker import Walker

VIEWS = (workspace.CHAIN, *workspace.TABLES, *workspace.LATE, *STEP_VIEWS)
COMMANDS = (
    "show_kept_rows", "settings", "find", "find_anything", "show_hotspots", "show_problems",
    "show_history", "show_own_lists", "tag_risk", "what_if", "make_report", "ask_supplier",
    "show_audit_trail", "show_versions", "change_own", "paper_answer_pack", "export_data",
    "print_view", "about",
)  # fmt: skip
"""Commands whose dialogs or panels show names of the project."""


@pytest.fixture
def walker(qtbot: QtBot, started: Program, tmp_path: Path) -> Walker:
    """Someone at a project in which every text is markup."""
    path = tmp_path / "R&D <b>x</b>.imvo".replace("/", "")
    with Session.create(path, author=markup("author")) as session:
        session.do(adding(*hostile_records()))
    found = Walker(qtbot, started, tmp_path)
    found.document.open_project(path)
    qtbot.waitUntil(lambda: found.document.is_open)
    found.wait_until_quiet()
    return found


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went wrong in a slot and would only have been told."""
    found: list[str] = []

    def take(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        found.append(f"{kind.__name__}: {error}")

    monkeypatch.setattr(sys, "excepthook", take)
    return found


def seen(walker: Walker, qapp: QApplication) -> set[str]:
    """What is misread in what is in sight, tab by tab."""
    walker.wait_until_quiet()
    found = misread(qapp)
    for bar in walker.window.findChildren(QTabBar):
        for tab in range(bar.count() if bar.isVisible() else 0):
            if tab != bar.currentIndex() and bar.isTabEnabled(tab):
                bar.setCurrentIndex(tab)
                walker.wait_until_quiet()
                found |= misread(qapp)
    return found


@pytest.mark.full
@pytest.mark.parametrize("part", range(4))
def test_that_no_view_reads_what_a_person_wrote(
    walker: Walker, qapp: QApplication, errors: list[str], part: int
) -> None:
    for name in VIEWS[part::4]:
        walker.window.go_to(name)
        assert walker.window.workspace.view == name
        assert seen(walker, qapp) == set(), name
    assert errors == []


@pytest.mark.full
def test_that_no_panel_or_dialog_reads_what_a_person_wrote(
    walker: Walker, qapp: QApplication, errors: list[str]
) -> None:
    network = walker.document.network
    for kind in (Kind.ORGANISATION, Kind.LINK, Kind.RISK, Kind.MEASURE):
        walker.selection.set(kind, sorted(network.records(kind))[-1:])
        assert seen(walker, qapp) == set(), kind
    for command in COMMANDS:
        walker.window.run(command)
        walker.wait_until_quiet()
        assert misread(qapp) == set(), command
        for top in qapp.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.close()
    assert errors == []
