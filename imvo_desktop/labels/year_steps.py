"""Words of the six steps and the self-scan."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
