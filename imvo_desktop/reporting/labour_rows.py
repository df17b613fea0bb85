"""The rows of a document on child or forced labour: where, on what ground, what is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.labour_check import LabourCheck
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.labels.names import product_name
from imvo_desktop.labels.source_sentences import source_text
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Rich, Span
from imvo_desktop.reporting.front import company, sentence
from imvo_desktop.reporting.harm_facts import judged_line, measure_line
from imvo_desktop.reporting.labour_answers import (
    Answer,
    LabourAnswer,
    has_no_origin,
    is_reported,
    is_step,
)
from imvo_desktop.reporting.paper_head import Citations, Statements
from imvo_desktop.reporting.sources_asked import SaidHere


@dataclass(frozen=True, slots=True)
class Told:
    """What the rows of one document refer to: its sources, and what these say."""

    citations: Citations
    statements: Statements


def reason_row(basis: Basis, one: LabourAnswer, told: Told) -> tuple[Rich, ...]:
    """Where there is reason to look further, and what a person said of a reasonable suspicion.

    Where nobody said it the last cell is left to write in.
    """
    return (
        rich(place(basis, one)),
        _ground(basis, one, told),
        rich(_plan(basis, one)),
        rich(_suspicion(basis, one)),
    )


def looked_row(basis: Basis, one: LabourAnswer, told: Told) -> tuple[Rich, ...]:
    """Where somebody looked and found nothing, and what that rests on."""
    return (rich(place(basis, one)), _ground(basis, one, told))


def unseen_row(basis: Basis, one: LabourAnswer) -> tuple[Rich, ...]:
    """What was not seen, and in which way."""
    return (rich(place(basis, one)), rich("; ".join(_why_unseen(basis, one))))


def place(basis: Basis, one: LabourAnswer) -> str:
    """Who delivers, what, and where it is made."""
    if one.link is None:
        return basis.words.text("labour.own_company", name=isolated(company(basis)))
    link = one.link
    name = isolated(basis.network.organisations[link.supplier].name)
    about = isolated(product_name(link, basis.words))
    made = basis.words.country(link.country_of_making) if link.country_of_making else ""
    made = made or basis.words.text("labour.no_country")
    return f"{name}: {about} ({made})" if about else f"{name} ({made})"


def _ground(basis: Basis, one: LabourAnswer, told: Told) -> Rich:
    """What an answer rests on: the own judgement first, then what sources say."""
    spans: list[Span] = [f"{line} " for line in _by_person(basis, one)]
    for risk in one.risks:
        spans += [f"{_judged(basis, risk)} ", *_cited(_published(basis, risk), told.citations)]
    return (*spans, _said(basis, one, told.statements))


def _by_person(basis: Basis, one: LabourAnswer) -> Iterator[str]:
    """What a person answered, by whom and when, what it rests on, and in their own words."""
    words, check = basis.words, one.check
    if check is None:
        return
    answer = words.text(f"labour.person.ground.{check.ground}")
    by = _signed(basis, check)
    yield words.text("labour.person" if by else "labour.person.bare", answer=answer, by=by)
    if check.rests_on:
        names = ", ".join(words.text(f"rests_on.{name}") for name in check.rests_on)
        yield words.text("labour.person.rests", names=names)
    else:
        yield words.text("labour.person.rests_not")
    if one.answer is not Answer(check.ground):
        yield words.text("labour.person.harm")
    if check.note:
        yield sentence(check.note)


def _signed(basis: Basis, check: LabourCheck) -> str:
    """Who answered and when, as far as its reader sees it."""
    day = basis.words.date(check.when) if check.when else ""
    return ", ".join(part for part in (check.who, day) if part)


def _suspicion(basis: Basis, one: LabourAnswer) -> str:
    """What a person said of a reasonable suspicion; nothing where nobody did."""
    if one.check is None or one.check.is_suspected is None:
        return ""
    answer = "yes" if one.check.is_suspected else "no"
    said, by = basis.words.text(f"labour.suspected.{answer}"), _signed(basis, one.check)
    return f"{said} ({by})" if by else said


def _cited(published: Iterable[str], citations: Citations) -> Iterator[Span]:
    """References with a blank behind them; nothing where nothing is cited."""
    cites = citations.cite(published)
    if cites:
        yield from cites
        yield " "


def _judged(basis: Basis, risk: Risk) -> str:
    words = basis.words
    texts = []
    if is_reported(risk):
        texts.append(words.text("labour.rests.harm"))
    is_taken = risk.judged is Judged.ACCEPTED
    code = "labour.rests.accepted" if is_taken else "labour.rests.own"
    if not risk.is_looked and risk.likelihood is not None:
        texts.append(words.text(code, likelihood=risk.likelihood))
    elif not risk.is_looked:
        texts.append(words.text(f"{code}_open"))
    texts.append(sentence(judged_line(basis, risk)))
    if risk.reason:
        texts.append(sentence(risk.reason))
    return " ".join(texts)


def _published(basis: Basis, risk: Risk) -> list[str]:
    found = (basis.network.get(Kind.SOURCE, one) for one in risk.sources)
    return [source_text(basis.words, one) for one in found if isinstance(one, Source)]


def _said(basis: Basis, one: LabourAnswer, statements: Statements) -> str:
    """The letters of what sources say; said to be set aside where somebody did."""
    if one.said is None:
        return ""
    letters = [statements.letter(_statement(basis, said), said.published) for said in one.said.said]
    code = "labour.rests.aside" if one.said.is_aside else "labour.rests.said"
    return basis.words.text(code, letters=", ".join(sorted(set(letters), key=_in_the_list)))


def _in_the_list(letter: str) -> tuple[int, str]:
    """z comes before aa."""
    return len(letter), letter


def _statement(basis: Basis, said: SaidHere) -> str:
    """What a source says, by its kind alone where the reader may not see its words."""
    return sentence(said.text or basis.words.text(f"labour.rests.{said.level_from}"))


def _plan(basis: Basis, one: LabourAnswer) -> str:
    """The measures there, or that there is none yet."""
    found = {measure.id: measure for risk in one.risks for measure in basis.measures_for(risk)}
    found |= {measure.id: measure for measure in _measures_at(basis, one)}
    found |= {measure.id: measure for measure in _tied(basis, one)}
    lines = [measure_line(basis, found[one]) for one in sorted(found)]
    return "; ".join(lines) or basis.say("now.no_measure")


def _tied(basis: Basis, one: LabourAnswer) -> Iterator[Measure]:
    """The measures that a person tied to the answer."""
    for measure_id in one.check.measures if one.check else ():
        measure = basis.network.get(Kind.MEASURE, measure_id)
        if isinstance(measure, Measure):
            yield measure


def _measures_at(basis: Basis, one: LabourAnswer) -> list[Measure]:
    """The measures on the delivery, or on who delivers."""
    if one.link is None:
        own = basis.network.own
        return basis.measures_on(Kind.ORGANISATION, own.id) if own else []
    on_link = basis.measures_on(Kind.LINK, one.link.id)
    return [*on_link, *basis.measures_on(Kind.ORGANISATION, one.link.supplier)]


def _why_unseen(basis: Basis, one: LabourAnswer) -> Iterator[str]:
    words = basis.words
    if one.link is not None and is_step(basis, one.link):
        yield words.text("labour.why.step")
    if one.link is not None and has_no_origin(one.link):
        yield words.text("labour.why.origin")
    if one.answer is not Answer.NOT_LOOKED:
        return
    if one.said is not None and one.said.is_aside:
        yield words.text("labour.why.aside")
    judged = [risk for risk in one.risks if risk.is_own_judgement]
    for risk in judged:
        likelihood = risk.likelihood or basis.say("open")
        judged_by = judged_line(basis, risk)
        yield words.text("labour.why.judged", likelihood=likelihood, judged=judged_by)
    if not judged:
        yield words.text("labour.why.nobody")
