"""The numbers of every round and of now, for a line over the years."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.analysis.left_chain import left_unsolved
from imvo_desktop.analysis.round_figures import RoundFigures, figures_of
from imvo_desktop.domain.fields import Plain
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.round_copy import method_plain, thaw
from imvo_desktop.usecases.round_edits import rounds_of


@dataclass(frozen=True, slots=True)
class Trend:
    """The points, oldest first, now the last; `unread` names the rounds that cannot be read.

    The numbers are those of the rounds as they were told then, each by its own method.
    """

    points: tuple[RoundFigures, ...]
    unread: tuple[str, ...] = ()


def trend(path: Path, network: Network, today: str, progress: Progress = SILENT) -> Trend:
    """The trend of the project at `path`, whose chain is `network` now, on the day `today`."""
    found: list[tuple[RoundFigures, Mapping[str, Plain]]] = []
    chains: list[Network] = []
    unread: list[str] = []
    held = rounds_of(network)
    for number, one in enumerate(held):
        progress.step(number, len(held))
        try:
            thawed = thaw(path, one, progress)
        except ProjectError:
            unread.append(one.name)
            continue
        left = len(left_unsolved(chains, thawed.network)) if chains else None
        figures = thawed.reported.figures
        point = RoundFigures(one.id, one.name, one.date, figures, left_unsolved=left)
        found.append((point, thawed.reported.method))
        chains.append(thawed.network)
    assessment = assess_network(network)
    left = len(left_unsolved(chains, network)) if chains else None
    figures = figures_of(network, assessment)
    now = RoundFigures(None, "", today, figures, is_now=True, left_unsolved=left)
    found.append((now, method_plain(assessment.method)))
    return Trend(_marked(found), tuple(unread))


def _marked(
    found: list[tuple[RoundFigures, Mapping[str, Plain]]],
) -> tuple[RoundFigures, ...]:
    """The points, those marked whose method is not that of the one before."""
    methods = [found[0][1], *(method for _, method in found)]
    return tuple(
        dataclasses.replace(point, is_break=method != before)
        for (point, method), before in zip(found, methods, strict=False)
    )
