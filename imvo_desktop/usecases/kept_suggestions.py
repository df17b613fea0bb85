"""What sources say of every delivery of a chain, kept up edit by edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.suggest_risks import (
    Answer,
    Asking,
    added_up,
    answer_of,
    links_asked,
)
from imvo_desktop.usecases.suggestion_states import Standing
from imvo_desktop.usecases.suggestions import Suggestions

_STEP = 500
# Which deliveries are asked about follows from these alone.
_SHAPING = {
    Kind.ORGANISATION: ("kind",),
    Kind.LINK: ("supplier", "buyer", "relevance"),
}


class KeptSuggestions:
    """The answers on one chain; one thread at a time may hold it.

    An edit costs what it touches: its deliveries and those of its organisations. An own list of
    findings that changes is asked about everything anew.
    """

    def __init__(self, network: Network, progress: Progress = SILENT) -> None:
        self.revision = network.revision
        self._asking = Asking(network)
        self._answers: dict[str, Answer] = {}
        self._answer(network, links_asked(network), Standing.of_all(network), progress)

    def follow(self, edits: Iterable[Edit], network: Network, progress: Progress = SILENT) -> None:
        """Follow the `edits` that made the chain as `network` has it, a snapshot."""
        changes = [change for edit in edits for change in edit.changes]
        self.revision = network.revision
        if any(change.kind is Kind.SOURCE_FINDING for change in changes):
            self._asking = Asking(network)
            self._answers.clear()
        touched = {one for change in changes for one in _touched(change, network)}
        if not self._answers or any(map(_is_shaping, changes)):
            touched |= self._unanswered(links_asked(network))
        links = [network.links[one] for one in sorted(touched & self._answers.keys())]
        self._answer(network, links, Standing.of_links(network, links), progress)

    def found(self, network: Network) -> Suggestions:
        """The suggestions on the chain as it was followed, which is `network`."""
        return added_up(network, self._answers)

    def _unanswered(self, asked: list[Link]) -> set[str]:
        """Keep the answers on `asked`, in that order; the ids of those without an answer yet."""
        kept = {link.id: self._answers.get(link.id) for link in asked}
        # None where there is no answer yet: it comes before anybody looks.
        self._answers = cast(dict[str, Answer], kept)
        return {link_id for link_id, one in kept.items() if one is None}

    def _answer(
        self, network: Network, links: list[Link], standing: Standing, progress: Progress
    ) -> None:
        for number, link in enumerate(links):
            if number % _STEP == 0:
                progress.step(number, len(links))
            self._answers[link.id] = answer_of(network, link, self._asking, standing)


def _touched(change: Change, network: Network) -> Iterable[str]:
    """The deliveries of which the answer may be another after `change`."""
    for one in (change.before, change.after):
        if isinstance(one, Link):
            yield one.id
        elif isinstance(one, Organisation):
            yield from (link.id for link in network.links_out(one.id))
        elif isinstance(one, Risk | Baseline):
            if one.link is not None:
                yield one.link
            if isinstance(one, Risk) and one.organisation is not None:
                yield from (link.id for link in network.links_out(one.organisation))


def _is_shaping(change: Change) -> bool:
    """Whether other deliveries may be asked about."""
    names = _SHAPING.get(change.kind)
    return names is not None and change.alters(names)
