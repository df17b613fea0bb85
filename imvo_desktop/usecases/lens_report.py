"""What every lens tells in the same form: a finding, a table, and how it was computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.codes import Kind

type CellValue = str | int | float | None
type Said = tuple[str, Mapping[str, object]]
"""The code of a sentence, and what is filled in."""


NO_YES = ("no", "yes")
"""The codes of what does not hold and what holds."""


class Form(StrEnum):
    """How the values of a column are written.

    `NAME` is text from the project; `CODE` names a text of the labels (`lens.cell.<value>`);
    `SHARE` runs from 0 to 1 and is shown as a percentage; `MONEY` is whole cents a year.
    `LEVEL`, `THEME` and `COUNTRY` hold the codes of the field.
    """

    NAME = "name"
    CODE = "code"
    LEVEL = "level"
    THEME = "theme"
    COUNTRY = "country"
    COUNT = "count"
    SHARE = "share"
    NUMBER = "number"
    MONEY = "money"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class LensColumn:
    """One column: its `code` is the key in JSON, and `lens.column.<code>` its heading."""

    code: str
    form: Form


@dataclass(frozen=True, slots=True)
class LensRow:
    """One line of a lens, about the records `ids`; None in a cell is "not known".

    `bar` (0 to 1) is how long its bar is in the chart of the lens; None leaves it out there.
    """

    kind: Kind
    ids: tuple[str, ...]
    cells: tuple[CellValue, ...]
    bar: float | None = None


@dataclass(frozen=True, slots=True)
class LensReport:
    """What a lens found, in its own order; `columns` and the cells of each row go together.

    `finding` counts; `remarks` say what to keep in mind; `options` are the choices made, by
    name, printed beside every result; `details` holds what more the JSON has. The texts
    `lens.<lens>.title`, `.question`, `.formula`, `.source` and `.empty` belong to every lens.
    """

    lens: Lens
    finding: Said
    columns: tuple[LensColumn, ...]
    rows: tuple[LensRow, ...]
    remarks: tuple[Said, ...] = ()
    options: tuple[tuple[str, CellValue], ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    chain_revision: int = 0


def percent(part: float) -> float:
    """A part (0 to 1) as a percentage for a sentence: whole, close to none or all with decimals.

    What is left out is never said to be nothing: 99.998 % is 99.99 %, not 100 %.
    """
    whole = part * 100
    if whole < 1:
        return round(whole, 2)
    is_all_but = _NEARLY_ALL < whole < _ALL
    return min(round(whole, 2), _ALL_BUT) if is_all_but else round(whole)


# What adds up to a whole may fall short of it by rounding errors only.
_NEARLY_ALL, _ALL_BUT, _ALL = 99.0, 99.99, 100.0 - 1e-7
