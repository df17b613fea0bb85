"""The command that writes questionnaires: which suppliers, where, and what was written."""

from __future__ import annotations

import datetime
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import command_projects, questionnaire_out
from imvo_desktop.usecases.answer import Answer


def written(options: Namespace, words: Words) -> Answer:
    """Write a workbook for each of `options.questionnaire` (ids; none: every direct supplier).

    The folder is made where it is not there. The day is `options.date`, or that of the last edit,
    so that equal input gives equal bytes. Raises as `questionnaire_out.write`.
    """
    folder = Path(options.output)
    with command_projects.reading(options) as session:
        network, day = session.network, options.date or session.last_saved[:10]
    _check(day)
    with suppress(OSError):
        # Where it cannot be made, writing the first file says so.
        folder.mkdir(parents=True, exist_ok=True)
    paths = questionnaire_out.write(network, options.questionnaire, folder, words, day)
    names = [one.name for one in paths]
    count = len(names)
    done = words.text("command.questionnaires.done", count=count, path=options.output)
    document = {"file": options.output, "files": sorted(names), "rows": {"questionnaires": count}}
    return Answer(document, (done, *(f"  {one}" for one in names)))


def _check(day: str) -> None:
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        raise InputError("date_invalid", value=day[:80]) from None
