"""What an import found, as a sentence."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
