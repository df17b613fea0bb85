"""The way over which a risk reaches the own company: the one that carries most."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.analysis.paths import Limits, paths_of
from imvo_desktop.domain.codes import Certainty
from imvo_desktop.domain.ids import position
from imvo_desktop.domain.records import Link
from imvo_desktop.reporting.basis import Basis

_LIMITS = Limits(paths=2, steps=4_000)


@dataclass(frozen=True, slots=True)
class Way:
    """The deliveries from the harm to the own company; `has_more` says there are other ways."""

    links: tuple[Link, ...]
    has_more: bool

    @property
    def assumed(self) -> int:
        """How many of the deliveries are assumed."""
        return sum(one.certainty is Certainty.ASSUMED for one in self.links)


def way_of(basis: Basis, link_ids: tuple[str, ...]) -> Way | None:
    """The way of a harm that travels over some deliveries; None where it has no way to us."""
    assessment = basis.assessment
    reaches = [(_reach(basis, one), one) for one in sorted(link_ids)]
    if not reaches:
        return None
    _, begun = max(reaches, key=lambda one: one[0])
    found = paths_of(assessment, begun, _LIMITS).shown
    if not found:
        return None
    links = tuple(basis.network.links[one] for one in found[0].links)
    return Way(links, has_more=len(found) > 1 or len(link_ids) > 1)


def way_text(basis: Basis, way: Way) -> str:
    """Who it passes, with the country each is established in, and what is assumed."""
    names = [_name(basis, way.links[0].supplier)]
    for link in way.links:
        assumed = link.certainty is Certainty.ASSUMED
        said = f" {basis.say('harm.way_assumed')}" if assumed else ""
        names.append(f"→{said} {_name(basis, link.buyer)}")
    more = f". {basis.say('harm.ways_more')}" if way.has_more else ""
    return " ".join(names) + more


def _name(basis: Basis, organisation_id: str) -> str:
    one = basis.network.organisations[organisation_id]
    return f"{one.name} ({basis.words.country(one.country)})" if one.country else one.name


def _reach(basis: Basis, link_id: str) -> float:
    at = position(basis.assessment.links.ids, link_id)
    return 0.0 if at is None else float(basis.assessment.links.reach[at])
