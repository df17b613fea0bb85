"""What every view is narrowed to; Power BI users know it as cross-filtering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imvo_desktop.usecases.chain_filter import By, Criterion, Kept, kept
from imvo_desktop.usecases.found_levels import FoundLevels

if TYPE_CHECKING:
    from imvo_desktop.domain.codes import Kind
    from imvo_desktop.ui.document import Document
    from imvo_desktop.ui.selection import Selection


class Filtering(QObject):
    """One criterion for each thing to narrow by, and what they keep.

    `changed` when other criteria hold, or when others meet them after an edit.
    """

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._criteria: dict[By, Criterion] = {}
        self._kept: Kept | None = None
        for signal in (document.changed, document.assessed):
            signal.connect(self.refresh)
        for signal in (document.opened, document.closed):
            signal.connect(self.clear)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What the views are narrowed by, in the order it was chosen."""
        return tuple(self._criteria.values())

    @property
    def kept(self) -> Kept | None:
        """What stays in view; None while nothing is narrowed."""
        return self._kept

    @property
    def kept_risks(self) -> frozenset[str] | None:
        """The ids of the risks that stay in view; None while nothing is narrowed."""
        return self._kept.risks if self._kept is not None else None

    def keeps(self, kind: Kind, record_id: str) -> bool:
        """Whether a record stays in view."""
        stays = self._kept.of(kind) if self._kept is not None else None
        return stays is None or record_id in stays

    def narrow(self, *criteria: Criterion) -> None:
        """Narrow by `criteria`; one by the same thing takes the place of the one before."""
        self._take({**self._criteria, **{one.by: one for one in criteria}})

    def widen(self, by: By) -> None:
        """No longer narrow by `by`."""
        self._take({key: one for key, one in self._criteria.items() if key is not by})

    def clear(self) -> None:
        """Show everything again."""
        self._take({})

    def step_back(self, selection: Selection) -> None:
        """What Esc does: select nothing; where nothing is selected, show everything again."""
        if selection.ids:
            selection.clear()
        else:
            self.clear()

    def refresh(self) -> None:
        """Look again which records meet the criteria."""
        before = self._kept
        self._kept = self._found()
        if self._kept != before:
            self.changed.emit()

    def _take(self, criteria: dict[By, Criterion]) -> None:
        if criteria == self._criteria:
            return
        self._criteria = criteria
        self._kept = self._found()
        self.changed.emit()

    def _found(self) -> Kept | None:
        if not self._criteria:
            return None
        document = self._document
        return kept(document.network, FoundLevels(document.assessment), self.criteria)
