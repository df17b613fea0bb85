"""Evidence: a file kept in the project by its hash, or an address on the web."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.storage.project_file import MAX_ATTACHMENT_BYTES
from imvo_desktop.usecases.file_names import fitting
from imvo_desktop.usecases.judge_risk import Subject, measures_of, risks_of

_ANY_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Support:
    """One file or page, and every place in sight that it supports, oldest first."""

    pieces: tuple[Evidence, ...]

    @property
    def first(self) -> Evidence:
        """The piece that was added first: its name, day and author stand for all."""
        return self.pieces[0]


def places_of(network: Network, subject: Subject) -> tuple[RecordKey, ...]:
    """What evidence in sight of `subject` can be about: itself, its risks, their measures."""
    own = [(subject.kind, one) for one in subject.ids]
    risks = [(Kind.RISK, one.id) for one in risks_of(network, subject)]
    measures = [(Kind.MEASURE, one.id) for one in measures_of(network, subject)]
    return (*own, *risks, *measures)


def support_of(network: Network, subject: Subject) -> tuple[Support, ...]:
    """The evidence in sight of `subject`, oldest first; the same file or page is there once."""
    found = [
        one
        for key in places_of(network, subject)
        for one in cast(list[Evidence], network.referrers(*key, Kind.EVIDENCE))
    ]
    found.sort(key=lambda one: (one.added or "", one.name, one.id))
    same: dict[str, list[Evidence]] = {}
    for one in found:
        same.setdefault(one.sha256 or one.address or one.id, []).append(one)
    return tuple(Support(tuple(pieces)) for pieces in same.values())


def problems(read: Callable[[str], bytes], hashes: Iterable[str]) -> Mapping[str, str]:
    """By hash the code of what is wrong with a kept file: it is missing, or was changed."""
    found: dict[str, str] = {}
    for sha256 in hashes:
        try:
            read(sha256)
        except InputError as error:
            found[sha256] = error.code
    return found


def unmatched(network: Network, read: Callable[[str], bytes]) -> frozenset[str]:
    """The SHA-256s of evidence of which `read` gives no file, or one that was changed."""
    kept = cast(Mapping[str, Evidence], network.records(Kind.EVIDENCE)).values()
    return frozenset(problems(read, sorted({one.sha256 for one in kept if one.sha256})))


def read_file(path: Path) -> tuple[bytes, str]:
    """The content of `path` and its media type.

    Raises `InputError` `attachment_too_large` before reading what is larger than 25 MB, and
    `FileError` for a file that is not there or cannot be read.
    """
    try:
        if path.stat().st_size > MAX_ATTACHMENT_BYTES:
            raise InputError("attachment_too_large", megabytes=MAX_ATTACHMENT_BYTES // 1024**2)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileError("file_missing", name=path.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=path.name) from error
    return data, mimetypes.guess_type(path.name)[0] or _ANY_TYPE


def add_evidence(network: Network, evidence: Evidence) -> Edit:
    """Put `evidence` under what it supports; raises `EditConflictError` when that is gone."""
    editing.existing(network, evidence.subject_kind, evidence.subject)
    return editing.add(network, evidence)


def file_name(name: str) -> str:
    """A name to save a kept file under, on any system."""
    return fitting(name, "evidence")
