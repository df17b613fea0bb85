"""Levels for groups and bundles of the drawing: that of the gravest they stand for."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Flags, Floats, Ints
from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.usecases.fold_chain import ShownChain

_UNKNOWN, _NONE = LEVEL_NUMBER[Level.UNKNOWN], LEVEL_NUMBER[Level.NONE]


class RatedNodes(Protocol):
    """Levels of what is drawn, by id."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Who is rated."""

    @property
    def level(self) -> Ints:
        """Indexes of `method.LEVELS`."""

    @property
    def at_least(self) -> Flags:
        """Whether the level is a lower bound."""


class RatedLinks(RatedNodes, Protocol):
    """Levels of links, and the part (0 to 1) of the purchases that reaches us over them."""

    @property
    def reach(self) -> Floats:
        """The reach of each link."""


class RatedChain(Protocol):
    """What an assessment says of the chain that is drawn."""

    @property
    def organisations(self) -> RatedNodes:
        """Levels of the nodes."""

    @property
    def links(self) -> RatedLinks:
        """Levels of the links."""


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class ShownLevels:
    """Per node or link that is drawn: its level (an index of `LEVELS`) and the reach of links.

    `at_least` where a question is open, or where some that it stands for are not known: what is
    not known is never low. Where nothing was found at some and others are not known, the level
    is not known.
    """

    ids: tuple[str, ...]
    level: Ints
    at_least: Flags
    reach: Floats


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class ShownRatings:
    """The levels of a chain with groups and collapsed branches."""

    organisations: ShownLevels
    links: ShownLevels


def rated(assessment: Assessment | None, shown: ShownChain) -> RatedChain | None:
    """The levels of `shown`; None while there is no assessment."""
    if assessment is None or shown.is_plain:
        return assessment
    return ShownRatings(node_levels(assessment, shown), link_levels(assessment, shown))


def node_levels(assessment: Assessment, shown: ShownChain) -> ShownLevels:
    """The level of every node of `shown`, with the deliveries that lie inside it."""
    columns = assessment.organisations
    held = [shown.held.get(one, one) for one in columns.ids]
    links = assessment.links
    inside = [
        (shown.bundled[one], at)
        for at, one in enumerate(links.ids)
        if shown.bundled.get(one, "") in shown.network.organisations
    ]
    at = np.array([one for _, one in inside], dtype=np.int64)
    level = np.concatenate((columns.level, links.level[at]))
    at_least = np.concatenate((columns.at_least, links.at_least[at]))
    is_node = np.arange(len(level)) < len(columns.ids)
    where = _Where([*held, *(node for node, _ in inside)])
    return where.levels(level, at_least, np.zeros(len(level)), counts=is_node)


def link_levels(assessment: Assessment, shown: ShownChain) -> ShownLevels:
    """The level of every link of `shown`; deliveries inside a node are left out."""
    links = assessment.links
    drawn = shown.network.records(Kind.LINK)
    found = [shown.bundled.get(one, one) for one in links.ids]
    rows = np.array([at for at, one in enumerate(found) if one in drawn], dtype=np.int64)
    where = _Where([found[at] for at in rows.tolist()])
    is_counted = np.ones(len(rows), dtype=bool)
    return where.levels(
        links.level[rows], links.at_least[rows], links.reach[rows], counts=is_counted
    )


class _Where:
    """Rows brought together by the id they belong to."""

    def __init__(self, ids: Sequence[str]) -> None:
        number: dict[str, int] = {}
        self._at = np.array([number.setdefault(one, len(number)) for one in ids], dtype=np.int64)
        self._number: Mapping[str, int] = number

    def levels(self, level: Ints, at_least: Flags, reach: Floats, *, counts: Flags) -> ShownLevels:
        """The gravest of each id; whether it is not known matters only in rows of `counts`."""
        size = len(self._number)
        gravest = np.zeros(size, dtype=np.int64)
        np.maximum.at(gravest, self._at, level)
        is_open = np.zeros(size, dtype=bool)
        np.logical_or.at(is_open, self._at, at_least)
        is_unknown = np.zeros(size, dtype=bool)
        np.logical_or.at(is_unknown, self._at, (level == _UNKNOWN) & counts)
        gravest[is_unknown & (gravest == _NONE)] = _UNKNOWN
        is_rated = gravest > _NONE
        most = np.zeros(size)
        np.maximum.at(most, self._at, reach)
        return ShownLevels(tuple(self._number), gravest, is_rated & (is_open | is_unknown), most)
