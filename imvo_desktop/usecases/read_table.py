"""Reads a list and says how it was read, what its columns mean, and what was found in it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.importing import column_mapping, geojson, table_reader, templates
from imvo_desktop.importing.column_mapping import ColumnMapping
from imvo_desktop.importing.table import DETECT, Finding, HowRead, ReadOptions, Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import import_cmrt
from imvo_desktop.written_files import replacing

SAMPLE_ROWS = 200
_FIRST_BYTES = 65_536
_WITH_COUNT = frozenset(
    ("too_many_to_import", "findings_more", "rows_hidden", "rows_hidden_left_out")
)
_WITH_COUNTRY = frozenset(("country_read", "country_from_address", "country_from_name"))


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list as read, and the field proposed for each of its columns."""

    table: Table
    mapping: ColumnMapping

    @property
    def fields(self) -> dict[str, str]:
        """The proposed mapping by the name of the column."""
        return self.mapping.by_name(self.table.columns)


def read(path: Path, options: ReadOptions = DETECT, progress: Progress = SILENT) -> ReadList:
    """The list in `path` with a proposed mapping; raises as `table_reader.read`."""
    table = table_reader.read(path, options, progress)
    if table.how.template == templates.CMRT:
        table = import_cmrt.with_company(table, import_cmrt.company_in(path, table, progress))
    return ReadList(table, column_mapping.guess(table.headers, table.rows[:SAMPLE_ROWS]))


def read_or_nothing(path: Path) -> ReadList:
    """As `read`, but a file without any row is a list of none, with an error that says so.

    Who only reads gets the table there is; an import refuses the file.
    """
    try:
        return read(path)
    except InputError as error:
        if error.code != "file_empty":
            raise
    found = Finding("file_empty", Seriousness.ERROR, None, None, path.name)
    how = HowRead("csv", None, None, None, 0, 0, None, (), ".", None)
    return ReadList(Table((), (), (), how, (found,)), ColumnMapping())


def is_case(path: Path) -> bool:
    """Whether `path` is a JSON document of a chain; GeoJSON is a list, whatever its name."""
    if path.suffix.casefold() != ".json":
        return False
    try:
        with path.open("rb") as file:
            return not geojson.is_geojson(file.read(_FIRST_BYTES))
    except OSError:
        return True


def document_of(found: ReadList, words: Words) -> dict[str, object]:
    """What `imvo read --json` prints (contract.md)."""
    table, how = found.table, found.table.how
    return {
        "format": how.format,
        "encoding": how.encoding,
        "delimiter": how.delimiter,
        "quotechar": how.quotechar,
        "decimal": how.decimal,
        "header_rows": how.header_rows,
        "preamble_rows": how.preamble_rows,
        "sheet": how.sheet,
        "sheets": list(how.sheets),
        "columns": list(table.columns),
        "rows": len(table.rows),
        "template": how.template,
        "mapping": found.fields,
        "mapping_reasons": {
            table.columns[index]: reason for index, reason in sorted(found.mapping.reasons.items())
        },
        "findings": [finding_of(one, words) for one in table.findings],
    }


def finding_of(finding: Finding, words: Words) -> dict[str, object]:
    """A finding as plain values, with its sentence."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "row": finding.row,
        "column": finding.column,
        "value": finding.value,
        "repaired": finding.repaired,
        "text": sentence(finding, words),
    }


def sentence(finding: Finding, words: Words) -> str:
    """The sentence of a finding in the language of `words`."""
    repaired = finding.repaired
    if finding.code in _WITH_COUNTRY:
        repaired = words.country(repaired)
    elif finding.code == "date_ambiguous":
        repaired = words.text(f"order.{repaired}")
    return words.text(
        f"finding.{finding.code}",
        row=finding.row if finding.row is not None else "",
        column=finding.column or "",
        value=_counted(finding.code, finding.value),
        repaired=_counted(finding.code, repaired or ""),
    )


def _counted(code: str, text: str) -> str | int:
    """A count as a number, so that it is written as the language writes numbers."""
    return int(text) if code in _WITH_COUNT and text.isdecimal() else text


def write_clean(table: Table, path: Path) -> None:
    """Write the table as read: comma, double quote, UTF-8, header first; raises `FileError`.

    A list without a header is written without one: the letters of its columns are not in it.
    """
    with replacing(path) as side, side.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        if table.how.header_rows:
            writer.writerow(table.headers)
        writer.writerows(table.rows)
