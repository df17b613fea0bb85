"""Suggesting risks from sources, for the whole chain or for what is selected.

Nothing is accepted by itself: a suggestion that no person took over changes no level.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, cast

from imvo_desktop.domain.codes import Kind, OrganisationKind, Relevance, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import findings, product_finder, sector_names, services, themes
from imvo_desktop.knowledge.matching import Asked, Matcher, Said, merged, said_of
from imvo_desktop.knowledge.plain_codes import plain_hs
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.suggestion_states import Standing
from imvo_desktop.usecases.suggestions import Suggestion, Suggestions
from imvo_desktop.usecases.take_suggestions import accept

if TYPE_CHECKING:
    # Loaded by who opens a project; asking needs no file.
    from imvo_desktop.usecases.session import Session

_STEP = 500
_OF_SERVICES = (OrganisationKind.CARRIER, OrganisationKind.RECRUITER)


class Asking:
    """Asks the knowledge base and the lists of one project; equal questions are answered once."""

    def __init__(self, network: Network) -> None:
        own = own_findings(network)
        self._own = _matcher_of(own) if own else None
        self._answers: dict[Asked, tuple[Said, ...]] = {}

    def said_of(self, asked: Asked) -> tuple[Said, ...]:
        """What is said of the delivery, by theme and the strongest first."""
        if self._own is None:
            return said_of(asked)
        found = self._answers.get(asked)
        if found is None:
            found = self._answers[asked] = merged(said_of(asked), self._own.said_of(asked))
        return found


@lru_cache(maxsize=2)
def _matcher_of(own: tuple[SourceFinding, ...]) -> Matcher:
    """The same for as long as the lists of the project are: one delivery is asked about at once."""
    return Matcher(own)


@dataclass(frozen=True, slots=True)
class Answer:
    """What sources say of one delivery, and what is known of it."""

    items: tuple[Suggestion, ...]
    has_origin: bool
    has_product: bool
    is_service: bool
    is_judged: bool


def suggest(network: Network, progress: Progress = SILENT) -> Suggestions:
    """What sources say of every delivery of the own chain that matters."""
    links = links_asked(network)
    asking, standing = Asking(network), Standing.of_all(network)
    answers: dict[str, Answer] = {}
    for number, link in enumerate(links):
        if number % _STEP == 0:
            progress.step(number, len(links))
        answers[link.id] = answer_of(network, link, asking, standing)
    return added_up(network, answers)


def answer_of(network: Network, link: Link, asking: Asking, standing: Standing) -> Answer:
    """What sources say of `link`."""
    asked = asked_of(network, link)
    return Answer(
        items=tuple(_suggestions(link, asking.said_of(asked), standing)),
        has_origin=asked.country is not None,
        has_product=bool(asked.hs),
        is_service=is_service(network, link),
        is_judged=standing.is_judged(link),
    )


def added_up(network: Network, answers: Mapping[str, Answer]) -> Suggestions:
    """The suggestions of `network`, where `answers` are on the deliveries asked about, by id."""
    each = answers.values()
    return Suggestions(
        items=tuple(chain.from_iterable(one.items for one in each)),
        links=len(answers),
        links_with_findings=sum(bool(one.items) for one in each),
        origin_unknown=sum(not one.has_origin for one in each),
        product_unknown=sum(not one.has_product and not one.is_service for one in each),
        revision=network.revision,
        unjudged=tuple(link_id for link_id, one in answers.items() if not one.is_judged),
        uncovered=uncovered_themes(network),
        services=sum(one.is_service for one in each),
    )


def suggest_for(network: Network, link_ids: Iterable[str]) -> tuple[Suggestion, ...]:
    """The same for some deliveries, wherever they are in the chain."""
    links = [network.links[one] for one in sorted(set(link_ids))]
    asking, standing = Asking(network), Standing.of_links(network, links)
    found: list[Suggestion] = []
    for link in links:
        found += _suggestions(link, asking.said_of(asked_of(network, link)), standing)
    return tuple(found)


def accept_all(session: Session) -> int:
    """Take over every open suggestion of the project as one edit; gives how many there were."""
    network = session.network
    found = suggest(network).items
    taken = accept(network, found, random_ids(), who=session.author, when=utc_now())
    if taken.changes:
        session.do(taken)
    return int(dict(taken.label.values)["count"])


def links_asked(network: Network) -> list[Link]:
    """The deliveries upstream of the own company that matter for conduct, by id.

    Those towards customers are not among them.
    """
    reached = tiers_of(network)
    found = [one for one in network.links.values() if one.buyer in reached]
    return sorted((one for one in found if is_asked(network, one)), key=lambda one: one.id)


def tiers_of(network: Network) -> dict[str, int]:
    """How many deliveries each organisation is from the own company, where there is a way.

    Nothing is reached through a customer.
    """
    found: dict[str, int] = {}
    organisations, suppliers = network.organisations, dict[str, list[str]]()
    for link in network.links.values():
        suppliers.setdefault(link.buyer, []).append(link.supplier)
    tier, nearest = 0, [network.own.id] if network.own is not None else []
    while nearest:
        found |= dict.fromkeys(nearest, tier)
        tier += 1
        ours = (one for one in nearest if organisations[one].kind is not OrganisationKind.CUSTOMER)
        further = {supplier for one in ours for supplier in suppliers.get(one, ())}
        nearest = sorted(further - found.keys())
    return found


def is_asked(network: Network, link: Link) -> bool:
    """Whether the delivery matters for conduct, and does not go to a customer."""
    to_customer = network.organisations[link.buyer].kind is OrganisationKind.CUSTOMER
    return link.relevance is Relevance.YES and not to_customer


def asked_of(network: Network, link: Link) -> Asked:
    """What is known of a delivery; where the supplier is established says nothing of its making."""
    supplier = network.organisations[link.supplier]
    country = link.country_of_making or None
    is_there = country is not None and supplier.country == country
    return Asked(
        country=country,
        hs=plain_hs(link.hs) or plain_hs(product_finder.code_of(link.product)),
        sector=sector_names.code_of(supplier.sector),
        region=supplier.region if is_there else None,
        product=link.product,
    )


def is_service(network: Network, link: Link) -> bool:
    """Whether it is surely no good: by its words, or without these as work of its supplier."""
    if link.hs or link.product:
        return not link.hs and services.is_service(link.product or "")
    return network.organisations[link.supplier].kind in _OF_SERVICES


def own_findings(network: Network) -> tuple[SourceFinding, ...]:
    """The findings of the lists of the project itself."""
    return cast(tuple[SourceFinding, ...], tuple(network.records(Kind.SOURCE_FINDING).values()))


def uncovered_themes(network: Network) -> tuple[Theme, ...]:
    """The themes that no finding speaks of, of the knowledge base or of an own list."""
    own = {one.theme for one in own_findings(network)}
    return tuple(sorted(set(Theme) - findings.covered_themes() - own))


def _suggestions(link: Link, said: Sequence[Said], standing: Standing) -> Iterator[Suggestion]:
    """One for each theme; `said` comes theme by theme."""
    by_theme: dict[Theme, list[Said]] = {}
    for one in said:
        by_theme.setdefault(one.theme, []).append(one)
    for theme, of_theme in by_theme.items():
        yield Suggestion(
            link=link.id,
            theme=theme,
            said=tuple(of_theme),
            scale=themes.facts_of(theme).scale,
            state=standing.state(link, theme, of_theme),
        )
