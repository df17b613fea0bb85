"""The questions and anchors as they fit a theme: its own, those of its group, or those of all."""

from __future__ import annotations

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.words import Words


def fitting_question(words: Words, name: str, theme: Theme) -> str:
    """The question `name` (scale, scope, irremediability, likelihood) for `theme`."""
    return _fitting(words, f"question.{name}", theme, "")


def fitting_anchor(words: Words, name: str, theme: Theme, answer: int) -> str:
    """What `answer` means to the question `name` for `theme`."""
    return _fitting(words, name, theme, f".{answer}")


def _fitting(words: Words, name: str, theme: Theme, tail: str) -> str:
    for code in (f"{name}.{theme}{tail}", f"{name}.{theme.group}{tail}"):
        text = words.text(code)
        if text != code:
            return text
    return words.text(f"{name}{tail}")
