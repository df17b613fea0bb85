"""The answer to "is there a newer version?": where to look; the program itself never asks."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from imvo_desktop.installed import PROGRAM, version_of
from imvo_desktop.ui import messages, opening

_LABEL = "Releases"


def release_page() -> str:
    """The page that lists the versions, as the package was built with it; empty for none.

    It is the project address called "Releases" of pyproject.toml.
    """
    from importlib import metadata

    found: list[str] = metadata.metadata(PROGRAM).get_all("Project-URL") or []
    for line in found:
        label, _, address = line.partition(",")
        if label.strip() == _LABEL:
            return address.strip()
    return ""


class NewerVersion(QObject):
    """Says which version this is and offers the page in the browser."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def find(self) -> None:
        """Say where newer versions are; only the browser goes online, and only when asked."""
        page = release_page()
        where = self.tr("Look where you got this program, or ask who gave it to you.")
        if page:
            where = self.tr(
                "Newer versions are on a page on the internet. Your browser opens it; "
                "the program itself sends nothing."
            )
        text = self.tr("This is version {version}.").format(version=version_of())
        box = messages.text_box(self._window, f"{text}\n\n{where}")
        if page:
            self._offer(box)
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def _offer(self, box: QMessageBox) -> None:
        button = QPushButton(self.tr("Open the page"), box)
        button.setObjectName("open_release_page")
        button.clicked.connect(self._open)
        box.addButton(button, QMessageBox.ButtonRole.AcceptRole)

    def _open(self) -> None:
        opening.open_page(release_page())
