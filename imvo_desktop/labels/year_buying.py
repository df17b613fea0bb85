"""Words of the labour checks, purchasing criteria and own purchasing."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
