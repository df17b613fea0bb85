"""The whole report as data, in one language, from chain and assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.domain.report_settings import ReportPart
from imvo_desktop.reporting.agreements_section import agreements_section
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Figure, Report, Section
from imvo_desktop.reporting.chain_section import ChainFigure, chain_section
from imvo_desktop.reporting.closing import limits_section, sources_section
from imvo_desktop.reporting.evidence_annex import evidence_section
from imvo_desktop.reporting.front import company, cover, footer, summary
from imvo_desktop.reporting.glossary_section import glossary_section
from imvo_desktop.reporting.heard_section import heard_section
from imvo_desktop.reporting.hotspots_section import hotspots_section
from imvo_desktop.reporting.links import settled
from imvo_desktop.reporting.measures_section import measures_section
from imvo_desktop.reporting.method_section import method_section
from imvo_desktop.reporting.outline import Outline, outline
from imvo_desktop.reporting.plain_blocks import texts
from imvo_desktop.reporting.policy_section import policy_section
from imvo_desktop.reporting.priorities_section import priorities_section
from imvo_desktop.reporting.sign_off import sign_off_section

_RUNNING_ROOM = 34.0


@dataclass(frozen=True, slots=True)
class Figures:
    """The drawings of a report: the picture of the chain, and the charts of some sections."""

    chain: ChainFigure
    of_chain: tuple[Figure, ...] = ()
    of_priorities: tuple[Figure, ...] = ()
    of_limits: tuple[Figure, ...] = ()
    of_measures: tuple[Figure, ...] = ()


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
    return settled(tuple(PARTS[part](made, made.number(part)) for part in made.outline.parts))


@dataclass(frozen=True, slots=True)
class _Made:
    """What each part is made from."""

    basis: Basis
    outline: Outline
    figures: Figures
    missing: tuple[str, ...]

    def number(self, part: ReportPart) -> str:
        """The number of a part; blank where it is left out."""
        return self.outline.number_of(part)


PARTS: Mapping[ReportPart, Callable[[_Made, str], Section]] = {
    ReportPart.SUMMARY: lambda it, number: summary(
        it.basis, number, it.number(ReportPart.PRIORITIES)
    ),
    ReportPart.CHAIN: lambda it, number: chain_section(
        it.basis, number, it.figures.chain, it.figures.of_chain
    ),
    ReportPart.POLICY: lambda it, number: policy_section(it.basis, number),
    ReportPart.METHOD: lambda it, number: method_section(it.basis, number),
    ReportPart.PRIORITIES: lambda it, number: priorities_section(
        it.basis, number, it.number(ReportPart.HOTSPOTS), it.figures.of_priorities
    ),
    ReportPart.HOTSPOTS: lambda it, number: hotspots_section(
        it.basis, number, it.number(ReportPart.PRIORITIES)
    ),
    ReportPart.MEASURES: lambda it, number: measures_section(
        it.basis, number, it.figures.of_measures
    ),
    ReportPart.HEARD: lambda it, number: heard_section(it.basis, number),
    ReportPart.AGREEMENTS: lambda it, number: agreements_section(it.basis, number),
    ReportPart.LIMITS: lambda it, number: limits_section(
        it.basis, number, it.missing, it.figures.of_limits
    ),
    ReportPart.SIGN_OFF: lambda it, number: sign_off_section(it.basis, number),
    ReportPart.SOURCES: lambda it, number: sources_section(it.basis, number),
    ReportPart.EVIDENCE: lambda it, number: evidence_section(it.basis, number),
    ReportPart.GLOSSARY: lambda it, number: glossary_section(it.basis, number, it.outline),
}
"""How each part is made."""
