"""Two organisations are made one in the window, and undo brings both back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.dialogs.merge_dialog import MergeDialog
from imvo_desktop.ui.document import Document
from tests.ui.hand import Hand


def dialog_of(
    qtbot: QtBot, document: Document, first: str, second: str
) -> tuple[MergeDialog, Hand]:
    dialog = MergeDialog(document, (first, second))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog, Hand(dialog)


def texts(dialog: MergeDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]


def test_that_both_are_shown_side_by_side_and_one_is_chosen_by_what_hangs_on_it(
    qtbot: QtBot, document: Document
) -> None:
    dialog, _ = dialog_of(qtbot, document, "office", "weaver")

    assert {"Kantoorhandel De Vries", "Weverij Anand", "Netherlands", "India"} <= set(texts(dialog))
    assert dialog.kept == "weaver"


def test_that_it_says_beforehand_what_goes_over_and_what_goes(
    qtbot: QtBot, document: Document
) -> None:
    dialog, hand = dialog_of(qtbot, document, "weaver", "spinner")
    told = hand.find(QLabel, "merge.told")

    assert "What goes: deliveries between the two (1), with the risks on them (1)." in told.text()
    hand.find(QRadioButton, "merge.stays_1").click()
    assert dialog.kept == "spinner"
    assert "What is filled in: Workers." in told.text()


def test_that_joining_is_one_edit_that_undo_takes_back(qtbot: QtBot, document: Document) -> None:
    before = document.network.checksum()
    dialog, hand = dialog_of(qtbot, document, "weaver", "office")
    with qtbot.waitSignal(dialog.joined) as told:
        hand.click("merge.do")

    assert told.args == ["weaver"]
    assert document.network.former["office"].name == "Kantoorhandel De Vries"
    assert document.network.links["l5"].supplier == "weaver"
    document.undo()
    assert document.network.checksum() == before


def test_that_cancel_changes_nothing(qtbot: QtBot, document: Document) -> None:
    before = document.network.checksum()
    dialog, _ = dialog_of(qtbot, document, "weaver", "office")
    dialog.reject()

    assert document.network.checksum() == before


def test_that_the_own_company_always_stays(qtbot: QtBot, document: Document) -> None:
    dialog, hand = dialog_of(qtbot, document, "weaver", "own")

    assert dialog.kept == "own"
    assert not hand.find(QRadioButton, "merge.stays_0").isEnabled()


@pytest.mark.full
def test_that_the_command_works_on_two_organisations_and_selects_the_one_that_stays(
    started: Program, qtbot: QtBot
) -> None:
    window = started.window
    window.projects.open_example()
    qtbot.waitUntil(lambda: window.document.is_open and not window.document.is_locked)
    suppliers = [one.id for one in window.document.network.organisations.values()][1:3]
    window.selection.set(Kind.ORGANISATION, suppliers[:1])
    assert not window.commands["merge_organisations"].isEnabled()
    window.selection.set(Kind.ORGANISATION, suppliers)
    window.run("merge_organisations")
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    kept = dialog.kept
    dialog.accept()
    qtbot.waitUntil(lambda: not window.document.is_locked)

    assert window.selection.ids == (kept,)
    assert len(window.document.network.former) == 1
