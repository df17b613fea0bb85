"""The evidence for what is selected, added and removed as a person does."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMessageBox, QTabWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.drop_area import DropArea
from imvo_desktop.ui.panels.evidence_page import EvidencePage
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.panels.inspector_tabs import Tab
from imvo_desktop.ui.selection import Selection
from tests.ui.hand import PATIENCE_MS, Hand
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


@pytest.fixture
def page(inspector: Inspector, selection: Selection, hand: Hand) -> EvidencePage:
    """The evidence of the delivery of the spinner, with its risk chosen."""
    selection.set(Kind.LINK, ["l1"])
    hand.click("evidence.r2")
    return hand.find(EvidencePage, "evidence_page")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A file to add."""
    path = tmp_path / "audit.pdf"
    path.write_bytes(b"%PDF-1.4")
    return path


def kept(document: Document) -> list[Evidence]:
    """All evidence of the project."""
    # reason: the records of a kind are of its type
    return cast(list[Evidence], list(document.network.records(Kind.EVIDENCE).values()))


def wait_for_one(qtbot: QtBot, document: Document) -> Evidence:
    """The evidence, once it is there."""
    qtbot.waitUntil(lambda: len(kept(document)) == 1, timeout=PATIENCE_MS)
    return kept(document)[0]


def dropped(path: Path) -> QDropEvent:
    """A file let go over a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    mime.setParent(QApplication.instance())
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    return QDropEvent(QPointF(9, 9), actions, mime, left, Qt.KeyboardModifier.NoModifier)


def test_that_a_file_dropped_on_the_inspector_supports_what_is_selected(
    qtbot: QtBot, inspector: Inspector, document: Document, selection: Selection, report: Path
) -> None:
    selection.set(Kind.LINK, ["l1"])
    event = dropped(report)
    event.ignore()
    inspector.dropEvent(event)
    one = wait_for_one(qtbot, document)
    assert event.isAccepted()
    assert (one.subject_kind, one.subject, one.name, one.by) == (
        Kind.LINK,
        "l1",
        "audit.pdf",
        "tester",
    )
    assert Hand(inspector).find(QTabWidget, "inspector.tabs").currentIndex() == Tab.EVIDENCE
    document.undo()
    assert kept(document) == []


def test_that_a_file_supports_what_was_selected_when_it_was_dropped(
    qtbot: QtBot, page: EvidencePage, document: Document, selection: Selection, report: Path
) -> None:
    page.take(dropped(report).mimeData())
    selection.set(Kind.LINK, ["l2"])
    assert wait_for_one(qtbot, document).subject == "r2"


def test_that_a_file_is_saved_as_a_copy(
    qtbot: QtBot, page: EvidencePage, document: Document, report: Path, tmp_path: Path
) -> None:
    page.take(dropped(report).mimeData())
    one = wait_for_one(qtbot, document)
    assert (one.subject_kind, one.subject) == (Kind.RISK, "r2")
    page.save_to(one, tmp_path / "kopie.pdf")
    assert (tmp_path / "kopie.pdf").read_bytes() == b"%PDF-1.4"


def test_that_an_address_is_added_shown_in_full_and_removed(
    page: EvidencePage, document: Document, hand: Hand
) -> None:
    hand.write("evidence.address", "https://example.org/report")
    (one,) = kept(document)
    assert one.address == "https://example.org/report"
    hand.click(f"evidence_look.{one.id}")
    box = hand.find(QMessageBox, "open_address")
    assert box.informativeText() == "https://example.org/report"
    box.close()
    hand.click(f"evidence_remove.{one.id}")
    assert kept(document) == []


def test_that_a_picture_is_pasted_with_the_keys_of_pasting(
    qtbot: QtBot, page: EvidencePage, document: Document
) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert wait_for_one(qtbot, document).name.endswith(".png")


def test_that_a_piece_gets_another_name_and_escape_leaves_it(
    page: EvidencePage, document: Document, hand: Hand
) -> None:
    hand.write("evidence.address", "https://example.org/report")
    (one,) = kept(document)
    hand.click(f"evidence_rename.{one.id}")
    hand.write(f"evidence_name.{one.id}", "Jaarverslag")
    assert kept(document)[0].name == "Jaarverslag"
    hand.click(f"evidence_rename.{one.id}")
    line = hand.find(QLineEdit, f"evidence_name.{one.id}")
    QTest.keyClicks(line, "anders")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert kept(document)[0].name == "Jaarverslag"


def test_that_the_same_page_is_there_once_with_all_it_supports(
    page: EvidencePage, document: Document, hand: Hand
) -> None:
    hand.write("evidence.address", "https://example.org/report")
    about = hand.find(QComboBox, "evidence.about")
    about.setCurrentIndex(0)
    hand.write("evidence.address", "https://example.org/report")
    first, second = kept(document)
    assert {first.subject, second.subject} == {"r2", "l1"}
    cards = [one for one in (first, second) if hand.has(f"evidence_card.{one.id}")]
    assert len(cards) == 1
    hand.click(f"evidence_remove.{cards[0].id}")
    assert kept(document) == []


def test_that_a_file_that_is_gone_from_the_project_is_told(
    qtbot: QtBot, page: EvidencePage, document: Document, session: MemorySession, hand: Hand
) -> None:
    lost = Evidence(id="e9", subject="l1", subject_kind=Kind.LINK, name="weg.pdf", sha256="0" * 64)
    document.do(editing.add(document.network, lost))
    qtbot.waitUntil(lambda: hand.has("evidence_problem.e9"), timeout=PATIENCE_MS)
    assert "no longer in the project" in hand.find(QLabel, "evidence_problem.e9").text()


def test_that_what_is_no_page_is_refused_and_said(
    page: EvidencePage, document: Document, hand: Hand
) -> None:
    hand.write("evidence.address", "file:///etc/passwd")
    assert kept(document) == []
    assert hand.find(QLabel, "evidence.told").isVisible()


def test_that_a_file_that_is_too_large_is_refused_and_said(
    qtbot: QtBot, page: EvidencePage, document: Document, hand: Hand, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(26 * 1024**2)
    page.take(dropped(path).mimeData())
    qtbot.waitUntil(lambda: hand.has("message"), timeout=PATIENCE_MS)
    assert hand.find(QMessageBox, "message").text().startswith("The file is larger than 25 MB.")
    assert kept(document) == []


def test_that_what_is_dragged_over_the_window_leaves_the_inspector_open(
    qtbot: QtBot, started: Program, tmp_path: Path
) -> None:
    def first() -> Edit:
        return editing.add(Network(), Organisation(id="own", name="Fietstas BV"))

    with qtbot.waitSignal(started.document.opened, timeout=PATIENCE_MS):
        started.document.create_project(tmp_path / "a.imvo", first)
    area = started.window.findChild(DropArea)
    assert area is not None
    assert area.spared() is None
    started.window.selection.set(Kind.ORGANISATION, ["own"])
    assert area.spared() is started.window.inspector
    qtbot.waitUntil(lambda: started.workers.is_idle, timeout=PATIENCE_MS)
