"""Where to look for a newer version: told only when asked, opened only by the browser."""

from __future__ import annotations

from email.message import Message
from importlib import metadata

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.newer_version import NewerVersion

PAGE = "https://example.org/releases"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages the browser was asked to open."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toString())
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


def built_with(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    package = Message()
    for one in addresses:
        package["Project-URL"] = one
    monkeypatch.setattr(metadata, "metadata", lambda _name: package)


def asked(window: QWidget) -> QMessageBox:
    NewerVersion(window).find()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def test_that_the_page_opens_in_the_browser_only_when_pressed(
    monkeypatch: pytest.MonkeyPatch, window: QWidget, opened: list[str]
) -> None:
    built_with(monkeypatch, "Homepage, https://example.org", f"Releases, {PAGE}")
    button = asked(window).findChild(QPushButton, "open_release_page")
    assert isinstance(button, QPushButton)
    assert opened == []
    button.click()
    assert opened == [PAGE]


def test_that_without_a_page_nothing_is_offered(
    monkeypatch: pytest.MonkeyPatch, window: QWidget, opened: list[str]
) -> None:
    built_with(monkeypatch)
    box = asked(window)
    assert box.findChild(QPushButton, "open_release_page") is None
    assert metadata.version("imvo-desktop") in box.text()
    assert opened == []
