"""What is selected, for every view at once."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtCore import QObject, Signal

from imvo_desktop.domain.codes import Kind


class Selection(QObject):
    """The selected records: of one kind, in the order they were chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind | None = None
        self._ids: tuple[str, ...] = ()
        self._risk: str | None = None

    @property
    def kind(self) -> Kind | None:
        """The kind of what is selected, None when nothing is."""
        return self._kind

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of what is selected."""
        return self._ids

    @property
    def single(self) -> str | None:
        """The id when exactly one record is selected."""
        return self._ids[0] if len(self._ids) == 1 else None

    @property
    def risk(self) -> str | None:
        """The risk a person pointed at to select what it counts on."""
        return self._risk

    def set(self, kind: Kind, ids: Iterable[str], risk: str | None = None) -> None:
        """Select `ids`; nothing is told when that is what was selected already."""
        chosen = tuple(dict.fromkeys(ids))
        self._take(kind if chosen else None, chosen, risk)

    def clear(self) -> None:
        """Select nothing."""
        self._take(None, ())

    def keep_only(self, kind: Kind, existing: Container[str]) -> None:
        """Drop what no longer exists from a selection of `kind`."""
        if self._kind is kind:
            self.set(kind, [one for one in self._ids if one in existing], self._risk)

    def _take(self, kind: Kind | None, ids: tuple[str, ...], risk: str | None = None) -> None:
        if (kind, ids, risk) == (self._kind, self._ids, self._risk):
            return
        self._kind, self._ids, self._risk = kind, ids, risk
        self.changed.emit()
