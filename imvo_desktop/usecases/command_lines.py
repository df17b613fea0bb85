"""What the commands say to a person who did not ask for JSON: short lines and small tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from imvo_desktop.domain.words import Words
from imvo_desktop.errors import ImvoError

if TYPE_CHECKING:
    # Only named here: a command should not wait for what another one needs.
    from imvo_desktop.usecases.check_project import ProjectCheck

MOST_ROWS = 15
_GAP = "  "


def check_lines(name: str, checked: ProjectCheck, words: Words) -> Iterator[str]:
    """Whether the file is sound, and what was found in it and in the chain."""
    found = checked.examination
    code = "command.check.ok" if found.is_sound else "command.check.wrong"
    yield words.text(code, name=name, count=found.state.edits)
    sentences = [
        (
            f"{words.text(f'seriousness.{one.seriousness}')}:",
            words.text(f"issue.{one.code}", **dict(one.values)),
        )
        for one in checked.issues
    ]
    yield from first_lines(list(table_lines(sentences)), words)


def edit_lines(count: int, words: Words) -> Iterator[str]:
    """How many edits were made."""
    yield words.text("command.edit.done", count=count)


def export_lines(path: str, rows: Mapping[str, int], words: Words) -> Iterator[str]:
    """Where the export is, and how much is in it."""
    yield words.text("command.export.done", path=path)
    for name, count in rows.items():
        yield words.text(
            "command.export.table", name=words.text(f"command.table.{name}"), count=count
        )


def table_lines(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """`rows` with their cells under one another."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)] if rows else []
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield (_GAP + _GAP.join(cells)).rstrip()


def first_lines(lines: Sequence[str], words: Words) -> Iterator[str]:
    """The first of `lines`, and how many more there are."""
    yield from lines[:MOST_ROWS]
    yield from more_line(len(lines) - MOST_ROWS, words)


def more_line(count: int, words: Words) -> Iterator[str]:
    """How many more there are, if any."""
    if count > 0:
        yield words.text("command.more", count=count)


def sentence(error: ImvoError, words: Words) -> str:
    """The sentence of `error`, with the name of the file it is about."""
    values = dict(error.values)
    if "problem" in values and isinstance(error.__cause__, ImvoError):
        values["problem"] = sentence(error.__cause__, words)
    text = words.text(f"error.{error.code}", **values)
    file = str(values.get("about_file", ""))
    return text if file in text else f"{file}: {text}"
