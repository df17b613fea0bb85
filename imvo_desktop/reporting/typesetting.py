"""Sets reports and sheets as tagged PDF: our fonts only, no packages, equal bytes each time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import typst

from imvo_desktop import resources
from imvo_desktop.charts import fonts
from imvo_desktop.domain.fields import Plain, dump
from imvo_desktop.errors import ReportError
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.reporting.plain_blocks import plain
from imvo_desktop.tokens import LEVEL_COLOURS, LIGHT

STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
"""PDF/A-2a to keep, PDF/UA-1 to be read aloud; both at once."""

_NO_FOLDER = "no-packages"


@dataclass(frozen=True, slots=True)
class Typeset:
    """A report or sheet as PDF."""

    pdf: bytes
    pages: int


def typeset(report: Report, day: str) -> Typeset:
    """The PDF of `report`, dated `day` (ISO). Raises `ReportError` when typst refuses it."""
    return typeset_with("report.typ", "report", plain(report, fonts.printable), day)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as a PNG, and the headings on it."""

    png: bytes
    headings: tuple[str, ...]


def pictures(report: Report, day: str, dots_per_inch: float) -> tuple[PagePicture, ...]:
    """Every page of `report` as a picture, to look at before it is made.

    Raises `ReportError` when typst refuses it.
    """
    data = plain(report, fonts.printable)
    try:
        compiler = _compiler("report.typ", "report", data, day)
        made = compiler.compile(format="png", ppi=dots_per_inch)
        found = json.loads(compiler.query("<headings>", field="value", one=True))
    except typst.TypstError as error:
        raise ReportError("report_not_set", details=error.message) from error
    pages = made if isinstance(made, list) else [made] if isinstance(made, bytes) else []
    headings: dict[int, list[str]] = {}
    for page, heading in found:
        headings.setdefault(page, []).append(" ".join(heading.split()))
    return tuple(
        PagePicture(png, tuple(headings.get(number, ()))) for number, png in enumerate(pages, 1)
    )


def typeset_with(template: str, name: str, data: Plain, day: str) -> Typeset:
    """The PDF that `template` makes of `data`, which it knows as `name`, dated `day` (ISO).

    Raises `ReportError` when typst refuses it.
    """
    try:
        compiler = _compiler(template, name, data, day)
        pdf = compiler.compile(pdf_standards=STANDARDS, timestamp=_instant(day))
        pages = json.loads(compiler.query("<pages>", field="value", one=True))
    except typst.TypstError as error:
        raise ReportError("report_not_set", details=error.message) from error
    if not isinstance(pdf, bytes):
        raise ReportError("report_not_set", details="no bytes")
    return Typeset(pdf, int(pages))


def _compiler(template: str, name: str, data: Plain, day: str) -> typst.Compiler:
    folder = resources.path("templates")
    return typst.Compiler(
        folder / template,
        root=folder,
        font_paths=typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(fonts.folder())],
        ),
        ignore_system_fonts=True,
        sys_inputs={name: dump(data), "look": dump(_look(day))},
        package_path=folder / _NO_FOLDER,
        package_cache_path=folder / _NO_FOLDER,
    )


def _look(day: str) -> Plain:
    """The colours, fonts and date the template uses."""
    when = date.fromisoformat(day[:10])
    levels: dict[str, Plain] = {
        level: {"fill": one.fill, "text": one.text, "hatched": one.is_hatched}
        for level, one in LEVEL_COLOURS.items()
    }
    return {
        "fonts": list(fonts.FAMILIES),
        "date": [when.year, when.month, when.day],
        "text": LIGHT.text,
        "quiet": LIGHT.quiet,
        "line": LIGHT.line,
        "accent": LIGHT.accent,
        "ground": "#F1F4F3",
        "levels": levels,
    }


def _instant(day: str) -> int:
    """Midnight UTC of the day, in seconds: the time the PDF says it was made."""
    midnight = datetime.combine(date.fromisoformat(day[:10]), datetime.min.time(), tzinfo=UTC)
    return int(midnight.timestamp())
