"""What a report tells of earlier rounds; they are read by whoever has the project open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from imvo_desktop.analysis.compared import Standing
from imvo_desktop.analysis.round_figures import RoundFigures


@dataclass(frozen=True, slots=True)
class RoundsTold:
    """The rounds of a project beside how it is now.

    `said` are the sentences on the change since the last round, `levels` the standing each risk
    had then, by its id; `points` are the numbers of every round and now, the oldest first.
    `is_named` says that rounds are called as somebody called them; else by their date.
    """

    said: tuple[str, ...]
    points: tuple[RoundFigures, ...]
    levels: Mapping[str, Standing] = field(default_factory=dict)
    is_named: bool = True
