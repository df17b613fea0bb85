"""What a table says while it has no rows, with one button that helps."""

from __future__ import annotations

from PySide6.QtCore import Signal

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.panels.empty_state import EmptyState

_COMMANDS = {
    Kind.ORGANISATION: "import_list",
    Kind.LINK: "show_chain",
    Kind.RISK: "show_links",
    Kind.MEASURE: "show_risks",
}


class EmptyTable(EmptyState):
    """`asked(command)` where there is nothing yet, `all_asked` where the filters leave nothing."""

    asked = Signal(str)
    all_asked = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__("table.empty")
        self._kind = kind
        self._is_narrowed = False
        self.button.clicked.connect(self._ask)
        self.retranslate()

    def show_narrowed(self, *, is_narrowed: bool) -> None:
        """Say whether filters leave nothing, or there is nothing at all."""
        self._is_narrowed = is_narrowed
        self.retranslate()

    def retranslate(self) -> None:
        self.say("", *self._texts())

    def _ask(self) -> None:
        if self._is_narrowed:
            self.all_asked.emit()
        else:
            self.asked.emit(_COMMANDS[self._kind])

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
