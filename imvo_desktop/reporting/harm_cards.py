"""One priority as a card: a hotspot large and in full, another one small."""

from __future__ import annotations

from collections.abc import Iterator

from imvo_desktop.charts.harms import Harm
from imvo_desktop.charts.ranked_bars import SHOWN
from imvo_desktop.domain.codes import (
    Confidence,
    Judged,
    Level,
    OrganisationKind,
    SpokenWith,
)
from imvo_desktop.domain.records import Risk
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import HarmCard, LevelMark, Rich
from imvo_desktop.reporting.harm_facts import (
    answers_line,
    evidence_of,
    harm_brief,
    harm_facts,
    product_of,
)
from imvo_desktop.reporting.plain_blocks import texts
from imvo_desktop.reporting.way_to_us import Way, way_of, way_text

GRAVE = (Level.VERY_HIGH, Level.HIGH)
"""The levels of a hotspot."""

_QUESTIONS = ("scale", "scope", "irremediability")
_LONG_CARD = 1500

type Numbered = tuple[int, Harm]
"""A priority with its number in the list, by which references find it."""


def numbered(basis: Basis) -> list[Numbered]:
    """All priorities with their numbers, in their order."""
    return list(enumerate(basis.harms, start=1))


def hotspots(basis: Basis) -> list[Numbered]:
    """The priorities that are high or very high and that the chart shows."""
    # The order falls from level to level, so what comes after the hotspots is below them.
    return [one for one in numbered(basis)[:SHOWN] if one[1].level in GRAVE]


def hotspot_card(basis: Basis, one: Numbered) -> HarmCard:
    """A hotspot with its way to us, what is known, and apart from that what is assumed."""
    number, harm = one
    way = way_of(basis, harm.links)
    first = ((basis.say("harm.way"), rich(way_text(basis, way))),) if way else ()
    facts = (*first, *harm_facts(basis, harm))
    assumed = tuple(rich(text) for text in _assumed(basis, harm, way))
    return _card(basis, number, harm, facts, assumed)


def small_card(basis: Basis, one: Numbered) -> HarmCard:
    """A priority in short."""
    number, harm = one
    return _card(basis, number, harm, harm_facts(basis, harm), ())


def _card(
    basis: Basis,
    number: int,
    harm: Harm,
    facts: tuple[tuple[str, Rich], ...],
    assumed: tuple[Rich, ...],
) -> HarmCard:
    code = "harm.place_shared" if harm.is_shared else "harm.place"
    brief = harm_brief(basis, harm)
    return HarmCard(
        number=number,
        rank=basis.say(code, number=harm.rank),
        where=harm.where,
        theme=harm.theme,
        product=product_of(basis, harm),
        mark=LevelMark(harm.level, harm.level_text),
        answers=answers_line(basis, basis.network.risks[harm.risk]),
        facts=facts,
        brief=brief,
        is_long=sum(map(len, texts((facts, brief)))) > _LONG_CARD,
        assumed=assumed,
        assumed_title=basis.say("assumed.title") if assumed else "",
        heading_level=2 if assumed else 3,
    )


def _assumed(basis: Basis, harm: Harm, way: Way | None) -> Iterator[str]:
    """What is not known for sure of a hotspot; said to be nothing where it is."""
    risk = basis.network.risks[harm.risk]
    found = [*_of_judgement(basis, risk), *_of_way(basis, way), *_of_sources(basis, risk)]
    yield from found or [basis.say("assumed.none")]


def _of_judgement(basis: Basis, risk: Risk) -> Iterator[str]:
    if risk.judged is Judged.ACCEPTED:
        yield basis.say("assumed.accepted")
    if risk.confidence is Confidence.GUESS:
        yield basis.say("assumed.guess")
    pairs = zip(_QUESTIONS, risk.answers, strict=True)
    names = [basis.say(f"harm.short.{name}") for name, answer in pairs if answer is None]
    if risk.likelihood is None and not risk.is_actual:
        names.append(basis.words.text("chart.axis.likelihood").lower())
    if names:
        yield basis.say("assumed.open", names=", ".join(names))
    if risk.spoken_with is None:
        yield basis.say("assumed.heard_open")
    if risk.spoken_with is SpokenWith.NO:
        yield basis.say("assumed.heard")


def _of_way(basis: Basis, way: Way | None) -> Iterator[str]:
    if way is None:
        return
    if way.assumed:
        yield basis.say("assumed.links", count=way.assumed, total=len(way.links))
    passed = (basis.network.organisations[one.supplier] for one in way.links)
    for one in passed:
        if one.kind is OrganisationKind.UNKNOWN:
            yield basis.say("assumed.unknown", name=one.name)
    if way.links[0].country_of_making is None:
        yield basis.say("assumed.making")


def _of_sources(basis: Basis, risk: Risk) -> Iterator[str]:
    """That what sources say is general, where nothing of one's own stands beside it."""
    if basis.baselines(risk) and not evidence_of(basis, risk):
        yield basis.say("assumed.general")
