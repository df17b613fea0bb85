"""Where a file goes is asked in one place, and what is proposed lies beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from imvo_desktop.ui import places, saving
from imvo_desktop.ui.document import Document
from tests.sources import MODULES, PACKAGE
from tests.ui.memory_session import MemorySession


def asked(window: QWidget, wish: saving.Wish) -> tuple[QFileDialog, list[str]]:
    """The dialog of a wish, and what it will give."""
    given: list[str] = []
    saving.ask(window, wish, given.append)
    dialog = window.findChild(QFileDialog, wish.name)
    assert isinstance(dialog, QFileDialog)
    return dialog, given


def test_that_nowhere_else_asks_where_a_file_must_go() -> None:
    found = [one for one in MODULES if "AcceptSave" in one.read_text(encoding="utf-8")]
    assert found == [PACKAGE / "ui" / "saving.py"]


def test_that_the_proposed_file_is_chosen_with_its_suffix(window: QWidget, tmp_path: Path) -> None:
    wish = saving.Wish("a_dialog", "Where?", ("PDF (*.pdf)",), tmp_path / "verslag.pdf")
    dialog, given = asked(window, wish)
    assert dialog.selectedFiles() == [str(tmp_path / "verslag.pdf")]
    dialog.selectFile("ander")
    assert dialog.selectedFiles() == [str(tmp_path / "ander.pdf")]
    dialog.accept()
    assert given == [str(tmp_path / "ander.pdf")]


def test_that_closing_it_gives_nothing_and_leaves_no_dialog(
    window: QWidget, tmp_path: Path
) -> None:
    dialog, given = asked(window, saving.Wish("a_dialog", "Where?", (), tmp_path / "photo.jpg"))
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert given == []
    assert window.findChild(QFileDialog) is None


def test_that_a_file_is_proposed_beside_the_project(
    document: Document, session: MemorySession, tmp_path: Path
) -> None:
    session.path = tmp_path / "Fietstas.imvo"
    assert saving.beside(document, "verslag", ".pdf") == tmp_path / "verslag.pdf"


def test_that_without_a_project_it_is_among_the_documents(empty_document: Document) -> None:
    found = saving.beside(empty_document, "verslag", ".pdf")
    assert found == places.documents_folder() / "verslag.pdf"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Loon en beloning", "Loon en beloning.pdf"),
        ("Prijs/levertijd: hoe?", "Prijs levertijd hoe.pdf"),
        ("con", "_con.pdf"),
        ("...", "IMVO.pdf"),
        ("纺织", "纺织.pdf"),
    ],
)
def test_that_a_title_becomes_a_name_for_every_system(title: str, name: str) -> None:
    assert saving.file_name(title, ".pdf") == name
