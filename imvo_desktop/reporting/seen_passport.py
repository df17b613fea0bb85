"""The passport as a reader outside sees it: what the sets say stays, what was typed is read."""

from __future__ import annotations

from imvo_desktop.domain.passport import Indicator, PassportSettings
from imvo_desktop.knowledge.indicator_sets import all_indicators, all_sectors
from imvo_desktop.knowledge.themes import Framework, all_norms
from imvo_desktop.reporting.sight import Sight

_DISCLOSURES = frozenset(
    one.number for one in all_norms().values() if one.framework is Framework.GRI
)


def seen_settings(settings: PassportSettings) -> dict[str, object]:
    """A sector that has a set stays; any other text is not there."""
    return {"sector": settings.sector if settings.sector in all_sectors() else None}


def seen_indicator(sight: Sight, one: Indicator) -> dict[str, object]:
    """The words of a set stay; words of one's own are read without names, or not shown."""
    known = all_indicators().get(one.code or "")
    names, units = (known.names, known.units) if known else ((), ())
    unit = one.unit or ""
    return {
        "name": one.name if one.name in names else sight.text(one.name),
        "code": known.code if known else None,
        "disclosure": one.disclosure if one.disclosure in _DISCLOSURES else None,
        "unit": unit if unit in units else (sight.detail(unit) or None) if unit else None,
    }
