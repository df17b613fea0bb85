"""What the words mean, and the cross table of steps, themes, norms and laws."""

from __future__ import annotations

from collections.abc import Mapping

from imvo_desktop.domain.report_settings import ReportPart
from imvo_desktop.knowledge.steps import Step, all_steps
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Heading, Paragraph, Rich, Section, Table
from imvo_desktop.reporting.norms_section import law_blocks, theme_blocks
from imvo_desktop.reporting.outline import Outline

_WORDS = (
    "link", "tier", "risk", "actual", "severity", "likelihood", "level", "hotspot", "unknown",
    "looked", "accepted", "verified", "involvement", "reach", "round",
)  # fmt: skip

_PARTS: Mapping[int, tuple[ReportPart, ...]] = {
    1: (ReportPart.POLICY,),
    2: (ReportPart.CHAIN, ReportPart.METHOD, ReportPart.PRIORITIES, ReportPart.HOTSPOTS),
    3: (ReportPart.HOTSPOTS, ReportPart.MEASURES),
    4: (ReportPart.MEASURES, ReportPart.AGREEMENTS, ReportPart.EVIDENCE),
    5: (ReportPart.SUMMARY, ReportPart.LIMITS, ReportPart.SIGN_OFF, ReportPart.SOURCES),
    6: (ReportPart.HEARD,),
}
"""Where the report speaks of each step."""


def glossary_section(basis: Basis, number: str, outline: Outline) -> Section:
    """The words, then the steps, themes and laws."""
    blocks: list[Block] = [
        Heading(basis.say("glossary.title")),
        _words(basis),
        Heading(basis.say("steps.title")),
        Paragraph(rich(basis.say("steps.intro")), is_quiet=True),
        _steps(basis, outline),
        Heading(basis.say("section.norms")),
        *theme_blocks(basis),
        Heading(basis.say("section.laws")),
        *law_blocks(basis),
    ]
    return Section(number, basis.words.text("part.glossary"), tuple(blocks), flows=True)


def _words(basis: Basis) -> Table:
    headers = tuple(basis.say(f"column.{one}") for one in ("word", "word_meaning"))
    rows = tuple(
        (rich(basis.say(f"word.{one}")), rich(basis.say(f"meaning.{one}"))) for one in _WORDS
    )
    return Table(headers, rows, (1, 4))


def _steps(basis: Basis, outline: Outline) -> Table:
    """The six steps, the sections that speak of them, and their place in other norms."""
    here = tuple(basis.say(f"column.{one}") for one in ("step", "here", "ungp"))
    rows = tuple(_step(basis, one, outline) for one in all_steps())
    return Table((*here, "VSME", "GRI", "ISO 26000"), rows, (6, 4, 4, 3, 6, 3))


def _step(basis: Basis, step: Step, outline: Outline) -> tuple[Rich, ...]:
    numbers = [outline.number_of(one) for one in _PARTS[step.number]]
    here = ", ".join(one for one in numbers if one) or basis.say("steps.left_out")
    norms = (step.ungp, step.vsme, step.gri, step.iso26000)
    name = basis.say(f"step.{step.number}")
    return (rich(name), rich(here), *(rich(", ".join(one)) for one in norms))
