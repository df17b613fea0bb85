"""What sources say of what is selected, theme by theme: the cards of the inspector as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, LevelFrom, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.copies import names_of
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.labels.source_sentences import said_text, scale_text, source_text, why_text
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.known_sources import source_of
from imvo_desktop.usecases.suggest_risks import is_asked, suggest_for
from imvo_desktop.usecases.suggestion_states import set_aside_on
from imvo_desktop.usecases.suggestions import State, Suggestion
from imvo_desktop.usecases.upstream_steps import OfferedStep, names, offered_behind

_MOST_BESIDE, _MOST_WITH_STEPS = 50, 50


class Look(StrEnum):
    """What a card is: to be taken over, only a point of attention, or set aside."""

    OPEN = "open"
    ATTENTION = "attention"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said, by whom, and of how many of the deliveries."""

    text: str
    source: str
    links: int


@dataclass(frozen=True, slots=True)
class AsideNote:
    """Why somebody set it aside, who, and when (ISO)."""

    reason: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class ThemeCard:
    """One theme in one look, on those of the deliveries where it is so; the strongest line first.

    `likelihood` is the highest; `why` are the sentences for it and for the start value, `notes`
    those of who set it aside, now or before.
    """

    theme: Theme
    look: Look
    suggestions: tuple[Suggestion, ...]
    lines: tuple[Line, ...]
    why: tuple[str, ...]
    notes: tuple[AsideNote, ...] = ()

    @property
    def links(self) -> tuple[str, ...]:
        """The deliveries it is about."""
        return tuple(one.link for one in self.suggestions)

    @property
    def likelihood(self) -> int | None:
        """The highest that is said."""
        return max((one.likelihood for one in self.suggestions if one.likelihood), default=None)

    @property
    def scale(self) -> int | None:
        """The start value of the theme."""
        return self.suggestions[0].scale


@dataclass(frozen=True, slots=True)
class ThemeCards:
    """All cards on `links`, the deliveries that were asked about; `unknown` lack a country.

    `taken` are the suggestions on whose theme there is a risk by now; `steps` probably lie behind
    the products, and `steps_named` says so in words.
    """

    links: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    cards: tuple[ThemeCard, ...] = ()
    taken: Mapping[tuple[str, Theme], Suggestion] = field(default_factory=dict)
    findings: frozenset[tuple[str, Theme]] = frozenset()
    steps: tuple[OfferedStep, ...] = ()
    steps_named: tuple[str, ...] = ()

    def of_look(self, look: str) -> tuple[ThemeCard, ...]:
        """The cards of one look, in their order."""
        return tuple(one for one in self.cards if one.look == look)

    @property
    def attention_title(self) -> str:
        """The code of the heading over the points of attention, which takes their `count`."""
        said = [
            one
            for card in self.of_look(Look.ATTENTION)
            for suggestion in card.suggestions
            for one in suggestion.said
        ]
        if any(one.level_from is not LevelFrom.COUNTRY for one in said):
            return "suggested.fold.attention"
        is_one = len({country for one in said for country in one.countries}) == 1
        return "suggested.fold.country" if is_one else "suggested.fold.countries"

    def card(self, theme: Theme) -> ThemeCard | None:
        """What is still to be judged on `theme`: a suggestion, else a point of attention."""
        found = [one for one in self.cards if one.theme is theme and one.look is not Look.ASIDE]
        return min(found, key=lambda one: one.look is Look.ATTENTION, default=None)

    def unsaid(self, baselines: Iterable[Baseline]) -> list[Baseline]:
        """Those of `baselines` that no suggestion here says already, and that are not aside."""
        return [
            one
            for one in baselines
            if not one.is_aside and (one.finding or "", one.theme) not in self.findings
        ]


def links_of(network: Network, subject: Subject) -> tuple[str, ...]:
    """The deliveries `subject` stands for that matter for conduct; of organisations what leaves."""
    links = network.links
    if subject.kind is Kind.LINK:
        found = [links[one] for one in dict.fromkeys(subject.ids) if one in links]
    else:
        found = [link for one in dict.fromkeys(subject.ids) for link in network.links_out(one)]
    return tuple(link.id for link in found if is_asked(network, link))


