"""Titles, axes and descriptions of the charts."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
