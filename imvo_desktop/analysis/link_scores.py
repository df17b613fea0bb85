"""One link, and one organisation: the gravest of its risks, its level, what they weigh together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Flags, Floats, Ints, RiskColumns
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.analysis.mirror import THEMES, ChainColumns
from imvo_desktop.analysis.ranks import stable_order
from imvo_desktop.analysis.scoring import ANSWERS, Scores
from imvo_desktop.domain.codes import Level

_UNKNOWN = LEVEL_NUMBER[Level.UNKNOWN]
_NONE = LEVEL_NUMBER[Level.NONE]


@dataclass(frozen=True, slots=True, eq=False)
class Worst:
    """Per link or organisation its gravest rated risk, with level, place and order.

    `order` is a whole number, higher the earlier it comes in the priorities, 0 where no risk is
    rated; `gravest` is -1 there.
    """

    gravest: Ints
    level: Ints
    at_least: Flags
    place: Ints
    order: Ints


@dataclass(frozen=True, slots=True, eq=False)
class LinkScores:
    """Per link its gravest risk, and the weight R of all its themes together."""

    worst: Worst
    weight: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """Every risk at every place it counts: pairs of positions."""

    where: Ints
    risk: Ints


def findings(chain: ChainColumns) -> Findings:
    """Risks on a link, and those of an organisation on each link that leaves it."""
    on_link = np.flatnonzero(chain.risk_link >= 0)
    on_organisation = np.flatnonzero(chain.risk_organisation >= 0)
    leaving = chain.shape.leaving
    places = chain.risk_organisation[on_organisation]
    link = np.concatenate((chain.risk_link[on_link], leaving.of(places)))
    risk = np.concatenate((on_link, np.repeat(on_organisation, leaving.counts(places))))
    return Findings(link, risk)


def order_of(scores: Scores, is_actual: Flags) -> Ints:
    """The order of priorities as one whole number per risk; 0 where the risk is not rated.

    Its place, then the second and third highest severity answer, then actual before possible.
    """
    base = ANSWERS + 1
    keys = (scores.place * base + scores.answers[1]) * base + scores.answers[2]
    return np.where(scores.place > 0, keys * 2 + is_actual, 0)


def score_links(chain: ChainColumns, found: Findings, risks: RiskColumns) -> LinkScores:
    """Bring the risks of each link together (hotspots.md, section 2)."""
    worst = _worst(found, risks, np.zeros(len(chain.link_ids), dtype=bool))
    return LinkScores(worst=worst, weight=_weights(chain, found, risks.weight))


def score_organisations(
    chain: ChainColumns, found: Findings, risks: RiskColumns, of_links: LinkScores
) -> Worst:
    """The gravest risk of each organisation: its own, or on a link it delivers in our chain.

    A link nobody knows anything of keeps its supplier from being called without risk.
    """
    size = len(chain.organisation_ids)
    is_ours = chain.shape.is_ours
    delivered = is_ours[found.where]
    own = np.flatnonzero(chain.risk_organisation >= 0)
    where = np.concatenate((chain.supplier[found.where[delivered]], chain.risk_organisation[own]))
    risk = np.concatenate((found.risk[delivered], own))
    is_dark = is_ours & (of_links.worst.level == _UNKNOWN)
    is_open = np.bincount(chain.supplier[is_dark], minlength=size) > 0
    return _worst(Findings(where, risk), risks, is_open)


def _worst(found: Findings, risks: RiskColumns, is_open: Flags) -> Worst:
    gravest = _gravest(found, risks.order, len(is_open))
    has_rated = gravest >= 0
    at = gravest[has_rated]
    level = _unrated_level(found, risks, is_open)
    level[has_rated] = risks.level[at]
    at_least = np.zeros(len(is_open), dtype=bool)
    at_least[has_rated] = risks.at_least[at]
    place, order = np.zeros_like(gravest), np.zeros_like(gravest)
    place[has_rated], order[has_rated] = risks.place[at], risks.order[at]
    return Worst(gravest, level, at_least, place, order)


def _gravest(found: Findings, order: Ints, size: int) -> Ints:
    """Per place the rated risk that comes first; the lowest id of equal ones; -1 for none."""
    rated = order[found.risk] > 0
    where, risk = found.where[rated], found.risk[rated]
    best = np.full(size, -1, dtype=np.int64)
    # One whole number says both: the higher order, then the lower id.
    np.maximum.at(best, where, (order[risk] + 1) * len(order) - 1 - risk)
    return np.where(best < 0, -1, len(order) - 1 - best % max(len(order), 1))


def _weights(chain: ChainColumns, found: Findings, weight: Floats) -> Floats:
    """R: the highest weight of each theme on a link, added up in the order of the themes."""
    cell = found.where * len(THEMES) + chain.risk_theme[found.risk]
    by_cell = stable_order(cell)
    cells = cell[by_cell]
    if not len(cells):
        return np.zeros(len(chain.link_ids))
    starts = np.flatnonzero(np.append(True, cells[1:] != cells[:-1]))
    worst = np.maximum.reduceat(weight[found.risk][by_cell], starts)
    link = cells[starts] // len(THEMES)
    return np.bincount(link, weights=worst, minlength=len(chain.link_ids))


def _unrated_level(found: Findings, risks: RiskColumns, is_open: Flags) -> Ints:
    """`none` where somebody looked and nothing is open; else `unknown`."""
    size = len(is_open)
    levels = risks.level[found.risk]
    is_looked = np.bincount(found.where[levels == _NONE], minlength=size) > 0
    has_open = np.bincount(found.where[levels == _UNKNOWN], minlength=size) > 0
    return np.where(is_looked & ~has_open & ~is_open, _NONE, _UNKNOWN)
