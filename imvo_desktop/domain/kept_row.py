"""A row of a list that could not be used: kept until it is put right or taken out."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """A row as it stood in the list, the code of what is amiss, and how the list was read.

    `reason` is blank once the row was put right and waits to be taken in. `row` counts as a
    spreadsheet does. `headers` are the columns of the list, `fields` the field each was read as
    (blank: left out) and `read_as` how, in the short form that reads it again. All are empty
    where the row was no row of a mapped list. `buyer` is who the row delivers to where it does
    not say so itself; `when` is ISO UTC.
    """

    id: str
    file: str
    row: int = field(metadata={"low": 0, "high": 10**9})
    reason: str
    headers: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    read_as: tuple[str, ...] = ()
    buyer: str | None = None
    when: str | None = None
