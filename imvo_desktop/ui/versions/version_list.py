"""The versions of a project as a list, the newest on top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from imvo_desktop.domain.words import Words
from imvo_desktop.labels.instants import instant_text
from imvo_desktop.storage.kept_versions import KeptVersion

_ID = Qt.ItemDataRole.UserRole


class VersionList(QListWidget):
    """Each line tells the name, when and by whom."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("versions.list")
        self.setAccessibleName(self.tr("Versions"))
        self._versions: tuple[KeptVersion, ...] = ()

    @property
    def chosen(self) -> KeptVersion | None:
        """The version a person stands on."""
        item = self.currentItem()
        found = [one for one in self._versions if item and one.id == item.data(_ID)]
        return found[0] if found else None

    def show_versions(self, versions: Sequence[KeptVersion], words: Words) -> None:
        """List `versions` in the order they come in; the one that was chosen stays chosen."""
        before = self.chosen
        self._versions = tuple(versions)
        self.clear()
        for one in self._versions:
            said = " · ".join(filter(None, (one.name, instant_text(words, one.at), one.author)))
            item = QListWidgetItem(said)
            item.setData(_ID, one.id)
            self.addItem(item)
            if before is not None and one.id == before.id:
                self.setCurrentItem(item)
