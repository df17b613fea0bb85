"""The whole project as a workbook: a sheet for each table, with lists that keep an edit valid."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases import workbook_pages
from imvo_desktop.usecases.cell_rules import CellRule, rules
from imvo_desktop.usecases.export_tables import WORKED_OUT, Cell, Counts, FlatTable, all_tables
from imvo_desktop.usecases.export_text import text_of
from imvo_desktop.usecases.plain_document import GROUPS
from imvo_desktop.usecases.safe_cells import quoted
from imvo_desktop.written_files import write_bytes

LISTS = "codes"
"""The hidden sheet with the codes that cells choose from."""

TOLD = ("workbook.about", "workbook.counts")
"""The names of the sheets that hold no records."""

_SAFE_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE = datetime(1980, 1, 1)
"""What the workbook says of its making, so that equal input gives equal bytes."""

_WIDEST = 48
_A4 = 9
_ABOUT_WIDTHS = (24, 90, 10)
_COUNT_WIDTHS = (34, 34, 10)
_LONGEST_TITLE, _LONGEST_MESSAGE = 32, 255
_SPARE_ROWS = 1000
"""How many rows below the last one have their lists too, for what a person adds."""

_NOTE_SIZE = {"x_scale": 2.2, "y_scale": 2.2}


def workbook(
    network: Network, assessment: Assessment, path: Path, words: Words, progress: Progress
) -> Counts:
    """Write every table to a sheet, after one that explains and one with counts."""
    tables = all_tables(network, assessment)
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, _SAFE_OPTIONS) as book:
        book.set_properties({"created": _MADE, "title": network.project.name})
        formats = _Formats(
            head=book.add_format({"bold": True, "bottom": 1}),
            plain=book.add_format({"num_format": "@", "quote_prefix": True}),
            title=book.add_format({"bold": True, "font_size": 16}),
            wrapped=book.add_format({"text_wrap": True, "valign": "top"}),
        )
        about = book.add_worksheet(words.text(TOLD[0]))
        _about(about, workbook_pages.about(network.project.name, tables, words), formats)
        numbers = book.add_worksheet(words.text(TOLD[1]))
        rows = workbook_pages.counts(network, assessment, words)
        _grid(numbers, rows, 0, formats)
        numbers.freeze_panes(1, 0)
        numbers.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
        _widths(numbers, _COUNT_WIDTHS)
        _paper(numbers)
        lists = _Lists()
        for table in tables:
            _Sheet(book.add_worksheet(table.name), table, formats, words).write(lists, progress)
        lists.write(book.add_worksheet(LISTS))
    progress.step(1, 1)
    write_bytes(path, buffer.getvalue())
    return {table.name: len(table.rows) for table in tables}


@dataclass(frozen=True, slots=True)
class _Formats:
    """How cells look; `plain` keeps a text a text."""

    head: Format
    plain: Format
    title: Format
    wrapped: Format


@dataclass(slots=True)
class _Lists:
    """The lists of codes of all sheets, each in a column of its own."""

    columns: dict[str, tuple[str | bool, ...]] = field(default_factory=dict)

    def place(self, rule: CellRule) -> str:
        """The range that holds the codes of `rule`, as a formula."""
        if rule.name not in self.columns:
            self.columns[rule.name] = rule.codes
        column = xlsxwriter.utility.xl_col_to_name(list(self.columns).index(rule.name))
        return f"={LISTS}!${column}$1:${column}${len(rule.codes)}"

    def write(self, sheet: Worksheet) -> None:
        """Write the lists and hide them."""
        for column, codes in enumerate(self.columns.values()):
            for row, code in enumerate(codes):
                if isinstance(code, bool):
                    sheet.write_boolean(row, column, code)
                else:
                    sheet.write_string(row, column, code)
        sheet.hide()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One table on its sheet."""

    sheet: Worksheet
    table: FlatTable
    formats: _Formats
    words: Words

    def write(self, lists: _Lists, progress: Progress) -> None:
        """A header that stays in sight and filters, text as text, numbers as numbers."""
        known = rules(GROUPS.get(self.table.name, Kind.PROJECT))
        last = len(self.table.rows)
        for column, name in enumerate(self.table.headers):
            rule = known.get(name)
            self.sheet.write_string(0, column, name, self.formats.head)
            self.sheet.write_comment(0, column, self._note(name, rule), _NOTE_SIZE)
            if rule is not None and not rule.is_several:
                allowed = self._allowed(rule, lists)
                self.sheet.data_validation(1, column, last + _SPARE_ROWS, column, allowed)
        for number, row in enumerate(stepped(self.table.rows, progress), start=1):
            for column, cell in enumerate(row):
                _write(self.sheet, (number, column), cell, self.formats.plain)
        self.sheet.freeze_panes(1, 0)
        self.sheet.set_landscape()
        self.sheet.repeat_rows(0)
        self.sheet.autofilter(0, 0, last, len(self.table.headers) - 1)
        for column, name in enumerate(self.table.headers):
            longest = max(
                [len(name), *(len(text_of(row[column])) for row in self.table.rows[:500])]
            )
            self.sheet.set_column(column, column, min(longest + 3, _WIDEST))

    def _note(self, name: str, rule: CellRule | None) -> str:
        """What a column is called in the language, and what it takes."""
        lines = [_field_name(name, self.words)]
        if self.table.name == "links" and name in WORKED_OUT:
            lines.append(self.words.text("workbook.computed"))
        elif rule is not None and rule.codes and True not in rule.codes:
            lines.append(self.words.text("workbook.several" if rule.is_several else "workbook.one"))
            lines += (_code_line(rule, str(code), self.words) for code in rule.codes)
        elif rule is not None and rule.low is not None:
            lines.append(self._limits(rule))
        return "\n".join(lines)

    def _allowed(self, rule: CellRule, lists: _Lists) -> dict[str, object]:
        """What the sheet lets a person type into the cells of a column."""
        if rule.codes:
            return {
                "validate": "list",
                "source": lists.place(rule),
                **self._refusal("workbook.no_code", self.words.text("workbook.choose")),
            }
        return {
            "validate": "integer" if rule.is_whole else "decimal",
            "criteria": "between",
            "minimum": rule.low,
            "maximum": rule.high,
            **self._refusal("workbook.no_number", self._limits(rule)),
        }

    def _refusal(self, code: str, message: str) -> dict[str, object]:
        title = self.words.text(code)[:_LONGEST_TITLE]
        return {"error_title": title, "error_message": message[:_LONGEST_MESSAGE]}

    def _limits(self, rule: CellRule) -> str:
        code = "workbook.limits_whole" if rule.is_whole else "workbook.limits"
        return self.words.text(code, low=rule.low, high=rule.high)


