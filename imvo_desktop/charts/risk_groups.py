"""Risks that belong together, counted by level: per group of people, theme, supplier, country."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.scoring import RATED_LEVELS
from imvo_desktop.domain.codes import Level, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words

FALLING = tuple(reversed(RATED_LEVELS))
"""The rated levels, the gravest first."""


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """The ids of some risks by level; a level that is not there has none."""

    by_level: Mapping[Level, tuple[str, ...]]

    def ids(self, *levels: Level) -> tuple[str, ...]:
        """The risks of these levels, in their order; of every level, gravest first, for none."""
        order = levels or (*FALLING, Level.UNKNOWN, Level.NONE)
        return tuple(one for level in order for one in self.by_level.get(level, ()))

    def count(self, *levels: Level) -> int:
        """How many risks have one of these levels; all for none."""
        return len(self.ids(*levels))

    @property
    def rated(self) -> int:
        """How many have a level."""
        return self.count(*FALLING)

    @property
    def gravest(self) -> Level:
        """The gravest level; else not known where a risk is not rated; else nothing found."""
        order = (*FALLING, Level.UNKNOWN, Level.NONE)
        return next((one for one in order if self.by_level.get(one)), Level.UNKNOWN)

    @property
    def order(self) -> tuple[int, ...]:
        """Lower for a graver group: first by how many are very high, then high, and so on."""
        return tuple(-self.count(one) for one in (*FALLING, Level.UNKNOWN, Level.NONE))

    def said(self, words: Words) -> str:
        """The numbers of each level: "2 very high, 1 not known"."""
        return ", ".join(
            f"{words.number(len(ids))} {words.text(f'level.{level}')}"
            for level in (*FALLING, Level.UNKNOWN, Level.NONE)
            if (ids := self.by_level.get(level))
        )


def grouped[Key](
    pairs: Iterable[tuple[Key, str]], levels: Mapping[str, Level]
) -> dict[Key, RiskGroup]:
    """The risks of each key of (key, risk id) pairs by level, in the order they come."""
    found: dict[Key, dict[Level, list[str]]] = {}
    for key, risk_id in pairs:
        found.setdefault(key, {}).setdefault(levels[risk_id], []).append(risk_id)
    return {
        key: RiskGroup({level: tuple(ids) for level, ids in one.items()})
        for key, one in found.items()
    }


def joined(groups: Iterable[RiskGroup]) -> RiskGroup:
    """The risks of several groups, each counted once."""
    found: dict[Level, dict[str, None]] = {}
    for group in groups:
        for level, ids in group.by_level.items():
            found.setdefault(level, {}).update(dict.fromkeys(ids))
    return RiskGroup({level: tuple(ids) for level, ids in found.items()})


def risk_levels(assessment: Assessment) -> dict[str, Level]:
    """The level of each risk."""
    risks = assessment.risks
    return {one: LEVELS[at] for one, at in zip(risks.ids, risks.level.tolist(), strict=True)}


def risks_in_chain(
    network: Network, assessment: Assessment, kept: Collection[str] | None = None
) -> Iterator[tuple[Risk, str]]:
    """The risks up to our own company, of all or of those `kept`, each with who has it.

    That is the organisation, or the supplier of the delivery. Risks at and towards customers have
    their own list.
    """
    for risk_id in assessment.risks.ids:
        if kept is None or risk_id in kept:
            risk = network.risks[risk_id]
            seat = _seat(network, risk)
            if seat is not None:
                yield risk, seat


def countries_of_making(network: Network, risk: Risk) -> frozenset[str | None]:
    """Where what the risk is about is made; None where nobody filled that in.

    That of its delivery, or of all deliveries of its organisation; never where a seller sits. The
    own company works where it is established.
    """
    if risk.link is not None:
        return frozenset((network.links[risk.link].country_of_making,))
    if risk.organisation is None:
        return frozenset((None,))
    organisation = network.organisations[risk.organisation]
    if organisation.kind is OrganisationKind.OWN:
        return frozenset((organisation.country,))
    made = {link.country_of_making for link in network.links_out(organisation.id)}
    return frozenset(made or (None,))


def _seat(network: Network, risk: Risk) -> str | None:
    organisations, customer = network.organisations, OrganisationKind.CUSTOMER
    if risk.link is not None:
        link = network.links[risk.link]
        return None if organisations[link.buyer].kind is customer else link.supplier
    if risk.organisation is None:
        return None
    is_customer = organisations[risk.organisation].kind is customer
    return None if is_customer else risk.organisation
