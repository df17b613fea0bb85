"""A document as pictures of its pages, to look at while it is being chosen."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.reporting.chain_section import ChainFigure
from imvo_desktop.reporting.content import Figures, report
from imvo_desktop.reporting.first_pages import first_sections
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.reporting.typesetting import PagePicture, pictures
from imvo_desktop.usecases import assess, make_report, report_choices
from imvo_desktop.usecases.papers import PAPERS
from imvo_desktop.usecases.report_choices import ReportChoices
from imvo_desktop.usecases.report_figures import report_figures
from imvo_desktop.usecases.report_source import ReportSource

SMALL = 1000
"""Up to so many deliveries the whole is looked at; it takes about three seconds then."""

_FIRST_SECTIONS = 4
_LONG = (Paper.RISK_REPORT, Paper.CHILD_LABOUR, Paper.FORCED_LABOUR)
"""The documents that list deliveries or risks one by one."""

_WITHOUT_DRAWINGS = Figures(ChainFigure((), 0, 0))
_STEPS = 4
_DPI_STEPS = (72, 96, 120, 144, 192, 288)


@dataclass(frozen=True, slots=True)
class PreviewWish:
    """What to look at: the chain (a snapshot), its assessment where it is known, the choices.

    `key` is for the names that stand for organisations, in a project without one. With `is_whole`
    a large project is looked at to its last page.
    """

    network: Network
    assessment: Assessment | None
    choices: ReportChoices
    words: Words
    key: str = ""
    dots_per_inch: int = 96
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages; of one that is not `is_whole` there are more, and the drawings are left out."""

    pages: tuple[PagePicture, ...]
    is_whole: bool
    dots_per_inch: int
    paper: Paper = Paper.RISK_REPORT

    def name_of(self, number: int, words: Words) -> str:
        """What a page (from 1) is called: its number, and the headings on it."""
        code = "preview.page" if self.is_whole else "preview.page_first"
        page = words.text(code, page=number, pages=len(self.pages))
        headings = "; ".join(self.pages[number - 1].headings)
        if not headings:
            return page
        return words.text("preview.page_named", page=page, headings=headings)


class PreviewMaker:
    """Makes previews one after another; drawings that stay the same are drawn once."""

    def __init__(self) -> None:
        self._key: object = None
        self._figures = _WITHOUT_DRAWINGS
        self._rounds_key: object = None
        self._rounds: RoundsTold | None = None

    def make(self, wish: PreviewWish, source: ReportSource, progress: Progress = SILENT) -> Preview:
        """Look at what is wished, of the project of `source`.

        Raises as `make_report.make` does, but no `FileError`.
        """
        progress.step(0, _STEPS)
        choices = wish.choices
        network = report_choices.with_key(wish.network, choices, wish.key)
        assessment = wish.assessment or assess.run(
            network, assess.method_of(network.project), progress
        )
        options = source.options(network, choices, self._told(wish, source, progress))
        basis = make_report.basis_of(network, assessment, wish.words, choices.date, options)
        is_whole = wish.is_whole or not is_large(network, choices.paper)
        progress.step(1, _STEPS)
        found = self._content(basis, wish, is_whole=is_whole)
        progress.step(2, _STEPS)
        pages = pictures(found, choices.date, wish.dots_per_inch)
        progress.step(_STEPS, _STEPS)
        return Preview(pages, is_whole, wish.dots_per_inch, choices.paper)

    def _told(
        self, wish: PreviewWish, source: ReportSource, progress: Progress
    ) -> RoundsTold | None:
        """What is told of earlier rounds, read once as long as nothing changes."""
        choices = wish.choices
        key = (
            wish.network.checksum(), choices.paper, choices.reader, choices.date,
            wish.words.language,
        )  # fmt: skip
        if key != self._rounds_key:
            self._rounds = source.rounds(wish.network, choices, wish.words, progress)
            self._rounds_key = key
        return self._rounds

    def _content(self, basis: Basis, wish: PreviewWish, *, is_whole: bool) -> Report:
        paper = wish.choices.paper
        if not is_whole:
            is_report = paper is Paper.RISK_REPORT
            plain = report(basis, _WITHOUT_DRAWINGS) if is_report else PAPERS[paper](basis)
            return first_sections(plain, _FIRST_SECTIONS, wish.words.text("preview.page_first"))
        if paper is not Paper.RISK_REPORT:
            return PAPERS[paper](basis)
        key = (wish.network.checksum(), wish.key, wish.choices.reader, wish.words.language)
        if key != self._key:
            self._figures, self._key = report_figures(basis), key
        return report(basis, self._figures)


def is_large(network: Network, paper: Paper) -> bool:
    """Whether the whole would keep a person waiting: then the first pages come first."""
    return paper in _LONG and len(network.links) > SMALL


def dots_per_inch(wanted: float) -> int:
    """How fine the pages are drawn so that they are sharp at `wanted` dots per inch.

    In steps, so that a window made a little wider does not draw everything anew.
    """
    return next((one for one in _DPI_STEPS if one >= wanted), _DPI_STEPS[-1])
