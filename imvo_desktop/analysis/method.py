"""The options of the hotspot method, named in every output."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Level, SeverityRule

METHOD_VERSION = "1"

type Grid = tuple[tuple[Level, ...], ...]
"""Levels by severity 1 to 5 (rows), then by likelihood 1 to 5."""

# Ours, after UN Guiding Principle 24 and CSDDD Art. 9: severity and likelihood, severity leading.
GRID: Grid = (
    (Level.LOW, Level.LOW, Level.LOW, Level.LOW, Level.MEDIUM),
    (Level.LOW, Level.LOW, Level.MEDIUM, Level.MEDIUM, Level.MEDIUM),
    (Level.MEDIUM, Level.MEDIUM, Level.MEDIUM, Level.HIGH, Level.HIGH),
    (Level.MEDIUM, Level.HIGH, Level.HIGH, Level.VERY_HIGH, Level.VERY_HIGH),
    (Level.HIGH, Level.HIGH, Level.VERY_HIGH, Level.VERY_HIGH, Level.VERY_HIGH),
)


@dataclass(frozen=True, slots=True)
class Method:
    """How risks become hotspots.

    `grid` gives the level, and with it the order; in it no level falls where severity or likelihood
    rises.
    `attenuation` is the factor per link; `likelihood_weights` belong to likelihood 1 to 5; a step
    of severity weighs `severity_base` times the one below. They add risks up along the chain and
    never order the priorities.
    """

    severity: SeverityRule = SeverityRule.HIGHEST
    attenuation: float = 0.9
    likelihood_weights: tuple[float, float, float, float, float] = (0.1, 0.3, 0.5, 0.7, 0.9)
    severity_base: float = 10.0
    version: str = METHOD_VERSION
    grid: Grid = GRID


LEVELS = (Level.UNKNOWN, Level.NONE, Level.LOW, Level.MEDIUM, Level.HIGH, Level.VERY_HIGH)
LEVEL_NUMBER = {level: number for number, level in enumerate(LEVELS)}
HOTSPOT_FROM = LEVEL_NUMBER[Level.HIGH]
