"""What a questionnaire is known by when it comes back: a hidden sheet, and marks on the others.

The first row of a sheet with questions is hidden and marks its columns, so that they may be moved;
the number in the row says which question it is, so that rows and sheets may be too. The hidden
sheet says what a number stands for, each with a seal over all of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from imvo_desktop.usecases.questionnaire_form import Form

SHEET = "imvo"
"""The name of the hidden sheet."""

MARK, FORM = "imvo_questionnaire", "1"
NUMBER_MARK, TEXT_MARK = "#", "?"
ANSWER_MARKS = ("a1", "a2", "a3", "a4")
HEADING = "#"
"""What stands in place of a number on a row of headings."""

_NAMES = ("own", "supplier", "day", "language")
_SEAL_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Known:
    """What the number of a row stands for."""

    number: str
    question: str
    link: str


@dataclass(frozen=True, slots=True)
class Ids:
    """What the hidden sheet says; `changed` are the numbers whose row was changed by somebody."""

    own: str
    supplier: str
    day: str
    language: str
    known: dict[str, Known]
    changed: frozenset[str]


def rows_of(form: Form) -> Iterator[tuple[str, ...]]:
    """The rows of the hidden sheet."""
    head = (form.own, form.supplier, form.day, form.language)
    yield (MARK, FORM)
    yield from zip(_NAMES, head, strict=True)
    for one in form.asked:
        cells = (one.number, one.question, one.link)
        yield (*cells, _seal(head, cells))


def read(rows: Iterable[tuple[str, ...]]) -> Ids | None:
    """The ids in the `rows` of a hidden sheet; None where it is no sheet of ours."""
    kept = [tuple(cell.strip() for cell in row) for row in rows]
    if not kept or kept[0][0] != MARK:
        return None
    found = {row[0]: row[1] for row in kept if len(row) > 1 and row[0] in _NAMES}
    head = tuple(found.get(name, "") for name in _NAMES)
    known: dict[str, Known] = {}
    changed = set[str]()
    for row in kept:
        if len(row) < 4 or not row[3]:
            continue
        if row[3] != _seal(head, row[:3]) or row[0] in known:
            changed.add(row[0])
        known[row[0]] = Known(*row[:3])
    own, supplier, day, language = head
    return Ids(own, supplier, day, language, known, frozenset(changed))


def _seal(head: tuple[str, ...], cells: tuple[str, ...]) -> str:
    """Tells whether anything of a row, or of the sheet it stands on, was changed."""
    whole = "\x1f".join((*head, *cells))
    return hashlib.sha256(whole.encode()).hexdigest()[:_SEAL_LENGTH]
