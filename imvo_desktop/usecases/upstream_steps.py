"""Offers the steps that probably lie behind a delivery, and adds the chosen ones as not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.knowledge import materials
from imvo_desktop.knowledge.materials import Material, Step
from imvo_desktop.knowledge.plain_codes import plain_hs
from imvo_desktop.knowledge.product_text import normalised

MOST_TIERS = 6
"""How far upstream of the supplier a step is looked for, and added."""
_OR = {"nl": " of ", "en": " or "}


@dataclass(frozen=True, slots=True)
class OfferedStep:
    """A step behind a delivery that is not upstream of its supplier yet.

    `feeds` is the id of the material it goes into, empty for the product itself. An option is one
    of several, or goes into one: nothing says that it is there.
    """

    material: Material
    feeds: str
    is_option: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """Who does a step, and how many tiers upstream of the supplier."""

    organisation: str
    tier: int


def offered(network: Network, link_id: str) -> tuple[OfferedStep, ...]:
    """The steps behind the product of the link that are not known yet; raw materials come first.

    None where the product is not known, or the supplier is the origin itself. A link that is gone
    raises `EditConflictError`.
    """
    steps, there = _known(network, link_id)
    options: set[str] = set()
    for one in reversed(steps):
        if one.step not in there and (one.is_option or one.feeds in options):
            options.add(one.step)
    return tuple(
        OfferedStep(one.material, one.feeds, one.step in options)
        for one in steps
        if one.step not in there
    )


def offered_behind(network: Network, link_ids: Iterable[str]) -> tuple[OfferedStep, ...]:
    """The steps behind any of the links, each once; an option where it is one behind all."""
    found: dict[str, OfferedStep] = {}
    for link_id in link_ids:
        for one in offered(network, link_id):
            before = found.get(one.material.id)
            if before is None or (before.is_option and not one.is_option):
                found[one.material.id] = one
    return tuple(found.values())


def names(steps: Sequence[OfferedStep], language: str) -> tuple[str, ...]:
    """The names for "probably behind it: …" in `language`: what is no option, then the choices.

    Options that go into the same are one name ("leer of polyester"). What goes into an option, and
    an option without another, are left out: they are not probable.
    """
    options = {one.material.id for one in steps if one.is_option}
    choices: dict[str, list[str]] = {}
    for one in steps:
        if one.is_option and one.feeds not in options:
            choices.setdefault(one.feeds, []).append(one.material.name(language))
    certain = [one.material.name(language) for one in steps if not one.is_option]
    either = _OR.get(language, _OR["en"])
    return (*certain, *(either.join(found) for found in choices.values() if len(found) > 1))


def plan(
    network: Network,
    link_ids: Iterable[str],
    steps: Iterable[OfferedStep],
    words: Words,
    new_id: IdSource,
) -> Edit:
    """Add `steps` upstream of the suppliers of the links, as one edit, in the language of `words`.

    Each becomes an organisation that is not known, and an assumed delivery without a country. It
    delivers to the step it goes into, where that is there or chosen, else to what that goes into,
    and in the end to the supplier. Behind one supplier a step comes once.
    """
    wanted = {one.material.id for one in steps}
    chain = network.snapshot()
    changes: list[Change] = []
    for link_id in dict.fromkeys(link_ids):
        part = edit("add_steps", _added(chain, link_id, wanted, words, new_id))
        chain.apply(part)
        changes += part.changes
    made = [one.record for one in changes if one.kind is Kind.LINK]
    name = cast(Link, made[0]).product or "" if len(made) == 1 else ""
    return edit("add_steps", changes, count=len(made), name=name)


def _added(
    network: Network, link_id: str, wanted: set[str], words: Words, new_id: IdSource
) -> Iterator[Change]:
    steps, places = _known(network, link_id)
    feeds = {one.step: one.feeds for one in steps}
    root = _Place(network.links[link_id].supplier, 0)
    for one in reversed(steps):
        if one.step in places or one.step not in wanted:
            continue
        buyer = _place_for(one, feeds, places) or root
        organisation = _organisation(one.material, words, new_id())
        yield Change(None, organisation)
        yield Change(None, _delivery(one.material, organisation.id, buyer, words, new_id()))
        places[one.step] = _Place(organisation.id, buyer.tier + 1)


def _place_for(step: Step, feeds: Mapping[str, str], places: Mapping[str, _Place]) -> _Place | None:
    """Who the step delivers to: the nearest that it goes into; None for the supplier itself."""
    target = step.feeds
    while target:
        found = places.get(target)
        if found is not None and found.tier < MOST_TIERS:
            return found
        target = feeds.get(target, "")
    return None


def _organisation(material: Material, words: Words, record_id: str) -> Organisation:
    name = material.name(words.language)
    kind = OrganisationKind.ORIGIN if material.is_raw else OrganisationKind.UNKNOWN
    marked = f"{capital(name)} ({words.text('level.unknown')})"
    return Organisation(id=record_id, name=marked, kind=kind)


def _delivery(
    material: Material, supplier: str, buyer: _Place, words: Words, record_id: str
) -> Link:
    return Link(
        id=record_id,
        supplier=supplier,
        buyer=buyer.organisation,
        product=material.name(words.language),
        hs=material.hs[0] if material.hs else None,
        certainty=Certainty.ASSUMED,
    )


def _known(network: Network, link_id: str) -> tuple[tuple[Step, ...], dict[str, _Place]]:
    """The steps behind the product of the link, and who upstream does which of them."""
    link = cast(Link, editing.existing(network, Kind.LINK, link_id))
    there: dict[str, _Place] = {}
    if network.organisations[link.supplier].kind is OrganisationKind.ORIGIN:
        return (), there
    done = _downstream(network, link)
    behind = materials.steps_behind(link.hs, link.product)
    steps = tuple(one for one in behind if done.isdisjoint(_names_of(one.material)))
    if not steps:
        return steps, there
    for delivery, tier in _upstream(network, link):
        for step in _steps_of(delivery, steps):
            there.setdefault(step, _Place(delivery.supplier, tier))
    return steps, there


def _upstream(network: Network, link: Link) -> Iterator[tuple[Link, int]]:
    """The deliveries upstream of the supplier with the tier of who delivers, nearest first."""
    tiers = {link.supplier: 0}
    buyers = [link.supplier]
    for tier in range(1, MOST_TIERS + 1):
        suppliers: list[str] = []
        for buyer in buyers:
            for delivery in network.links_in(buyer):
                if delivery.supplier not in tiers:
                    tiers[delivery.supplier] = tier
                    suppliers.append(delivery.supplier)
                if delivery.id != link.id:
                    yield delivery, tiers[delivery.supplier]
        buyers = suppliers


def _downstream(network: Network, link: Link) -> set[str]:
    """What the deliveries that the link goes into are called: steps that come after it."""
    found: set[str] = set()
    sellers, seen = [link.buyer], {link.buyer, link.supplier}
    for _ in range(MOST_TIERS):
        outward = [one for seller in sellers for one in network.links_out(seller)]
        found.update(normalised(one.product or "") for one in outward)
        sellers = [one for one in dict.fromkeys(each.buyer for each in outward) if one not in seen]
        seen.update(sellers)
    return found


def _names_of(material: Material) -> tuple[str, str]:
    return normalised(material.name_nl), normalised(material.name_en)


def _steps_of(delivery: Link, steps: Sequence[Step]) -> Iterator[str]:
    """The steps that the delivery comes from: by its name in Dutch or English, or by its code."""
    name, code = normalised(delivery.product or ""), plain_hs(delivery.hs)
    for one in steps:
        material = one.material
        if name in _names_of(material) or (code and code.startswith(material.hs)):
            yield one.step
