"""Writes the workbook that a supplier fills in: one each, safe to send, equal for equal input."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import countries
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import questionnaire_ids as ids
from imvo_desktop.usecases.file_names import shortened
from imvo_desktop.usecases.questionnaire_form import (
    ABOUT,
    Ask,
    Cell,
    Form,
    Head,
    Row,
    form_of,
    suppliers_to_ask,
)
from imvo_desktop.usecases.safe_cells import quoted
from imvo_desktop.written_files import write_bytes

_SAFE_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE = datetime(1980, 1, 1)
"""What the workbook says of its making, so that equal input gives equal bytes."""

_WIDTHS = (7, 58, 30, 34, 24, 14)
_A4 = 9
_LONGEST_NAME, _LONGEST_SHOWN = 90, 250
_LINE_HEIGHT, _LEAST_HEIGHT, _LARGE_HEIGHT = 15.5, 24, 60
_COUNTRIES = "countries"
_YES_NO = ("yes", "no", "dont_know")
_MAKERS = ("maker.own", "maker.subcontractor", "maker.unknown")
_INK, _FIELD, _BAND, _QUIET = "#1F2933", "#FFF8DC", "#E4EDF3", "#5B6770"


def write(  # noqa: PLR0913 - who is asked, where it goes, and how it is said
    network: Network,
    suppliers: Sequence[str],
    folder: Path,
    words: Words,
    day: str,
    *,
    progress: Progress = SILENT,
) -> tuple[Path, ...]:
    """Write a workbook for each of `suppliers` (ids; none: all there are) into `folder`.

    `day` (ISO) is the day they are sent. Raises `InputError` as `form_of`, or
    `questionnaire_nobody` where there is nobody to ask; `FileError`, and `Cancelled` as `progress`
    does: what was written before stays.
    """
    chosen = list(dict.fromkeys(suppliers)) or [one.id for one in suppliers_to_ask(network)]
    if not chosen:
        raise InputError("questionnaire_nobody")
    forms = [form_of(network, one, words, day) for one in chosen]
    names = file_names([network.organisations[one].name for one in chosen], words, day)
    written: list[Path] = []
    for number, (form, name) in enumerate(zip(forms, names, strict=True)):
        progress.step(number, len(forms))
        path = folder / name
        write_bytes(path, workbook(form, words))
        written.append(path)
    return tuple(written)


def file_names(names: Iterable[str], words: Words, day: str) -> tuple[str, ...]:
    """A name for each file that every system accepts, none like another in any letter case."""
    head, seen, found = words.text("form.file"), Counter[str](), []
    for name in names:
        kept = "".join(one if one.isalnum() or one in " -_()&," else " " for one in name)
        plain = shortened(" ".join(kept.split())[:_LONGEST_NAME].strip())
        whole = f"{head} {plain} {day}".replace("  ", " ")
        seen[whole.casefold()] += 1
        times = seen[whole.casefold()]
        found.append(f"{whole}.xlsx" if times == 1 else f"{whole} ({times}).xlsx")
    return tuple(found)


def workbook(form: Form, words: Words) -> bytes:
    """The workbook of `form` as bytes."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, _SAFE_OPTIONS) as book:
        book.set_properties({"created": _MADE, "title": form.title})
        looks = _looks(book)
        choices = _choices(words)
        for page, rows in form.pages:
            sheet = book.add_worksheet(words.text(f"form.sheet.{page}"))
            _Page(sheet, looks, choices, words).write(rows, form if page == ABOUT else None)
        listed = book.add_worksheet(_COUNTRIES)
        for row, name in enumerate(_countries(words)):
            listed.write_string(row, 0, name)
        listed.very_hidden()
        hidden = book.add_worksheet(ids.SHEET)
        for row, cells in enumerate(ids.rows_of(form)):
            for column, cell in enumerate(cells):
                hidden.write_string(row, column, cell)
        hidden.very_hidden()
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells look; every text stays a text."""

    title: Format
    large: Format
    head: Format
    text: Format
    number: Format
    field: Format
    line: Format


def _looks(book: xlsxwriter.Workbook) -> _Looks:
    plain = {"font_color": _INK, "text_wrap": True, "valign": "top", "num_format": "@"}
    banded = plain | {"bold": True, "bg_color": _BAND}
    return _Looks(
        title=book.add_format({"bold": True, "font_size": 16, "font_color": _INK}),
        large=book.add_format({"bold": True, "font_size": 13, "font_color": _INK}),
        head=book.add_format(banded),
        text=book.add_format(plain | {"quote_prefix": True}),
        number=book.add_format(plain | {"font_color": _QUIET}),
        field=book.add_format(
            plain | {"bg_color": _FIELD, "border": 1, "border_color": "#8A949C", "locked": False}
        ),
        line=book.add_format(plain | {"font_size": 11}),
    )


def _choices(words: Words) -> dict[Cell, object]:
    """What the lists of cells offer: the words, or where the sheet of countries has them."""
    last = len(_countries(words))
    return {
        Cell.YES_NO: [words.text(f"form.{one}") for one in _YES_NO],
        Cell.MAKER: [words.text(f"form.{one}") for one in _MAKERS],
        Cell.COUNTRY: f"={_COUNTRIES}!$A$1:$A${last}",
    }


def _countries(words: Words) -> list[str]:
    names = (words.country(code) for code in countries.all_countries())
    return sorted(set(names), key=str.casefold)


@dataclass(slots=True)
class _Page:
    """One sheet on its way: `at` is the next row."""

    sheet: Worksheet
    looks: _Looks
    choices: dict[Cell, object]
    words: Words
    at: int = 1

    def write(self, rows: Sequence[Row], about: Form | None) -> None:
        """The marks of the columns, the explanation where the page has it, then the rows."""
        marks = (ids.NUMBER_MARK, ids.TEXT_MARK, *ids.ANSWER_MARKS)
        for column, (mark, width) in enumerate(zip(marks, _WIDTHS, strict=True)):
            self.sheet.write_string(0, column, mark)
            self.sheet.set_column(column, column, width)
        self.sheet.set_row(0, None, None, {"hidden": True})
        if about is not None:
            self._explain(about)
        for one in rows:
            if isinstance(one, Head):
                self._head(one)
            else:
                self._ask(one)
        self.sheet.hide_gridlines(2)
        self.sheet.set_landscape()
        self.sheet.set_paper(_A4)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.protect("", {"format_rows": True, "format_columns": True, "sort": True})

    def _explain(self, form: Form) -> None:
        self.sheet.write_string(self.at, 1, quoted(form.title), self.looks.title)
        self.sheet.set_row(self.at, 24)
        self.at += 2
        for line in (*form.lines, self.words.text("form.made_on", date=form.day)):
            self.sheet.merge_range(self.at, 1, self.at, 3, "", self.looks.line)
            self.sheet.write_string(self.at, 1, quoted(line), self.looks.line)
            self.sheet.set_row(self.at, _height(line, sum(_WIDTHS[1:4])))
            self.at += 1
        self.at += 1

    def _head(self, head: Head) -> None:
        """A row of headings; a large one stands by itself."""
        if head.is_large:
            self.at += 1
            self.sheet.write_string(self.at, 1, quoted(head.text), self.looks.large)
        else:
            self.sheet.write_string(self.at, 0, ids.HEADING, self.looks.head)
            self.sheet.write_string(self.at, 1, quoted(head.text), self.looks.head)
            for column in range(2, len(_WIDTHS)):
                text = head.columns[column - 2] if column - 2 < len(head.columns) else ""
                self.sheet.write_string(self.at, column, text, self.looks.head)
            heights = zip((head.text, *head.columns), _WIDTHS[1:], strict=False)
            self.sheet.set_row(self.at, max(_height(text, width - 4) for text, width in heights))
        self.at += 1

    def _ask(self, ask: Ask) -> None:
        self.sheet.write_string(self.at, 0, ask.number, self.looks.number)
        self.sheet.write_string(self.at, 1, quoted(ask.text), self.looks.text)
        for column, cell in enumerate(ask.cells, 2):
            self.sheet.write_blank(self.at, column, None, self.looks.field)
            source = self.choices.get(cell)
            if source is not None:
                self.sheet.data_validation(self.at, column, self.at, column, self._list(source))
        least = _LARGE_HEIGHT if ask.question == "practice.wish" else _LEAST_HEIGHT
        self.sheet.set_row(self.at, max(least, _height(ask.text, _WIDTHS[1])))
        self.at += 1

    def _list(self, source: object) -> dict[str, object]:
        """A list to choose from; something else may be typed too."""
        return {
            "validate": "list",
            "source": source,
            "error_type": "information",
            "error_message": self.words.text("form.choose")[:_LONGEST_SHOWN],
            "show_error": False,
        }


def _height(text: str, a_line: float) -> float:
    lines = max(1, -int(-len(text) // a_line))
    return 4 + _LINE_HEIGHT * lines
