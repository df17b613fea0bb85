"""What the menus Edit, Insert and Analysis do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.records import Organisation
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.workspace import CHAIN, VIEW_OF, Workspace

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class EditCommands(QObject):
    """One method per command; each makes one edit at most.

    `list_pasted` when what is on the clipboard is not for the cells of a table.
    """

    list_pasted = Signal()

    def __init__(self, document: Document, selection: Selection, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._document = document
        self._selection = selection
        self._workspace = workspace
        document.changed.connect(self._drop_what_is_gone)
        document.opened.connect(selection.clear)
        document.closed.connect(selection.clear)

    def undo(self) -> None:
        """Take the last edit back."""
        self._document.undo()

    def redo(self) -> None:
        """Make the edit taken back last again."""
        self._document.redo()

    def copy(self) -> None:
        """Copy the selected cells of the table that is shown."""
        if self._workspace.sheet is not None:
            self._workspace.sheet.copy()

    def paste(self) -> None:
        """Put the text on the clipboard into the selected cells; elsewhere it is a new list."""
        table = self._workspace.table
        if table is not None and self._document.is_open and table.model.rowCount():
            table.paste()
        else:
            self.list_pasted.emit()

    def copy_with_heads(self) -> None:
        """The same with the heads of the columns above them."""
        if self._workspace.table is not None:
            self._workspace.table.commands.copy_with_heads()

    def fill_down(self) -> None:
        """Give the selected cells of a table the value of the first one of their column."""
        if self._workspace.table is not None:
            self._workspace.table.commands.fill_down()

    def fill_right(self) -> None:
        """Give the selected cells of a table the text of the first one of their row."""
        if self._workspace.table is not None:
            self._workspace.table.commands.fill_right()

    def remove(self) -> None:
        """Remove what is selected, with all that cannot stand without it.

        In a table it empties the selected cells, unless whole rows are selected.
        """
        kind, ids = self._selection.kind, self._selection.ids
        table = self._workspace.table
        if table is not None and table.model.kind is kind:
            table.commands.clear_or_remove()
        elif kind is not None:
            self._document.do(editing.remove(self._document.network, kind, ids))

    def merge_organisations(self) -> None:
        """Ask which of the two selected organisations stays, and make them one."""
        ids = self._selection.ids
        if self._selection.kind is Kind.ORGANISATION and len(ids) == 2:
            dialog = opening.merge_dialog(self._document, (ids[0], ids[1]), self._workspace)
            dialog.joined.connect(lambda kept: self._selection.set(Kind.ORGANISATION, [kept]))
            dialog.open()

    def change_own(self) -> None:
        """Ask which organisation is the own company."""
        opening.own_company_dialog(self._document, self._workspace).open()

    def select_all(self) -> None:
        """Select all rows of the table, or all organisations of the chain."""
        if self._workspace.sheet is not None:
            self._workspace.sheet.select_all()
        else:
            self._selection.set(Kind.ORGANISATION, self._document.network.organisations)

    def clear_selection(self) -> None:
        """Select nothing, or else show everything again; from a field go back to the view."""
        if isinstance(QApplication.focusWidget(), _FIELDS):
            self._workspace.focus_view()
        else:
            self._document.filtering.step_back(self._selection)

    def add_organisation(self) -> None:
        """Add an organisation with a name to be filled in, and select it."""
        name = self.tr("New organisation")
        record = Organisation(id=self._document.new_id(), name=name)
        self._document.do(editing.add(self._document.network, record))
        self._selection.set(Kind.ORGANISATION, [record.id])
        if self._workspace.view != CHAIN:
            self._workspace.show_view(VIEW_OF[Kind.ORGANISATION])

    def add_supplier(self) -> None:
        """Add a supplier to the selected organisation, and select it."""
        self._add_supplier(self.tr("New supplier"), is_known=True)

    def add_unknown(self) -> None:
        """Add a supplier that is not known yet to the selected organisation, and select it."""
        self._add_supplier(self.tr("Supplier not known yet"), is_known=False)

    def assess_again(self) -> None:
        """Compute the hotspots once more."""
        self._document.assess()

    def _add_supplier(self, name: str, *, is_known: bool) -> None:
        buyer = self._selected_organisation()
        if buyer is None:
            return
        network, new_id = self._document.network, self._document.new_id
        edit = editing.add_supplier_of(network, buyer, name, new_id, is_known=is_known)
        self._document.do(edit)
        self._selection.set(Kind.ORGANISATION, [edit.changes[0].id])

    def _selected_organisation(self) -> str | None:
        """The organisation that is selected, or the one that delivers the selected link."""
        chosen = self._selection.single
        if chosen is None or self._selection.kind is Kind.ORGANISATION:
            return chosen
        if self._selection.kind is Kind.LINK:
            return self._document.network.links[chosen].supplier
        return None

    def _drop_what_is_gone(self, _edit: Edit) -> None:
        kind = self._selection.kind
        if kind is not None:
            self._selection.keep_only(kind, self._document.network.records(kind))
