"""The numbers of every round and of now, for a line over the years."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from imvo_desktop.analysis.left_chain import Harm, harm_in, left_unsolved
from imvo_desktop.analysis.our_chain import OurChain
from imvo_desktop.analysis.round_figures import Figures, RoundFigures, figures_of
from imvo_desktop.domain.fields import Plain
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ProjectError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.round_copy import method_plain, thaw_copy
from imvo_desktop.usecases.round_edits import rounds_of

_MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Trend:
    """The points, oldest first, now the last; `unread` names the rounds that cannot be read.

    The numbers are those of the rounds as they were told then, each by its own method.
    """

    points: tuple[RoundFigures, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of a round that was read; `left` as `RoundFigures.left_unsolved`."""

    figures: Figures
    method: Mapping[str, Plain]
    harm: Harm
    left: int | None


def trend(path: Path, network: Network, today: str, progress: Progress = SILENT) -> Trend:
    """The trend of the project at `path`, whose chain is `network` now, on the day `today`.

    Only rounds that were not read before are read from the file.
    """
    found: list[tuple[RoundFigures, Mapping[str, Plain]]] = []
    copies: tuple[str, ...] = ()
    unread: list[str] = []
    held = rounds_of(network)
    for number, one in enumerate(held):
        progress.step(number, len(held))
        try:
            kept = _kept(path, (*copies, one.copy))
        except ProjectError:
            unread.append(one.name)
            continue
        copies = (*copies, one.copy)
        point = RoundFigures(one.id, one.name, one.date, kept.figures, left_unsolved=kept.left)
        found.append((point, kept.method))
    assessment = assess_network(network)
    figures = figures_of(network, assessment)
    left = _left(path, copies, OurChain(network, assessment))
    now = RoundFigures(None, "", today, figures, is_now=True, left_unsolved=left)
    found.append((now, method_plain(assessment.method)))
    return Trend(_marked(found), tuple(unread))


# A frozen copy is found by what is in it, so what was read of it once stays true.
@lru_cache(maxsize=_MOST_KEPT)
def _kept(path: Path, copies: tuple[str, ...]) -> _Kept:
    """What the last of the `copies`, the oldest first, is for the line."""
    *earlier, last = copies
    thawed = thaw_copy(path, last, "")
    chain = OurChain(thawed.network, assess_network(thawed.network))
    left = _left(path, tuple(earlier), chain)
    reported = thawed.reported
    return _Kept(reported.figures, reported.method, harm_in(chain), left)


def _left(path: Path, copies: tuple[str, ...], chain: OurChain) -> int | None:
    """How many deliveries left unsolved since the first of the `copies`; None without one."""
    if not copies:
        return None
    earlier = (_kept(path, copies[: number + 1]).harm for number in range(len(copies)))
    return len(left_unsolved(earlier, chain))


def _marked(
    found: list[tuple[RoundFigures, Mapping[str, Plain]]],
) -> tuple[RoundFigures, ...]:
    """The points, those marked whose method is not that of the one before."""
    methods = [found[0][1], *(method for _, method in found)]
    return tuple(
        dataclasses.replace(point, is_break=method != before)
        for (point, method), before in zip(found, methods, strict=False)
    )
