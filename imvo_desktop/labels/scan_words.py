"""The levels of the self-scan and the six steps, in words."""

from __future__ import annotations

from imvo_desktop.domain.words import Words


def level_text(level: int | None, words: Words) -> str:
    """A level with its number and word; what is not known says so."""
    if level is None:
        return words.text("scan.open")
    return f"{words.number(level)} {words.text(f'scan.level.{level}')}"


def step_title(step: int, words: Words) -> str:
    """What a step is called, with its number."""
    return words.text(f"report.step.{step}")
