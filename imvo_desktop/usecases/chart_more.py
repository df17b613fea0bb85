"""What some charts need beside the hotspots: read when such a chart is drawn, not before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from imvo_desktop.analysis.sensitivity import Sensitivity
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress
from imvo_desktop.usecases.chart_sheet import Chart
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.round_trend import trend


def more_for(
    chart: Chart,
    network: Network,
    path: Path | None,
    tried: Sensitivity | None,
    progress: Progress,
) -> Mapping[str, object]:
    """What `charts.scene.Scene.more` holds for `chart` of the project at `path`.

    The bars get the places each harm comes between in trial runs, where it was `tried`; the trend
    the numbers of every round that can be read, and of now.
    """
    if chart is Chart.BARS and tried is not None:
        found = tried.harms
        places = zip(found.low.tolist(), found.high.tolist(), strict=True)
        return {"ranges": dict(zip(found.ids, places, strict=True))}
    if chart is Chart.TREND and path is not None:
        return {"rounds": trend(path, network, today(), progress).points}
    return {}
