"""A line of a list on the screen with the lines under it: texts, made away from the window."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.words import Words

MOST_UNDER_ONE = 500


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of a line and what stands under it.

    `key` is the record of a change that can be left out; None where there is nothing to choose.
    """

    cells: tuple[str, ...]
    under: tuple[Line, ...] = ()
    key: RecordKey | None = None


def and_more(count: int, words: Words) -> tuple[Line, ...]:
    """A last line that says how many are not shown; none where all are."""
    return (Line((words.text("import.more", count=count),)),) if count > 0 else ()
