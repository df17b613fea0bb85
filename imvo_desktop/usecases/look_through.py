"""Looks at a chain through one lens: for the window, the command line and the report."""

from __future__ import annotations

from collections.abc import Callable

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import (
    lens_continuity,
    lens_exposure,
    lens_figures,
    lens_influence,
    lens_people,
    lens_shared,
    lens_single_points,
    lens_systemic,
    lens_unknown,
)
from imvo_desktop.usecases.lens_report import LensReport

type Look = Callable[[Network, Assessment, Progress], LensReport]

LOOKS: dict[Lens, Look] = {
    Lens.PEOPLE: lens_people.look,
    Lens.EXPOSURE: lens_exposure.look,
    Lens.UNKNOWN: lens_unknown.look,
    Lens.SHARED: lens_shared.look,
    Lens.SINGLE_POINTS: lens_single_points.look,
    Lens.SYSTEMIC: lens_systemic.look,
    Lens.INFLUENCE: lens_influence.look,
    Lens.CONTINUITY: lens_continuity.look,
    Lens.FIGURES: lens_figures.look,
}
"""The function of each lens; each in a module of its own (`lens_<name>.py`)."""


def look_through(
    lens: Lens, network: Network, assessment: Assessment, progress: Progress = SILENT
) -> LensReport:
    """What `lens` tells of a network as it was when it was assessed. Safe in any thread.

    Raises `Cancelled` when `progress` is stopped.
    """
    return LOOKS[lens](network, assessment, progress)
