"""Writes a project for other programs: tables, the whole chain as JSON, or its picture."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.charts import drawing
from imvo_desktop.charts.chain_picture import picture
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.export_graph import gexf, graphml
from imvo_desktop.usecases.export_places import geojson
from imvo_desktop.usecases.export_tables import Counts
from imvo_desktop.usecases.export_text import archive, deliveries
from imvo_desktop.usecases.export_workbook import workbook
from imvo_desktop.usecases.plain_document import GROUPS, document_of
from imvo_desktop.written_files import write_text

type Export = Callable[[Network, Assessment, Path, Words, Progress], Counts]

_STEPS = 4
_MOST_PIXELS = 20_000_000


def export(
    network: Network,
    assessment: Assessment,
    path: Path,
    words: Words,
    progress: Progress = SILENT,
) -> Counts:
    """Write `path` in the form its suffix asks for; gives the number of rows of each table.

    `.json` holds every record (our own import takes it back), `.xlsx` a sheet for each kind of
    record, `.csv` the links with names, level and rank, `.zip` a CSV for each kind, `.graphml` and
    `.gexf` the chain as a graph, `.geojson` what has coordinates, `.png` and `.svg` the picture.
    Another suffix raises `InputError("export_kind_unknown")`; writing raises `FileError`, and
    `progress` may raise `Cancelled`: then `path` is as it was.
    """
    write = EXPORTS.get(path.suffix.lower())
    if write is None:
        raise InputError("export_kind_unknown", file=path.name)
    progress.step(0, _STEPS)
    return write(network, assessment, path, words, progress)


def _json(network: Network, _: Assessment, path: Path, __: Words, progress: Progress) -> Counts:
    text = json.dumps(document_of(network), ensure_ascii=False, indent=1, allow_nan=False)
    progress.step(1, _STEPS)
    write_text(path, text + "\n")
    return {group: len(network.records(kind)) for group, kind in GROUPS.items()}


def _png(
    network: Network, assessment: Assessment, path: Path, words: Words, progress: Progress
) -> Counts:
    drawn = _picture(network, assessment, words)
    progress.step(1, _STEPS)
    scale = min(2.0, math.sqrt(_MOST_PIXELS / (drawn.width * drawn.height)))
    drawing.to_png(drawn, path, scale, progress)
    return _drawn_counts(network)


def _svg(
    network: Network, assessment: Assessment, path: Path, words: Words, progress: Progress
) -> Counts:
    drawn = _picture(network, assessment, words)
    progress.step(1, _STEPS)
    drawing.to_svg(drawn, path)
    return _drawn_counts(network)


def _picture(network: Network, assessment: Assessment, words: Words) -> Picture:
    return picture(network, assessment, arrange(network), words, LIGHT)


def _drawn_counts(network: Network) -> Counts:
    return {"organisations": len(network.organisations), "links": len(network.links)}


EXPORTS: dict[str, Export] = {
    ".xlsx": workbook,
    ".csv": deliveries,
    ".zip": archive,
    ".json": _json,
    ".graphml": graphml,
    ".gexf": gexf,
    ".geojson": geojson,
    ".png": _png,
    ".svg": _svg,
}
"""What can be written, by suffix, in the order in which it is offered."""
