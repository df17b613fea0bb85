"""The risks that count on what is selected, and what else is said of it: what a list shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.usecases.judge_risk import Subject, baselines_of, risks_of

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import ThemeCards

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class RisksHere:
    """The first `MOST_SHOWN` of `count` risks, by theme and id, and the themes of all of them.

    `unsaid` is what the project keeps of sources and no suggestion says; on the themes of
    `said_on` sources say something beside a risk.
    """

    risks: tuple[Risk, ...]
    count: int
    judged: tuple[Theme, ...]
    unsaid: tuple[Baseline, ...]
    said_on: frozenset[Theme] = frozenset()


def in_order(risks: Sequence[Risk], first: str | None) -> list[Risk]:
    """The risk `first` first, where it is among them; the others as they were."""
    return sorted(risks, key=lambda one: one.id != first)


def risks_here(network: Network, subject: Subject, cards: ThemeCards | None) -> RisksHere:
    """What to show of `subject`; `cards` are the suggestions on it, None where not known yet."""
    risks = risks_of(network, subject)
    unsaid = [one for one in baselines_of(network, subject) if not one.is_aside]
    return RisksHere(
        risks=risks[:MOST_SHOWN],
        count=len(risks),
        judged=tuple(dict.fromkeys(risk.theme for risk in risks)),
        unsaid=tuple(unsaid if cards is None else cards.unsaid(unsaid)),
        said_on=frozenset() if cards is None else frozenset(theme for _, theme in cards.taken),
    )