def _about(
    sheet: Worksheet, page: tuple[str, list[str], list[workbook_pages.Row]], formats: _Formats
) -> None:
    title, lines, rows = page
    sheet.write_string(0, 0, title, formats.title)
    for number, line in enumerate(lines, start=2):
        sheet.merge_range(number, 0, number, 1, "")
        sheet.write_string(number, 0, line, formats.wrapped)
        sheet.set_row(number, 32)
    _grid(sheet, rows, len(lines) + 3, formats)
    _widths(sheet, _ABOUT_WIDTHS)
    sheet.set_row(0, 24)
    sheet.hide_gridlines(2)
    _paper(sheet)


def _grid(
    sheet: Worksheet, rows: Sequence[workbook_pages.Row], first: int, formats: _Formats
) -> None:
    """Rows below a header that stands in the first of them."""
    for number, row in enumerate(rows, start=first):
        for column, cell in enumerate(row):
            if number == first:
                sheet.write_string(number, column, str(cell), formats.head)
            else:
                _write(sheet, (number, column), cell, formats.plain)


def _paper(sheet: Worksheet) -> None:
    """Print as wide as one sheet of A4."""
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)


def _widths(sheet: Worksheet, widths: Sequence[int]) -> None:
    for column, wide in enumerate(widths):
        sheet.set_column(column, column, wide)


def _write(sheet: Worksheet, at: tuple[int, int], cell: Cell, plain: Format) -> None:
    """A cell as it is; a number of more digits than a workbook keeps (15) stands as text."""
    if cell is None or cell == "":
        return
    if isinstance(cell, bool):
        sheet.write_boolean(*at, cell)
    elif isinstance(cell, (int, float)) and float(f"{cell:.15G}") == cell:
        sheet.write_number(*at, cell)
    else:
        sheet.write_string(*at, quoted(str(cell)), plain)


def _code_line(rule: CellRule, code: str, words: Words) -> str:
    said = words.text(f"{rule.group}.{code}")
    return code if said == f"{rule.group}.{code}" else f"{code} = {said}"


def _field_name(name: str, words: Words) -> str:
    """What a field is called in the language, for the note on its column."""
    code = f"field.{name.rpartition('.')[2]}"
    said = words.text(code)
    return name if said == code else said
