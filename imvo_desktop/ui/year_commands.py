"""What the rows of the menu View do that lead to the views of a year of due diligence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from imvo_desktop.ui.workspace import Workspace
from imvo_desktop.ui.year_names import (
    AGREEMENTS,
    BUYING,
    GRIEVANCES,
    HOME,
    LABOUR,
    LEARNING,
    PASSPORT,
    PLAN,
    SELF_SCAN,
    STAKEHOLDERS,
)


class YearCommands(QObject):
    """One method per command that shows such a view."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def show_home(self) -> None:
        """Show what needs attention."""
        self._show(HOME)

    def show_self_scan(self) -> None:
        """Show how mature the six steps are."""
        self._show(SELF_SCAN)

    def show_buying(self) -> None:
        """Show the own purchasing and what is asked of suppliers."""
        self._show(BUYING)

    def show_labour(self) -> None:
        """Show what was looked at of child labour and forced labour."""
        self._show(LABOUR)

    def show_plan(self) -> None:
        """Show what is done about risks."""
        self._show(PLAN)

    def show_agreements(self) -> None:
        """Show the agreements and commitments."""
        self._show(AGREEMENTS)

    def show_learning(self) -> None:
        """Show the lessons and experiments."""
        self._show(LEARNING)

    def show_passport(self) -> None:
        """Show the passport and its indicators."""
        self._show(PASSPORT)

    def show_grievances(self) -> None:
        """Show the complaints and what came of them."""
        self._show(GRIEVANCES)

    def show_stakeholders(self) -> None:
        """Show who is heard and worked with."""
        self._show(STAKEHOLDERS)

    def _show(self, name: str) -> None:
        self._workspace.show_view(name)
        self._workspace.focus_view()
