"""Where a person is mentioned in the records of a project; what is about another is unticked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.panels.button_text import plain

if TYPE_CHECKING:
    from imvo_desktop.domain.references import RecordKey
    from imvo_desktop.storage.mention_search import Mention

_KEY = Qt.ItemDataRole.UserRole


class FoundTree(QTreeWidget):
    """A line for each field: the record, the field, and the text around the name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person.found")
        self.setAccessibleName(self.tr("Where the name was found"))
        self.setRootIsDecorated(False)
        self.setHeaderLabels([self.tr("Record"), self.tr("Field"), self.tr("Text")])

    @property
    def spared(self) -> frozenset[RecordKey]:
        """The records that are about somebody else."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return frozenset(
            item.data(0, _KEY)
            for item in items
            if item is not None and item.checkState(0) is not Qt.CheckState.Checked
        )

    def add_mentions(self, mentions: Iterable[Mention], labels: Labels) -> None:
        """Show `mentions`, each ticked."""
        for mention in mentions:
            kind, _ = mention.key
            code = f"field.{mention.field}"
            field = labels.text(code) if labels.has(code) else mention.field
            item = QTreeWidgetItem([labels.text(f"kind.{kind}"), field, mention.excerpt])
            item.setData(0, _KEY, mention.key)
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setToolTip(2, plain(mention.excerpt))
            self.addTopLevelItem(item)
