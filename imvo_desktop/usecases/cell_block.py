"""A block of cells as spreadsheets put it on the clipboard: rows of cells, parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from imvo_desktop.importing.canonical import without_guard
from imvo_desktop.usecases.safe_cells import csv_cell

type Block = tuple[tuple[str, ...], ...]

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")
_NEEDS_QUOTES = re.compile(r'[\t\n\r]|^\s*"')
_NUMBER = re.compile(r"-?\d+([.,]\d+)?( %)?")


def read_block(text: str) -> Block:
    """The rows of cells in `text`.

    A cell between quotes may hold tabs and new lines, and two quotes for one; a quote that does not
    close its cell is just a quote. The line end after the last row makes no row.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x00")
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    at = 0
    while True:
        cell, at = _cell(text, at)
        row.append(cell)
        if at < len(text) and text[at] == "\t":
            at += 1
            continue
        rows.append(tuple(row))
        row = []
        at += 1
        if at >= len(text):
            return tuple(rows)


def written_block(rows: Sequence[Sequence[str]]) -> str:
    """`rows` as text, each row ended by a line end, as spreadsheets write it.

    What a spreadsheet would take for a formula gets a quote before it; `read_block` takes it away.
    """
    return "".join("\t".join(map(_written, row)) + "\n" for row in rows)


def html_block(rows: Sequence[Sequence[str]], heads: Sequence[str] = ()) -> str:
    """`rows` as a table for word processors and spreadsheets; text stays text, never a formula."""
    head = "".join(f"<th>{_html(one)}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
    top = f"<tr>{head}</tr>" if heads else ""
    return (
        '<html><head><meta charset="utf-8"></head><body><table border="1" '
        f'style="border-collapse:collapse">{top}{body}</table></body></html>'
    )


def _cell(text: str, at: int) -> tuple[str, int]:
    quoted = _QUOTED.match(text, at)
    if quoted is not None:
        return without_guard(quoted[1].replace('""', '"')), quoted.end()
    plain = _PLAIN.match(text, at)
    end = plain.end() if plain is not None else at
    return without_guard(text[at:end]), end


def _written(cell: str) -> str:
    guarded = csv_cell(cell.replace("\r\n", "\n").replace("\r", "\n"))
    if _NEEDS_QUOTES.search(guarded):
        return '"' + guarded.replace('"', '""') + '"'
    return guarded


def _html_cell(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        return f"<td>{_html(cell)}</td>"
    return f"<td style=\"mso-number-format:'\\@'\">{_html(cell)}</td>"


def _html(cell: str) -> str:
    return escape(cell).replace("\n", '<br style="mso-data-placement:same-cell">')
