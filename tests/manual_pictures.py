"""`python -m tests.manual_pictures [--into DIR] [--only NAME …]`: the pictures of the manual.

Each is a view of `tests.screenshots` on the example, light, cut to what matters and kept as a small
PNG with few colours. The clock stands still, so that the same program gives the same pictures.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Self
from unittest import mock

from PIL import Image

from imvo_desktop import resources
from imvo_desktop.knowledge.library import LANGUAGES
from tests import screenshots

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

type Box = tuple[int, int, int, int]

FOLDER = resources.path("help", "pictures")
LOOK = "light"
NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
COLOURS = 64
WHOLE: Box = (0, 0, 1280, 800)
WORK: Box = (262, 24, 1280, 776)
MIDDLE: Box = (262, 24, 908, 776)
VIEW: Box = (262, 24, 908, 566)
BELOW: Box = (262, 566, 908, 776)
SIDE: Box = (908, 24, 1280, 776)
ABOVE_THE_FOLDER: Box = (0, 0, 576, 440)
LEFT: Box = (0, 24, 908, 776)


@dataclass(frozen=True, slots=True)
class Cut:
    """Which view of `tests.screenshots` a picture is of, and which part of the window."""

    view: str
    box: Box = WORK


PICTURES: dict[str, Cut] = {
    "start": Cut("start", (0, 24, 1280, 700)),
    "window": Cut("selected_link", WHOLE),
    "chain": Cut("chain", VIEW),
    "delivery": Cut("selected_link", SIDE),
    "themes": Cut("tagging", SIDE),
    "suggestion": Cut("suggestions", SIDE),
    "sources": Cut("sources_suggestions", MIDDLE),
    "unknown": Cut("sources_unknown", VIEW),
    "organisations": Cut("organisations", VIEW),
    "deliveries": Cut("links", VIEW),
    "risks": Cut("risks", VIEW),
    "steps": Cut("step_2", LEFT),
    "map": Cut("map", VIEW),
    "hotspots": Cut("priorities", BELOW),
    "problems": Cut("show_problems", BELOW),
    "why": Cut("why_this_level", SIDE),
    "analysis": Cut("analysis_chart_matrix"),
    "lens": Cut("analysis_lens_shared"),
    "library": Cut("library", MIDDLE),
    "scope": Cut("scope", VIEW),
    "own_company": Cut("own_risks", VIEW),
    "after_us": Cut("after_us", VIEW),
    "what_if": Cut("what_if", VIEW),
    "buying": Cut("buying_scores"),
    "rounds": Cut("rounds_changes", VIEW),
    "learning": Cut("learning_lessons"),
    "stakeholders": Cut("stakeholders_talks"),
    "passport": Cut("passport_indicators"),
    "complaints": Cut("grievances"),
    "labour": Cut("labour_child"),
    "agreements": Cut("agreements_commitments"),
    "plan": Cut("plan_board"),
    "home": Cut("home"),
    "self_scan": Cut("self_scan"),
    "quality": Cut("quality", VIEW),
    "report": Cut("report"),
    "questionnaire": Cut("questionnaire_ask", ABOVE_THE_FOLDER),
    "import_columns": Cut("import_columns", WHOLE),
    "import_check": Cut("import_check_0", WHOLE),
    "kept_rows": Cut("kept_rows", WHOLE),
}
"""By name; of what is smaller than its box all is taken."""


class _StandingClock(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        del tz
        return cls(2026, 11, 23, 12, 0, 0, tzinfo=UTC)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make all pictures, or some, and say how large they are together."""
    parser = argparse.ArgumentParser(prog="python -m tests.manual_pictures", description=__doc__)
    parser.add_argument("--into", type=Path, default=FOLDER)
    parser.add_argument("--only", nargs="*", default=list(PICTURES), choices=PICTURES)
    parser.add_argument("--language", choices=LANGUAGES)
    options = parser.parse_args(arguments)
    total = 0
    with tempfile.TemporaryDirectory() as folder, _still(Path(folder)) as app:
        for language in (options.language,) if options.language else LANGUAGES:
            for name, image in taken(app, language, options.only):
                path = options.into / language / f"{name}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                image.save(path, optimize=True)
                total += path.stat().st_size
    print(f"{total / 1024:.0f} KB")
    return 0


def taken(
    app: QApplication, language: str, names: Sequence[str]
) -> Iterator[tuple[str, Image.Image]]:
    """The pictures called `names`, in the order the views come; it stops at the last of them."""
    wanted = {name: PICTURES[name] for name in names}
    for view, widget in screenshots.views(app, language, LOOK):
        for name in [name for name, cut in wanted.items() if cut.view == view]:
            yield name, _cut(widget, wanted.pop(name).box)
        if not wanted:
            return
    raise ValueError(f"no such views: {', '.join(wanted)}")


@contextmanager
def _still(folder: Path) -> Iterator[QApplication]:
    """An application without a screen or a past, in which no time goes by."""
    environment = {"IMVO_DATA": str(folder / "own"), "TZ": "UTC"}
    with (
        mock.patch.dict(os.environ, environment),
        mock.patch("imvo_desktop.usecases.clock.datetime", _StandingClock),
    ):
        screenshots.use_screen(folder / "screen.json", 1.0)
        from PySide6.QtWidgets import QApplication

        app = QApplication([])
        app.setApplicationName("IMVO Desktop")
        yield app


def _cut(widget: QWidget, box: Box) -> Image.Image:
    """What `widget` shows in `box`, in few colours without dots."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "whole.png"
        widget.grab().save(str(path))
        with Image.open(path) as whole:
            part = whole.convert("RGB")
    left, top, right, bottom = box
    part = part.crop((left, top, min(right, part.width), min(bottom, part.height)))
    method, none = Image.Quantize.MEDIANCUT, Image.Dither.NONE
    return part.quantize(COLOURS, method=method, kmeans=2, dither=none)


if __name__ == "__main__":
    raise SystemExit(main())
