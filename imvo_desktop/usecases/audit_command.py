"""The command that writes the audit trail: for internal use, as a CSV."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import command_lines, command_projects
from imvo_desktop.usecases.answer import Answer
from imvo_desktop.usecases.audit_trail import TrailReader, Wanted

_SUFFIX = ".csv"


def written(options: Namespace, words: Words) -> Answer:
    """Write the whole trail of `options.project`, a row for each field that changed.

    Raises `InputError`: `audit_not_csv` for a file of another kind, `audit_internal_only` for a
    reader outside; and what reading and writing raise.
    """
    target = Path(options.output)
    if target.suffix.lower() != _SUFFIX:
        raise InputError("audit_not_csv", file=target.name)
    if options.profile != Profile.INTERNAL:
        raise InputError("audit_internal_only")
    with command_projects.reading(options) as session:
        count = TrailReader(session.path, session.network, words).write(Wanted(), target)
    rows = {"entries": count}
    lines = command_lines.export_lines(options.output, rows, words)
    return Answer({"file": options.output, "rows": rows}, lines)
