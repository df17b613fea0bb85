"""What the map says while there is no chain, with the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from imvo_desktop.ui.panels.empty_state import EmptyState


class EmptyMap(EmptyState):
    """Says what the view is for; `import_asked` from its button."""

    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__("map_empty_import")
        self.setObjectName("map_empty")
        self.button.clicked.connect(self.import_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Nothing on the map yet"),
            self.tr("Here you see where on earth your products are made."),
            self.tr("Import a supplier list"),
        )
