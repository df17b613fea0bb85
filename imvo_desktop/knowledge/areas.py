"""Whether a finding that holds for parts of a country holds in a region."""

from __future__ import annotations

from functools import lru_cache

from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import countries


def is_in_area(finding: SourceFinding, region: str | None) -> bool:
    """Whether the finding holds in `region`: for the whole country, or an area of that name."""
    if not finding.areas:
        return True
    wanted = countries.folded(region or "")
    return bool(wanted) and any(wanted in _area_names(one) for one in finding.areas)


@lru_cache(maxsize=4096)
def _area_names(area: str) -> frozenset[str]:
    """`IN-CT Chhattisgarh` is met as its code, its name, or both."""
    code, _, name = area.partition(" ")
    return frozenset(countries.folded(one) for one in (area, code, name, code[3:]) if one)
