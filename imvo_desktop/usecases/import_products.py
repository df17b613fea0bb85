"""The products of a list in its own words, each with the heading they lead to and the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from imvo_desktop.importing import cell_values, rows_above, rows_apart
from imvo_desktop.importing.answers import NO_ANSWERS, Answers
from imvo_desktop.importing.cell_values import Column
from imvo_desktop.importing.table import Table
from imvo_desktop.knowledge import product_finder
from imvo_desktop.progress import SILENT, Progress

MOST_PROPOSED = 1000
_PRODUCT, _HS = "link.product", "link.hs"
_STEP = 50


@dataclass(frozen=True, slots=True)
class ReadProduct:
    """One text of a list and the code of goods it leads to.

    `rows` counts those that have the text and no code of their own. `reason`: `chosen` by a
    person; `sure` where the text names one thing; else a proposal, by how it was found: `exact`
    (several things have that name), `part` or `fuzzy`; `none` where nothing was found and `hs` is
    blank. `word` is our word that led to it. What is sure is not stored: the program computes it
    from the text wherever it is needed.
    """

    text: str
    hs: str
    reason: str
    rows: int
    word: str = ""


def products_of(
    table: Table,
    mapping: Mapping[str, str],
    answers: Answers = NO_ANSWERS,
    progress: Progress = SILENT,
) -> tuple[ReadProduct, ...]:
    """Each product text of the list, those of most rows first.

    What is not certain is looked up for the first thousand texts; the others have no proposal.
    """
    apart = rows_apart.reasons(table, mapping, progress)
    whole = rows_above.filled(table, mapping, apart, progress)
    rows = Counter(_texts(whole.table, mapping))
    found = []
    for index, text in enumerate(sorted(rows, key=lambda text: (-rows[text], text))):
        if index % _STEP == 0:
            progress.step(index, len(rows))
        found.append(_read(text, rows[text], answers, is_proposed=index < MOST_PROPOSED))
    return tuple(found)


def _read(text: str, rows: int, answers: Answers, *, is_proposed: bool) -> ReadProduct:
    chosen = answers.headings.get(text)
    if chosen:
        return ReadProduct(text, chosen, "chosen", rows)
    sure = product_finder.heading_of(text)
    if sure is not None:
        return ReadProduct(text, sure.hs, "sure", rows, sure.word)
    hits = product_finder.find(text, limit=1) if is_proposed else ()
    if not hits:
        return ReadProduct(text, "", "none", rows)
    return ReadProduct(text, hits[0].hs, hits[0].reason, rows, hits[0].word)


def _texts(table: Table, mapping: Mapping[str, str]) -> Iterator[str]:
    """The product of each row that has no code of goods of its own, as the import reads it."""
    columns = [
        Column(index, name, mapping[name])
        for index, name in enumerate(table.columns)
        if mapping.get(name) in (_PRODUCT, _HS)
    ]
    for row in table.rows:
        values: dict[str, object] = {}
        for column in columns:
            value = cell_values.read(row[column.index], column).value
            if value is not None:
                values.setdefault(column.field, value)
        if _PRODUCT in values and _HS not in values:
            yield str(values[_PRODUCT])
