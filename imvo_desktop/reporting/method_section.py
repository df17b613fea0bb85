"""The method: questions, grid, order, what is not known, and one risk worked out."""

from __future__ import annotations

from collections import Counter

from imvo_desktop.analysis.explanation import risk_terms
from imvo_desktop.analysis.scoring import ANSWERS
from imvo_desktop.labels.level_words import level_sentences
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Heading,
    Note,
    Paragraph,
    Section,
    Table,
)
from imvo_desktop.reporting.front import program_text, sentence
from imvo_desktop.reporting.grids import placed_grid
from imvo_desktop.reporting.profiles import NAMELESS

_QUESTIONS = ("scale", "scope", "irremediability", "likelihood")
_PEOPLE = 12


def method_section(basis: Basis, number: str) -> Section:
    """The section that lets another person recompute every level."""
    rule = basis.assessment.method.severity
    blocks: list[Block] = [
        Paragraph(rich(basis.say("method.intro"))),
        Heading(basis.say("method.questions")),
        _questions(basis),
        Heading(basis.say("method.severity")),
        Paragraph(rich(f"{basis.say(f'method.severity.{rule}')} {basis.say('method.likelihood')}")),
        Heading(basis.say("method.grid")),
        placed_grid(basis),
        Paragraph(rich(basis.say("method.grid_note"))),
        *_example(basis),
        Heading(basis.say("method.order")),
        Paragraph(rich(basis.say("method.order_text"))),
        Heading(basis.say("method.unknown")),
        Paragraph(rich(basis.say("method.unknown_text"))),
        Heading(basis.say("method.reckon")),
        Paragraph(rich(_reckon(basis))),
        Heading(basis.say("method.who")),
        Paragraph(rich(f"{sentence(_who(basis))} {sentence(program_text(basis))}")),
    ]
    return Section(number, basis.words.text("part.method"), tuple(blocks), flows=True)


def _questions(basis: Basis) -> Table:
    say = basis.words.text
    headers = (basis.say("column.answer"), *(say(f"question.{one}") for one in _QUESTIONS))
    rows = tuple(
        (rich(f"{answer}"), *(rich(say(f"{one}.{answer}")) for one in _QUESTIONS))
        for answer in range(1, ANSWERS + 1)
    )
    return Table(headers, rows, (0, 3, 3, 3, 3), numbers=(0,))


def _example(basis: Basis) -> list[Block]:
    """The first priority, step by step; nothing where nothing has been rated."""
    if not basis.harms:
        return []
    harm = basis.harms[0]
    at = basis.assessment.risks.ids.index(harm.risk)
    terms = risk_terms(basis.network, basis.assessment, at)
    intro = basis.say("method.example_intro", place=harm.where, name=harm.theme)
    steps = [rich(one) for one in level_sentences(basis.words, basis.network, terms)]
    return [Note(basis.say("method.example"), (rich(intro), *steps))]


def _reckon(basis: Basis) -> str:
    method, words = basis.assessment.method, basis.words
    weights = " / ".join(words.number(one, 1) for one in method.likelihood_weights)
    return basis.say(
        "method.reckon_text",
        base=words.number(method.severity_base),
        weights=weights,
        factor=words.number(method.attenuation, 2),
        step=basis.step_percent(),
    )


def _who(basis: Basis) -> str:
    """Who judged how many risks, most first; not said to a reader who reads no names."""
    if basis.edition.profile in NAMELESS:
        return basis.say("method.who_hidden")
    risks = basis.network.risks.values()
    counts = Counter(risk.who for risk in risks if risk.who)
    if not counts:
        return basis.say("method.who_none")
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    lines = [basis.say("method.who_count", name=name, count=n) for name, n in ordered[:_PEOPLE]]
    others = sum(count for _, count in ordered[_PEOPLE:])
    nameless = sum(not risk.who for risk in risks)
    lines += [basis.say("method.who_others", count=others)] if others else []
    lines += [basis.say("method.who_nameless", count=nameless)] if nameless else []
    return "; ".join(lines)
