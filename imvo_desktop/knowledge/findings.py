"""What sources say, one finding a row: the tables of the knowledge base, and lists of one's own.

The columns are the fields of `SourceFinding`; docs/knowledge.md describes them.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from imvo_desktop import resources
from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.plain_codes import hs_digits

COLUMNS = tuple(field.name for field in fields(SourceFinding))
REQUIRED = ("id", "source", "theme", "level_from")
_DELIMITERS = ",;\t"
_TOO_MANY = ""
_LIKELIHOODS = {"": None, "3": 3, "4": 4}
_NEEDED: dict[LevelFrom, tuple[str, ...]] = {
    LevelFrom.COUNTRY: ("country",),
    LevelFrom.PRODUCT: ("hs",),
    LevelFrom.COUNTRY_PRODUCT: ("country", "hs"),
    LevelFrom.SECTOR: ("sectors",),
    LevelFrom.MATERIAL: ("level_from",),
}
_YES_OR_EMPTY = {"": False, "yes": True}


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where a value stands, for whoever has to mend it."""

    file: str
    row: int
    column: str
    text: str

    def unfit(self) -> InputError:
        return InputError(
            "findings_cell_invalid",
            file=self.file,
            row=self.row,
            column=self.column,
            value=self.text[:80],
        )


@cache
def bundled() -> tuple[SourceFinding, ...]:
    """Every finding of the knowledge base, in the order of the ids."""
    files = sorted(resources.path("knowledge", "findings").glob("*.csv"))
    found = [one for file in files for one in read(file)]
    return tuple(sorted(found, key=lambda one: one.id))


@cache
def covered_themes() -> frozenset[Theme]:
    """The themes that some finding of the knowledge base speaks of."""
    return frozenset(one.theme for one in bundled())


def read(file: Path) -> tuple[SourceFinding, ...]:
    """The findings of one table, in the order of its rows.

    Comma, semicolon or tab; UTF-8; `id`, `source`, `theme` and `level_from` are required, of the
    other columns those that are there are read. Raises `FileError` (`file_missing`,
    `file_unreadable`) and `InputError`: `file_not_a_table`, `findings_column_missing`,
    `findings_column_unknown`, `findings_cell_invalid` and `findings_id_twice`, with the row as a
    spreadsheet counts it and the column.
    """
    text = _text(file)
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    lines = io.StringIO(text, newline="")
    reader = csv.DictReader(lines, delimiter=delimiter, restkey=_TOO_MANY, restval="")
    try:
        _check_header(file.name, reader.fieldnames or ())
        return tuple(_findings(file.name, reader))
    except csv.Error as error:
        raise InputError("file_not_a_table", name=file.name) from error


def finding_of(file: str, row: int, values: Mapping[str, str]) -> SourceFinding:
    """The finding that `values`, by column, say; a fault raises `InputError` as in `read`."""
    if _TOO_MANY in values:
        raise _Cell(file, row, COLUMNS[-1], str(values[_TOO_MANY])).unfit()

    def cell(column: str) -> _Cell:
        return _Cell(file, row, column, values.get(column, "").strip())

    finding = SourceFinding(
        id=_required(cell("id")),
        source=_required(cell("source")),
        theme=_one_of(cell("theme"), Theme),
        level_from=_one_of(cell("level_from"), LevelFrom),
        country=_country(cell("country")),
        areas=tuple(_parts(cell("areas"))),
        good=cell("good").text or None,
        hs=tuple(_codes(cell("hs"))),
        is_part=_looked_up(cell("is_part"), _YES_OR_EMPTY),
        sectors=tuple(_parts(cell("sectors"))),
        input_country=_country(cell("input_country")),
        likelihood=_looked_up(cell("likelihood"), _LIKELIHOODS),
        measure=cell("measure").text or None,
        value=_number(cell("value")),
        unit=cell("unit").text or None,
        note=cell("note").text or None,
    )
    lacking = _lacking(finding)
    if lacking is not None:
        raise cell(lacking).unfit()
    return finding


def _findings(file: str, reader: csv.DictReader[str]) -> Iterator[SourceFinding]:
    seen = set[str]()
    for values in reader:
        finding = finding_of(file, reader.line_num, values)
        if finding.id in seen:
            row = reader.line_num
            raise InputError("findings_id_twice", file=file, row=row, value=finding.id[:80])
        seen.add(finding.id)
        yield finding


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise FileError("file_missing", name=file.name) from error
    except UnicodeDecodeError as error:
        raise InputError("file_not_a_table", name=file.name) from error
    except OSError as error:
        raise FileError("file_unreadable", name=file.name) from error


def _check_header(file: str, header: Sequence[str]) -> None:
    for column in REQUIRED:
        if column not in header:
            raise InputError("findings_column_missing", file=file, column=column)
    for column in header:
        if column not in COLUMNS:
            raise InputError("findings_column_unknown", file=file, column=column[:80])


def _lacking(finding: SourceFinding) -> str | None:
    """The column without which the finding can never speak of a delivery."""
    is_filled = {
        "country": finding.country is not None,
        "sectors": bool(finding.sectors),
        "hs": bool(finding.hs or finding.sectors or finding.good),
        "level_from": finding.level_from is not LevelFrom.MATERIAL,
    }
    needed = _NEEDED[finding.level_from]
    if finding.areas:
        needed = ("country", *needed)
    return next((column for column in needed if not is_filled[column]), None)


def _required(cell: _Cell) -> str:
    if not cell.text:
        raise cell.unfit()
    return cell.text


def _one_of[Code: (Theme, LevelFrom)](cell: _Cell, code: Callable[[str], Code]) -> Code:
    try:
        return code(cell.text)
    except ValueError:
        raise cell.unfit() from None


def _looked_up[Value](cell: _Cell, values: Mapping[str, Value]) -> Value:
    if cell.text not in values:
        raise cell.unfit()
    return values[cell.text]


def _country(cell: _Cell) -> str | None:
    if cell.text and countries.by_code(cell.text) is None:
        raise cell.unfit()
    return cell.text or None


def _parts(cell: _Cell) -> Iterator[str]:
    return (part.strip() for part in cell.text.split("|") if part.strip())


def _codes(cell: _Cell) -> Iterator[str]:
    for part in _parts(cell):
        code = hs_digits(part)
        if code is None:
            raise cell.unfit()
        yield code


def _number(cell: _Cell) -> float | None:
    if not cell.text:
        return None
    try:
        number = float(cell.text)
    except ValueError:
        raise cell.unfit() from None
    if not math.isfinite(number):
        raise cell.unfit()
    return number
