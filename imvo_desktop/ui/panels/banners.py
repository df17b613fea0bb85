"""What is said above a project, below each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.read_only_banner import ReadOnlyBanner
from imvo_desktop.ui.panels.synced_banner import SyncedBanner
from imvo_desktop.ui.preferences import Preferences


class Banners(QWidget):
    """That it cannot be changed, and that its folder is copied; `run` does a command."""

    def __init__(
        self, document: Document, preferences: Preferences, run: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 4)
        column.addWidget(ReadOnlyBanner(document, run))
        column.addWidget(SyncedBanner(document, preferences))
