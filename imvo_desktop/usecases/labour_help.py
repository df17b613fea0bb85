"""What is known of a delivery when a person answers the labour check: a help, never an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from imvo_desktop.domain.codes import Judged, LevelFrom, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.labour_check import Ground, LabourSubject, RestsOn
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.labels.source_sentences import said_text
from imvo_desktop.reporting.labour_answers import gives_reason, is_reported
from imvo_desktop.reporting.labour_records import THEME_OF
from imvo_desktop.usecases.known_sources import source_of
from imvo_desktop.usecases.labour_checks import Answering, LabourLine
from imvo_desktop.usecases.suggestions import State, Suggestion

_US_LIST, _CONFLICT_LIST = "us-goods-2022", "eu-cahra-2026"

type SaidOn = Mapping[tuple[str, Theme], Suggestion]


@dataclass(frozen=True, slots=True)
class Help:
    """What is said, in words; `rests_on` is what an answer could rest on.

    `has_ground` where a judgement, a report of harm, or a source that nobody set aside or judged
    gives ground to look further.
    """

    texts: tuple[str, ...]
    rests_on: tuple[RestsOn, ...]
    has_ground: bool


def said_on(items: Iterable[Suggestion]) -> SaidOn:
    """What sources say, by delivery and theme."""
    return {(one.link, one.theme): one for one in items}


def help_for(
    network: Network, line: LabourLine, subject: LabourSubject, said: SaidOn, words: Words
) -> Help:
    """What judgements and sources say of one delivery."""
    theme = THEME_OF[subject]
    risks = [one for one in _risks(network, line) if one.theme is theme]
    found = said.get((line.link.id, theme))
    conflict = said.get((line.link.id, Theme.CONFLICT)) if _asks_conflict(subject) else None
    beside = [one for one in conflict.said if _is_of(one, _CONFLICT_LIST)] if conflict else []
    made_in = line.link.country_of_making
    spoken = [*(found.said if found else ()), *beside]
    texts = [
        *(_judged(one, words) for one in risks),
        *(_dated(network, one, said_text(words, one, made_in)) for one in spoken),
    ]
    is_open = found is not None and found.state is State.OPEN
    return Help(
        tuple(texts),
        tuple(dict.fromkeys(_rests_on(risks, spoken))),
        is_open or any(map(gives_reason, risks)),
    )


def take_over(answering: Answering, found: Iterable[tuple[LabourLine, Help]]) -> Edit:
    """Answer yes where there is ground and nobody answered yet, with what it rests on.

    Only for a person who asks for it.
    """
    changes: list[Change] = []
    for line, known in found:
        if known.has_ground and line.ground is Ground.NOT_LOOKED:
            fields = {"ground": Ground.YES, "rests_on": known.rests_on}
            changes += answering.answer([line], fields).changes
    return edit("answer_labour_check", changes, count=len(changes))


def _asks_conflict(subject: LabourSubject) -> bool:
    """Whether a conflict at the place matters: people are forced to work in and by conflicts."""
    return subject is LabourSubject.FORCED


def _risks(network: Network, line: LabourLine) -> list[Risk]:
    """The judgements that count on the delivery: its own, and those on who delivers."""
    link = line.link
    return [*network.risks_on_link(link.id), *network.risks_on_organisation(link.supplier)]


def _rests_on(risks: Iterable[Risk], said: Iterable[Said]) -> Iterator[RestsOn]:
    if any(map(gives_reason, risks)):
        yield RestsOn.OWN_JUDGEMENT
    for one in said:
        if _is_of(one, _CONFLICT_LIST):
            yield RestsOn.CONFLICT_AREA
        elif one.level_from is LevelFrom.COUNTRY:
            yield RestsOn.COUNTRY_SHARE
        else:
            yield RestsOn.US_LIST if _is_of(one, _US_LIST) else RestsOn.OTHER


def _is_of(said: Said, source: str) -> bool:
    return any(one.source == source for one in said.findings)


def _dated(network: Network, said: Said, text: str) -> str:
    """What is said, with the years of the sources that say it."""
    sources = (source_of(network, one.source) for one in said.findings)
    years = sorted({str(one.year) for one in sources if one is not None and one.year})
    return f"{text} ({', '.join(years)})" if years else text


def _judged(risk: Risk, words: Words) -> str:
    """A judgement in a sentence, with its reason."""
    if is_reported(risk):
        text = words.text("labour.rests.harm")
    elif risk.is_looked:
        text = words.text("labour_help.looked")
    else:
        code = "accepted" if risk.judged is Judged.ACCEPTED else "own"
        tail = "" if risk.likelihood is not None else "_open"
        likelihood = risk.likelihood or ""
        text = words.text(f"labour.rests.{code}{tail}", likelihood=likelihood)
    return f"{text} {risk.reason}" if risk.reason else text
