"""Which separator and quote sign a text list uses, by a vote over its first lines."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass

DELIMITERS = (";", "\t", "|", ",")
_DEFAULT = ","


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the cells of a line are told apart."""

    delimiter: str
    quotechar: str
    escapechar: str | None = None
    skips_blanks: bool = False


def detect(lines: list[str], delimiter: str | None, quotechar: str | None) -> Dialect:
    """The dialect of `lines`; what is given is kept."""
    text = "".join(lines)
    quote = quotechar or _quote_sign(text)
    chosen = delimiter or max(DELIMITERS, key=lambda one: _score(lines, one, quote))
    if delimiter is None and _score(lines, chosen, quote) <= 0:
        chosen = _DEFAULT
    escaped = f"\\{quote}" in text and quote * 2 not in text
    return Dialect(chosen, quote, "\\" if escaped else None, f"{chosen} {quote}" in text)


def _quote_sign(text: str) -> str:
    """A single quote only where no double one is used and cells are clearly wrapped in it."""
    if '"' in text:
        return '"'
    wrapped = sum(text.count(f"'{sign}'") for sign in DELIMITERS)
    return "'" if wrapped >= 2 else '"'


def _score(lines: list[str], delimiter: str, quote: str) -> float:
    """How evenly `delimiter` cuts the lines: 1 is the same number of cells everywhere."""
    reader = csv.reader(lines, delimiter=delimiter, quotechar=quote)
    widths = Counter(len(record) for record in reader if any(cell.strip() for cell in record))
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    return count / widths.total() + min(width, 20) / 1000
