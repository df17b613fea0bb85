"""An edit: what was and what will be, record by record. Its reverse is the same pairs swapped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Record, kind_of


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None before is new, None after is gone."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record after the change, or the one that was there when it is gone."""
        found = self.after if self.after is not None else self.before
        if found is None:
            raise ValueError("a change needs a record before or after")
        return found

    @property
    def kind(self) -> Kind:
        """The kind of the record."""
        return kind_of(self.record)

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.record.id

    def alters(self, names: Iterable[str]) -> bool:
        """Whether the record comes, goes, or has another value in a field of `names`."""
        before, after = self.before, self.after
        if before is None or after is None:
            return True
        return any(getattr(before, name) != getattr(after, name) for name in names)

    def reversed(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class EditLabel:
    """What the edit is called, as a code and values; `labels` makes the sentence."""

    code: str
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A set of changes that happen together or not at all."""

    label: EditLabel
    changes: tuple[Change, ...]

    def reversed(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.label, tuple(change.reversed() for change in reversed(self.changes)))

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of record it touches."""
        return frozenset(change.kind for change in self.changes)


def edit(code: str, changes: Iterable[Change], **values: str | int) -> Edit:
    """An edit with the label `code` and its `values`."""
    return Edit(EditLabel(code, tuple(sorted(values.items()))), tuple(changes))


def joined(code: str, edits: Iterable[Edit], **values: str | int) -> Edit:
    """Several edits on different records as one undo step."""
    return edit(code, (change for one in edits for change in one.changes), **values)


def followed(edits: Iterable[Edit]) -> tuple[Change, ...]:
    """The changes of edits made one after another, each record once; what comes to nothing goes."""
    found: dict[tuple[Kind, str], Change] = {}
    for one in edits:
        for change in one.changes:
            first = found.get((change.kind, change.id), change)
            found[change.kind, change.id] = Change(first.before, change.after)
    return tuple(one for one in found.values() if one.before != one.after)
