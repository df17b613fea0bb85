"""The rows behind a chart: shown beside it, copied as a table, read out as its description."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind


@dataclass(frozen=True, slots=True)
class TableTwin:
    """What a chart shows, as text cells; `ids` holds the records of `kind` each row stands for."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[tuple[str, ...], ...]
    kind: Kind = Kind.RISK

    def as_lines(self) -> str:
        """The table as lines with tabs between the cells, headers first, for the clipboard."""
        cells = (self.headers, *self.rows)
        return "\n".join("\t".join(map(_one_line, row)) for row in cells) + "\n"


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
