"""Which separator and quote sign a text list uses, by a vote over its first lines."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

DELIMITERS = (";", "\t", "|", ",")
_DEFAULT = ","
_BLANK = " "
_ENOUGH = 0.5
_FEW_CELLS = 0.1
_BESIDE_QUOTES = 0.2
_FEWEST_BLANK_CELLS = 3
_VALUE = re.compile(r"(?=.*\d)[\d.,:/€$£%+-]+|[A-Z]{2,3}|(?=.*\d)[A-Za-z\d-]+")
_MOSTLY = 0.9
_COMMA_IN_A_NAME = re.compile(
    r", (?=(?:Ltd|Limited|Inc|LLC|Corp|Co|PLC|LLP|GmbH|B\.?V|N\.?V|S\.?A|S\.?L|S\.?r\.?l|JSC)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the cells of a line are told apart.

    `has_escapes` is a backslash before a quote in a cell, `is_wrapped` a whole line in quotes.
    """

    delimiter: str
    quotechar: str = '"'
    has_escapes: bool = False
    skips_blanks: bool = False
    is_wrapped: bool = False


def detect(lines: list[str], delimiter: str | None, quotechar: str | None) -> Dialect:
    """The dialect of `lines`; what is given is kept."""
    quote = quotechar or _quote_sign(lines)
    bare = _unwrapped(lines, quote)
    chosen = delimiter or _separator(bare or lines, quote)
    plain = _plain(lines, chosen, quote)
    is_wrapped = bare is not None and _is_table(bare, Dialect(chosen, quote))
    has_escapes = not is_wrapped and _has_escapes(lines, plain)
    return Dialect(chosen, quote, has_escapes, plain.skips_blanks, is_wrapped)


def _plain(lines: list[str], delimiter: str, quote: str) -> Dialect:
    skips_blanks = _is_followed_by_blanks(lines, delimiter, quote)
    return Dialect(delimiter, quote, skips_blanks=skips_blanks)


def records_of(lines: list[str], dialect: Dialect) -> list[list[str]]:
    """The records of a few lines; with a quote that is never closed, those of the whole lines."""
    quote = dialect.quotechar
    if "".join(lines).count(quote) % 2 == 0:
        return list(_reader(lines, dialect))
    return [cells_of_line(line, dialect) for line in lines if line.count(quote) % 2 == 0]


def cells_of_line(line: str, dialect: Dialect) -> list[str]:
    """The cells of one line, read as kindly as can be."""
    return next(_reader([line], dialect), [])


def _unwrapped(lines: list[str], quote: str) -> list[str] | None:
    """The lines without the quotes around each; None where not nearly every line is one cell."""
    filled = [line.strip() for line in lines if line.strip()]
    whole = re.compile(rf"{quote}(?:[^{quote}]|{quote}{quote})*{quote}")
    wrapped = [line for line in filled if whole.fullmatch(line)]
    if len(filled) < 2 or len(wrapped) < len(filled) * _MOSTLY:
        return None
    return [line[1:-1].replace(quote * 2, quote) for line in wrapped]


def _is_table(lines: list[str], dialect: Dialect) -> bool:
    """Whether the first line has the three cells or more that nearly all others have."""
    widths = [len(record) for record in _reader(lines, dialect)]
    return widths[0] > 2 and widths.count(widths[0]) >= len(widths) * _MOSTLY


def _reader(lines: list[str], dialect: Dialect) -> Iterator[list[str]]:
    return csv.reader(
        lines,
        delimiter=dialect.delimiter,
        quotechar=dialect.quotechar,
        skipinitialspace=dialect.skips_blanks,
    )


def _quote_sign(lines: list[str]) -> str:
    """The sign that cells are wrapped in; a single quote only where it clearly is that one."""
    wrapped = {sign: sum(_wrapped(line, sign) for line in lines) for sign in "\"'"}
    return "'" if wrapped["'"] >= 2 and wrapped["'"] > wrapped['"'] else '"'


def _wrapped(line: str, sign: str) -> int:
    """How many cells of `line` begin and end with `sign`, whatever the separator."""
    cell = rf"(?:^|[;\t|, ]){sign}(?:[^{sign}]|{sign}(?![;\t|, ]|\s*$))+{sign}(?=[;\t|, ]|\s*$)"
    return len(re.findall(cell, line[:2000]))


