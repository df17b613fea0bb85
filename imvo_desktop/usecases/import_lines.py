"""What reading and importing lists say to a person: how they were read and what they brought."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.answers import Question
from imvo_desktop.usecases import read_table
from imvo_desktop.usecases.command_lines import MOST_ROWS, first_lines, table_lines
from imvo_desktop.usecases.import_questions import (
    duplicate_lines,
    question_lines,
)
from imvo_desktop.usecases.read_table import ReadList

if TYPE_CHECKING:
    # Only named here: reading a list should not wait for what opens a project.
    from imvo_desktop.usecases.import_files import Imported


def read_lines(found: ReadList, questions: Sequence[Question], words: Words) -> Iterator[str]:
    """How a list was read, column by column."""
    table = found.table
    yield words.text(
        "command.read.how",
        rows=len(table.rows),
        columns=len(table.columns),
        format=table.how.format,
    )
    unused = words.text("command.read.unmapped")
    yield from table_lines([(one, found.fields.get(one, unused)) for one in table.columns])
    yield from question_lines(questions, words)
    yield from first_lines([read_table.sentence(one, words) for one in table.findings], words)


def import_lines(
    imported: Sequence[Imported], words: Words, *, is_trial: bool = False
) -> Iterator[str]:
    """What an import brought, and what to look at; that nothing was kept if it was a trial."""
    for one in imported:
        plan = one.plan
        yield f"{one.name}:"
        yield words.text(
            "command.import.rows",
            rows_in=plan.rows_in,
            rows_used=plan.rows_used,
            rows_aside=plan.rows_aside,
        )
        counts = plan.counts
        groups = (("organisations", counts.organisations), ("links", counts.links))
        for code, counted in (*groups, ("risks", counts.risks)):
            yield words.text(
                "command.import.counts",
                name=words.text(f"command.table.{code}"),
                new=counted.new,
                changed=counted.changed,
                same=counted.same,
            )
        if plan.countries_unresolved:
            names = ", ".join(plan.countries_unresolved[:MOST_ROWS])
            count = len(plan.countries_unresolved)
            yield words.text("command.import.countries", count=count, names=names)
        if plan.duplicates_proposed:
            yield words.text("command.import.duplicates", count=plan.duplicates_proposed)
            yield from first_lines(list(duplicate_lines(plan.duplicates, words)), words)
        yield from first_lines(list(question_lines(plan.questions, words)), words)
        yield from first_lines(
            [read_table.sentence(found, words) for found in plan.findings], words
        )
    if is_trial:
        yield words.text("command.import.dry_run")
