"""Which parts a report has, in which order, and the numbers they go by."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from string import ascii_uppercase

from imvo_desktop.domain.report_settings import ALWAYS, ReportPart

ANNEXES = (ReportPart.SOURCES, ReportPart.EVIDENCE, ReportPart.GLOSSARY)
BODY = tuple(one for one in ReportPart if one not in ANNEXES)


@dataclass(frozen=True, slots=True)
class Outline:
    """The parts of one report in their order."""

    parts: tuple[ReportPart, ...]

    def number_of(self, part: ReportPart) -> str:
        """The number of a part, of an annex its letter; blank for a part that is left out."""
        if part not in self.parts:
            return ""
        if part in ANNEXES:
            return ascii_uppercase[[one for one in self.parts if one in ANNEXES].index(part)]
        return str([one for one in self.parts if one in BODY].index(part) + 1)


def outline(
    left_out: Collection[ReportPart] = (), known: Collection[ReportPart] = tuple(ReportPart)
) -> Outline:
    """The parts of `known` that are not left out; what must always be there stays."""
    kept = (one for one in (*BODY, *ANNEXES) if one in ALWAYS or one not in left_out)
    return Outline(tuple(one for one in kept if one in known))
