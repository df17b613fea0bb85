"""What a report tells of the rounds of a project: read while its file is at hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from pathlib import Path

from imvo_desktop.analysis.compared import Standing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.usecases.round_comparison import RoundComparison, compare_rounds
from imvo_desktop.usecases.round_edits import rounds_of
from imvo_desktop.usecases.round_trend import trend
from imvo_desktop.usecases.round_words import finding, remarks

_REMARKS = 2
"""What is not known, and the method; other names of suppliers stay in the window."""


def rounds_told(  # noqa: PLR0913 - where it is read, in which words, and for whom
    path: Path,
    network: Network,
    today: str,
    words: Words,
    *,
    profile: Profile = Profile.INTERNAL,
    progress: Progress = SILENT,
) -> RoundsTold | None:
    """The last round of the project at `path` beside `network` as it is now, and the trend.

    A `profile` that reads no names reads the date of a round instead of its name. None without a
    round, or where its kept copy cannot be read. Safe in any thread with a snapshot.
    """
    is_named = profile not in NAMELESS
    if not is_named:
        network = _with_dates(network, words)
    held = rounds_of(network)
    if not held:
        return None
    try:
        found = compare_rounds(path, network, (held[-1], None), progress)
    except ProjectError:
        return None
    said = [finding(words, found, kind) for kind in (Kind.LINK, Kind.RISK)]
    points = trend(path, network, today, progress).points
    texts = (*said, *islice(remarks(words, found), _REMARKS))
    return RoundsTold(texts, points, _levels(found), is_named=is_named)


def _with_dates(network: Network, words: Words) -> Network:
    """The chain with its rounds called by their dates."""
    called = network.snapshot()
    changes = [Change(one, replace(one, name=words.date(one.date))) for one in rounds_of(network)]
    called.apply(edit("change_round", changes, count=len(changes)))
    return called


def _levels(found: RoundComparison) -> dict[str, Standing]:
    """The standing of every risk then, by its id."""
    rows = (row for group in found.groups[Kind.RISK].values() for row in group)
    return {row.id: row.then for row in rows if row.then is not None}
