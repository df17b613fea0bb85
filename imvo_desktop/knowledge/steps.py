"""The six steps of due diligence, and where other norms speak of them (`steps.csv`).

Steps: OECD Due Diligence Guidance for Responsible Business Conduct (2018). Beside them the numbers
of the UN Guiding Principles (2011), of the disclosures of VSME (Recommendation (EU) 2025/1710) and
GRI (2, 3, 308, 407 to 409, 414), and of the clauses of ISO 26000 (2010). The choice is our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.tables import parts, rows


@dataclass(frozen=True, slots=True)
class Step:
    """One of the six steps, by its number, with the numbers it has in other norms."""

    number: int
    ungp: tuple[str, ...]
    vsme: tuple[str, ...]
    gri: tuple[str, ...]
    iso26000: tuple[str, ...]


@cache
def all_steps() -> tuple[Step, ...]:
    """The six steps, in their order."""
    return tuple(
        Step(
            number=int(row["step"]),
            ungp=parts(row["ungp"]),
            vsme=parts(row["vsme"]),
            gri=parts(row["gri"]),
            iso26000=parts(row["iso26000"]),
        )
        for row in rows("steps.csv")
    )
