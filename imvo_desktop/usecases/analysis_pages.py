"""The pages of the view "Analyse": every chart, the questions, and every lens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.usecases.chart_sheet import Chart


class PageGroup(StrEnum):
    """The heads of the list of pages, in its order."""

    CHARTS = "charts"
    QUESTIONS = "questions"
    LENSES = "lenses"


@dataclass(frozen=True, slots=True)
class AnalysisPage:
    """One page: its `chart`, and the `lens` whose report is its table.

    `title_code` and `question_code` are the texts in the list and above the page, `how_code` says
    how the chart is read.
    """

    name: str
    group: PageGroup
    chart: Chart
    title_code: str
    question_code: str
    how_code: str
    lens: Lens | None = None


_QUESTIONS: tuple[tuple[str, str, Lens | None], ...] = (
    ("affected", "affected", None),
    ("happening", "happening", None),
    ("not_known", "coverage", Lens.UNKNOWN),
)
"""Each question with the chart that answers it, and the lens that fills its table."""

_ONLY_ANSWERS = frozenset({"affected", "happening"})


@cache
def pages() -> tuple[AnalysisPage, ...]:
    """Every page, in the order of the list."""
    return (*_charts(), *_questions(), *_lenses())


def page(name: str) -> AnalysisPage:
    """The page called `name`; the first where there is none of that name."""
    found = pages()
    return next((one for one in found if one.name == name), found[0])


def _charts() -> tuple[AnalysisPage, ...]:
    return tuple(
        AnalysisPage(
            f"chart.{one}", PageGroup.CHARTS, one, f"chart.{one}.name", f"chart.{one}.question",
            f"chart.{one}.how",
        )
        for one in Chart
        if one is not Chart.LENS and one.value not in _ONLY_ANSWERS
    )  # fmt: skip


def _questions() -> tuple[AnalysisPage, ...]:
    there = {one.value: one for one in Chart}
    return tuple(
        AnalysisPage(
            f"question.{name}", PageGroup.QUESTIONS, there[chart], f"question.{name}",
            f"question.{name}", f"chart.{chart}.how", lens,
        )
        for name, chart, lens in _QUESTIONS
        if chart in there
    )  # fmt: skip


def _lenses() -> tuple[AnalysisPage, ...]:
    return tuple(
        AnalysisPage(
            f"lens.{one}", PageGroup.LENSES, Chart.LENS, f"lens.{one}.title",
            f"lens.{one}.question", "chart.lens.how", one,
        )
        for one in Lens
    )  # fmt: skip
