"""The products that the own company buys, with what is known of each: what to look at first?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from imvo_desktop.domain.codes import ScopeDecision, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.knowledge import materials, products
from imvo_desktop.knowledge.plain_codes import plain_hs
from imvo_desktop.usecases.suggest_risks import is_asked, is_service
from imvo_desktop.usecases.suggestions import State, Suggestions

_GROUP, _PRODUCT, _CODE = "group:", "product:", "hs:"
_DIGITS_OF_HEADING = 4


@dataclass(frozen=True, slots=True)
class SaidTheme:
    """A theme that sources speak of: its start value and likelihood, None where that is open."""

    theme: Theme
    scale: int | None
    likelihood: int | None

    @property
    def weight(self) -> tuple[int, int]:
        """What orders it: the severity leads."""
        return (self.scale or 0, self.likelihood or 0)


@dataclass(frozen=True, slots=True)
class ScopeLine:
    """One product, or one group of products, that is bought from the first tier.

    `products` are the texts its `links` carry, `share` (0 to 1) its part of all purchases where
    that is known. `countries` of making are ISO 3166-1 alpha-2; of `origin_unknown` deliveries it
    is not known, and `unjudged` have no judgement of one's own. `said` are the themes that sources
    speak of, the gravest first; those of `attention` are only points of attention.
    """

    key: str
    name: str
    products: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    share: float | None = None
    countries: tuple[str, ...] = ()
    origin_unknown: int = 0
    unjudged: int = 0
    said: tuple[SaidTheme, ...] = ()
    attention: tuple[Theme, ...] = ()
    hs: str | None = None
    choice: ScopeChoice | None = None

    @property
    def decision(self) -> ScopeDecision | None:
        """What was chosen; None while nothing is."""
        return self.choice.choice if self.choice is not None else None

    @property
    def group(self) -> str | None:
        """The id of the group of products it stands for; None for a product by itself."""
        return self.key.removeprefix(_GROUP) if self.key.startswith(_GROUP) else None

    @property
    def place(self) -> tuple[tuple[int, int], ...]:
        """What orders it by sources: the gravest theme, then the next, and so on; never money."""
        return tuple(one.weight for one in self.said)


@dataclass(slots=True)
class _Bought:
    """The deliveries of one line, put together."""

    links: list[Link] = field(default_factory=list)
    choice: ScopeChoice | None = None

    @property
    def products(self) -> tuple[str, ...]:
        """The texts as they are written, each once."""
        found = dict.fromkeys(one.product for one in self.links if one.product)
        return tuple(sorted(found, key=str.casefold))


def lines_of(
    network: Network, suggestions: Suggestions | None, words: Words
) -> tuple[ScopeLine, ...]:
    """The products bought from the first tier and those typed in, in the order of the sources.

    Services and deliveries without relevance are not among them. `suggestions` are those of the
    same chain; without them nothing is said. Lines that sources speak of in the same way stand by
    name.
    """
    bought = _bought(network)
    teller = _Teller(network, suggestions, words, _Shares(network, bought.values()))
    lines = (teller.line(key, one) for key, one in bought.items())
    return tuple(sorted(lines, key=_order))


def with_choices(lines: Sequence[ScopeLine], network: Network) -> tuple[ScopeLine, ...]:
    """`lines` with the choices of `network`, where nothing else changed; what is typed in too."""
    choices = {key_of_choice(one): one for _, one in sorted(network.scope_choices.items())}
    there = (one for one in lines if one.links or one.key in choices)
    found = [replace(one, choice=choices.get(one.key)) for one in there]
    known = {one.key for one in lines}
    new = (ScopeLine(key, one.subject, choice=one) for key, one in choices.items())
    return tuple(sorted([*found, *(one for one in new if one.key not in known)], key=_order))


def key_of(product: str | None, hs: str | None) -> str:
    """Which line a delivery belongs to: its group of products, else its text, else its code."""
    group = materials.group_of(hs, product)
    if group is not None:
        return f"{_GROUP}{group.id}"
    text = _folded(product or "")
    code = plain_hs(hs)
    return f"{_CODE}{code[:_DIGITS_OF_HEADING]}" if code and not text else f"{_PRODUCT}{text}"


def key_of_choice(choice: ScopeChoice) -> str:
    """Which line a choice is for."""
    if choice.group:
        return f"{_GROUP}{choice.group}"
    code = plain_hs(choice.hs)
    is_code = bool(code) and not choice.subject
    return (
        f"{_CODE}{code[:_DIGITS_OF_HEADING]}" if is_code else f"{_PRODUCT}{_folded(choice.subject)}"
    )


def first_in_order(lines: Iterable[ScopeLine]) -> tuple[ScopeLine, ...]:
    """The lines that come first, in the order a person gave them."""
    return tuple(sorted(chosen(lines, ScopeDecision.FIRST), key=_own_order))


def chosen(lines: Iterable[ScopeLine], decision: ScopeDecision | None) -> tuple[ScopeLine, ...]:
    """The lines with this choice; None: those without any."""
    return tuple(one for one in lines if one.decision is decision)


def _own_order(line: ScopeLine) -> tuple[int, str]:
    order = line.choice.order if line.choice is not None else None
    return (order or 10**9, line.name.casefold())


def _order(line: ScopeLine) -> tuple[list[tuple[int, int]], str]:
    """Gravest first; a line that is like another up to its end goes after the longer one."""
    return ([(-scale, -likelihood) for scale, likelihood in line.place] + [(1, 1)], line.name)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _bought(network: Network) -> dict[str, _Bought]:
    """The deliveries of the first tier by line, and the choices, also those of no delivery."""
    found: dict[str, _Bought] = {}
    own = network.own
    for link in network.links_in(own.id) if own is not None else ():
        if is_asked(network, link) and not is_service(network, link):
            found.setdefault(key_of(link.product, link.hs), _Bought()).links.append(link)
    for _, choice in sorted(network.scope_choices.items()):
        one = found.setdefault(key_of_choice(choice), _Bought())
        one.choice = one.choice or choice
    return found


class _Shares:
    """Parts of all purchases, where all that is needed for them is known."""

    def __init__(self, network: Network, bought: Iterable[_Bought]) -> None:
        links = [link for one in bought for link in one.links]
        currencies = {link.currency or network.project.currency for link in links}
        values = [link.value for link in links]
        known = [value for value in values if value is not None]
        is_known = len(known) == len(values) and len(currencies) == 1
        self._total = sum(known) if is_known else 0

    def of(self, links: Sequence[Link]) -> float | None:
        """The part of `links`; None where it is not known."""
        stated = [one.share for one in links if one.share is not None]
        if links and len(stated) == len(links):
            return min(1.0, sum(stated))
        return sum(one.value or 0 for one in links) / self._total if self._total else None


class _Teller:
    """Puts together what is known of the deliveries of one line."""

    def __init__(
        self, network: Network, suggestions: Suggestions | None, words: Words, shares: _Shares
    ) -> None:
        self._words = words
        self._shares = shares
        self._said = _said_by_link(suggestions) if suggestions is not None else {}
        self._unjudged = frozenset(suggestions.unjudged) if suggestions is not None else frozenset()

    def line(self, key: str, bought: _Bought) -> ScopeLine:
        """The line of these deliveries."""
        links, ids = bought.links, [one.id for one in bought.links]
        said = _strongest(self._said.get(one, ()) for one in ids)
        return ScopeLine(
            key=key,
            name=self._name(key, bought),
            products=bought.products,
            links=tuple(ids),
            share=self._shares.of(links) if links else None,
            countries=tuple(sorted({one.country_of_making or "" for one in links} - {""})),
            origin_unknown=sum(not one.country_of_making for one in links),
            unjudged=sum(one in self._unjudged for one in ids),
            said=tuple(one for one in said if one.likelihood is not None),
            attention=tuple(one.theme for one in said if one.likelihood is None),
            hs=next((one.hs for one in links if one.hs), None),
            choice=bought.choice,
        )

    def _name(self, key: str, bought: _Bought) -> str:
        """In the words of the person where there is one text, else the name of the group."""
        if len(bought.products) == 1:
            return bought.products[0]
        subject = bought.choice.subject if bought.choice is not None else ""
        if not bought.links and subject:
            return subject
        group = materials.all_groups().get(key.removeprefix(_GROUP))
        if key.startswith(_GROUP) and group is not None:
            return capital(group.name(self._words.language))
        if bought.products:
            return bought.products[0]
        if key.startswith(_CODE):
            return capital(products.name(key.removeprefix(_CODE), self._words.language))
        return self._words.text("scope.no_product")


def _said_by_link(suggestions: Suggestions) -> Mapping[str, list[SaidTheme]]:
    """What sources say of each delivery and was not set aside."""
    found: dict[str, list[SaidTheme]] = {}
    for one in suggestions.items:
        if one.state is not State.ASIDE:
            said = SaidTheme(one.theme, one.scale, one.likelihood)
            found.setdefault(one.link, []).append(said)
    return found


def _strongest(said: Iterable[Iterable[SaidTheme]]) -> list[SaidTheme]:
    """Each theme once, as strong as it is said of any delivery; the gravest first."""
    found: dict[Theme, SaidTheme] = {}
    for one in (theme for some in said for theme in some):
        known = found.get(one.theme)
        if known is None or one.weight > known.weight:
            found[one.theme] = one
    return sorted(found.values(), key=lambda one: (*(-part for part in one.weight), one.theme))
