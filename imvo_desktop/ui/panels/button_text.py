"""Text of people where Qt would read more into it: on buttons and in tooltips."""

from __future__ import annotations


def shown(text: str) -> str:
    """`text` so that a button shows it as it is, an ampersand included."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """`text` so that a tooltip takes it as text and reads no tags in it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
