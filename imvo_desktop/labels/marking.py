"""Marks an English text in a table so that the translation tool finds it."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(area: str, english: str) -> str:  # noqa: N802 - the name the tool looks for
    """`english` itself; `area` is the context its translation is filed under."""
    return english
