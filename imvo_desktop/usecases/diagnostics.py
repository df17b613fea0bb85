"""A file for who mends the program: counts, versions and codes; no names, paths or contents."""

from __future__ import annotations

import io
import platform
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.installed import PROGRAM, version_of
from imvo_desktop.usecases import program_log
from imvo_desktop.written_files import write_bytes, write_text

MOST_LOG_BYTES = 200_000
_UNKNOWN = "not known"

_LIBRARIES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "networkx",
    "numpy",
    "matplotlib",
    "typst",
    "cryptography",
)


@dataclass(frozen=True, slots=True)
class Page:
    """One text in the file."""

    name: str
    text: str


def pages(
    choices: Mapping[str, str | int], network: Network, log: Path, crash: str
) -> tuple[Page, ...]:
    """All that the file holds; `choices` are settings of the window, none with a name or path."""
    return (
        Page("program.txt", _lines(_program() | dict(choices))),
        Page("project.txt", _lines(_counts(network))),
        Page("crash.txt", crash or "-\n"),
        Page("log.txt", program_log.last_lines(log, MOST_LOG_BYTES) or "-\n"),
    )


def as_text(found: tuple[Page, ...]) -> str:
    """The pages below each other, as they are shown before they are saved."""
    return "\n".join(f"=== {one.name} ===\n{one.text}" for one in found)


def write(path: Path, found: tuple[Page, ...]) -> None:
    """Write the pages to `path`: one text where it ends in .txt, else a ZIP."""
    if path.suffix.lower() == ".txt":
        write_text(path, as_text(found))
        return
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in found:
            archive.writestr(one.name, one.text)
    write_bytes(path, made.getvalue())


def _program() -> dict[str, str | int]:
    return {
        PROGRAM: version_of() or _UNKNOWN,
        "python": platform.python_version(),
        "system": platform.system(),
        "system release": platform.release(),
        "machine": platform.machine(),
        "bundle": str(getattr(sys, "frozen", False)),
        **{name: version_of(name) or _UNKNOWN for name in _LIBRARIES},
    }


def _counts(network: Network) -> dict[str, str | int]:
    return {str(kind): len(network.records(kind)) for kind in Kind}


def _lines(values: Mapping[str, str | int]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in values.items())
