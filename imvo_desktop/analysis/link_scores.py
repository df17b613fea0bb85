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


@dataclass(frozen=True, slots=True, eq=False)
class ThemeCells:
    """The findings by link and theme: `risk` in that order, where each cell starts, its link."""

    risk: Ints
    starts: Ints
    link: Ints


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


def theme_cells(chain: ChainColumns, found: Findings) -> ThemeCells:
    """The risks that count on each link, brought together by theme."""
    cell = found.where * len(THEMES) + chain.risk_theme[found.risk]
    by_cell = stable_order(cell)
    cells = cell[by_cell]
    is_first = np.ones(len(cells), dtype=bool)
    is_first[1:] = cells[1:] != cells[:-1]
    starts = np.flatnonzero(is_first)
    return ThemeCells(found.risk[by_cell], starts, cells[starts] // len(THEMES))


def score_links(
    chain: ChainColumns, found: Findings, cells: ThemeCells, risks: RiskColumns
) -> LinkScores:
    """Bring the risks of each link together (hotspots.md, section 2)."""
    size = len(chain.link_ids)
    worst = _worst(found, risks, np.zeros(size, dtype=bool))
    return LinkScores(worst=worst, weight=_weights(cells, risks.weight, size))


def at_organisations(chain: ChainColumns, found: Findings) -> Findings:
    """Risks of an organisation, and those on a link it delivers in our chain."""
    delivered = np.flatnonzero(chain.shape.is_ours[found.where])
    own = np.flatnonzero(chain.risk_organisation >= 0)
    supplier = chain.supplier[found.where[delivered]]
    where = np.concatenate((supplier, chain.risk_organisation[own]))
    return Findings(where, np.concatenate((found.risk[delivered], own)))


def score_organisations(
    chain: ChainColumns, found: Findings, risks: RiskColumns, of_links: LinkScores
) -> Worst:
    """The gravest risk of each organisation, of those `found` there.

    A link nobody knows anything of keeps its supplier from being called without risk.
    """
    is_dark = chain.shape.is_ours & (of_links.worst.level == _UNKNOWN)
    dark = chain.supplier[np.flatnonzero(is_dark)]
    return _worst(found, risks, _marked(dark, len(chain.organisation_ids)))


def _worst(found: Findings, risks: RiskColumns, is_open: Flags) -> Worst:
    gravest = _gravest(found, risks.order, len(is_open))
    return Worst(
        gravest=gravest,
        level=np.where(
            gravest < 0, _unrated_level(found, risks, is_open), _at(gravest, risks.level)
        ),
        at_least=_at(gravest, risks.at_least),
        place=_at(gravest, risks.place),
        order=_at(gravest, risks.order),
    )


def _at[T: (Ints, Flags)](gravest: Ints, column: T) -> T:
    """The value of each gravest risk; nought at -1, where there is none."""
    return np.append(column, column.dtype.type(0))[gravest]


def _gravest(found: Findings, order: Ints, size: int) -> Ints:
    """Per place the rated risk that comes first; the lowest id of equal ones; -1 for none."""
    count = len(order)
    bits = count.bit_length()
    # One whole number says both: the higher order, then the lower id.
    keys = np.where(order > 0, (order << bits) + (count - 1 - np.arange(count)), -1)
    best = np.full(size, -1, dtype=np.int64)
    np.maximum.at(best, found.where, keys[found.risk])
    return np.where(best < 0, -1, count - 1 - (best & ((1 << bits) - 1)))


def _weights(cells: ThemeCells, weight: Floats, size: int) -> Floats:
    """R: the highest weight of each theme on a link, added up in the order of the themes."""
    if not len(cells.link):
        return np.zeros(size)
    worst = np.maximum.reduceat(weight[cells.risk], cells.starts)
    return np.bincount(cells.link, weights=worst, minlength=size)


def _unrated_level(found: Findings, risks: RiskColumns, is_open: Flags) -> Ints:
    """`none` where somebody looked and nothing is open; else `unknown`."""
    size, was_looked = len(is_open), risks.level == _NONE
    if not was_looked.any():
        return np.full(size, _UNKNOWN)
    is_looked = _marked(found.where[was_looked[found.risk]], size)
    has_open = _marked(found.where[(risks.level == _UNKNOWN)[found.risk]], size)
    return np.where(is_looked & ~has_open & ~is_open, _NONE, _UNKNOWN)


def _marked(places: Ints, size: int) -> Flags:
    """True at `places`."""
    marked = np.zeros(size, dtype=bool)
    marked[places] = True
    return marked
