"""The fields of a measure in three groups: what, what came of it, and with whom and how much."""

from __future__ import annotations

from collections.abc import Callable

from imvo_desktop.analysis.measure_effect import risk_of
from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Kind, Leverage, MeasureKind, MeasureStatus, Theme
from imvo_desktop.domain.measure import Effort, Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.stakeholder import Stakeholder
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import fitting_anchor
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import Choice
from imvo_desktop.ui.panels.field_editors import (
    CodeEditor,
    FieldEditor,
    NoteEditor,
    NumberEditor,
    TextEditor,
)
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.one_editor import OneEditor
from imvo_desktop.ui.register.several_editor import Offered, SeveralEditor, code_choices
from imvo_desktop.usecases.plan_edits import ASIDE
from imvo_desktop.usecases.typed_values import MONEY

LIKELIHOODS = range(1, 6)

type Make = Callable[[Words, str], FieldEditor]
type Shown = Callable[[], Measure | None]


def one_of(choices: list[Choice], *, can_be_open: bool = False) -> Make:
    """An editor for one of `choices`; with a dash for none where it can be left open."""
    offered: list[Choice] = [(None, "–"), *choices] if can_be_open else choices
    return lambda words, name: CodeEditor(words, name, offered)


def kinds_and_states(words: Words) -> tuple[Make, Make]:
    """The editors of the kind and the status."""
    kinds = code_choices(MeasureKind, "measure_kind", words)
    return one_of(kinds), one_of(code_choices(MeasureStatus, "measure_status", words))


def efforts_and_leverage(words: Words) -> tuple[Make, Make]:
    """The editors of the effort, and of with whom it is done."""
    efforts = code_choices(Effort, "effort", words)
    leverage = code_choices(Leverage, "leverage", words)
    return one_of(efforts, can_be_open=True), one_of(leverage, can_be_open=True)


def likelihoods(document: Document, shown: Shown) -> Make:
    """The editor of the likelihood after, each answer with what it means for the theme."""

    def offer() -> list[tuple[object, str]]:
        measure = shown()
        risk = risk_of(document.network, measure) if measure is not None else None
        theme = risk.theme if risk is not None else Theme.WAGE
        words = document.labels
        return [(one, f"{one} · {_anchor(words, theme, one)}") for one in LIKELIHOODS]

    return lambda words, name: OneEditor(words, name, offer)


def offered(document: Document, kind: Kind, shown: Shown) -> Callable[[], Offered]:
    """The agreements, commitments of its agreement, stakeholders or evidence to choose from."""

    def offer() -> Offered:
        measure = shown()
        return () if measure is None else _OFFERS[kind](document.network, measure)

    return offer


def several(offer: Callable[[], Offered]) -> Make:
    """An editor for several of what is offered."""
    return lambda words, name: SeveralEditor(words, name, offer)


def one(offer: Callable[[], Offered]) -> Make:
    """An editor for one of what is offered, or none."""
    return lambda words, name: OneEditor(words, name, offer)


def day(words: Words, name: str) -> FieldEditor:
    """The editor of a date."""
    return DayEditor(words, name)


def line(words: Words, name: str) -> FieldEditor:
    """The editor of one line."""
    return TextEditor(words, name)


def note(words: Words, name: str) -> FieldEditor:
    """The editor of several lines."""
    return NoteEditor(words, name)


def money(words: Words, name: str) -> FieldEditor:
    """The editor of an amount."""
    return NumberEditor(words, name, MONEY)


def is_aside(record: Record) -> bool:
    """Whether a measure was skipped, paused or stopped: then why is asked."""
    return isinstance(record, Measure) and record.status in ASIDE


def is_leaving(record: Record) -> bool:
    """Whether it is a responsible exit: then its four questions are asked."""
    return isinstance(record, Measure) and record.kind is MeasureKind.RESPONSIBLE_EXIT


def is_shared(record: Record) -> bool:
    """Whether it is done with others."""
    shared = (Leverage.JOINT, Leverage.AGREEMENT)
    return isinstance(record, Measure) and (record.leverage in shared or bool(record.partners))


def is_agreed(record: Record) -> bool:
    """Whether it is done through an agreement."""
    is_so = isinstance(record, Measure) and record.leverage is Leverage.AGREEMENT
    return is_so or (isinstance(record, Measure) and record.agreement is not None)


def has_agreement(record: Record) -> bool:
    """Whether its agreement is known: then its commitments can be chosen."""
    return isinstance(record, Measure) and record.agreement is not None


def _anchor(words: Words, theme: Theme, answer: int) -> str:
    return fitting_anchor(words, "likelihood", theme, answer)


def _agreements(network: Network, _measure: Measure) -> Offered:
    found = network.records(Kind.AGREEMENT).values()
    return [(one.id, one.name) for one in found if isinstance(one, Agreement)]


def _commitments(network: Network, measure: Measure) -> Offered:
    found = network.records(Kind.COMMITMENT).values()
    some = [one for one in found if isinstance(one, Commitment)]
    return [(one.id, one.text) for one in some if one.agreement == measure.agreement]


def _stakeholders(network: Network, _measure: Measure) -> Offered:
    found = network.records(Kind.STAKEHOLDER).values()
    return [(one.id, one.name) for one in found if isinstance(one, Stakeholder)]


def _evidence(network: Network, measure: Measure) -> Offered:
    found = network.referrers(Kind.MEASURE, measure.id, Kind.EVIDENCE)
    chosen = network.get(Kind.EVIDENCE, measure.evidence or "")
    pieces = {one.id: one.name for one in (*found, chosen) if isinstance(one, Evidence)}
    return sorted(pieces.items(), key=lambda one: (one[1], one[0]))


_OFFERS: dict[Kind, Callable[[Network, Measure], Offered]] = {
    Kind.AGREEMENT: _agreements,
    Kind.COMMITMENT: _commitments,
    Kind.STAKEHOLDER: _stakeholders,
    Kind.EVIDENCE: _evidence,
}
