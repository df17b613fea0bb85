"""Makes the PDF report of a project."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.basis import Basis, Edition
from imvo_desktop.reporting.content import report
from imvo_desktop.reporting.typesetting import typeset
from imvo_desktop.usecases.report_figures import report_figures
from imvo_desktop.written_files import write_bytes

PROFILES = ("internal",)
"""For whom a report can be made; others come when they hide what they must."""

_STEPS = 4


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the maker says of a report on its cover: draft or final, and two free texts."""

    is_draft: bool = True
    version: str = ""
    prepared_by: str = ""


AS_DRAFT = ReportOptions()
"""A draft without a version."""


@dataclass(frozen=True, slots=True)
class ReportMade:
    """The finished report."""

    path: Path
    pages: int
    checksum: str


def make(  # noqa: PLR0913 - what the report is of, and four options by name
    network: Network,
    assessment: Assessment,
    path: Path,
    words: Words,
    *,
    date: str,
    profile: str = PROFILES[0],
    options: ReportOptions = AS_DRAFT,
    progress: Progress = SILENT,
) -> ReportMade:
    """Write the report on a network and its assessment to `path`, in the language of `words`.

    `date` is the day (ISO) of the content. Equal input gives equal bytes. Raises `InputError` for a
    profile that is not offered or a date that is none, `ReportError`, `FileError`, and `Cancelled`
    from `progress`; then `path` is as it was.
    """
    _check(date, profile)
    progress.step(0, _STEPS)
    checksum = f"{network.checksum():064x}"
    edition = Edition(
        date, checksum, program_version(), profile, options.is_draft, options.version,
        options.prepared_by,
    )  # fmt: skip
    basis = Basis(network, assessment, words, edition)
    figures = report_figures(basis)
    progress.step(1, _STEPS)
    content = report(basis, figures)
    progress.step(2, _STEPS)
    made = typeset(content, date)
    progress.step(3, _STEPS)
    write_bytes(path, made.pdf)
    progress.step(_STEPS, _STEPS)
    return ReportMade(path, made.pages, checksum)


def _check(day: str, profile: str) -> None:
    if profile not in PROFILES:
        raise InputError("profile_unknown", value=profile, known=", ".join(PROFILES))
    try:
        datetime.date.fromisoformat(day[:10])
    except ValueError:
        raise InputError("date_invalid", value=day[:80]) from None


def program_version() -> str:
    """The version of this program; empty where it was not installed."""
    try:
        return version("imvo-desktop")
    except PackageNotFoundError:
        return ""
