"""Asks sources about the deliveries of a chain for a document, in words its reader may see."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import sources
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.labels.source_sentences import said_text, source_text
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.reporting.renamed_ids import RenamedIds
from imvo_desktop.reporting.sources_asked import SaidHere, SaidOfTheme, SourcesAsked
from imvo_desktop.usecases.known_sources import source_of
from imvo_desktop.usecases.suggest_risks import asked_of, is_service, links_asked, suggest_for
from imvo_desktop.usecases.suggestions import State, Suggestion

THEMES = (Theme.CHILD_LABOUR, Theme.FORCED_LABOUR, Theme.CONFLICT, Theme.BIODIVERSITY)
"""The themes that a document asks sources about."""

PAPERS_THAT_ASK = (Paper.ANSWER_PACK, Paper.CHILD_LABOUR, Paper.FORCED_LABOUR)


def sources_asked(network: Network, profile: Profile, words: Words) -> SourcesAsked:
    """What sources say of the deliveries of the whole chain, for a reader of `profile`.

    Asked is with all that is known; where names are left out, deliveries go by the ids that reader
    sees, and what is said is named by its kind alone, as its words could tell product or place.
    """
    links = links_asked(network)
    teller = _Nameless(network, words) if profile in NAMELESS else _Teller(network, words)
    found = (one for one in suggest_for(network, (one.id for one in links)) if one.theme in THEMES)
    unknown = (
        one.id for one in links if not is_service(network, one) and not asked_of(network, one).hs
    )
    return SourcesAsked(
        {(teller.link(one.link), one.theme): teller.of_theme(one) for one in found},
        frozenset(map(teller.link, unknown)),
    )


class _Teller:
    """Tells what is said to who may read it all."""

    def __init__(self, network: Network, words: Words) -> None:
        self._network, self._words = network, words
        self._published: dict[str, str] = {}

    def of_theme(self, found: Suggestion) -> SaidOfTheme:
        """What is said of one theme on one delivery."""
        made_in = self._network.links[found.link].country_of_making
        return SaidOfTheme(
            tuple(self._here(one, made_in) for one in found.said),
            is_open=found.state is State.OPEN,
            is_aside=found.state is State.ASIDE,
        )

    def link(self, link_id: str) -> str:
        """The id the reader sees."""
        return link_id

    def _here(self, said: Said, made_in: str | None) -> SaidHere:
        ids = tuple(sorted({one.source for one in said.findings}))
        return SaidHere(self._text(said, made_in), said.level_from, ids, self._names(ids))

    def _text(self, said: Said, made_in: str | None) -> str:
        return said_text(self._words, said, made_in)

    def _names(self, ids: Sequence[str]) -> tuple[str, ...]:
        for one in ids:
            if one not in self._published:
                self._published[one] = self._name(one)
        return tuple(self._published[one] for one in ids)

    def _name(self, source_id: str) -> str:
        source = source_of(self._network, source_id)
        return source_text(self._words, source) if source else source_id


class _Nameless(_Teller):
    """Tells it to who reads no names: neither product nor place, and no list of our own."""

    def __init__(self, network: Network, words: Words) -> None:
        super().__init__(network, words)
        self._ids = RenamedIds(network)
        self._ours: Collection[str] = sources.all_sources()

    def link(self, link_id: str) -> str:
        """The id the reader sees."""
        return self._ids.of(Kind.LINK, link_id)

    def _text(self, said: Said, made_in: str | None) -> str:
        del said, made_in
        return ""

    def _name(self, source_id: str) -> str:
        if source_id in self._ours:
            return source_text(self._words, sources.all_sources()[source_id])
        return self._words.text("labour.own_list")
