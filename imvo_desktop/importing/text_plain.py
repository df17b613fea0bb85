r"""Ways to write a cell that the reader does not know, rewritten to the way it knows.

`\"` for a quote inside a cell, blanks between a closing quote and the separator, and lines that
some program put in quotes as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from imvo_desktop.importing.delimiter import Dialect

type Rewrite = Callable[[str], str]


def rewriting(lines: Sequence[str], dialect: Dialect) -> Rewrite | None:
    """What makes text like `lines` plain; None when it is plain."""
    steps: list[Rewrite] = []
    if dialect.is_wrapped:
        steps.append(_unwrapping(dialect.quotechar))
    if dialect.has_escapes:
        steps.append(_doubling(dialect.quotechar))
    closed = re.compile(
        rf"(?<=[^{dialect.quotechar}]{dialect.quotechar}) +(?={re.escape(dialect.delimiter)})"
    )
    if dialect.delimiter != " " and sum(bool(closed.search(line)) for line in lines) >= 2:
        steps.append(lambda text: closed.sub("", text))
    if not steps:
        return None
    return lambda text: _through(steps, text)


def _through(steps: Sequence[Rewrite], text: str) -> str:
    for step in steps:
        text = step(text)
    return text


def _unwrapping(quote: str) -> Rewrite:
    line = re.compile(
        rf"^[ \t]*{quote}((?:[^{quote}\r\n]|{quote}{quote})*){quote}(?=[ \t]*\r?$)", re.M
    )
    return lambda text: line.sub(lambda found: found[1].replace(quote * 2, quote), text)


def _doubling(quote: str) -> Rewrite:
    r"""`\"` as `""` and `\\` as `\`; every other backslash stays."""
    escaped = re.compile(rf"\\([\\{quote}])")
    return lambda text: escaped.sub(lambda found: quote * 2 if found[1] == quote else "\\", text)
