"""Whether a project lies in a folder that a program copies to other computers.

Such a folder is known by its name, by what the system says of it, or by a file of that program.
"""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_BY_VARIABLE = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
_BY_NAME = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "box sync": "Box",
    "surfdrive": "SURFdrive",
    "proton drive": "Proton Drive",
}
"""How the folder of a program is called, alone or with the name of an account behind it."""

_BY_FILE = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
}
_AFTER_NAME = re.compile(r"( ?[-(].*)?")
_CONFLICT = re.compile(r"conflict", re.IGNORECASE)
_MOST_NAMES = 10_000


@dataclass(frozen=True, slots=True)
class Synced:
    """The program that copies the folder, empty where only its copies are known; and these.

    `copies` are projects beside this one that were set aside because two computers changed it.
    """

    service: str
    copies: tuple[Path, ...]


def synced(project: Path, variables: Mapping[str, str] = os.environ) -> Synced | None:
    """What is known of the folder of `project`; None where nothing copies it, as far as we see."""
    path = project.absolute()
    found = Synced(_service(path, variables), tuple(sorted(_copies(path))))
    return found if found.service or found.copies else None


def _service(path: Path, variables: Mapping[str, str]) -> str:
    for variable, service in _BY_VARIABLE.items():
        folder = variables.get(variable, "")
        if folder and path.is_relative_to(folder):
            return service
    for parent in path.parents:
        name = parent.name.casefold()
        for known, service in _BY_NAME.items():
            if name.startswith(known) and _AFTER_NAME.fullmatch(name[len(known) :]):
                return service
    for parent in path.parents:
        for name, service in _BY_FILE.items():
            if _is_there(parent / name):
                return service
    return ""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _copies(path: Path) -> Iterator[Path]:
    """Files beside `path` that carry its name and a word for conflict, or our computer's name."""
    here = f"-{platform.node()}".casefold()
    try:
        beside = [one for one, _ in zip(path.parent.iterdir(), range(_MOST_NAMES), strict=False)]
    except OSError:
        return
    for one in beside:
        if one.suffix.casefold() != path.suffix.casefold() or not one.stem.startswith(path.stem):
            continue
        rest = one.stem[len(path.stem) :]
        if _CONFLICT.search(rest) or (len(here) > 1 and rest.casefold() == here):
            yield one
