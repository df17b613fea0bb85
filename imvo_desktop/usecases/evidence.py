"""Evidence under a risk: a file kept in the project by its hash, or an address on the web."""

from __future__ import annotations

import mimetypes
import re
from pathlib import Path
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Evidence
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.storage.project_file import MAX_ATTACHMENT_BYTES

_ANY_TYPE = "application/octet-stream"
_LONGEST_ADDRESS = 2000
_PAGE = re.compile(r"https?://[\w.-]*\w(:\d{1,5})?([/?#]\S*)?", re.IGNORECASE)


def evidence_of(network: Network, risk_id: str) -> tuple[Evidence, ...]:
    """The evidence under a risk, oldest first."""
    found = cast(list[Evidence], network.referrers(Kind.RISK, risk_id, Kind.EVIDENCE))
    return tuple(sorted(found, key=lambda one: (one.added or "", one.name, one.id)))


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


def web_address(text: str) -> str | None:
    """`text` when it is the address of a page (http or https) and nothing else, else None."""
    address = text.strip()
    is_page = len(address) <= _LONGEST_ADDRESS and _PAGE.fullmatch(address) is not None
    return address if is_page and address.isprintable() else None


def add_evidence(network: Network, evidence: Evidence) -> Edit:
    """Put `evidence` under its risk; raises `EditConflictError` when the risk is gone."""
    editing.existing(network, evidence.subject_kind, evidence.subject)
    return editing.add(network, evidence)


def file_name(name: str) -> str:
    """A name to save a kept file under: no folders, no characters that file systems refuse."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(char if char.isprintable() and char not in '<>:"|?*' else "_" for char in bare)
    return kept.strip(" .")[:150] or "evidence"
