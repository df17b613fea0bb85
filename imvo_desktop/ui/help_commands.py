"""What the menu Help does, beside the library."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from imvo_desktop import resources
from imvo_desktop.ui import topics
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.dialogs.text_dialog import TextDialog

_LICENCES = (("icons", "LICENSE.txt"), ("fonts", "README.md"), ("map", "README.md"))


class HelpCommands(QObject):
    """One method per command that explains something."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def show_help(self) -> None:
        """Explain the theme the keyboard is at, or how to begin."""
        theme = topics.topic_at(self._window.focusWidget())
        if theme is not None and topics.ask(self._window, theme):
            return
        head = self.tr("How to use IMVO Desktop")
        TextDialog(head, head, self._help_text(), self._window).open()

    def show_keys(self) -> None:
        """Show the sheet of every key there is, once."""
        there = self._window.findChild(QDialog, "keys_sheet")
        sheet = there if there is not None else opening.keys_sheet(self._window)
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    def about(self) -> None:
        """Say what this program is and by which licences it comes."""
        head = self.tr(
            "IMVO Desktop {version}: risks for people and the environment in your supply chain. "
            "Offline: nothing leaves this computer. Licence: EUPL 1.2."
        )
        version = metadata.version("imvo-desktop")
        title = self.tr("About IMVO Desktop")
        TextDialog(title, head.format(version=version), _licence_texts(), self._window).open()

    def _help_text(self) -> str:
        return "\n\n".join(
            (
                self.tr("1. Import your list of suppliers: File, Import a supplier list."),
                self.tr(
                    "2. Say where each product is made. The country of the seller says nothing "
                    "about where something is made."
                ),
                self.tr(
                    "3. Complete the chain: select an organisation and insert its supplier. "
                    "A supplier you do not know may stand there too."
                ),
                self.tr(
                    "4. See what sources say: View, According to sources. Take a suggestion over, "
                    "judge it yourself, or set it aside with a reason. Nothing is taken over by "
                    "itself. The tab “What do we not know?” shows where to look further."
                ),
                self.tr(
                    "5. Select a delivery and tag a risk on it: how serious, how many people, can "
                    "it be put right, and how likely?"
                ),
                self.tr(
                    "6. Look at the hotspots: they show where to begin, and why. Open questions "
                    "never make a risk low."
                ),
                self.tr("7. Make the report: Report, Make the report (PDF)."),
                self.tr(
                    "The library explains each theme: press F1 at a theme, or choose Help, "
                    "Library. You can add a list of your own: Analysis, Add a source of your own."
                ),
                self.tr("Undo takes back everything, step by step. All is saved at once."),
            )
        )


def _licence_texts() -> str:
    texts = [
        "PySide6 (Qt)  LGPL-3.0\nSQLAlchemy  MIT\nalembic  MIT\nnetworkx  BSD-3-Clause\n"
        "numpy  BSD-3-Clause\nmatplotlib  PSF-based\ntypst  Apache-2.0\n"
        "python-calamine  MIT\nXlsxWriter  BSD-2-Clause\nrapidfuzz  MIT\n"
        "fonttools  MIT\nMaterial Symbols  Apache-2.0"
    ]
    for parts in _LICENCES:
        file = resources.path(*parts)
        if file.exists():
            texts.append(file.read_text(encoding="utf-8"))
    return "\n\n".join(texts)
