"""What lists leave open, as plain values and as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.importing import templates
from imvo_desktop.importing.answers import Question
from imvo_desktop.labels.questions import choice_text, question_text
from imvo_desktop.usecases import recognised_lists
from imvo_desktop.usecases.import_plan import Duplicate
from imvo_desktop.usecases.read_table import ReadList


def questions_of(found: ReadList) -> tuple[Question, ...]:
    """What a list leaves open as it is proposed to be read; nothing where it cannot be used yet."""
    if found.table.how.template in templates.COMES_IN_BY_ITSELF:
        return ()
    try:
        return recognised_lists.read_rows(found.table, found.fields).questions
    except InputError:
        # No name, or too many rows: the import says so.
        return ()


def question_document(question: Question, words: Words) -> dict[str, object]:
    """A question as plain values, with its sentence."""
    return {
        "asked": question.asked.value,
        "about": question.about,
        "choices": list(question.choices),
        "answer": question.answer,
        "is_answered": question.is_answered,
        "suggested": question.suggested,
        "rows": question.rows,
        "examples": list(question.examples),
        "text": question_text(question, words),
    }


def duplicate_document(pair: Duplicate) -> dict[str, object]:
    """Two organisations that may be one, as plain values."""
    return {
        "first": pair.first,
        "second": pair.second,
        "first_name": pair.first_name,
        "second_name": pair.second_name,
        "likeness": round(pair.likeness, 3),
        "is_one": pair.is_one,
    }


def question_lines(questions: Sequence[Question], words: Words) -> Iterator[str]:
    """Each question with how it was taken, so that it can be answered otherwise."""
    for one in questions:
        answer = choice_text(one.asked, one.answer, words)
        yield words.text("command.import.question", question=question_text(one, words), said=answer)


def duplicate_lines(pairs: Sequence[Duplicate], words: Words) -> Iterator[str]:
    """The names of each pair, and whether they are taken as one."""
    for pair in pairs:
        code = "command.import.one" if pair.is_one else "command.import.pair"
        yield words.text(code, first=pair.first_name, second=pair.second_name)
