"""The result of one hotspot computation: columns in the order of ids, frozen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.method import Method
from imvo_desktop.domain.issues import Issue

type Floats = NDArray[np.float64]
type Ints = NDArray[np.int64]
type Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationColumns:
    """Per organisation, sorted by id.

    `tier` is -1 where there is no way to the own company. `blind` is the part (0 to 1) of its
    purchases, and so of its reach, that no link accounts for. `level` is that of its gravest
    risk: its own, or one on a link by which it delivers within our chain; `gravest` indexes the
    risks, -1 for none.
    """

    ids: tuple[str, ...]
    tier: Ints
    reach: Floats
    exposure: Floats
    blind: Floats
    level: Ints
    at_least: Flags
    gravest: Ints
    is_customer: Flags


@dataclass(frozen=True, slots=True, eq=False)
class LinkColumns:
    """Per link, sorted by id.

    `supplier` and `buyer` index the organisations; `level` indexes `method.LEVELS`; `place` and
    `rank` are 0 where the link has no rated risk (and `rank` on links towards customers);
    `gravest` indexes the risks, -1 for none;
    `carries` marks the smallest set of links that carries 80 % of the exposure; `is_ours` is False
    on links towards customers.
    """

    ids: tuple[str, ...]
    supplier: Ints
    buyer: Ints
    share: Floats
    weight: Floats
    place: Ints
    level: Ints
    at_least: Flags
    rank: Ints
    reach: Floats
    contribution: Floats
    flow: Floats
    carries: Flags
    gravest: Ints
    is_ours: Flags


@dataclass(frozen=True, slots=True, eq=False)
class RiskColumns:
    """Per risk, sorted by id. `severity` is NaN and `likelihood` 0 where not known.

    `order` is a whole number, higher the earlier the risk comes in the priorities: place, then
    second and third highest severity answer, then actual before possible; 0 where not rated.
    `link` and `organisation` index where it sits, -1 where it does not sit on one; `is_own` marks
    what a person judged (`Risk.is_own_judgement`).
    """

    ids: tuple[str, ...]
    severity: Floats
    likelihood: Ints
    level: Ints
    at_least: Flags
    place: Ints
    weight: Floats
    order: Ints
    link: Ints
    organisation: Ints
    is_own: Flags


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """Where risk and chain come together, made from one state of the network.

    `ranking` holds the ids of the rated links in the order of the priorities, `happening_now` the
    ids of risks that are actual and not remedied, gravest first, `after_us` the links towards
    customers. `unknown_reach` is the share of reach over links without any judgement.
    """

    method: Method
    own: str | None
    organisations: OrganisationColumns
    links: LinkColumns
    risks: RiskColumns
    ranking: tuple[str, ...]
    happening_now: tuple[str, ...]
    after_us: tuple[str, ...]
    unknown_links: int
    unknown_reach: float
    issues: tuple[Issue, ...]
    revision: int
    chain_revision: int
