"""Versions that a person keeps by name: saved, compared with now, gone back to.

The text of a version holds every record of every kind, a line each, as a round does
(`round_copy`); its first line says what it is. Who complained is in none of them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.editing import difference
from imvo_desktop.domain.fields import RECORD_VERSION, canonical_text, dump, from_plain
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.references import RecordKey, targets, without
from imvo_desktop.errors import InputError, ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.storage import frozen_copies
from imvo_desktop.storage.kept_versions import KeptVersion
from imvo_desktop.usecases.round_copy import UPCASTERS

STAYS = frozenset({Kind.ROUND, Kind.GRIEVANCE})
"""What happened: a round held or a complaint that came since is not undone by going back."""

_FORMAT = "imvo-version"
_STEP = 2_000


@dataclass(frozen=True, slots=True)
class Saved:
    """A version ready to be written."""

    version: KeptVersion
    payload: bytes


@dataclass(frozen=True, slots=True)
class WayBack:
    """What it takes to go back to a version: `edit` on the project as it is.

    `organisations` and `links` count what the version holds.
    """

    version: KeptVersion
    edit: Edit
    organisations: int
    links: int

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many records of each kind change, come or go."""
        return Counter(change.kind for change in self.edit.changes)

    @property
    def since(self) -> tuple[int, int, int]:
        """How many records were added, changed and removed since the version."""
        added = sum(change.after is None for change in self.edit.changes)
        removed = sum(change.before is None for change in self.edit.changes)
        return added, len(self.edit.changes) - added - removed, removed


def checked_name(name: str) -> str:
    """`name` without blanks around; raises `InputError` `version_unnamed` where none is left."""
    if not name.strip():
        raise InputError("version_unnamed")
    return name.strip()


def save(network: Network, version: KeptVersion, token: str, progress: Progress = SILENT) -> Saved:
    """The version of `network`, a snapshot; its id is made here.

    `token` is of this version alone, so that two of the same content are two.
    """
    name = checked_name(version.name)
    copy_id, payload = frozen_copies.packed(_lines(network, version.at, token), 0, progress)
    return Saved(KeptVersion(copy_id, name, version.at, version.author), payload)


def way_back(
    path: Path, version: KeptVersion, network: Network, progress: Progress = SILENT
) -> WayBack:
    """How `network`, a snapshot of the project at `path`, becomes what `version` holds.

    Raises `ProjectError`: `frozen_missing`, `frozen_damaged` or `frozen_newer`.
    """
    then = thaw(path, version, progress)
    changes = difference(network, then).changes
    made = edit("back_to_version", facts_kept(network, changes), name=version.name)
    return WayBack(version, made, len(then.organisations), len(then.links))


def thaw(path: Path, version: KeptVersion, progress: Progress = SILENT) -> Network:
    """What `version` holds, in records of this program."""
    text = frozen_copies.text_of(path, version.id, version.name, progress)
    try:
        head, *lines = text.removesuffix("\n").split("\n")
        number = _version_of(json.loads(head))
        if number is None:
            raise ProjectError("frozen_newer", name=version.name)
        return Network(_records(lines, number, progress))
    except (ValueError, KeyError, TypeError, RecursionError, InputError) as error:
        raise ProjectError("frozen_damaged", name=version.name) from error


def facts_kept(network: Network, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The `changes` of going back, but for what came since and stays (`STAYS`).

    It loses what pointed at records that go.
    """
    kept = [one for one in changes if one.kind not in STAYS or one.after is not None]
    gone = {(one.kind, one.id) for one in kept if one.after is None}
    for stays in changes:
        if stays.kind in STAYS and stays.after is None:
            record = network.get(stays.kind, stays.id)
            after = None if record is None else _without_all(record, gone)
            if after != record:
                kept.append(Change(record, after))
    return tuple(kept)


def _without_all(record: Record, gone: set[RecordKey]) -> Record:
    for target, _ in tuple(targets(record)):
        if target in gone:
            record = without(record, target)
    return record


def _lines(network: Network, at: str, token: str) -> Iterator[str]:
    yield dump({"format": _FORMAT, "record_version": RECORD_VERSION, "at": at, "token": token})
    for kind in Kind:
        for _, record in sorted(network.records(kind).items()):
            yield f'["{kind}",{canonical_text(record)}]'


def _version_of(head: Mapping[str, object]) -> int | None:
    """The version of the records; None where this program does not know it yet."""
    number = head["record_version"]
    if head["format"] != _FORMAT or not isinstance(number, int):
        raise ValueError(head)
    return number if number <= RECORD_VERSION else None


def _records(lines: list[str], version: int, progress: Progress) -> Iterator[Record]:
    for number, line in enumerate(lines):
        if number % _STEP == 0:
            progress.step(number, len(lines))
        name, plain = json.loads(line)
        for step in range(version, RECORD_VERSION):
            plain = UPCASTERS[step](Kind(name), plain)
        yield from_plain(Kind(name), plain)
