"""The command that writes for other programs: the chain, its audit trail, or questionnaires."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.answer import Answer
from imvo_desktop.usecases.command_parsing import AUDIT


def written(options: Namespace, words: Words) -> Answer:
    """Write what `options` ask for, and say what that was."""
    if options.questionnaire is not None:
        from imvo_desktop.usecases import questionnaire_command

        return questionnaire_command.written(options, words)
    if options.what == AUDIT:
        from imvo_desktop.usecases import audit_command

        return audit_command.written(options, words)
    return _chain(options, words)


def _chain(options: Namespace, words: Words) -> Answer:
    from imvo_desktop.usecases import (
        assess,
        command_lines,
        command_projects,
        export_for_reader,
        make_report,
    )

    profile, path = make_report.profile_of(options.profile), Path(options.output)
    export_for_reader.check(profile, path)
    with command_projects.reading_for(options, profile) as session:
        network = session.network
    assessment = assess.assess_network(network)
    rows = export_for_reader.export_for(profile, network, assessment, path, words)
    lines = command_lines.export_lines(options.output, rows, words)
    return Answer({"file": options.output, "rows": rows}, lines)
