"""A named what-if: steps that are tried on a copy of the chain and change nothing of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What would be done: `steps` is canonical JSON (`usecases.scenario_steps`), `when` ISO UTC."""

    id: str
    name: str
    steps: str
    note: str | None = None
    who: str | None = None
    when: str | None = None
