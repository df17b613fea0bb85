"""Questionnaires for the tests: made, filled in as a supplier would, and read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook

from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import import_files, questionnaire_out
from imvo_desktop.usecases.import_files import Given, Imported, Trial
from imvo_desktop.usecases.questionnaire_form import SHEETS, Ask, form_of
from imvo_desktop.usecases.questionnaire_ids import ANSWER_MARKS
from imvo_desktop.usecases.questionnaire_read import Answered, Filled

DAY = "2026-11-22"

type Cells = Sequence[object]


def made(network: Network, supplier: str, folder: Path, language: str = "nl") -> Path:
    """The questionnaire of one supplier, written into `folder`."""
    return questionnaire_out.write(network, [supplier], folder, Labels(language), DAY)[0]


def filled(path: Path, answers: Mapping[str, Cells], target: Path | None = None) -> Path:
    """The workbook at `path` with `answers` (by the number of the row) typed in, saved anew."""
    book = openpyxl.load_workbook(path)
    for number, cells in answers.items():
        type_in(book, number, cells)
    kept = target or path.with_name(f"answers {path.name}")
    book.save(kept)
    return kept


def type_in(book: Workbook, number: str, cells: Cells) -> None:
    """Type `cells` into the answer cells of the row with that number."""
    for name in book.sheetnames[: len(SHEETS)]:
        for row in book[name].iter_rows():
            if row[0].value == number:
                for cell, value in zip(row[2:], cells, strict=False):
                    cell.value = value
                return
    raise KeyError(number)


def number_of(network: Network, supplier: str, question: str, at: int = 0) -> str:
    """The number of the row that asks `question`, the first unless `at` says which."""
    rows = form_of(network, supplier, Labels("nl"), DAY).asked
    return [one for one in rows if one.question == question][at].number


def rows_of(network: Network, supplier: str) -> tuple[Ask, ...]:
    """Every row to answer."""
    return form_of(network, supplier, Labels("nl"), DAY).asked


def read(path: Path) -> Given:
    """The file as an import reads it."""
    return import_files.read_given(path)


def taken(path: Path, network: Network) -> tuple[Network, Imported]:
    """A copy of the chain after the import of `path`, and what came of it."""
    trial = Trial(network.snapshot())
    (done,) = import_files.import_given([read(path)], trial)
    return trial.network, done


def said(network: Network, supplier: str, answers: Mapping[str, Cells]) -> Filled:
    """What reading the workbook would give, without a workbook."""
    form = form_of(network, supplier, Labels("nl"), DAY)
    given = [
        Answered("blad", at, one.number, one.question, one.link, _padded(answers[one.number]), "")
        for at, one in enumerate(form.asked, 2)
        if one.number in answers
    ]
    return Filled(form.own, supplier, DAY, "nl", tuple(given))


def _padded(cells: Cells) -> tuple[str, ...]:
    texts = tuple("" if one is None else str(one) for one in cells)
    return (*texts, *[""] * (len(ANSWER_MARKS) - len(texts)))
