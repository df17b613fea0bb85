"""Reads a questionnaire that came back: what was answered, wherever rows and columns went.

Every sheet comes through the limited process that reads lists. The document is plain, so that it
travels as the content of any other file that comes in by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from imvo_desktop.importing import table_reader
from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.importing.table import ReadOptions, Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import questionnaire_ids as ids
from imvo_desktop.usecases.questionnaire_ids import Ids

KEY = "questionnaire"
"""The one key of the document of a questionnaire."""

_MARKED_WITHIN = 20


@dataclass(frozen=True, slots=True)
class Answered:
    """One row with an answer: `cells` in their order, blank ones too.

    `amiss` is the code of why it cannot be used, blank where it can.
    """

    sheet: str
    row: int
    number: str
    question: str
    link: str
    cells: tuple[str, ...]
    amiss: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A questionnaire as it came back."""

    own: str
    supplier: str
    day: str
    language: str
    answers: tuple[Answered, ...]


def document(path: Path, table: Table, progress: Progress = SILENT) -> Mapping[str, object] | None:
    """The questionnaire at `path`, of which `table` is one sheet; None where it is none of ours.

    Raises as `table_reader.read`.
    """
    if ids.SHEET not in table.how.sheets:
        return None
    found = ids.read(_sheet(path, ids.SHEET, progress).rows)
    if found is None:
        return None
    answers: list[Answered] = []
    for name in table.how.sheets:
        if name != ids.SHEET:
            answers += _answers(_sheet(path, name, progress), name, found)
    whole = Filled(found.own, found.supplier, found.day, found.language, _told_once(answers))
    return {KEY: asdict(whole)}


def filled_in(document: Mapping[str, object]) -> Filled | None:
    """The questionnaire a document holds; None where it is another one."""
    found = document.get(KEY)
    if not isinstance(found, Mapping):
        return None
    plain = cast(dict[str, str], {name: one for name, one in found.items() if name != "answers"})
    answers = cast(Sequence[dict[str, object]], found["answers"])
    return Filled(**plain, answers=tuple(_answered(one) for one in answers))


def _answered(plain: Mapping[str, object]) -> Answered:
    return Answered(**cast(dict[str, str], plain))  # type: ignore[arg-type]  # reason: asdict made it


def _sheet(path: Path, name: str, progress: Progress) -> Table:
    return table_reader.read(path, ReadOptions(sheet=name, header_row=0), progress)


def _answers(table: Table, sheet: str, known: Ids) -> Iterator[Answered]:
    """The rows of a sheet with something in an answer cell."""
    places = _places(table, known)
    if places is None:
        return
    number_at, answer_at = places
    for row, cells in zip(table.row_numbers, table.rows, strict=True):
        number = cells[number_at].strip()
        given = tuple(without_guard(cells[at].strip()) if at >= 0 else "" for at in answer_at)
        if not any(given) or number in (ids.HEADING, ids.NUMBER_MARK) or given == ids.ANSWER_MARKS:
            continue
        asked = known.known.get(number)
        if asked is None:
            yield Answered(sheet, row, number, "", "", given, "answers_number_unknown")
            continue
        amiss = "answers_ids_changed" if number in known.changed else ""
        yield Answered(sheet, row, number, asked.question, asked.link, given, amiss)


def _places(table: Table, known: Ids) -> tuple[int, tuple[int, ...]] | None:
    """The column of the numbers and those of the answers (-1: gone); None without numbers.

    By the marks in the hidden row; without it the columns stand as they did at first.
    """
    for cells in table.rows[:_MARKED_WITHIN]:
        marks = {cell.strip(): at for at, cell in reversed(list(enumerate(cells)))}
        if ids.NUMBER_MARK in marks and ids.ANSWER_MARKS[0] in marks:
            return marks[ids.NUMBER_MARK], tuple(marks.get(one, -1) for one in ids.ANSWER_MARKS)
    hits = Counter(
        at for row in table.rows for at, cell in enumerate(row) if cell.strip() in known.known
    )
    if not hits:
        return None
    number_at = hits.most_common(1)[0][0]
    width = len(table.headers)
    first = number_at + 2
    answers = range(first, first + len(ids.ANSWER_MARKS))
    return number_at, tuple(at if at < width else -1 for at in answers)


def _told_once(answers: Sequence[Answered]) -> tuple[Answered, ...]:
    """`answers` without those that stand there twice; one answered in two ways is amiss."""
    ways: dict[str, set[tuple[str, ...]]] = {}
    for one in answers:
        ways.setdefault(one.number, set()).add(one.cells)
    found: list[Answered] = []
    seen = set[str]()
    for one in answers:
        if one.amiss:
            found.append(one)
        elif len(ways[one.number]) > 1:
            found.append(_twice(one))
        elif one.number not in seen:
            seen.add(one.number)
            found.append(one)
    return tuple(found)


def _twice(one: Answered) -> Answered:
    return Answered(
        one.sheet, one.row, one.number, one.question, one.link, one.cells, "answers_twice"
    )
