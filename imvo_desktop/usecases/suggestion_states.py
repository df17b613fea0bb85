"""What people did with suggestions so far, read from the risks and copied findings of a project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Self, cast

from imvo_desktop.domain.codes import Judged, Kind, LevelFrom, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.usecases.suggestions import State

type Ground = tuple[str, LevelFrom, str | None]
"""A finding by the way it was met: its id, what it speaks of, and the material between."""


class Standing:
    """How far people are with the themes of some deliveries."""

    def __init__(self, risks: Iterable[Risk], baselines: Iterable[Baseline]) -> None:
        self._states: dict[tuple[str, Theme], State] = {}
        self._judged_places = set[str]()
        self._aside: dict[tuple[str, Theme], set[Ground]] = {}
        for risk in risks:
            self._put(risk)
        for baseline in baselines:
            if baseline.is_aside and baseline.finding is not None and baseline.link is not None:
                ground = (baseline.finding, baseline.level_from, baseline.material)
                self._aside.setdefault((baseline.link, baseline.theme), set()).add(ground)

    @classmethod
    def of_all(cls, network: Network) -> Self:
        """Of every delivery."""
        baselines = network.records(Kind.BASELINE).values()
        return cls(network.risks.values(), cast(Iterable[Baseline], baselines))

    @classmethod
    def of_links(cls, network: Network, links: Sequence[Link]) -> Self:
        """Of `links` only: the cost is theirs, not that of the chain."""
        risks = [risk for link in links for risk in network.risks_on_link(link.id)]
        for supplier in dict.fromkeys(link.supplier for link in links):
            risks += network.risks_on_organisation(supplier)
        found = [network.referrers(Kind.LINK, link.id, Kind.BASELINE) for link in links]
        return cls(risks, cast(list[Baseline], [one for some in found for one in some]))

    def state(self, link: Link, theme: Theme, said: Iterable[Said]) -> State:
        """The state of what is `said` of `theme` on `link`.

        It is aside while every finding was set aside for this delivery as it is met now: a new
        one, or one that now speaks of this country too, opens it again.
        """
        found = self.by_risk(link, theme)
        if found is not None:
            return found
        is_aside = grounds(said) <= self._aside.get((link.id, theme), set())
        return State.ASIDE if is_aside else State.OPEN

    def is_judged(self, link: Link) -> bool:
        """Whether a judgement of one's own counts on `link`, on any theme."""
        return link.id in self._judged_places or link.supplier in self._judged_places

    def by_risk(self, link: Link, theme: Theme) -> State | None:
        """JUDGED or ACCEPTED where a risk of `theme` counts on `link`; None without one."""
        states = {self._states.get((place, theme)) for place in (link.id, link.supplier)}
        return next((one for one in (State.JUDGED, State.ACCEPTED) if one in states), None)

    def _put(self, risk: Risk) -> None:
        place = risk.link or risk.organisation or ""
        key = (place, risk.theme)
        if risk.judged is Judged.ACCEPTED:
            self._states.setdefault(key, State.ACCEPTED)
        else:
            self._states[key] = State.JUDGED
            self._judged_places.add(place)


def grounds(said: Iterable[Said]) -> frozenset[Ground]:
    """All findings of what is `said`, by the way they were met."""
    return frozenset(
        (finding.id, one.level_from, one.material) for one in said for finding in one.findings
    )