def cards(network: Network, link_ids: Iterable[str], words: Words) -> ThemeCards:
    """The cards on some deliveries: the likeliest first, then the gravest, then by theme."""
    links = network.links
    asked = tuple(one for one in link_ids if one in links)
    found = suggest_for(network, asked)
    groups: dict[tuple[Theme, Look], list[Suggestion]] = {}
    taken: dict[tuple[str, Theme], Suggestion] = {}
    for one in found:
        if one.state in (State.ACCEPTED, State.JUDGED):
            taken[one.link, one.theme] = one
        else:
            groups.setdefault((one.theme, _look(one)), []).append(one)
    made = [
        ThemeCard(
            theme=theme,
            look=look,
            suggestions=tuple(group),
            lines=lines(network, group, words),
            why=_why(network, group, words),
            notes=_notes(network, group),
        )
        for (theme, look), group in groups.items()
    ]
    steps = offered_behind(network, asked) if len(asked) <= _MOST_WITH_STEPS else ()
    return ThemeCards(
        links=asked,
        unknown=tuple(one for one in asked if not links[one].country_of_making),
        cards=tuple(sorted(made, key=_order)),
        taken=taken,
        findings=frozenset(
            (name, one.theme) for one in found for said in one.said for name in names_of(said)
        ),
        steps=steps,
        steps_named=names(steps, words.language),
    )


def beside(network: Network, found: ThemeCards, risk: Risk, words: Words) -> tuple[Line, ...]:
    """What sources say of the theme of `risk` on the deliveries it counts on."""
    return lines(network, _taken(network, found, risk), words)


def answers_beside(
    network: Network, found: ThemeCards, risk: Risk
) -> tuple[int | None, int | None] | None:
    """The start value and the highest likelihood by sources; None where they say nothing of it."""
    taken = _taken(network, found, risk)
    likelihoods = (one.likelihood for one in taken if one.likelihood is not None)
    return (taken[0].scale, max(likelihoods, default=None)) if taken else None


def _taken(network: Network, found: ThemeCards, risk: Risk) -> list[Suggestion]:
    """The suggestions on the theme of `risk`, on the deliveries it counts on."""
    if risk.link is not None:
        places: Sequence[str] = (risk.link,)
    else:
        places = [link.id for link in network.links_out(risk.organisation or "")][:_MOST_BESIDE]
    taken = (found.taken.get((one, risk.theme)) for one in places)
    return [one for one in taken if one is not None]


def lines(network: Network, group: Sequence[Suggestion], words: Words) -> tuple[Line, ...]:
    """What is said by the suggestions of one theme, each sentence once, the strongest first."""
    counts: Counter[tuple[str, str]] = Counter()
    order: dict[tuple[str, str], tuple[int, int, str, str]] = {}
    # By identity: equal questions share what is said, and hashing it takes longer than asking.
    texts: dict[tuple[int, str | None], tuple[str, str]] = {}
    for one in group:
        made_in = network.links[one.link].country_of_making or None
        told = set[tuple[str, str]]()
        for said in one.said:
            line = texts.get((id(said), made_in))
            if line is None:
                text = said_text(words, said, made_in)
                line = texts[id(said), made_in] = (text, _sources_text(network, said, words))
            told.add(line)
            order[line] = min(order.get(line, said.strength), said.strength)
        counts.update(told)
    strongest = sorted(counts, key=lambda line: (order[line], line))
    return tuple(Line(text, source, counts[text, source]) for text, source in strongest)


def _sources_text(network: Network, said: Said, words: Words) -> str:
    named = (source_of(network, one) for one in sorted({one.source for one in said.findings}))
    return "\n".join(source_text(words, one) for one in named if one is not None)


def _look(suggestion: Suggestion) -> Look:
    if suggestion.state is State.ASIDE:
        return Look.ASIDE
    return Look.ATTENTION if suggestion.is_attention else Look.OPEN


def _order(card: ThemeCard) -> tuple[int, int, str]:
    return (-(card.likelihood or 0), -(card.scale or 0), card.theme.value)


def _why(network: Network, group: Sequence[Suggestion], words: Words) -> tuple[str, ...]:
    first = min(group, key=lambda one: one.said[0].strength)
    made_in = network.links[first.link].country_of_making
    return (why_text(words, first.said[0], made_in), scale_text(words, first.theme))


def _notes(network: Network, group: Iterable[Suggestion]) -> tuple[AsideNote, ...]:
    return tuple(dict.fromkeys(note for one in group for note in _notes_on(network, one)))


def _notes_on(network: Network, suggestion: Suggestion) -> Iterator[AsideNote]:
    for one in set_aside_on(network, suggestion.link, suggestion.theme):
        yield AsideNote(one.aside or "", one.who or "", one.when or "")
