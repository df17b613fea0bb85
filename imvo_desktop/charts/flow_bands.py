"""What flows from tier to tier: deliveries added up between organisations or countries."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.kept_links import links_of
from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.words import Words

MOST_BANDS, MOST_TIERS = 40, 8
COUNT, VALUE = "count", "value"
CHOICES = (COUNT, VALUE)
_MOST_NODES = 12


@dataclass(frozen=True, slots=True, order=True)
class FlowNode:
    """An organisation, the organisations of one country, or the others, in one tier."""

    tier: int
    is_rest: bool
    key: str
    name: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Band:
    """The deliveries from one node to one of the tier before; `value` in cents of the project.

    `unvalued` are those of `links` whose value is not known, or is in another currency. `level` is
    that of the gravest.
    """

    source: FlowNode
    target: FlowNode
    links: tuple[str, ...]
    unvalued: tuple[str, ...]
    value: int
    level: Level


@dataclass(frozen=True, slots=True)
class FlowData:
    """The bands as they are drawn, and all of them before any were put together.

    `sideways` are the deliveries within a tier or away from us (among them those of cycles),
    `beyond` those behind the last tier drawn, `loose` those without a way to us. `grave` counts
    the hotspots among the `links` that reach us. `of_all` counts these where only some are in view.
    """

    drawn: tuple[Band, ...]
    bands: tuple[Band, ...]
    sideways: tuple[str, ...]
    beyond: tuple[str, ...]
    loose: tuple[str, ...]
    links: int
    grave: int
    tiers: int
    is_by_country: bool
    choice: str
    currency: str
    of_all: int | None = None

    @property
    def has_values(self) -> bool:
        """Whether any delivery has a value; where none has, it says nothing that one lacks it."""
        return any(len(one.unvalued) < len(one.links) for one in self.bands)


type _Group = Callable[[str], FlowNode]


def data(
    network: Network,
    assessment: Assessment,
    words: Words,
    choice: str = "",
    kept: Collection[str] | None = None,
) -> FlowData:
    """The flow of a chain, of all deliveries or of those that the risks `kept` count on."""
    chain = _Chain(network, assessment, None if kept is None else links_of(network, kept))
    by_value = choice == VALUE
    is_by_country = chain.pairs > MOST_BANDS
    bands = chain.bands(chain.by_country(words) if is_by_country else chain.one_by_one())
    return FlowData(
        drawn=_few(bands, words, by_value=by_value),
        bands=bands,
        sideways=tuple(chain.sideways),
        beyond=tuple(chain.beyond),
        loose=tuple(chain.loose),
        links=chain.reaching,
        grave=chain.grave,
        tiers=max((one.source.tier for one in bands), default=0),
        is_by_country=is_by_country,
        choice=VALUE if by_value else COUNT,
        currency=network.project.currency,
        of_all=None if kept is None else chain.ours,
    )


def size_of(band: Band, choice: str) -> int:
    """How wide a band is: its known value in cents, or its number of deliveries."""
    return band.value if choice == VALUE else len(band.links)


class _Chain:
    """The deliveries of a chain, told apart by whether they go from one tier to the next."""

    def __init__(
        self, network: Network, assessment: Assessment, kept: Collection[str] | None
    ) -> None:
        organisations, links = assessment.organisations, assessment.links
        self._network = network
        self._currency = network.project.currency
        self._tiers = dict(zip(organisations.ids, organisations.tier.tolist(), strict=True))
        self._levels = dict(zip(links.ids, links.level.tolist(), strict=True))
        self._forward: list[Link] = []
        self.sideways: list[str] = []
        self.beyond: list[str] = []
        self.loose: list[str] = []
        after = set(assessment.after_us)
        ours = [one for one in links.ids if one not in after]
        self.ours = len(ours)
        for one in ours:
            if kept is None or one in kept:
                self._put(network.links[one])

    @property
    def reaching(self) -> int:
        """How many deliveries have a way to the own company."""
        return len(self._forward) + len(self.sideways) + len(self.beyond)

    @property
    def grave(self) -> int:
        """How many of those are high or very high."""
        reaching = (*(one.id for one in self._forward), *self.sideways, *self.beyond)
        hotspots = (Level.HIGH, Level.VERY_HIGH)
        return sum(LEVELS[self._levels[one]] in hotspots for one in reaching)

    def _put(self, link: Link) -> None:
        buyer, supplier = self._tiers[link.buyer], self._tiers[link.supplier]
        if buyer < 0:
            self.loose.append(link.id)
        elif supplier != buyer + 1:
            self.sideways.append(link.id)
        elif supplier > MOST_TIERS:
            self.beyond.append(link.id)
        else:
            self._forward.append(link)

    @property
    def pairs(self) -> int:
        """How many organisations deliver to another of the tier before."""
        return len({(one.supplier, one.buyer) for one in self._forward})

    def one_by_one(self) -> _Group:
        """A node for every organisation."""
        return lambda one: FlowNode(
            self._tiers[one], False, one, self._network.organisations[one].name
        )

    def by_country(self, words: Words) -> _Group:
        """A node for every country of establishment in a tier; the own company stays alone."""

        def group(one: str) -> FlowNode:
            tier, country = self._tiers[one], self._network.organisations[one].country or ""
            if tier == 0:
                return FlowNode(0, False, one, self._network.organisations[one].name)
            name = words.country(country) or words.text("folding.country.none")
            return FlowNode(tier, False, country, name)

        return group

    def bands(self, group: _Group) -> tuple[Band, ...]:
        """The deliveries from tier to tier, added up between the nodes of `group`."""
        nodes = {one: group(one) for one in sorted(self._tiers) if self._tiers[one] >= 0}
        found: defaultdict[tuple[FlowNode, FlowNode], list[Link]] = defaultdict(list)
        for link in self._forward:
            found[nodes[link.supplier], nodes[link.buyer]].append(link)
        return tuple(self._band(*ends, links) for ends, links in sorted(found.items()))

    def _band(self, source: FlowNode, target: FlowNode, links: list[Link]) -> Band:
        values = [self._value_of(one) for one in links]
        return Band(
            source=source,
            target=target,
            links=tuple(one.id for one in links),
            unvalued=tuple(
                one.id for one, value in zip(links, values, strict=True) if value is None
            ),
            value=sum(value for value in values if value is not None),
            level=LEVELS[max(self._levels[one.id] for one in links)],
        )

    def _value_of(self, link: Link) -> int | None:
        """Cents; None where not known, or where another currency cannot be added up."""
        return link.value if (link.currency or self._currency) == self._currency else None


def _few(bands: tuple[Band, ...], words: Words, *, by_value: bool) -> tuple[Band, ...]:
    """At most 40 bands: the largest nodes of each tier stay, the others become one."""
    if len(bands) <= MOST_BANDS:
        return bands
    order = _by_size(bands, VALUE if by_value else COUNT)
    for most in range(_MOST_NODES, -1, -1):
        shown = _kept_nodes(order, most, words)
        if _are_few(bands, shown):
            break
    return _joined(bands, shown)


def _are_few(bands: Iterable[Band], shown: Mapping[FlowNode, FlowNode]) -> bool:
    """Whether no more bands are drawn than may be; of thousands the first hundred tell."""
    found: set[tuple[FlowNode, FlowNode]] = set()
    for one in bands:
        found.add((shown[one.source], shown[one.target]))
        if len(found) > MOST_BANDS:
            return False
    return True


def _by_size(bands: Iterable[Band], choice: str) -> Mapping[int, list[FlowNode]]:
    """The nodes of each tier, the largest first: what they send, or receive if that is more."""
    sent: Counter[FlowNode] = Counter()
    received: Counter[FlowNode] = Counter()
    for band in bands:
        sent[band.source] += size_of(band, choice)
        received[band.target] += size_of(band, choice)
    found: defaultdict[int, list[FlowNode]] = defaultdict(list)
    nodes = sent.keys() | received.keys()
    for node in sorted(nodes, key=lambda one: (-max(sent[one], received[one]), one)):
        found[node.tier].append(node)
    return found


def _kept_nodes(
    order: Mapping[int, list[FlowNode]], most: int, words: Words
) -> Mapping[FlowNode, FlowNode]:
    """What each node is drawn as: itself, or the rest of its tier."""
    shown: dict[FlowNode, FlowNode] = {}
    for tier, nodes in order.items():
        first = max(most, 1) if tier == 0 else most
        others = nodes[first:] if len(nodes) > first + 1 else []
        name = words.text("chart.flow.others", count=len(others))
        rest = FlowNode(tier, True, "", name)
        shown |= dict(zip(nodes, nodes, strict=True)) | dict.fromkeys(others, rest)
    return shown


_GRAVITY = {level: number for number, level in enumerate(LEVELS)}


def _joined(bands: Iterable[Band], shown: Mapping[FlowNode, FlowNode]) -> tuple[Band, ...]:
    found: defaultdict[tuple[FlowNode, FlowNode], list[Band]] = defaultdict(list)
    for band in bands:
        found[shown[band.source], shown[band.target]].append(band)
    return tuple(
        Band(
            source=source,
            target=target,
            links=tuple(one for band in parts for one in band.links),
            unvalued=tuple(one for band in parts for one in band.unvalued),
            value=sum(band.value for band in parts),
            level=max((band.level for band in parts), key=_GRAVITY.__getitem__),
        )
        for (source, target), parts in sorted(found.items())
    )
