"""What a person decided about an import, besides which column is what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from imvo_desktop.domain.references import RecordKey
from imvo_desktop.importing.answers import NO_ANSWERS, Answers


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What is decided before the edit is made.

    `buyer` is who buys where no column says it (None: the own company). `same` holds pairs of ids
    (as in `Duplicate`) that are one organisation, `left_out` the records whose change is not
    wanted, `mended` the cells of rows as they were put right, by row number. `file` and `when`
    (UTC, ISO 8601) are kept with the rows that are set aside.
    """

    buyer: str | None = None
    answers: Answers = NO_ANSWERS
    same: frozenset[tuple[str, str]] = frozenset()
    left_out: frozenset[RecordKey] = frozenset()
    mended: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    file: str = ""
    when: str = ""


NO_CHOICES = ImportChoices()
