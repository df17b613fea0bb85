"""Says above a project that it cannot be changed, and who works in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from imvo_desktop.ui.document import Document


class ReadOnlyBanner(QLabel):
    """Is there only while the open project is read-only."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("role", "banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._document = document
        document.opened.connect(self._show)
        document.closed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        session = self._document.session
        self.setVisible(session is not None and session.is_read_only)
        if session is None or session.holder is None:
            self.setText(self.tr("You can look at this project, but not change it."))
            return
        text = self.tr(
            "{user} works in this project on {host}. You can look at it, but not change it."
        )
        self.setText(text.format(user=session.holder.user, host=session.holder.host))
