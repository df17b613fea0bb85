"""The grave risks about which nobody was heard yet, each with a way to plan a conversation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.usecases import stakeholder_rows
from imvo_desktop.usecases.found_levels import FoundLevels


class UnheardPage(QWidget):
    """`talk_asked(risk)` to plan a conversation about the risk that is chosen."""

    talk_asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        words = ListWords(
            name=self.tr("Not spoken about with anyone yet"),
            headers=(self.tr("Risk"), self.tr("Level")),
            add=self.tr("Plan a conversation about this risk"),
            nothing=self.tr("There is no high risk left about which nobody was heard."),
        )
        self._list = RecordList("unheard", words)
        self._list.add_asked.connect(lambda: self.talk_asked.emit(self._list.current))
        told = self.tr(
            "High and very high risks, the gravest first. Is it too dangerous for people to talk? "
            "Say so with the risk itself; then it leaves this list."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addWidget(self._list, 1)
        self.setFocusProxy(self._list)

    def refresh(self) -> None:
        """Show the risks of now."""
        document = self._document
        network, levels = document.network, FoundLevels(document.assessment)
        texts = stakeholder_rows.unheard_texts
        found = stakeholder_rows.unheard(network, levels)
        rows = [ListRow(one.id, texts(network, one, levels, document.labels)) for one in found]
        self._list.show_rows(rows, is_editable=bool(rows) and not document.is_read_only)
