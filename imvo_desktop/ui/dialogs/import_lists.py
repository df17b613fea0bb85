"""The first page of an import: the files, and of the chosen one how it was read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_columns import ColumnsPage
from imvo_desktop.ui.dialogs.import_file_list import FileList
from imvo_desktop.usecases.list_draft import ListDraft


class ListsPage(QWidget):
    """`read_again(draft)` when a file must be read in another way; `changed` after each choice.

    `forgotten(draft)` when how it was read the last time should not count any more.
    """

    read_again = Signal(object)
    forgotten = Signal(object)
    changed = Signal()

    def __init__(self, words: Labels, own_name: str | None) -> None:
        super().__init__()
        self.setObjectName("import_lists")
        self._drafts: tuple[ListDraft, ...] = ()
        self._place = 0
        self._columns = ColumnsPage(words, own_name)
        self._files = FileList(words, self._columns.told)
        self._columns.changed.connect(self._follow)
        self._columns.read_again.connect(lambda: self.read_again.emit(self._draft))
        self._columns.forgotten.connect(self._forget)
        self._files.chosen.connect(self._choose)
        self._files.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._files)
        layout.addWidget(self._columns, 1)

    @property
    def buyer(self) -> str | None:
        """Who the rows deliver to; None is the own company of the project."""
        return self._columns.buyer

    @property
    def used(self) -> tuple[ListDraft, ...]:
        """The drafts that were read and are not left out."""
        return tuple(one for one in self._drafts if one.content is not None and not one.is_left_out)

    @property
    def is_ready(self) -> bool:
        """Whether there is a list to import, and nothing is missing in any."""
        return bool(self.used) and not any(map(self._columns.told, self.used))

    @property
    def needs_nobody(self) -> bool:
        """Whether every list was read and is known, so that nobody needs to look at it here."""
        is_whole = len(self.used) == len(self._drafts)
        return is_whole and self.is_ready and all(one.is_known for one in self.used)

    def show_drafts(self, drafts: Sequence[ListDraft]) -> None:
        """Show `drafts`, first the one shown before, else the first that lacks something."""
        is_same = tuple(drafts) == self._drafts
        self._drafts = tuple(drafts)
        if not is_same:
            lacking = [at for at, one in enumerate(drafts) if self._columns.told(one)]
            self._place = lacking[0] if lacking else 0
        self._files.show_drafts(drafts, self._place)
        self._columns.show_draft(self._draft)

    def confirm(self) -> None:
        """Keep that a person saw the columns and went on."""
        for draft in self.used:
            draft.is_confirmed = True

    @property
    def _draft(self) -> ListDraft:
        return self._drafts[self._place]

    def _choose(self, place: int) -> None:
        self._place = place
        self._columns.show_draft(self._draft)

    def _forget(self) -> None:
        self._draft.forget()
        self.forgotten.emit(self._draft)
        self._columns.show_draft(self._draft)

    def _follow(self) -> None:
        self._files.follow()
        self.changed.emit()
