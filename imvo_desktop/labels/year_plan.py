"""Words of the plan of action."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
