"""What draws the charts, imported at the first call: after the window is visible."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress
from imvo_desktop.usecases.chart_sheet import Chart, Sheet

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.analysis.sensitivity import Sensitivity
    from imvo_desktop.charts.shapes import HitBox, Picture
    from imvo_desktop.usecases.draw_chart import DrawnChart


def selected_by(network: Network, kind: Kind, ids: Iterable[str]) -> tuple[Kind, tuple[str, ...]]:
    """What a place in a chart or a row of its table selects."""
    from imvo_desktop.usecases import chart_selection as use_case

    return use_case.selected_by(network, kind, ids)


def pointed_at(kind: Kind, ids: Sequence[str]) -> str | None:
    """The one risk that a place in a chart or a row of its table stands for, if it does."""
    from imvo_desktop.usecases import chart_selection as use_case

    return use_case.pointed_at(kind, ids)


def marked(
    network: Network, hits: Sequence[HitBox], kind: Kind | None, chosen: Iterable[str]
) -> frozenset[int]:
    """The places of a chart of which everything is selected."""
    from imvo_desktop.usecases import chart_selection as use_case

    return use_case.marked(network, hits, kind, chosen)


def chart_choices(chart: Chart) -> tuple[str, ...]:
    """The variants of a chart, the usual one first."""
    from imvo_desktop.usecases import draw_chart as use_case

    return use_case.CHARTS[chart].choices


def chart_more(
    chart: Chart,
    network: Network,
    path: Path | None,
    tried: Sensitivity | None,
    progress: Progress,
) -> Mapping[str, object]:
    """What a chart needs beside the hotspots of `network`, a snapshot of the project at `path`."""
    from imvo_desktop.usecases import chart_more as use_case

    return use_case.more_for(chart, network, path, tried, progress)


def draw_chart(
    chart: Chart,
    network: Network,
    assessment: Assessment,
    words: Words,
    sheet: Sheet,
) -> DrawnChart:
    """The `chart` of a network, which must be a snapshot."""
    from imvo_desktop.usecases import draw_chart as use_case

    return use_case.draw(chart, network, assessment, words, sheet)


def warm_up_charts(_progress: Progress) -> None:
    """Import what draws, before the first chart is asked for."""
    importlib.import_module("imvo_desktop.usecases.draw_chart")


def save_chart(picture: Picture, path: Path) -> None:
    """Write a chart as SVG or PNG."""
    from imvo_desktop.usecases import draw_chart as use_case

    use_case.save(picture, path)
