"""Back to an earlier version: the one edit that makes the project as it was after an entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import digest, from_plain
from imvo_desktop.domain.network import CHECKSUM_MODULUS, Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import InputError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage.audit_reading import Entry, PlainRecord, Span, entries
from imvo_desktop.storage.journal import Action
from imvo_desktop.usecases.versions import facts_kept


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """What it takes to go back: `edit` on the network as it is, counted per kind of record.

    `checksum` is that of all content then, as the audit trail recorded it; what happened since
    and stays (`versions.STAYS`) is no part of it.
    """

    sequence: int
    edit: Edit
    checksum: str

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many records of each kind change, come or go."""
        return Counter(change.kind for change in self.edit.changes)


def earlier_version(
    path: Path, network: Network, span: Span, progress: Progress = SILENT
) -> EarlierVersion:
    """How `network`, the state after the entry before `span.below`, becomes that of `span.after`.

    Walks the entries in between backwards. Raises `ProjectError`: `history_redacted` where what
    must be taken back was removed on request, `history_differs` where the result is not what was
    recorded then.
    """
    then: dict[RecordKey, PlainRecord | None] = {}
    has_migration = False
    for entry in entries(path, span, (), progress):
        _check_whole(entry, path)
        has_migration |= entry.action is Action.MIGRATION
        for change in reversed(entry.changes):
            then[change.key] = change.before
    made = edit("back_to", _changes(network, then, path))
    recorded = _recorded(path, span.after)
    if not has_migration and _checksum_after(path, span, network, made) != recorded:
        raise ProjectError("history_differs", file=path.name)
    kept = facts_kept(network, made.changes)
    named = edit("back_to", kept, count=len(kept))
    return EarlierVersion(span.after, named, recorded)


def _check_whole(entry: Entry, path: Path) -> None:
    if entry.is_redacted or entry.action is Action.REDACTED:
        raise ProjectError("history_redacted", file=path.name)


def _changes(
    network: Network, then: Mapping[RecordKey, PlainRecord | None], path: Path
) -> list[Change]:
    found = []
    for key, plain in sorted(then.items(), key=lambda pair: pair[0]):
        pair = Change(network.get(*key), _record(key, plain, path))
        if pair.before != pair.after:
            found.append(pair)
    return found


def _record(key: RecordKey, plain: PlainRecord | None, path: Path) -> Record | None:
    try:
        return None if plain is None else from_plain(key[0], plain)
    except InputError as error:
        raise ProjectError("history_differs", file=path.name) from error


def _recorded(path: Path, sequence: int) -> str:
    """The checksum that the entry recorded; that of an empty project before the first."""
    found = next(entries(path, Span(sequence - 1, sequence + 1)), None)
    return found.checksum if found is not None and sequence else f"{0:064x}"


def _checksum_after(path: Path, span: Span, network: Network, made: Edit) -> str:
    """The recorded checksum of now, with what changes taken off and put on."""
    last = next(entries(path, Span(0, span.below)))
    total = int(last.checksum, 16)
    for change in made.changes:
        total -= 0 if change.before is None else digest(change.before)
        total += 0 if change.after is None else digest(change.after)
    return f"{total % CHECKSUM_MODULUS:064x}"
