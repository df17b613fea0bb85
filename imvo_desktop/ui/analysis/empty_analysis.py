"""What stands in the place of the charts while there are no deliveries yet."""

from __future__ import annotations

from imvo_desktop.ui.panels.empty_state import EmptyState


class EmptyAnalysis(EmptyState):
    """Leads to the import of a list."""

    def __init__(self) -> None:
        super().__init__("analysis.import")
        self.setObjectName("analysis.empty")
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the view is for."""
        self.say(
            self.tr("Nothing to analyse yet"),
            self.tr("Here you see your chain in charts, once there are deliveries in it."),
            self.tr("Import a supplier list…"),
        )
