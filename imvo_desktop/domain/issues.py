"""What is amiss or open in a chain, as values; `labels` makes the sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind


class Seriousness(StrEnum):
    """How much an issue matters."""

    ERROR = "error"
    WARNING = "warning"
    REMARK = "remark"


_ORDER = {Seriousness.ERROR: 0, Seriousness.WARNING: 1, Seriousness.REMARK: 2}


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing to look at, and the record it is about (if any)."""

    code: str
    seriousness: Seriousness
    kind: Kind | None = None
    id: str | None = None
    values: tuple[tuple[str, str | int | float], ...] = ()

    @property
    def sort_key(self) -> tuple[int, str, str, str]:
        """Errors first, then by code and record."""
        return (_ORDER[self.seriousness], self.code, self.kind or "", self.id or "")


def issue(
    code: str,
    seriousness: Seriousness,
    kind: Kind | None = None,
    record_id: str | None = None,
    **values: str | int | float,
) -> Issue:
    """An issue with its values in a fixed order."""
    return Issue(code, seriousness, kind, record_id, tuple(sorted(values.items())))
