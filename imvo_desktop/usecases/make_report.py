"""Makes the PDF report of a project."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile, ReportPart
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.installed import version_of
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.bare_picture import bare_picture
from imvo_desktop.reporting.basis import Basis, Edition
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.reporting.complaints_told import count_complaints
from imvo_desktop.reporting.content import report
from imvo_desktop.reporting.profiles import NAMELESS, seen_by, version_for
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.reporting.typesetting import typeset
from imvo_desktop.usecases.ask_sources import PAPERS_THAT_ASK, sources_asked
from imvo_desktop.usecases.papers import PAPERS
from imvo_desktop.usecases.report_figures import report_figures
from imvo_desktop.written_files import write_bytes

PROFILES = tuple(Profile)
"""For whom a report can be made."""

_STEPS = 4


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Which document, for whom, draft or final, and what its maker says on the cover.

    `left_out` are the parts of the risk report that are not wanted; `logo` is the file of a
    picture, `rounds` what is told of earlier rounds (`report_rounds`); `unmatched` are the
    SHA-256s of evidence of which the project does not keep the file, or another one.
    """

    paper: Paper = Paper.RISK_REPORT
    profile: Profile = Profile.INTERNAL
    is_draft: bool = True
    version: str = ""
    prepared_by: str = ""
    left_out: tuple[ReportPart, ...] = ()
    logo: bytes = b""
    rounds: RoundsTold | None = None
    unmatched: frozenset[str] = frozenset()


AS_DRAFT = ReportOptions()
"""A draft of the risk report for internal use, without a version."""


@dataclass(frozen=True, slots=True)
class ReportMade:
    """The finished report."""

    path: Path
    pages: int
    checksum: str


def make(  # noqa: PLR0913 - what the report is of, and three options by name
    network: Network,
    assessment: Assessment,
    path: Path,
    words: Words,
    *,
    date: str,
    options: ReportOptions = AS_DRAFT,
    progress: Progress = SILENT,
) -> ReportMade:
    """Write the report on a network and its assessment to `path`, in the language of `words`.

    `date` is the day (ISO) of the content. Equal input gives equal bytes. Raises `InputError` for a
    profile that is not offered, a date that is none, or a project that has no key yet for the
    names that stand for organisations (`report_key`), `ReportError`, `FileError`, and `Cancelled`
    from `progress`; then `path` is as it was.
    """
    basis = basis_of(network, assessment, words, date, options)
    made = typeset(content_of(basis, options.paper, progress), date)
    progress.step(_STEPS - 1, _STEPS)
    write_bytes(path, made.pdf)
    progress.step(_STEPS, _STEPS)
    return ReportMade(path, made.pages, basis.edition.checksum)


def basis_of(
    network: Network, assessment: Assessment, words: Words, date: str, options: ReportOptions
) -> Basis:
    """What every document is made from: what its reader may see, under the checksum of it all.

    Raises `InputError` as `make` does.
    """
    _check(date, options.profile)
    has_names = options.profile not in NAMELESS
    seen = seen_by(network, assessment, options.profile, words)
    edition = Edition(
        date=date,
        checksum=f"{network.checksum():064x}",
        program=version_of(),
        profile=options.profile,
        is_draft=options.is_draft,
        version=version_for(options.profile, options.version),
        prepared_by=options.prepared_by if has_names else "",
        left_out=options.left_out,
        logo=bare_picture(options.logo),
        rounds=seen.rounds(options.rounds),
        unmatched=options.unmatched,
    )
    asked = None
    if options.paper in PAPERS_THAT_ASK and not has_names:
        asked = sources_asked(network, options.profile, words)
    counted = count_complaints(network)
    return Basis(seen.network, seen.assessment, words, edition, asked, counted)


def content_of(basis: Basis, paper: Paper, progress: Progress = SILENT) -> Report:
    """The document as data, before it is set; `Cancelled` from `progress`."""
    progress.step(0, _STEPS)
    if paper is not Paper.RISK_REPORT:
        return PAPERS[paper](basis)
    figures = report_figures(basis)
    progress.step(1, _STEPS)
    found = report(basis, figures)
    progress.step(2, _STEPS)
    return found


def profile_of(name: str) -> Profile:
    """The profile that is called `name`; raises `InputError("profile_unknown")`."""
    found = next((one for one in PROFILES if one == name), None)
    if found is None:
        raise InputError("profile_unknown", value=name, known=", ".join(PROFILES))
    return found


def _check(day: str, profile: Profile) -> None:
    if profile not in PROFILES:
        raise InputError("profile_unknown", value=profile, known=", ".join(PROFILES))
    try:
        datetime.date.fromisoformat(day[:10])
    except ValueError:
        raise InputError("date_invalid", value=day[:80]) from None
