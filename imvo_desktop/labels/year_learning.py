"""Words of lessons and experiments."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
