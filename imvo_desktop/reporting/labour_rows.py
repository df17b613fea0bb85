"""The rows of a document on child or forced labour: where, on what ground, what is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from imvo_desktop.domain.codes import Judged, Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.records import Measure, Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.labels.source_sentences import source_text
from imvo_desktop.reporting.basis import Basis, limited, rich
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
from imvo_desktop.reporting.paper_head import Citations
from imvo_desktop.reporting.sources_asked import SaidHere

_SAID = 4
"""So many things that sources say of one delivery are printed; the others are counted."""


def reason_row(basis: Basis, one: LabourAnswer, citations: Citations) -> tuple[Rich, ...]:
    """Where there is reason to look further; the last cell is left for a person to write in."""
    spans = [*_judgements(basis, one, citations), *_said(basis, one, citations)]
    return (rich(place(basis, one)), tuple(spans), rich(_plan(basis, one)), rich(""))


def looked_row(basis: Basis, one: LabourAnswer, citations: Citations) -> tuple[Rich, ...]:
    """Where somebody looked and found nothing, and what that rests on."""
    spans = [*_judgements(basis, one, citations), *_said(basis, one, citations)]
    return (rich(place(basis, one)), tuple(spans))


def unseen_row(basis: Basis, one: LabourAnswer) -> tuple[Rich, ...]:
    """What was not seen, and in which way."""
    return (rich(place(basis, one)), rich("; ".join(_why_unseen(basis, one))))


def place(basis: Basis, one: LabourAnswer) -> str:
    """Who delivers, what, and where it is made."""
    if one.link is None:
        return basis.words.text("labour.own_company", name=isolated(company(basis)))
    link = one.link
    name = isolated(basis.network.organisations[link.supplier].name)
    about = isolated(link.product) if link.product else ""
    made = basis.words.country(link.country_of_making) if link.country_of_making else ""
    made = made or basis.words.text("labour.no_country")
    return f"{name}: {about} ({made})" if about else f"{name} ({made})"


def _judgements(basis: Basis, one: LabourAnswer, citations: Citations) -> Iterator[Span]:
    """What was judged, by whom and when, with the own reason and its sources."""
    for risk in one.risks:
        yield f"{_judged(basis, risk)} "
        yield from _cited(_published(basis, risk), citations)


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


def _said(basis: Basis, one: LabourAnswer, citations: Citations) -> Iterator[Span]:
    """What sources say, the strongest first; said to be set aside where somebody did."""
    if one.said is None:
        return
    shown, rest = limited(list(one.said.said), _SAID)
    if one.said.is_aside:
        yield f"{basis.words.text('labour.rests.aside')} "
    for said in shown:
        yield f"{_line(basis, said)} "
        yield from _cited(said.published, citations)
    if rest:
        yield basis.words.text("labour.rests.more", count=rest)


def _line(basis: Basis, said: SaidHere) -> str:
    """What a source says, by its kind alone where the reader may not see its words."""
    return sentence(said.text or basis.words.text(f"labour.rests.{said.level_from}"))


def _plan(basis: Basis, one: LabourAnswer) -> str:
    """The measures there, or that there is none yet."""
    found = {measure.id: measure for risk in one.risks for measure in basis.measures_for(risk)}
    found |= {measure.id: measure for measure in _measures_at(basis, one)}
    lines = [measure_line(basis, found[one]) for one in sorted(found)]
    return "; ".join(lines) or basis.say("now.no_measure")


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
        yield words.text("labour.why.judged", judged=judged_line(basis, risk))
    if not judged:
        yield words.text("labour.why.nobody")
