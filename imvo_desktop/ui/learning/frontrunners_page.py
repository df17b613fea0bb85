"""The suppliers that go ahead of the others."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_editors import OrganisationEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import learning


class FrontrunnersPage(QWidget):
    """A list, and a field to mark one more; a row that is chosen is selected everywhere."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        words = ListWords(
            name=self.tr("Front-runners"),
            headers=(self.tr("Supplier"), self.tr("Country"), self.tr("Now tried with them")),
            remove=self.tr("No longer a front-runner"),
            nothing=self.tr("No front-runner yet. Choose a supplier that does more than others."),
        )
        self._list = RecordList("frontrunners", words)
        self._finder = OrganisationEditor(document.labels, "frontrunner")
        self._finder.control.setAccessibleName(self.tr("Mark a supplier as front-runner"))
        self._finder.committed.connect(self._mark)
        self._list.remove_asked.connect(lambda one: self._change(one, is_one=False))
        self._list.table.itemActivated.connect(
            lambda _item: selection.set(Kind.ORGANISATION, (self._list.current,))
        )
        told = self.tr(
            "Suppliers that go ahead show what is possible. They have a mark in the chain; you can "
            "begin an experiment with them."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addWidget(WrappedLabel(self.tr("Mark a supplier as front-runner"), "quiet"))
        layout.addWidget(self._finder)
        layout.addWidget(self._list, 1)
        self.setFocusProxy(self._finder)

    def refresh(self) -> None:
        """Show who goes ahead now."""
        network, words = self._document.network, self._document.labels
        can = not self._document.is_read_only
        self._finder.look_in(network)
        self._finder.setEnabled(can)
        running = [one for one in learning.experiments(network) if learning.is_running(one)]
        rows = []
        for one in learning.frontrunners(network):
            tried = [each.name for each in running if learning.place_of(network, each) == one.name]
            rows.append(ListRow(one.id, (one.name, words.country(one.country), ", ".join(tried))))
        self._list.show_rows(rows, is_editable=can)

    def _mark(self, organisation: object) -> None:
        if isinstance(organisation, str):
            self._change(organisation, is_one=True)
        self._finder.show_values([None])

    def _change(self, organisation: str, *, is_one: bool) -> None:
        document = self._document
        try:
            edit = learning.mark_frontrunner(document.network, organisation, is_one=is_one)
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)
