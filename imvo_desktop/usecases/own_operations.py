"""The own company: who works for it, where, and what its own purchasing adds to harm elsewhere.

Own operations come first among organisations, with temporary staff, cleaning and transport.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Site
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import sector_names
from imvo_desktop.usecases.judge_risk import PRACTICE_NAMES
from imvo_desktop.usecases.suggest_risks import is_asked, is_service


class Service(StrEnum):
    """Work that is done for the own company, often out of sight."""

    STAFF = "staff"
    CLEANING = "cleaning"
    TRANSPORT = "transport"
    OTHER = "other"


ASKED = (Service.STAFF, Service.CLEANING, Service.TRANSPORT)
"""The services that every company is asked about."""

_KIND_OF = {
    Service.STAFF: OrganisationKind.RECRUITER,
    Service.CLEANING: OrganisationKind.SUPPLIER,
    Service.TRANSPORT: OrganisationKind.CARRIER,
}
_SECTOR_OF = {Service.STAFF: "78.20", Service.CLEANING: "81.21", Service.TRANSPORT: "49.41"}
_AT_US = frozenset({Service.STAFF, Service.CLEANING})
_OF_KIND = {OrganisationKind.RECRUITER: Service.STAFF, OrganisationKind.CARRIER: Service.TRANSPORT}
_DIVISIONS = {
    "78": Service.STAFF,
    "81": Service.CLEANING,
    **dict.fromkeys(("49", "50", "51", "52", "53"), Service.TRANSPORT),
}
_CLEANING_WORDS = ("schoonma", "clean", "reinig", "glazenwas")


@dataclass(frozen=True, slots=True)
class Provider:
    """Who does the work, and the deliveries by which it is done for us."""

    service: Service
    organisation: str
    name: str
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PracticeCount:
    """On how many deliveries one of our practices adds to harm, does not, or was not asked."""

    name: str
    adds: int
    adds_not: int
    open: int


def providers(network: Network) -> tuple[Provider, ...]:
    """Who delivers services to the own company, and its agents, by service and name."""
    own = network.own
    found: dict[tuple[Service, str], list[str]] = {}
    for link in network.links_in(own.id) if own is not None else ():
        service = service_of(network, link)
        if service is not None:
            found.setdefault((service, link.supplier), []).append(link.id)
    made = (
        Provider(service, one, network.organisations[one].name, tuple(links))
        for (service, one), links in found.items()
    )
    order = list(Service)
    return tuple(sorted(made, key=lambda one: (order.index(one.service), one.name.casefold())))


def service_of(network: Network, link: Link) -> Service | None:
    """Which service a delivery is; None where it is a good."""
    supplier = network.organisations[link.supplier]
    if supplier.kind in _OF_KIND:
        return _OF_KIND[supplier.kind]
    if supplier.kind is not OrganisationKind.AGENT and not is_service(network, link):
        return None
    if any(word in (link.product or "").casefold() for word in _CLEANING_WORDS):
        return Service.CLEANING
    sector = sector_names.code_of(supplier.sector) or ""
    return _DIVISIONS.get(sector[:2], Service.OTHER)


def add_provider(network: Network, service: Service, words: Words, new_id: IdSource) -> Edit:
    """Add who does one of the services of `ASKED`, with its delivery to the own company.

    Temporary staff and cleaners work with us, so in our country; where a carrier drives stays
    open. Raises `InputError` `own_missing` where there is no own company.
    """
    own = _own(network)
    name = words.text(f"own.new.{service}")
    organisation = Organisation(
        id=new_id(), name=name, kind=_KIND_OF[service], sector=_SECTOR_OF[service]
    )
    link = Link(
        id=new_id(),
        supplier=organisation.id,
        buyer=own.id,
        product=words.text(f"own.work.{service}"),
        country_of_making=own.country if service in _AT_US else None,
    )
    return edit("add_supplier_of", (Change(None, organisation), Change(None, link)), name=name)


def sites(network: Network) -> tuple[Site, ...]:
    """The sites of the own company, by name."""
    own = network.own
    found = network.referrers(Kind.ORGANISATION, own.id, Kind.SITE) if own is not None else []
    return tuple(sorted(cast(list[Site], found), key=lambda one: (one.name.casefold(), one.id)))


def add_site(network: Network, name: str, new_id: IdSource) -> Edit:
    """Add a site of the own company, in its country; a blank name adds nothing."""
    own, text = _own(network), " ".join(name.split())
    if not text:
        return edit("add_site", (), count=0)
    site = Site(id=new_id(), organisation=own.id, name=text, country=own.country)
    return editing.add(network, site)


def links_to_us(network: Network) -> tuple[Link, ...]:
    """What is delivered to the own company and matters for conduct, by id."""
    own = network.own
    found = network.links_in(own.id) if own is not None else []
    return tuple(one for one in found if is_asked(network, one))


def practice_counts(links: Sequence[Link]) -> tuple[PracticeCount, ...]:
    """How the self-check of the own purchasing stands on `links`, practice by practice."""
    counts = []
    for name in PRACTICE_NAMES:
        answers = [getattr(one.practices, name) for one in links]
        counts.append(
            PracticeCount(name, answers.count(True), answers.count(False), answers.count(None))
        )
    return tuple(counts)


def answer_practice(
    network: Network, link_ids: Iterable[str], answers: Mapping[str, bool | None]
) -> Edit:
    """Give these answers on the own purchasing practices for all of `link_ids`, as one edit.

    None takes an answer back. Deliveries that say so already are left out.
    """
    changes = []
    for link_id in link_ids:
        before = network.links[link_id]
        after = dataclasses.replace(
            before,
            practices=dataclasses.replace(before.practices, **answers),
        )
        if after != before:
            changes.append(Change(before, after))
    return edit("answer_practice", changes, count=len(changes))


def _own(network: Network) -> Organisation:
    if network.own is None:
        raise InputError("own_missing")
    return network.own
