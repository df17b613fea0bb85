"""The rows beside a chart: those of its twin, or of a lens with what each cell sorts by."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from imvo_desktop.analysis.method import LEVEL_NUMBER
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.lens_cells import cell_text, heading
from imvo_desktop.usecases.lens_report import CellValue, Form, LensReport, LensRow

NUMERIC = frozenset({Form.COUNT, Form.SHARE, Form.NUMBER, Form.MONEY, Form.DAYS})

type About = tuple[Kind, tuple[str, ...]]
"""The kind and ids of the records a row stands for."""


@dataclass(frozen=True, slots=True)
class ShownTable:
    """Rows in the order they were found in; `is_sorted_by_form` where their cells can be sorted."""

    headers: tuple[str, ...]
    forms: tuple[Form, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    about: tuple[About, ...]
    currency: str = ""
    is_sorted_by_form: bool = False

    def text(self, row: int, column: int, words: Words) -> str:
        """What a cell says; what is not known says so."""
        return cell_text(words, self.forms[column], self.rows[row][column], self.currency)

    def level(self, row: int, column: int) -> Level | None:
        """The level a cell holds; None where it holds none."""
        value = self.rows[row][column]
        is_level = self.forms[column] is Form.LEVEL
        return Level(str(value)) if is_level and value is not None else None

    def order(self, column: int, words: Words, *, is_falling: bool) -> list[int]:
        """The rows by a column; equal ones as they were found, what is not known always last."""
        keys = {row: self._key(row, column, words) for row in range(len(self.rows))}
        known = [row for row, key in keys.items() if key is not None]
        unknown = [row for row, key in keys.items() if key is None]
        return sorted(known, key=lambda row: keys[row] or (0.0, ""), reverse=is_falling) + unknown

    def _key(self, row: int, column: int, words: Words) -> tuple[float, str] | None:
        value, form = self.rows[row][column], self.forms[column]
        if value is None:
            return None
        if form is Form.LEVEL:
            level = Level(str(value))
            return None if level is Level.UNKNOWN else (float(LEVEL_NUMBER[level]), "")
        if form in NUMERIC and not isinstance(value, str):
            return float(value), ""
        return 0.0, self.text(row, column, words).casefold()


def of_twin(twin: TableTwin) -> ShownTable:
    """The rows of a chart, in its order."""
    forms = (Form.NAME,) * len(twin.headers)
    about = tuple((twin.kind, ids) for ids in twin.ids)
    return ShownTable(twin.headers, forms, twin.rows, about)


def of_report(
    report: LensReport, words: Words, currency: str, kept: Collection[str] | None = None
) -> ShownTable:
    """The rows of a lens; those about risks only as far as these are `kept` in view."""
    rows = [row for row in report.rows if _is_kept(row, kept)]
    return ShownTable(
        headers=tuple(heading(words, one.code) for one in report.columns),
        forms=tuple(one.form for one in report.columns),
        rows=tuple(row.cells for row in rows),
        about=tuple((row.kind, row.ids) for row in rows),
        currency=currency,
        is_sorted_by_form=True,
    )


def is_of_the_whole_chain(report: LensReport) -> bool:
    """Whether a lens tells of the whole chain, also where the views are narrowed to some risks."""
    return not any(row.kind is Kind.RISK for row in report.rows)


def as_lines(table: ShownTable, words: Words, rows: Sequence[int]) -> str:
    """`rows` as lines with tabs between the cells, headings first, for the clipboard."""
    columns = range(len(table.headers))
    cells = [table.headers, *([table.text(row, one, words) for one in columns] for row in rows)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in cells) + "\n"


def records(table: ShownTable, rows: Sequence[int]) -> About | None:
    """What `rows` stand for, of the kind of the first; None where that is nothing."""
    about = [table.about[row] for row in rows if row < len(table.about)]
    if not about:
        return None
    kind = about[0][0]
    ids = dict.fromkeys(one for other, found in about if other is kind for one in found)
    return (kind, tuple(ids)) if ids else None


def _is_kept(row: LensRow, kept: Collection[str] | None) -> bool:
    return kept is None or row.kind is not Kind.RISK or any(one in kept for one in row.ids)
