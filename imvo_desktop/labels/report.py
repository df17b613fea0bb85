"""Headings and sentences of the report."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
