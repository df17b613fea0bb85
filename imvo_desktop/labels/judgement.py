"""How a judgement is said: its level, its answers, and the questions as they fit a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Level, Theme
from imvo_desktop.domain.words import Words

if TYPE_CHECKING:
    # Only named here: the start of the window needs these words, and no numbers.
    from imvo_desktop.analysis.compared import Standing


def level_text(words: Words, level: Level, *, is_at_least: bool) -> str:
    """The word of the level, said to be a lower bound where it is one."""
    if is_at_least:
        return words.text("level.at_least", level=level.value)
    return words.text(f"level.{level.value}")


def standing_text(words: Words, standing: Standing | None, absent: str) -> str:
    """The level at one of two moments, in words; `absent` is the code of what is not there."""
    if standing is None:
        return words.text(absent)
    return level_text(words, standing.level, is_at_least=standing.is_at_least)


def answers_text(words: Words, severity: float | None, likelihood: int | None) -> str:
    """What people see instead of an index: severity and likelihood; None is said to be open."""
    open_text = words.text("level.unknown")
    decimals = 0 if severity is None or severity.is_integer() else 1
    return words.text(
        "level.from_answers",
        severity=open_text if severity is None else words.number(severity, decimals),
        likelihood=open_text if likelihood is None else likelihood,
    )


def fitting_question(words: Words, name: str, theme: Theme) -> str:
    """The question `name` (scale, scope, irremediability, likelihood) for `theme`."""
    return _fitting(words, f"question.{name}", theme, "")


def fitting_anchor(words: Words, name: str, theme: Theme, answer: int) -> str:
    """What `answer` means to the question `name` for `theme`."""
    return _fitting(words, name, theme, f".{answer}")


def _fitting(words: Words, name: str, theme: Theme, tail: str) -> str:
    """Of the theme itself, of its group, or of all; a code without a text comes back as it is."""
    for code in (f"{name}.{theme}{tail}", f"{name}.{theme.group}{tail}"):
        text = words.text(code)
        if text != code:
            return text
    return words.text(f"{name}{tail}")
