"""Headings with a year in them: of “Inkoop 2024” and “Inkoop 2025” the latest counts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.synonyms import Alias, exact, folded_header
from imvo_desktop.importing.table import Finding

YEARLY = frozenset({"link.value", "link.volume", "link.share", "organisation.workers"})
"""The fields of which a list may have a column for each year."""
_THIS_YEAR, _YEAR_BEFORE = 9999, 9998
_YEAR = re.compile(
    r"\b(?:in|over|boekjaar|fiscal year|fy|jaar|year|annee|jahr)? ?"
    r"((?:19|20)\d\d)(?: (?:\d\d){1,2})?\b"
    r"|\bfy ?(\d\d)(?: \d\d)?\b"
)
_NOW = re.compile(
    r"\b(?:dit|lopend|huidig|this|current|dieses|laufendes) (?:jaar|year|jahr)\b|\bytd\b"
    r"|\bcette annee\b"
)
_BEFORE = re.compile(
    r"\b(?:vorig|afgelopen|last|previous|prior|letztes) (?:jaar|year|jahr)\b|\bvorjahr\b"
    r"|\bannee (?:derniere|precedente)\b"
)


def alias_of(header: str) -> tuple[Alias, int] | None:
    """The field a heading names besides its year, and that year; None where it has no year.

    "This year" and "last year" are later than any year with a number.
    """
    found = _apart(header)
    if found is None:
        return None
    bare, year = found
    alias = exact(bare)
    return (alias, year) if alias is not None and alias.field in YEARLY else None


def findings(columns: Sequence[str], mapping: Mapping[str, str]) -> list[Finding]:
    """For each column that was chosen for its year: that it was, and which ones were not."""
    years = {name: found for name in columns if (found := _apart(name)) is not None}
    said = []
    for name, (bare, _) in years.items():
        others = [other for other, (same, _) in years.items() if same == bare and other != name]
        unused = [other for other in others if other not in mapping]
        if unused and mapping.get(name) in YEARLY:
            text = ", ".join(unused)[:500]
            said.append(Finding("year_chosen", Seriousness.REMARK, None, name, text))
    return said


def _apart(header: str) -> tuple[str, int] | None:
    """A heading without its year, and the year."""
    text = folded_header(header)
    for pattern, year in ((_NOW, _THIS_YEAR), (_BEFORE, _YEAR_BEFORE), (_YEAR, 0)):
        found = pattern.search(text)
        if found is None:
            continue
        bare = " ".join((text[: found.start()] + " " + text[found.end() :]).split())
        return (bare, year or int(found[1] or 2000 + int(found[2]))) if bare else None
    return None
