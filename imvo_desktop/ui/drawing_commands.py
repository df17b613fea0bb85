"""What the menus do in the drawing of the chain: group it, and write on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from imvo_desktop.ui.workspace import CHAIN, Workspace

if TYPE_CHECKING:
    from imvo_desktop.ui.canvas.chain_view import ChainView


class DrawingCommands(QObject):
    """One method per command; each brings the drawing into sight."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def add_note(self) -> None:
        """Let a person write a note in the middle of what is in view."""
        chain = self._chain()
        if chain is not None:
            chain.add_note()

    def group_by_nothing(self) -> None:
        """Show every organisation by itself."""
        self._group("nothing")

    def group_by_country(self) -> None:
        """Show the organisations of a country as one."""
        self._group("country")

    def group_by_product_group(self) -> None:
        """Show the organisations that deliver products of one group as one."""
        self._group("product_group")

    def group_by_product(self) -> None:
        """Show the organisations that deliver one product as one."""
        self._group("product")

    def group_by_supplier_group(self) -> None:
        """Show the organisations of one company group as one."""
        self._group("supplier_group")

    def group_by_tier(self) -> None:
        """Show the organisations as many steps away as one."""
        self._group("tier")

    def _group(self, by: str) -> None:
        from imvo_desktop.usecases.group_organisations import GroupBy

        chain = self._chain()
        if chain is not None:
            chain.group(GroupBy(by))

    def _chain(self) -> ChainView | None:
        """The drawing of the chain, brought into sight; None while it is still being made."""
        from imvo_desktop.ui.canvas.chain_view import ChainView

        self._workspace.show_view(CHAIN)
        shown = self._workspace.shown
        return shown if isinstance(shown, ChainView) else None
