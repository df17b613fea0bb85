"""Words of stakeholders, conversations and joint actions."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
