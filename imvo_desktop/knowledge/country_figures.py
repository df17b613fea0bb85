"""What is measured of a whole country: context beside the findings, no suggestion by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.tables import rows


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: `value` in `unit`, under the code `measure`, of one year and source.

    Units: `index` (0–1), `estimate` (about −2.5 to 2.5), `percentile` (0–100), `share` (0–1) and
    `yes_no` (1 or 0).
    """

    country: str
    measure: str
    value: float
    unit: str
    year: int
    source: str


def of_country(code: str) -> tuple[Figure, ...]:
    """The figures of the country with the ISO 3166-1 alpha-2 `code`, sorted by measure.

    What is not there is not known: a country without a share of working children may have many.
    """
    return _by_country().get(code, ())


@cache
def _by_country() -> Mapping[str, tuple[Figure, ...]]:
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for row in rows("country_figures.csv"):
        found[row["country"]].append(
            Figure(
                country=row["country"],
                measure=row["measure"],
                value=float(row["value"]),
                unit=row["unit"],
                year=int(row["year"]),
                source=row["source"],
            )
        )
    return {code: tuple(figures) for code, figures in found.items()}
