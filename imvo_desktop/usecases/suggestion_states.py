"""What people did with suggestions so far, read from the risks and copied findings of a project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Self, cast

from imvo_desktop.domain.codes import Judged, Kind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.knowledge.copies import Ground, Statement, statements
from imvo_desktop.knowledge.matching import Said
from imvo_desktop.usecases.suggestions import State

type Kept = dict[Ground, int]
"""What was copied, and the likelihood it had then; 0 for none."""


class Standing:
    """How far people are with the themes of some deliveries."""

    def __init__(self, risks: Iterable[Risk], baselines: Iterable[Baseline]) -> None:
        self._states: dict[tuple[str, Theme], State] = {}
        self._judged_places = set[str]()
        self._aside: dict[tuple[str, Theme], list[Baseline]] = {}
        for risk in risks:
            self._put(risk)
        for baseline in baselines:
            if baseline.is_aside and baseline.link is not None:
                self._aside.setdefault((baseline.link, baseline.theme), []).append(baseline)

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

        It is aside while all of it was set aside for this delivery as it is met now: a new good,
        one that is listed for this country too, or a higher likelihood opens it again.
        """
        found = self.by_risk(link, theme)
        if found is not None:
            return found
        aside = self._aside.get((link.id, theme))
        if aside is None:
            return State.OPEN
        kept = kept_in(aside)
        is_aside = all(is_kept(one, kept) for one in statements(said))
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
        if risk.is_own_judgement:
            self._states[key] = State.JUDGED
            self._judged_places.add(place)
        elif risk.judged is Judged.ACCEPTED:
            self._states.setdefault(key, State.ACCEPTED)


def set_aside_on(network: Network, link_id: str, theme: Theme) -> list[Baseline]:
    """What of `theme` somebody set aside for a delivery."""
    found = cast(list[Baseline], network.referrers(Kind.LINK, link_id, Kind.BASELINE))
    return [one for one in found if one.theme is theme and one.is_aside and one.finding]


def kept_in(copies: Iterable[Baseline]) -> Kept:
    """What `copies` are of, with the highest likelihood."""
    found: Kept = {}
    for one in copies:
        if one.finding is not None:
            ground = (one.finding, one.level_from, one.material)
            found[ground] = max(found.get(ground, 0), one.likelihood or 0)
    return found


def is_kept(statement: Statement, kept: Kept) -> bool:
    """Whether `kept` has the statement, said at least as strongly.

    Or all its findings: a project may have one copy for each of them.
    """
    least = statement.likelihood or 0
    if kept.get(statement.ground, -1) >= least:
        return True
    return all(kept.get(one, -1) >= least for one in statement.grounds)
