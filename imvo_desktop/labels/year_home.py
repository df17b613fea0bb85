"""Words of what needs attention on the home page."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
