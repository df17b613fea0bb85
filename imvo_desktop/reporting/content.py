"""The whole report as data, in one language, from chain and assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.domain.report_settings import ReportPart
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Figure, Report, Section, texts
from imvo_desktop.reporting.chain_section import ChainFigure, chain_section
from imvo_desktop.reporting.closing import limits_section, sources_section
from imvo_desktop.reporting.front import company, cover, footer, summary
from imvo_desktop.reporting.method_section import method_section
from imvo_desktop.reporting.norms_section import laws_section, norms_section
from imvo_desktop.reporting.outline import Outline, outline
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
    made = _Made(basis, outline(basis.edition.left_out, PARTS.keys()), figures, tuple(missing))
    return tuple(PARTS[part](made, made.outline.number_of(part)) for part in made.outline.parts)


@dataclass(frozen=True, slots=True)
class _Made:
    """What each part is made from."""

    basis: Basis
    outline: Outline
    figures: Figures
    missing: tuple[str, ...]


def _glossary(made: _Made, number: str) -> Section:
    return Section(
        number,
        made.basis.say("section.norms"),
        (
            *norms_section(made.basis, number).blocks,
            *laws_section(made.basis, number).blocks,
        ),
        flows=True,
    )


PARTS: Mapping[ReportPart, Callable[[_Made, str], Section]] = {
    ReportPart.SUMMARY: lambda it, number: summary(
        it.basis, number, it.outline.number_of(ReportPart.PRIORITIES)
    ),
    ReportPart.CHAIN: lambda it, number: chain_section(
        it.basis, number, it.figures.chain, it.figures.of_chain
    ),
    ReportPart.METHOD: lambda it, number: method_section(it.basis, number),
    ReportPart.PRIORITIES: lambda it, number: priorities_section(
        it.basis, number, it.figures.of_priorities
    ),
    ReportPart.LIMITS: lambda it, number: limits_section(
        it.basis, number, it.missing, it.figures.of_limits
    ),
    ReportPart.SOURCES: lambda it, number: sources_section(it.basis, number),
    ReportPart.GLOSSARY: _glossary,
}
"""How each part is made."""