def _separator(lines: list[str], quote: str) -> str:
    scores = {one: _score(lines, _plain(lines, one, quote)) for one in DELIMITERS}
    if _is_comma_in_texts(lines):
        scores[","] = 0.0
    best = max(DELIMITERS, key=lambda one: scores[one])
    if scores[best] < _ENOUGH and _is_cut_by_blanks(lines, quote):
        return _BLANK
    if scores[best] > 0:
        return best
    text = "".join(lines)
    return next((one for one in (_DEFAULT, *DELIMITERS) if one not in text), _DEFAULT)


def _is_comma_in_texts(lines: list[str]) -> bool:
    """Whether commas only stand in names and sentences: "Golden Bright Co., Ltd"."""
    commas = [line.count(",") for line in lines if line.strip()]
    in_names = [len(_COMMA_IN_A_NAME.findall(line)) for line in lines if line.strip()]
    if not any(commas):
        return False
    if commas == in_names:
        return True
    are_followed = all(line.count(",") == line.count(", ") for line in lines)
    return are_followed and sum(map(bool, commas)) < len(commas) * _ENOUGH


def _score(lines: list[str], dialect: Dialect) -> float:
    """How evenly the separator cuts the lines: near 1 is as many cells everywhere, and many."""
    records = [one for one in records_of(lines, dialect) if any(cell.strip() for cell in one)]
    widths = Counter(map(len, records))
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    evenness = count / widths.total() * (1 - _FEW_CELLS / width)
    return evenness + _BESIDE_QUOTES * _part_beside_quotes(lines, dialect)


def _part_beside_quotes(lines: list[str], dialect: Dialect) -> float:
    """In which part of the lines the separator stands against a quoted cell."""
    after, before = dialect.quotechar + dialect.delimiter, dialect.delimiter + dialect.quotechar
    return sum(after in line or before in line for line in lines) / len(lines)


def _is_cut_by_blanks(lines: list[str], quote: str) -> bool:
    """Whether blanks separate cells: the first line as wide as many others, with values in them.

    A list of names is cut evenly by blanks too, but its parts are words.
    """
    records = [one for one in _reader(lines, Dialect(_BLANK, quote)) if any(one)]
    widths = Counter(map(len, records))
    width = len(records[0]) if records else 0
    rows = [one for one in records[1:] if len(one) == width]
    if width < _FEWEST_BLANK_CELLS or len(rows) < 2 or widths[width] < widths.total() * 0.2:
        return False
    columns = zip(*rows, strict=True)
    values = [sum(_VALUE.fullmatch(cell) is not None for cell in column) for column in columns]
    return sum(count >= len(rows) * _MOSTLY for count in values) >= 2


def _is_followed_by_blanks(lines: list[str], delimiter: str, quote: str) -> bool:
    """Whether a blank after the separator belongs to the separator."""
    if delimiter == _BLANK:
        return False
    text = "".join(lines)
    if f"{delimiter} {quote}" in text:
        return True
    inner = [line.rstrip("\r\n") for line in lines]
    total = sum(line.count(delimiter) for line in inner)
    followed = sum(line.count(f"{delimiter} ") + line.endswith(delimiter) for line in inner)
    return total >= 4 and len(inner) > 1 and followed >= total * _MOSTLY


def _has_escapes(lines: list[str], dialect: Dialect) -> bool:
    """Whether a quote inside a cell is written with a backslash: when rows fit better so.

    A backslash before the last quote of a cell may be the end of a path.
    """
    inside = re.compile(rf"\\{dialect.quotechar}(?![{re.escape(dialect.delimiter)}\r\n])")
    if inside.search("".join(lines)) is None:
        return False
    doubled = [line.replace(f"\\{dialect.quotechar}", dialect.quotechar * 2) for line in lines]
    return _score(doubled, dialect) > _score(lines, dialect) or (
        _unsound(doubled, dialect) < _unsound(lines, dialect)
    )


def _unsound(lines: list[str], dialect: Dialect) -> int:
    """How many lines have quotes that do not match."""
    count = 0
    for line in lines:
        reader = csv.reader(
            [line], delimiter=dialect.delimiter, quotechar=dialect.quotechar, strict=True
        )
        try:
            next(reader, None)
        except csv.Error:
            count += 1
    return count
