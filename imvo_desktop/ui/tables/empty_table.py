"""What a table says while it has no rows, with one button that helps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID

_COMMANDS = {
    Kind.ORGANISATION: "import_list",
    Kind.LINK: "show_chain",
    Kind.RISK: "show_links",
    Kind.MEASURE: "show_risks",
}


class EmptyTable(QWidget):
    """`asked(command)` where there is nothing yet, `all_asked` where the filters leave nothing."""

    asked = Signal(str)
    all_asked = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind
        self._is_narrowed = False
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.setObjectName("table.empty")
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addStretch()
        layout.addWidget(self._text)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self._retranslate()

    def show_narrowed(self, *, is_narrowed: bool) -> None:
        """Say whether filters leave nothing, or there is nothing at all."""
        self._is_narrowed = is_narrowed
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        if self._is_narrowed:
            self.all_asked.emit()
        else:
            self.asked.emit(_COMMANDS[self._kind])

    def _retranslate(self) -> None:
        text, button = self._texts()
        self._text.setText(text)
        self._button.setText(button)

    def _texts(self) -> tuple[str, str]:
        if self._is_narrowed:
            return self.tr("No row meets the filters."), self.tr("Show all")
        return {
            Kind.ORGANISATION: (
                self.tr("Here you see all organisations. Import a list, or insert one."),
                self.tr("Import a list…"),
            ),
            Kind.LINK: (
                self.tr("Here you see who delivers what to whom. Draw a line in the chain."),
                self.tr("Go to the chain"),
            ),
            Kind.RISK: (
                self.tr("Here you see all risks. Select a delivery and tag a risk on it."),
                self.tr("Go to the deliveries"),
            ),
            Kind.MEASURE: (
                self.tr("Here you see what is done about risks. Select a risk and add a measure."),
                self.tr("Go to the risks"),
            ),
        }[self._kind]
