"""Text on buttons, where Qt would take an ampersand for a shortcut."""

from __future__ import annotations


def shown(text: str) -> str:
    """`text` so that a button shows it as it is."""
    return text.replace("&", "&&")
