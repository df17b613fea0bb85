"""What is safe of a project that was open when the program stopped."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.errors import ImvoError
from imvo_desktop.storage import project_file


def last_saved(path: Path) -> str:
    """The ISO instant of the last change in the project at `path`; empty where it does not open."""
    try:
        return project_file.load(path).state.saved_at
    except (ImvoError, OSError):
        return ""
