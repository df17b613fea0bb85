"""Goes to one page of a view that has several."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from imvo_desktop.ui.workspace import ANALYSIS, Workspace


@runtime_checkable
class Paged(Protocol):
    """A view of several pages."""

    def show_page(self, name: str) -> None:
        """Show the page called `name`."""


def show_analysis(workspace: Workspace, name: str) -> None:
    """Show a page of the analysis: a chart, a question or a lens."""
    workspace.show_view(ANALYSIS)
    view = workspace.late(ANALYSIS)
    if isinstance(view, Paged):
        view.show_page(name)
    workspace.focus_view()
