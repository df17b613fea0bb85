"""Who complained, locked and opened by a person at the dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.labels.labels import Labels
from imvo_desktop.storage import sealing
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.grievances.identity_dialog import IdentityDialog
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import sealed_identity
from imvo_desktop.usecases.session import Session
from tests.ui.hand import PATIENCE_MS, Hand

COMPLAINT = Grievance(id="g", number="2026-1", received="2026-11-20")
PASSWORD = "twaalf-ezels-lopen"


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Document]:
    """A project on disk with a complaint; keys are made with little work."""
    monkeypatch.setattr(sealing, "_COST", 2**4)
    session = Session.create(tmp_path / "bags.imvo", author="tester")
    session.do(editing.add(session.network, COMPLAINT))
    workers = Workers()
    made = Document(Labels("en"), workers, author="tester")
    made.adopt(session)
    yield made
    made.close()
    workers.shutdown()


@pytest.fixture
def hand(qtbot: QtBot, document: Document) -> Hand:
    """Someone at the dialog."""
    assert document.session is not None
    dialog = IdentityDialog(document, document.session, COMPLAINT)
    qtbot.addWidget(dialog)
    dialog.show()
    return Hand(dialog)


def fill(hand: Hand, **texts: str) -> None:
    """Type in the lines of the dialog."""
    for name, text in texts.items():
        line = hand.find(QLineEdit, f"identity.{name}")
        line.clear()
        QTest.keyClicks(line, text)


def told(qtbot: QtBot, hand: Hand, text: str) -> None:
    """Wait until the dialog says so."""
    label = hand.find(WrappedLabel, "identity.result")
    qtbot.waitUntil(lambda: text in label.text(), timeout=PATIENCE_MS)


def test_that_a_name_is_locked_and_opened_with_its_password_only(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    fill(hand, name="Zebedeus Quixbourne", contact="by post", password=PASSWORD, again=PASSWORD)
    hand.click("identity.do")
    told(qtbot, hand, "Locked")
    fill(hand, password="wrong")
    hand.click("identity.do")
    told(qtbot, hand, "That is not the password")
    fill(hand, password=PASSWORD)
    hand.click("identity.do")
    told(qtbot, hand, "Zebedeus Quixbourne")
    assert document.session is not None
    assert b"Quixbourne" not in document.session.path.read_bytes()


def test_that_two_passwords_that_differ_or_are_short_lock_nothing(hand: Hand) -> None:
    do = hand.find(QPushButton, "identity.do")
    fill(hand, name="Z", password=PASSWORD, again="another one here")
    assert not do.isEnabled()
    fill(hand, password="short", again="short")
    assert not do.isEnabled()
    fill(hand, password=PASSWORD, again=PASSWORD)
    assert do.isEnabled()


def test_that_an_identity_is_removed_for_good_when_it_is_said_twice(
    qtbot: QtBot, document: Document, hand: Hand
) -> None:
    fill(hand, name="Z", password=PASSWORD, again=PASSWORD)
    hand.click("identity.do")
    told(qtbot, hand, "Locked")
    hand.click("identity.remove")
    told(qtbot, hand, "cannot be undone")
    assert document.session is not None
    assert sealed_identity.is_sealed(document.session, "g")
    hand.click("identity.remove")
    told(qtbot, hand, "removed")
    assert not sealed_identity.is_sealed(document.session, "g")
    assert hand.find(QLineEdit, "identity.name").isVisible()


def test_that_undo_in_the_line_brings_no_locked_name_back(qtbot: QtBot, hand: Hand) -> None:
    fill(hand, name="Zebedeus", contact="by post", password=PASSWORD, again=PASSWORD)
    hand.click("identity.do")
    told(qtbot, hand, "Locked")
    for name in ("name", "contact"):
        assert not hand.find(QLineEdit, f"identity.{name}").isUndoAvailable()


def test_that_nothing_is_typed_while_it_is_being_locked(hand: Hand) -> None:
    fill(hand, name="Zebedeus", password=PASSWORD, again=PASSWORD)
    hand.find(QPushButton, "identity.do").click()
    assert not hand.find(QLineEdit, "identity.name").isEnabled()
