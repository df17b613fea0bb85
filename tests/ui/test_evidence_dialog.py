"""The evidence under a risk, added and removed as a person does."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Evidence
from imvo_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from imvo_desktop.ui.document import Document
from tests.ui.hand import PATIENCE_MS, Hand


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to."""
    found = QWidget()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def dialog(qtbot: QtBot, document: Document, window: QWidget) -> EvidenceDialog:
    """The evidence under the forced labour at the spinner."""
    found = EvidenceDialog(document, "r1", window)
    found.open()
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    return found


def kept(document: Document) -> list[Evidence]:
    """All evidence of the project."""
    # reason: the records of a kind are of its type
    return cast(list[Evidence], list(document.network.records(Kind.EVIDENCE).values()))


def test_that_a_file_is_attached_in_one_edit_and_saved_as_a_copy(
    dialog: EvidenceDialog, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "audit.pdf"
    path.write_bytes(b"%PDF-1.4")
    dialog.attach(path)
    (one,) = kept(document)
    assert (one.subject, one.name, one.by) == ("r1", "audit.pdf", "tester")
    dialog.save_to(one, tmp_path / "kopie.pdf")
    assert (tmp_path / "kopie.pdf").read_bytes() == b"%PDF-1.4"
    document.undo()
    assert kept(document) == []


def test_that_an_address_is_added_shown_in_full_and_removed(
    dialog: EvidenceDialog, document: Document
) -> None:
    hand = Hand(dialog)
    hand.write("evidence.address", "https://example.org/report")
    (one,) = kept(document)
    assert one.address == "https://example.org/report"
    hand.click(f"evidence_look.{one.id}")
    box = hand.find(QMessageBox, "open_address")
    assert box.informativeText() == "https://example.org/report"
    box.close()
    hand.click(f"evidence_remove.{one.id}")
    assert kept(document) == []


def test_that_what_is_no_page_is_refused_and_said(
    dialog: EvidenceDialog, document: Document
) -> None:
    hand = Hand(dialog)
    hand.write("evidence.address", "file:///etc/passwd")
    assert kept(document) == []
    assert hand.find(QLabel, "evidence.told").isVisible()


def test_that_a_file_that_is_too_large_is_refused_and_said(
    dialog: EvidenceDialog, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(26 * 1024**2)
    dialog.attach(path)
    assert kept(document) == []
    box = Hand(dialog).find(QMessageBox, "message")
    assert box.text().startswith("The file is larger than 25 MB.")


def test_that_the_dialog_closes_with_its_project(
    dialog: EvidenceDialog, document: Document
) -> None:
    document.close()
    assert not dialog.isVisible()
