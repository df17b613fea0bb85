"""Tables of a web page as sheets: many programs write HTML and call it XLS."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.importing import text_decoding
from imvo_desktop.importing.spreadsheet_merged import Block
from imvo_desktop.importing.spreadsheet_rows import SheetNotes, SheetRow, Workbook
from imvo_desktop.importing.table import MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS_READ

MAX_BYTES = 100_000_000
MAX_CELLS = 2_000_000
_MAX_DEPTH = 50
_MAX_TAG = 1 << 20
_MAX_LAST_TAG = 4096
_CHUNK = 1 << 16
_CELLS = ("td", "th")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{3,20})", re.IGNORECASE)
_BLANKS = re.compile(r"[^\S\n]+")


@dataclass(slots=True)
class _HtmlTable:
    """One table as far as it is read; a cell over several rows pushes those below aside."""

    rows: list[SheetRow] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    cells: list[str] | None = None
    is_hidden: bool = False
    number: int = 0
    column: int = 0
    spans: tuple[int, int] = (1, 1)
    text: list[str] | None = None
    taken: dict[int, int] = field(default_factory=dict)

    def begin_row(self, is_hidden: bool) -> None:
        self.end_row()
        self.number += 1
        self.column = 0
        self.cells = []
        self.is_hidden = is_hidden

    def end_row(self) -> None:
        self.end_cell()
        if self.cells is not None:
            self.rows.append(SheetRow(self.number, self.cells, self.is_hidden))
        self.cells = None

    def begin_cell(self, rows: int, columns: int) -> None:
        self.end_cell()
        if self.cells is None:
            self.begin_row(is_hidden=False)
        while self.taken.get(self.column, 0) >= self.number:
            self.column += 1
        self.spans = (rows, columns)
        self.text = []

    def end_cell(self) -> None:
        if self.text is None or self.cells is None:
            return
        text, self.text = _tidy("".join(self.text)), None
        rows, columns = self.spans
        last, end = self.number + rows - 1, self.column + columns
        self.cells += [""] * (self.column - len(self.cells))
        self.cells.append(text)
        if rows > 1:
            self.blocks.append(Block(self.number, last, self.column, end - 1))
            self.taken.update(dict.fromkeys(range(self.column, end), last))
        self.column = end

    @property
    def is_list(self) -> bool:
        """Whether there is more than a single cell in it."""
        return sum(1 for row in self.rows for cell in row.cells if cell) > 1


class _Page(HTMLParser):
    """Collects the tables of a page, also those inside another."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_HtmlTable] = []
        self._open: list[_HtmlTable] = []
        self._cells = 0
        self._is_silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._begin_table()
        self._is_silent = tag in ("script", "style")
        if not self._open:
            return
        table = self._open[-1]
        if tag == "tr":
            table.begin_row("display:none" in (dict(attrs).get("style") or "").replace(" ", ""))
        elif tag in _CELLS:
            given = dict(attrs)
            table.begin_cell(_span(given.get("rowspan")), _span(given.get("colspan")))
            self._count()
        elif tag in ("br", "p", "div", "li") and table.text:
            table.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._is_silent = False
        if not self._open:
            return
        if tag in _CELLS:
            self._open[-1].end_cell()
        elif tag == "tr":
            self._open[-1].end_row()
        elif tag == "table":
            self._open.pop().end_row()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1].text is not None and not self._is_silent:
            self._open[-1].text.append(data)

    def end(self) -> None:
        """Close what the page left open; a long tag that never ends is left unread."""
        if len(self.rawdata) < _MAX_LAST_TAG:
            self.close()
        while self._open:
            self._open.pop().end_row()

    def _begin_table(self) -> None:
        if len(self._open) >= _MAX_DEPTH:
            raise InputError("file_too_big", limit=_MAX_DEPTH)
        self._open.append(_HtmlTable())
        self.tables.append(self._open[-1])

    def _count(self) -> None:
        self._cells += 1
        if self._cells > MAX_CELLS or self._open[-1].number > MAX_ROWS_READ:
            raise InputError("file_too_big", limit=MAX_CELLS)


def open_html(path: Path) -> Workbook:
    """The tables of the page in `path`; raises `InputError` where there is none."""
    if path.stat().st_size > MAX_BYTES:
        raise InputError("file_too_big", limit=MAX_BYTES)
    with path.open("rb") as file:
        if file.read(32).lower().startswith(b"mime-version:"):
            raise InputError("file_is_web_page", name=path.name)
    page = _Page()
    with path.open(encoding=_encoding(path), errors="replace") as file:
        while part := file.read(_CHUNK):
            page.feed(part)
            if len(page.rawdata) > _MAX_TAG:
                raise InputError("file_damaged", name=path.name)
    page.end()
    tables = [one for one in page.tables if one.is_list]
    if not tables:
        raise InputError("file_is_web_page", name=path.name)
    sheets = {str(number): one for number, one in enumerate(tables, 1)}
    return Workbook(
        format="html",
        sheets=list(sheets),
        visible=list(sheets),
        read=lambda name, notes, place: _rows(sheets[name], notes, place),
        size=lambda name: len(sheets[name].rows),
    )


def _rows(table: _HtmlTable, notes: SheetNotes, place: list[int]) -> Iterator[SheetRow]:
    for block in table.blocks:
        notes.merged.add(block)
    for number, row in enumerate(table.rows, 1):
        place[0] = number
        yield row._replace(cells=list(row.cells))


def _encoding(path: Path) -> str:
    """What the page says of itself, else what its letters look like."""
    with path.open("rb") as file:
        said = _CHARSET.search(file.read(4096))
    found = text_decoding.detect(path)
    if said is None or found.startswith("utf-16") or found == "utf-8-sig":
        return found
    try:
        return codecs.lookup(said[1].decode()).name
    except LookupError:
        return found


def _span(written: str | None) -> int:
    digits = (written or "").strip()
    return min(max(1, int(digits)), MAX_COLUMNS) if digits.isdecimal() and len(digits) < 9 else 1


def _tidy(text: str) -> str:
    """The text as a page shows it: blanks joined, lines kept."""
    lines = (_BLANKS.sub(" ", line).strip() for line in text[: MAX_CELL_LENGTH * 4].split("\n"))
    return "\n".join(line for line in lines if line).replace("\x00", "")
