"""One link: what its risks weigh together, its level and its gravest risk (hotspots.md 2)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.adjacency import grouped
from imvo_desktop.analysis.assessment import Flags, Floats, Ints
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.analysis.mirror import THEMES, ChainColumns
from imvo_desktop.analysis.scoring import ANSWERS, Scores
from imvo_desktop.domain.codes import Level

_UNKNOWN = LEVEL_NUMBER[Level.UNKNOWN]
_NONE = LEVEL_NUMBER[Level.NONE]


@dataclass(frozen=True, slots=True, eq=False)
class LinkScores:
    """Per link: weight R, and the gravest rated risk with its level, place and order.

    `order` is a whole number that is higher the earlier the link comes in the priorities, 0 where
    no risk is rated; `gravest` is -1 there.
    """

    weight: Floats
    gravest: Ints
    level: Ints
    at_least: Flags
    place: Ints
    order: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """Every risk on every link it counts on: pairs of positions, by link, then by risk."""

    link: Ints
    risk: Ints


def findings(chain: ChainColumns) -> Findings:
    """Risks on a link, and those of an organisation on each link that leaves it."""
    on_link = np.flatnonzero(chain.risk_link >= 0)
    on_organisation = np.flatnonzero(chain.risk_organisation >= 0)
    leaving = grouped(chain.supplier, len(chain.organisation_ids))
    places = chain.risk_organisation[on_organisation]
    link = np.concatenate((chain.risk_link[on_link], leaving.of(places)))
    risk = np.concatenate((on_link, np.repeat(on_organisation, leaving.counts(places))))
    by_link = np.lexsort((risk, link))
    return Findings(link[by_link], risk[by_link])


def order_keys(scores: Scores, is_actual: Flags) -> Ints:
    """The order of priorities as one whole number per risk; 0 where the risk is not rated.

    Place, then the second and third highest severity answer, then actual before possible.
    """
    base = ANSWERS + 1
    keys = (scores.place * base + scores.answers[1]) * base + scores.answers[2]
    return np.where(scores.place > 0, keys * 2 + is_actual, 0)


def score_links(chain: ChainColumns, found: Findings, scores: Scores) -> LinkScores:
    """Bring the risks of each link together."""
    size = len(chain.link_ids)
    keys = order_keys(scores, chain.answers.is_actual)
    gravest = _gravest(found, keys, size)
    has_rated = gravest >= 0
    at = np.where(has_rated, gravest, 0)
    if not len(scores.level):
        nothing = np.zeros(size, dtype=np.int64)
        return LinkScores(np.zeros(size), gravest, nothing, nothing == 1, nothing, nothing)
    return LinkScores(
        weight=_weights(chain, found, scores.weight),
        gravest=gravest,
        level=np.where(has_rated, scores.level[at], _unrated_level(found, scores, size)),
        at_least=has_rated & scores.at_least[at],
        place=np.where(has_rated, scores.place[at], 0),
        order=np.where(has_rated, keys[at], 0),
    )


def _gravest(found: Findings, keys: Ints, size: int) -> Ints:
    """Per link the rated risk that comes first; the lowest id of equal ones; -1 for none."""
    rated = keys[found.risk] > 0
    link, risk = found.link[rated], found.risk[rated]
    last_wins = np.lexsort((-risk, keys[risk], link))
    gravest = np.full(size, -1, dtype=np.int64)
    gravest[link[last_wins]] = risk[last_wins]
    return gravest


def _weights(chain: ChainColumns, found: Findings, weight: Floats) -> Floats:
    """R: the highest weight of each theme on a link, added up in the order of the themes."""
    cell = found.link * len(THEMES) + chain.risk_theme[found.risk]
    by_cell = np.argsort(cell, kind="stable")
    cells, starts = np.unique(cell[by_cell], return_index=True)
    if not len(cells):
        return np.zeros(len(chain.link_ids))
    worst = np.maximum.reduceat(weight[found.risk][by_cell], starts)
    return np.bincount(cells // len(THEMES), weights=worst, minlength=len(chain.link_ids))


def _unrated_level(found: Findings, scores: Scores, size: int) -> Ints:
    """`none` where somebody looked and nothing is open; else `unknown`."""
    levels = scores.level[found.risk]
    is_looked = np.bincount(found.link[levels == _NONE], minlength=size) > 0
    is_open = np.bincount(found.link[levels == _UNKNOWN], minlength=size) > 0
    return np.where(is_looked & ~is_open, _NONE, _UNKNOWN)
