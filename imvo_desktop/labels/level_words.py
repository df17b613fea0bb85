"""Why a level: the same sentences in the window, under the pointer and in the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from imvo_desktop.analysis.explanation import RiskTerms
from imvo_desktop.analysis.paths import Paths
from imvo_desktop.analysis.rating import Turn
from imvo_desktop.analysis.sensitivity import TOP, RankRanges
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import answers_text, fitting_anchor, level_text
from imvo_desktop.labels.names import risk_name

_QUESTIONS = ("scale", "scope", "irremediability", "likelihood")
_PERCENT = 100
_MOST_PATHS = 3


def level_sentences(words: Words, network: Network, terms: RiskTerms) -> Iterator[str]:
    """How a rated risk got its level: its answers, the rule, the cell, the place."""
    risk = network.risks[terms.risk]
    yield words.text("why.decides", risk=risk_name(network, risk, words))
    yield from (_answer(words, risk, name) for name in _QUESTIONS)
    yield f"{words.text(f'severity_rule.{terms.rule}')}."
    yield cell_sentence(words, terms)
    if terms.at_least:
        yield words.text("why.at_least")
    yield words.text("why.place", place=terms.place)


def cell_sentence(words: Words, terms: RiskTerms) -> str:
    """Severity and likelihood, and the level where they meet."""
    answers = answers_text(words, terms.severity, terms.likelihood)
    level = level_text(words, terms.level, is_at_least=terms.at_least)
    return words.text("why.cell", answers=answers, level=level)


def turn_sentences(words: Words, turns: Iterable[Turn]) -> Iterator[str]:
    """Which one other answer would change the level, and what that takes."""
    told = [_turn(words, one) for one in turns]
    if not told:
        yield words.text("why.no_turn")
        return
    yield words.text("why.turns", answers="; ".join(told))
    yield words.text("why.evidence")


def range_sentence(words: Words, ranges: RankRanges | None, record_id: str, kind: Kind) -> str:
    """Between which places it comes in the trials, among those of its `kind` (link or risk).

    Empty for what has no place.
    """
    if ranges is None:
        return words.text("why.range_unknown")
    at = position(ranges.ids, record_id)
    if at is None:
        return ""
    low, high = int(ranges.low[at]), int(ranges.high[at])
    part = words.number(round(float(ranges.top[at]) * _PERCENT))
    code = "why.range" if len(ranges.ids) > TOP else "why.range_few"
    code = "why.range_none" if low == high else code
    count = words.text(f"why.ranked_{kind}", count=len(ranges.ids))
    return words.text(code, low=low, high=high, count=count, part=part, top=TOP)


def path_sentences(words: Words, network: Network, paths: Paths) -> Iterator[str]:
    """The ways over which a delivery reaches us, the largest first, and all others together."""
    shown = paths.shown[:_MOST_PATHS]
    for one in shown:
        part = words.number(one.part * _PERCENT, 1)
        yield f"• {words.text('why.path', way=_way(network, one.links), part=part)}"
    rest = 1 - sum(one.part for one in shown)
    if shown and round(rest * _PERCENT, 1) > 0:
        yield f"• {words.text('why.path_rest', part=words.number(rest * _PERCENT, 1))}"


def _answer(words: Words, risk: Risk, name: str) -> str:
    """One answer with the words of its anchor."""
    answer = getattr(risk, name)
    if name == "likelihood" and risk.is_actual:
        text = words.text("why.actual")
    elif answer is None:
        text = words.text("level.unknown")
    else:
        text = f"{answer} · {fitting_anchor(words, name, risk.theme, answer)}"
    return f"{words.text(f'field.{name}')}: {text}"


def _turn(words: Words, one: Turn) -> str:
    return words.text(
        "why.turn_open" if one.is_open else "why.turn",
        question=words.text(f"field.{one.question}"),
        answer=one.answer,
        level=level_text(words, one.rating.level, is_at_least=one.rating.is_at_least),
    )


def _way(network: Network, links: Iterable[str]) -> str:
    """The names along a way, from the supplier to the own company."""
    found = [network.links[one] for one in links]
    ends = [found[0].supplier, *(one.buyer for one in found)]
    return " → ".join(isolated(network.organisations[one].name) for one in ends)
