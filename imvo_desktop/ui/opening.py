"""The only ways out of the window: a page in the browser, a folder or a document of ours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from imvo_desktop.ui.messages import Message
from imvo_desktop.usecases.web_addresses import plain_host, web_address

translate = QCoreApplication.translate

_OPENED = frozenset({".pdf"})


def ask_to_open(parent: QWidget, text: str) -> bool:
    """Show the address in full; only then, and only if asked, the browser opens it.

    False, with nothing shown, where `text` is no address of a page.
    """
    address = web_address(text)
    if address is None:
        return False
    box = Message(parent)
    box.setObjectName("open_address")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("opening", "Open this page in your browser?"))
    box.setInformativeText("\n\n".join((address, *_warnings(address))))
    yes = box.addButton(translate("opening", "Open the page"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    yes.clicked.connect(lambda: open_page(address))
    box.open()
    return True


def open_page(text: str) -> None:
    """Let the browser open the page at `text`, which the person has seen; nothing else opens."""
    address = web_address(text)
    if address is not None:
        QDesktopServices.openUrl(QUrl(address))


def open_made(path: Path) -> None:
    """Let the system show a folder, or a document the program made; nothing else opens."""
    if path.is_dir() or (path.is_file() and path.suffix.lower() in _OPENED):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _warnings(address: str) -> tuple[str, ...]:
    """What to look at before opening: a name of letters that can look like others."""
    host = plain_host(address)
    if host is None:
        return ()
    said = translate(
        "opening",
        "Look well: the name of this site can have letters that look like others. "
        "Written otherwise it is {name}",
    )
    return (said.format(name=host),)
