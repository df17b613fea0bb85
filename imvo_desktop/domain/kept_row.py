"""A row of a list that could not be used: kept until it is put right or taken out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Self

TAKEN_IN, LET_GO = "taken_in", "let_go"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """A row as it stood in the list, the code of what is amiss, and how the list was read.

    `reason` is blank once the row was put right and waits to be taken in. A row that was taken in
    or let go is settled: it stays, so that its file does not bring it again. `row` counts as a
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

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to do about the row."""
        return self.reason in (TAKEN_IN, LET_GO)

    def settled(self, reason: str) -> Self:
        """The row as it stands, taken in or let go (`reason`)."""
        return replace(self, reason=reason)
