"""Where we know least: deliveries nobody judged, blind spots, and where the chain ends for us."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Flags, Floats, Ints
from imvo_desktop.domain.codes import Judged, OrganisationKind, Relevance
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk

_NOWHERE = -1


@dataclass(frozen=True, slots=True, eq=False)
class KnownLinks:
    """Per link of the assessment what is known of it; equal to its columns in length.

    `is_ours`: within our own chain, no self-link, and of relevance. `is_dark`: nobody judged any
    theme and nothing was taken over from a source, on the link or on its supplier. `is_judged`: a
    person did.
    """

    is_ours: Flags
    is_dark: Flags
    is_judged: Flags


@dataclass(frozen=True, slots=True)
class TierUnknown:
    """What is not known of the deliveries of one tier; -1 has no way to the own company.

    Of `deliveries`, `dark` have no judgement and no source, `taken_over` only what a source says.
    `part` (0 to 1) of the reach of all links goes over the dark ones. Of `suppliers`, `ends` have
    no supplier of their own entered, though they are no origin.
    """

    tier: int
    deliveries: int
    dark: int
    taken_over: int
    part: float
    suppliers: int
    ends: int


@dataclass(frozen=True, slots=True)
class OrganisationUnknown:
    """What is not known of one organisation, by its position `at` in the assessment.

    `part` (0 to 1) of the reach of all links goes over its `dark` deliveries; `blind` is its
    reach × the part of its purchases that no link accounts for. `behind` counts the suppliers
    entered; `is_end` says that there should be some and are none.
    """

    at: int
    deliveries: int
    dark: int
    part: float
    blind: float
    behind: int
    is_end: bool


@dataclass(frozen=True, slots=True)
class UnknownPart:
    """All that is not known: by tier from us outwards (unreachable last), and by organisation.

    `organisations` holds those with anything unknown: most dark deliveries first, then the largest
    part of reach, blind spot included, then by id. Nothing beyond tier `judged_to` was judged by a
    person (0: nothing at all).
    """

    deliveries: int
    dark: int
    part: float
    judged_to: int
    tiers: tuple[TierUnknown, ...]
    organisations: tuple[OrganisationUnknown, ...]


def known_links(network: Network, assessment: Assessment) -> KnownLinks:
    """What is known of each link, by the risks on it and on its supplier."""
    links, organisations = assessment.links, assessment.organisations
    on_link, on_organisation = np.zeros((2, 2, max(len(links.ids), len(organisations.ids))), bool)
    for risk in network.risks.values():
        ids, known = (links.ids, on_link) if risk.link else (organisations.ids, on_organisation)
        at = position(ids, risk.link or risk.organisation or "")
        if at is not None:
            known[:, at] |= (_says_something(risk), risk.is_own_judgement)
    is_known, is_judged = on_link[:, : len(links.ids)] | on_organisation[:, links.supplier]
    kinds = [network.organisations[one].kind for one in organisations.ids]
    is_customer = np.array([one is OrganisationKind.CUSTOMER for one in kinds], dtype=bool)
    asked = [network.links[one].relevance is Relevance.YES for one in links.ids]
    is_ours = ~is_customer[links.buyer] & (links.supplier != links.buyer) & np.array(asked, bool)
    return KnownLinks(is_ours, is_ours & ~is_known, is_ours & is_judged)


def _says_something(risk: Risk) -> bool:
    """Whether a person or a source says something: a theme that was only noted is still open."""
    return risk.is_own_judgement or risk.judged is Judged.ACCEPTED or bool(risk.sources)


def unknown_part(network: Network, assessment: Assessment) -> UnknownPart:
    """What is not known of our chain, and how much of the reach it is."""
    known = known_links(network, assessment)
    reach = assessment.links.reach
    whole = float(reach.sum())
    part = np.where(known.is_dark, reach, 0.0) / (whole if whole > 0 else 1.0)
    organisations = _organisations(network, assessment, known, part)
    tier_of_link = assessment.organisations.tier[assessment.links.supplier]
    return UnknownPart(
        deliveries=int(known.is_ours.sum()),
        dark=int(known.is_dark.sum()),
        part=float(part.sum()),
        judged_to=int(tier_of_link[known.is_judged].max(initial=0)),
        tiers=_tiers(assessment, known, part, organisations),
        organisations=_in_order(organisations),
    )


def _organisations(
    network: Network, assessment: Assessment, known: KnownLinks, part: Floats
) -> list[OrganisationUnknown]:
    """Every organisation of our chain; customers only where they deliver to us as well."""
    columns, links = assessment.organisations, assessment.links
    size = len(columns.ids)
    deliveries = _counted(links.supplier[known.is_ours], size)
    dark = _counted(links.supplier[known.is_dark], size)
    parts = np.bincount(links.supplier, part, size).tolist()
    blind = (columns.reach * columns.blind).tolist()
    pairs = np.unique(links.buyer[known.is_ours] * size + links.supplier[known.is_ours])
    behind = _counted(pairs // max(size, 1), size)
    found = []
    for at, one in enumerate(columns.ids):
        kind = network.organisations[one].kind
        if kind is OrganisationKind.CUSTOMER and not deliveries[at]:
            continue
        is_end = behind[at] == 0 and kind not in _NOTHING_BEHIND
        row = (at, deliveries[at], dark[at], parts[at], blind[at], behind[at], is_end)
        found.append(OrganisationUnknown(*row))
    return found


def _tiers(
    assessment: Assessment, known: KnownLinks, part: Floats, found: list[OrganisationUnknown]
) -> tuple[TierUnknown, ...]:
    tier = assessment.organisations.tier
    of_link = tier[assessment.links.supplier]
    suppliers = [one for one in found if one.deliveries]
    numbers = {int(tier[one.at]) for one in suppliers}
    is_taken_over = known.is_ours & ~known.is_dark & ~known.is_judged
    return tuple(
        TierUnknown(
            tier=one,
            deliveries=int((known.is_ours & (of_link == one)).sum()),
            dark=int((known.is_dark & (of_link == one)).sum()),
            taken_over=int((is_taken_over & (of_link == one)).sum()),
            part=float(part[of_link == one].sum()),
            suppliers=sum(int(tier[row.at]) == one for row in suppliers),
            ends=sum(row.is_end for row in suppliers if int(tier[row.at]) == one),
        )
        for one in sorted(numbers, key=lambda one: (one == _NOWHERE, one))
    )


def _in_order(found: list[OrganisationUnknown]) -> tuple[OrganisationUnknown, ...]:
    unknown = [one for one in found if one.dark or one.blind > 0 or one.is_end]
    return tuple(sorted(unknown, key=lambda one: (-one.dark, -(one.part + one.blind), one.at)))


def _counted(places: Ints, size: int) -> list[int]:
    return np.bincount(places, minlength=size).tolist()


_NOTHING_BEHIND = frozenset(
    {OrganisationKind.ORIGIN, OrganisationKind.INVESTMENT, OrganisationKind.CUSTOMER}
)
