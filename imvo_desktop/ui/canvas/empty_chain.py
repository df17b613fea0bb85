"""What the chain view says while there is no chain, with the one button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from imvo_desktop.ui.panels.empty_state import EmptyState


class EmptyChain(EmptyState):
    """Says what the view is for; `import_asked` from its button."""

    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__("chain_empty_import")
        self.setObjectName("chain_empty")
        self.button.clicked.connect(self.import_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("No chain yet"),
            self.tr("Here you see who delivers to whom, and where the risks are."),
            self.tr("Import a supplier list"),
        )
