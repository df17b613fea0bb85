"""The five points of a first analysis; they tick themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import icons
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import first_steps
from imvo_desktop.usecases.first_steps import FirstStep

TEXTS = {
    FirstStep.IMPORT: QT_TRANSLATE_NOOP("checklist", "Import suppliers"),
    FirstStep.COUNTRIES: QT_TRANSLATE_NOOP("checklist", "Check countries"),
    FirstStep.JUDGE: QT_TRANSLATE_NOOP("checklist", "Judge risks"),
    FirstStep.HOTSPOTS: QT_TRANSLATE_NOOP("checklist", "See hotspots"),
    FirstStep.REPORT: QT_TRANSLATE_NOOP("checklist", "Make the PDF"),
}
_COMMANDS = {
    FirstStep.IMPORT: "import_list",
    FirstStep.COUNTRIES: "show_links",
    FirstStep.JUDGE: "show_sources",
    FirstStep.HOTSPOTS: "show_hotspots",
    FirstStep.REPORT: "make_report",
}


class Checklist(QWidget):
    """Ticks what is done; each point goes to its place (`asked(command)`)."""

    asked = Signal(str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("checklist")
        self._document = document
        self._theme = theme
        self._seen: frozenset[FirstStep] = frozenset()
        self._title = QLabel()
        self._title.setProperty("role", "list_head")
        self._points = {step: self._point(step) for step in FirstStep}
        self._lay_out()
        self._shown: frozenset[FirstStep] | None = None
        document.opened.connect(self._forget)
        for signal in (document.changed, document.closed):
            signal.connect(self._refresh)
        theme.changed.connect(self._show)
        self._retranslate()

    def tick(self, step: FirstStep) -> None:
        """Say that something was done that leaves no trace in the chain."""
        self._seen |= {step}
        self._refresh()

    @property
    def done(self) -> frozenset[FirstStep]:
        """The points that are ticked."""
        return first_steps.done(self._document.network, self._seen)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _point(self, step: FirstStep) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"check_{step}")
        button.setProperty("role", "list")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setProperty("command", _COMMANDS[step])
        button.clicked.connect(self._ask)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        for button in self._points.values():
            layout.addWidget(button)

    def _ask(self) -> None:
        self.asked.emit(str(self.sender().property("command")))

    def _forget(self) -> None:
        self._seen = frozenset()
        self._refresh()

    def _refresh(self) -> None:
        if self.done != self._shown:
            self._show()

    def _show(self) -> None:
        self._shown = done = self.done
        palette = self._theme.palette
        for step, button in self._points.items():
            text = QCoreApplication.translate("checklist", TEXTS[step])
            is_done = step in done
            name = "check_circle" if is_done else "radio_button_unchecked"
            colour = palette.accent if is_done else palette.quiet
            button.setIcon(icons.pixmap(name, colour, scale=2))
            button.setText(text)
            state = self.tr("done") if is_done else self.tr("open")
            button.setAccessibleName(f"{text}: {state}")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Your first analysis"))
        self._show()
