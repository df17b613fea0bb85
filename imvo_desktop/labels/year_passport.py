"""Words of the passport and its indicators."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
