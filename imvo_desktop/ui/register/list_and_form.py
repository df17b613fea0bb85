"""A list of records on the left, the form of the one that is chosen on the right."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.register.beside import BesideOrBelow
from imvo_desktop.ui.register.record_form import RecordForm
from imvo_desktop.ui.register.record_list import RecordList


class ListAndForm(QWidget):
    """Joins the two; who is derived from it fills `column` above them and refreshes the rows."""

    def __init__(
        self, document: Document, kind: Kind, records: RecordList, form: RecordForm
    ) -> None:
        super().__init__()
        self.document = document
        self.list = records
        self.form = form
        self._kind = kind
        self.column = QVBoxLayout()
        self.column.setSpacing(GRID // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(self.column)
        self._area = scrolled(form)
        self._area.hide()
        layout.addWidget(BesideOrBelow(records, self._area), 1)
        records.chosen.connect(self._show)
        records.remove_asked.connect(self._remove)
        self.setFocusProxy(records)

    def select(self, record_id: str) -> None:
        """Choose a record in the list, and show its form."""
        self.list.select(record_id)

    def begin(self, edit: Edit, record_id: str, field: str) -> None:
        """Make a record, choose it and put the keyboard in `field`."""
        try:
            self.document.do(edit)
        except ImvoError as error:
            self.document.failed.emit(error)
            return
        self.select(record_id)
        self.form.start(field)

    def _show(self, record_id: str) -> None:
        """Show the form of a record; no room for a form where there is none."""
        self.form.show_record(record_id)
        self._area.setVisible(bool(record_id))

    def _remove(self, record_id: str) -> None:
        document = self.document
        document.do(editing.remove(document.network, self._kind, [record_id]))
