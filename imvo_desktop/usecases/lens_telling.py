"""How a chart or a lens was computed, in words: formula, source, options, what to keep in mind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.analysis_pages import AnalysisPage
from imvo_desktop.usecases.lens_people import options_of_order
from imvo_desktop.usecases.lens_report import CellValue, LensReport


@dataclass(frozen=True, slots=True)
class Told:
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]


def finding_text(report: LensReport, words: Words) -> str:
    """What a lens found, counted."""
    code, values = report.finding
    return words.text(code, **values)


def told(
    page: AnalysisPage, report: LensReport | None, assessment: Assessment | None, words: Words
) -> tuple[Told, ...]:
    """What belongs to a page: how its chart is read, then how its lens computes."""
    parts: list[tuple[str, tuple[str, ...]]] = [("how", (words.text(page.how_code),))]
    if page.lens is not None:
        lens = f"lens.{page.lens}"
        parts.append(("formula", (words.text(f"{lens}.formula"),)))
        parts.append(("source", (words.text(f"{lens}.source"),)))
    if report is not None:
        remarks = (words.text(code, **values) for code, values in report.remarks)
        parts.append(("remarks", tuple(remarks)))
        parts.append(("options", tuple(option_lines(report.options, words))))
    elif assessment is not None:
        parts.append(("options", tuple(option_lines(_of_method(assessment), words))))
    return tuple(Told(words.text(f"analysis.told.{name}"), lines) for name, lines in parts if lines)


def option_lines(options: tuple[tuple[str, CellValue], ...], words: Words) -> Iterator[str]:
    """Each choice that was made, by its name."""
    for name, value in options:
        yield f"{words.text(f'lens.option.{name}')}: {_value(value, words)}"


def _of_method(assessment: Assessment) -> tuple[tuple[str, CellValue], ...]:
    """The choices of the main method, which every chart draws from."""
    method = assessment.method
    return (*options_of_order(method), ("attenuation", method.attenuation))


def _value(value: CellValue, words: Words) -> str:
    """A number in the language, a code by its name where it has one."""
    if value is None:
        return words.text("level.unknown")
    if isinstance(value, str):
        named = words.text(f"lens.cell.{value}")
        return value if named == f"lens.cell.{value}" else named
    decimals = 0 if float(value).is_integer() else len(str(float(value)).partition(".")[2])
    return words.number(value, min(decimals, 6)) if abs(value) < 1_000_000 else str(value)
