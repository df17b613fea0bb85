"""The whole report as data, in one language, from chain and assessment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Figure, Report, Section, texts
from imvo_desktop.reporting.chain_section import ChainFigure, chain_section
from imvo_desktop.reporting.closing import limits_section, sources_section
from imvo_desktop.reporting.front import company, cover, footer, summary
from imvo_desktop.reporting.method_section import method_section
from imvo_desktop.reporting.norms_section import laws_section, norms_section
from imvo_desktop.reporting.priorities_section import priorities_section

_RUNNING_ROOM = 34.0


@dataclass(frozen=True, slots=True)
class Figures:
    """The drawings of a report: the picture of the chain, and the charts of some sections."""

    chain: ChainFigure
    of_chain: tuple[Figure, ...] = ()
    of_priorities: tuple[Figure, ...] = ()
    of_limits: tuple[Figure, ...] = ()


def report(basis: Basis, figures: Figures) -> Report:
    """The report; characters no font can show are named among its limits."""
    made = _report(basis, figures, ())
    missing = {char for text in texts(made) for char in fonts.missing(text)}
    return _report(basis, figures, missing) if missing else made


def _report(basis: Basis, figures: Figures, missing: Iterable[str]) -> Report:
    name, period = company(basis).strip(), basis.network.project.period
    short = fonts.elided(name, 1.0, _RUNNING_ROOM)
    return Report(
        language=basis.words.language,
        title=f"{basis.say('title')}: {name}",
        running=" · ".join(part for part in (short, basis.say("title"), period) if part),
        footer=footer(basis),
        page=basis.say("page"),
        cover=cover(basis),
        sections=_sections(basis, figures, missing),
    )


def _sections(basis: Basis, figures: Figures, missing: Iterable[str]) -> tuple[Section, ...]:
    return (
        summary(basis, "1", "4"),
        chain_section(basis, "2", figures.chain, figures.of_chain),
        method_section(basis, "3"),
        priorities_section(basis, "4", figures.of_priorities),
        limits_section(basis, "5", missing, figures.of_limits),
        sources_section(basis, "A"),
        norms_section(basis, "B"),
        laws_section(basis, "C"),
    )
