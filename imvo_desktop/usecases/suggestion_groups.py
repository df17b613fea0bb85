"""Suggestions in groups: one theme and one thing said, with the deliveries it is said of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.labels.names import link_name
from imvo_desktop.labels.source_sentences import is_elsewhere, said_name, said_text
from imvo_desktop.labels.telling_apart import told_apart
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.suggestions import State, Suggestion, Suggestions

type GroupKey = tuple[Theme, LevelFrom, int | None, str | None, tuple[str, ...], bool]

_STEP = 500


class Pile(StrEnum):
    """What lies together: still open, only a point of attention, taken over, set aside."""

    OPEN = "open"
    ATTENTION = "attention"
    ACCEPTED = "accepted"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see; what is None or empty leaves nothing out.

    `text` is looked for in the theme, in what is said and in the names of the delivery.
    """

    theme: Theme | None = None
    source: str | None = None
    level_from: LevelFrom | None = None
    text: str = ""

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class Group:
    """One thing said of one theme, and the suggestions it is the strongest ground of.

    `title` is its short name and `sentence` what the source says, in the language asked for;
    `scale` is the start value of the theme; `is_elsewhere` where the good is listed, but not for
    the countries these were made in, which are known.
    """

    theme: Theme
    said: Said
    scale: int | None
    title: str
    sentence: str
    suggestions: tuple[Suggestion, ...]
    is_elsewhere: bool = False

    @property
    def key(self) -> GroupKey:
        """What makes it one group."""
        return _key(self.said, is_other=self.is_elsewhere)

    @property
    def likelihood(self) -> int | None:
        """4 or 3; None for a point of attention."""
        return self.said.likelihood

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of the deliveries, in order."""
        return tuple(one.link for one in self.suggestions)


@dataclass(frozen=True, slots=True)
class Piles:
    """What there is in one pile, and what can be asked for.

    `counts` are the suggestions of every pile, whatever is wanted; `themes` and `sources` those
    that occur in this pile.
    """

    pile: Pile
    groups: tuple[Group, ...]
    counts: Mapping[Pile, int]
    themes: tuple[Theme, ...]
    sources: tuple[str, ...]


def pile_of(suggestion: Suggestion) -> Pile | None:
    """Where the suggestion lies; None once a person judged for himself."""
    if suggestion.state is State.OPEN:
        return Pile.ATTENTION if suggestion.is_attention else Pile.OPEN
    return {State.ACCEPTED: Pile.ACCEPTED, State.ASIDE: Pile.ASIDE}.get(suggestion.state)


def piled(
    found: Suggestions,
    pile: Pile,
    wanted: Wanted,
    place: tuple[Network, Words],
    progress: Progress = SILENT,
) -> Piles:
    """The groups of one pile, in order; `place` is the chain of `found` and a language.

    The order: likelihood 4, then 3, then none; of 3, what is listed for other countries than the
    one it was made in goes last; then the start value of the theme, the gravest first; then the
    name. What it is worth or how many sources there are plays no part.
    """
    _, words = place
    piles = list(map(pile_of, found.items))
    here = [one for one, where in zip(found.items, piles, strict=True) if where is pile]
    counts = Counter(piles)
    return Piles(
        pile=pile,
        groups=tuple(sorted(_named(_grouped(here, wanted, place, progress), words), key=_order)),
        counts={one: counts[one] for one in Pile},
        themes=tuple(sorted({one.theme for one in here})),
        sources=tuple(sorted({source for one in here for source in one.sources})),
    )


def themes_of(chosen: Iterable[Suggestion]) -> tuple[Theme, ...]:
    """The themes of the suggestions, each once."""
    return tuple(sorted({one.theme for one in chosen}))


def _grouped(
    here: Sequence[Suggestion], wanted: Wanted, place: tuple[Network, Words], progress: Progress
) -> Iterable[Group]:
    network, words = place
    text = wanted.text.strip().casefold()
    found: dict[GroupKey, tuple[Said, list[Suggestion]]] = {}
    for number, one in enumerate(here):
        if number % _STEP == 0:
            progress.step(number, len(here))
        said = _strongest(one, wanted)
        if said is not None:
            is_other = is_elsewhere(said, made_in(network, one))
            found.setdefault(_key(said, is_other=is_other), (said, []))[1].append(one)
    for (*_, is_other), (said, suggestions) in found.items():
        group = _group(said, suggestions, words, is_other=is_other)
        if text and text not in _words_of(group, words):
            meant = [one for one in suggestions if text in _names(network, one)]
            group = _group(said, meant, words, is_other=is_other)
        if group.suggestions:
            yield group


def _named(groups: Iterable[Group], words: Words) -> Iterable[Group]:
    """The groups; where several of a theme have one name, it says what tells them apart."""
    alike: dict[tuple[Theme, str], list[Group]] = {}
    for group in groups:
        alike.setdefault((group.theme, group.title), []).append(group)
    for (_theme, name), some in alike.items():
        if len(some) == 1:
            yield some[0]
            continue
        for group, what in zip(some, told_apart(words, [one.said for one in some]), strict=True):
            title = words.text("said.name.apart", name=name, what=what) if what else name
            yield replace(group, title=title)


def _strongest(suggestion: Suggestion, wanted: Wanted) -> Said | None:
    """The strongest thing said that is wanted."""
    if wanted.theme is not None and suggestion.theme is not wanted.theme:
        return None
    for said in suggestion.said:
        is_level = wanted.level_from is None or said.level_from is wanted.level_from
        if is_level and (
            wanted.source is None or any(one.source == wanted.source for one in said.findings)
        ):
            return said
    return None


def made_in(network: Network, suggestion: Suggestion) -> str | None:
    """The country of making of its delivery, where that is known and the delivery still there."""
    link = network.links.get(suggestion.link)
    return link.country_of_making if link is not None else None


def _group(said: Said, suggestions: Sequence[Suggestion], words: Words, *, is_other: bool) -> Group:
    name = said_name(words, said)
    return Group(
        theme=said.theme,
        said=said,
        scale=suggestions[0].scale if suggestions else None,
        title=words.text("said.name.elsewhere", name=name) if is_other else name,
        sentence=said_text(words, said),
        suggestions=tuple(suggestions),
        is_elsewhere=is_other,
    )


def _key(said: Said, *, is_other: bool) -> GroupKey:
    findings = tuple(one.id for one in said.findings)
    return (said.theme, said.level_from, said.likelihood, said.material, findings, is_other)


def _words_of(group: Group, words: Words) -> str:
    return f"{words.text(f'theme.{group.theme}')} {group.title} {group.sentence}".casefold()


def _names(network: Network, suggestion: Suggestion) -> str:
    if suggestion.link not in network.links:
        return ""
    return link_name(network, suggestion.link).casefold()


def _order(group: Group) -> tuple[int, bool, int, str, str]:
    likelihood, scale = -(group.likelihood or 0), -(group.scale or 0)
    return (likelihood, group.is_elsewhere, scale, group.title.casefold(), group.theme)
