"""Makes a project, a report and charts of the example, for a first look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.charts import chain_picture
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import FileError
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases import assess, draw_chart, make_report
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.chart_sheet import Chart, Sheet
from imvo_desktop.usecases.example import example_edit
from imvo_desktop.usecases.session import Session

_SHEET = Sheet(960, 2.0, LIGHT)
_CHARTS = (Chart.BARS, Chart.MATRIX)


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made: paths as they were asked for, and counts."""

    project: Path
    report: Path
    charts: tuple[Path, ...]
    organisations: int
    links: int
    risks: int

    def document(self) -> dict[str, object]:
        """What `imvo demo --json` prints."""
        return {
            "project": self.project.as_posix(),
            "report": self.report.as_posix(),
            "charts": [one.as_posix() for one in self.charts],
            "organisations": self.organisations,
            "links": self.links,
            "risks": self.risks,
        }

    def lines(self, words: Words) -> Iterator[str]:
        """The same for a person."""
        yield words.text(
            "command.demo.done",
            organisations=self.organisations,
            links=self.links,
            risks=self.risks,
        )
        yield f"  {words.text('command.demo.project')}: {self.project}"
        yield f"  {words.text('command.demo.report')}: {self.report}"
        for chart in self.charts:
            yield f"  {words.text('command.demo.chart')}: {chart}"
        yield words.text("command.demo.open", path=str(self.project))


def make(folder: Path, words: Words, *, author: str) -> Demo:
    """Make `project.imvo`, `report.pdf` and three charts in `folder`.

    A project that is there already is only taken when it is the example, untouched; else
    `FileError("demo_changed")` is raised. Raises `FileError` when a file cannot be written.
    """
    _make_folder(folder)
    project = folder / "project.imvo"
    network, date = _example(project, words.language, author)
    assessment = assess.assess_network(network)
    report = folder / "report.pdf"
    make_report.make(network, assessment, report, words, date=date)
    charts = []
    for chart in _CHARTS:
        charts.append(folder / f"{chart}.png")
        drawn = draw_chart.draw(chart, network, assessment, words, _SHEET)
        draw_chart.save(drawn.picture, charts[-1])
    charts.append(folder / "chain.png")
    chain = chain_picture.picture(network, assessment, arrange(network), words, LIGHT)
    draw_chart.save(chain, charts[-1])
    counts = len(network.organisations), len(network.links), len(network.risks)
    return Demo(project, report, tuple(sorted(charts)), *counts)


def _example(path: Path, language: str, author: str) -> tuple[Network, str]:
    """The network of the project at `path`, and the day of its last edit."""
    example = example_edit(language)
    if path.exists():
        with Session.open(path, author=author, read_only=True) as session:
            if session.checksum != _checksum_of(example):
                raise FileError("demo_changed", file=path.name)
            return session.network, session.last_saved[:10]
    with Session.create(path, author=author) as session:
        session.do(example)
        return session.network, session.last_saved[:10]


def _checksum_of(edit: Edit) -> str:
    network = Network()
    network.apply(edit)
    return f"{network.checksum():064x}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError("folder_not_made", folder=str(folder)) from error
