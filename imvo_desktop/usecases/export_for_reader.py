"""Writes a project for other programs as a reader outside may have it."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.profiles import seen_by
from imvo_desktop.usecases.export_project import export

ONLY_INTERNAL = frozenset((".json",))
"""What takes a whole project along to be read in again, by suffix."""


def export_for(  # noqa: PLR0913 - what is written and where, and for whom
    profile: Profile,
    network: Network,
    assessment: Assessment,
    path: Path,
    words: Words,
    *,
    progress: Progress = SILENT,
) -> dict[str, int]:
    """Write `path` as `export_project.export` does, without what `profile` may not see.

    Raises `InputError` besides, as `check` and `reporting.profiles.seen_by` do.
    """
    check(profile, path)
    seen = seen_by(network, assessment, profile, words)
    return export(seen.network, seen.assessment, path, words, progress)


def check(profile: Profile, path: Path) -> None:
    """Raises `InputError("export_internal_only")` where `path` would be a whole project."""
    if profile is not Profile.INTERNAL and path.suffix.lower() in ONLY_INTERNAL:
        raise InputError("export_internal_only", file=path.name)
