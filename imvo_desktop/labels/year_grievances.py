"""Words of complaints and remedy."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
