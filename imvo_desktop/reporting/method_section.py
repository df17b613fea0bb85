"""The method: questions, grid, order, what is not known, and one risk worked out."""

from __future__ import annotations

from collections import Counter

from imvo_desktop.analysis.rating import rating_of
from imvo_desktop.analysis.scoring import ANSWERS
from imvo_desktop.charts.harms import Harm
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.judgement import fitting_anchor, fitting_question
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
    return Section(number, basis.say("section.method"), tuple(blocks))


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
    risk = basis.network.risks[harm.risk]
    place = basis.say("method.example_intro", place=harm.where, name=harm.theme)
    steps = [*_answers(basis, risk), *_outcome(basis, harm)]
    return [Note(basis.say("method.example"), (rich(place), rich(" ".join(steps))))]


def _answers(basis: Basis, risk: Risk) -> list[str]:
    texts = []
    for name, answer in zip(_QUESTIONS, (*risk.answers, risk.likelihood), strict=True):
        question = fitting_question(basis.words, name, risk.theme)
        if name == "likelihood" and risk.is_actual:
            texts.append(basis.say("method.example_actual"))
        elif answer is None:
            texts.append(basis.say("method.example_open", question=question))
        else:
            anchor = fitting_anchor(basis.words, name, risk.theme, answer)
            shown = f"{answer} ({anchor})."
            texts.append(basis.say("method.example_answer", question=question, answer=shown))
    return texts


def _outcome(basis: Basis, harm: Harm) -> list[str]:
    rating, rule = rating_of(basis.assessment, harm.risk), basis.assessment.method.severity
    severity = rating.severity or 0.0
    decimals = 0 if severity.is_integer() else 2
    shown = basis.words.number(severity, decimals)
    return [
        basis.say(f"method.example_severity.{rule}", severity=shown),
        basis.say(
            "method.example_level",
            severity=shown,
            likelihood=rating.likelihood,
            said=harm.level_text,
            number=harm.place,
        ),
    ]


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
    """Who judged how many risks, most first."""
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
