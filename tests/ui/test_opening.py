"""What leaves the window: a page after it was shown in full, a folder, a document of ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui import opening

UI = Path(opening.__file__).parent
WAYS_OUT = ("QDesktopServices", "webbrowser", "startfile", "setOpenExternalLinks(True", "QProcess")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to open."""
    found: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        found.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to ask in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def box_of(window: QWidget) -> QMessageBox:
    box = window.findChild(QMessageBox, "open_address")
    assert isinstance(box, QMessageBox)
    return box


def press(box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    (button,) = [one for one in box.findChildren(QPushButton) if box.buttonRole(one) is role]
    button.click()


def test_that_no_other_module_opens_anything() -> None:
    package = UI.parent
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if any(one in path.read_text(encoding="utf-8") for one in WAYS_OUT)
    }
    assert found == {"ui/opening.py"}


def test_that_an_address_is_shown_in_full_before_it_opens(
    window: QWidget, opened: list[QUrl]
) -> None:
    address = "https://example.org/<b>a</b>?" + "long=" * 60
    assert opening.ask_to_open(window, address)
    box = box_of(window)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.informativeText() == address
    assert opened == []
    press(box, QMessageBox.ButtonRole.AcceptRole)
    assert [one.host() for one in opened] == ["example.org"]


def test_that_nothing_opens_when_the_question_is_put_away(
    window: QWidget, opened: list[QUrl]
) -> None:
    opening.ask_to_open(window, "https://example.org")
    press(box_of(window), QMessageBox.ButtonRole.RejectRole)
    assert opened == []


def test_that_letters_that_look_like_others_are_told(window: QWidget) -> None:
    opening.ask_to_open(window, "https://p\u0430ypal.com/login")
    assert "xn--pypal-4ve.com" in box_of(window).informativeText()


@pytest.mark.parametrize(
    "text",
    ["file:///etc/passwd", "smb://a/b", "\\\\a\\b", "javascript:alert(1)", "https://u@a.org", ""],
)
def test_that_nothing_but_a_page_opens(window: QWidget, opened: list[QUrl], text: str) -> None:
    assert not opening.ask_to_open(window, text)
    opening.open_page(text)
    assert window.findChild(QMessageBox) is None
    assert opened == []


def test_that_only_folders_and_documents_of_ours_open(tmp_path: Path, opened: list[QUrl]) -> None:
    for name in ("a.pdf", "a.exe", "a.html", "a.bat"):
        (tmp_path / name).write_bytes(b"a")
        opening.open_made(tmp_path / name)
    opening.open_made(tmp_path / "gone.pdf")
    opening.open_made(tmp_path)
    assert [Path(one.toLocalFile()).name for one in opened] == ["a.pdf", tmp_path.name]
