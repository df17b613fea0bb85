"""Rows of a list that name no supplier: totals, notes below or between, headings of groups."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from imvo_desktop.importing import column_content, numbers
from imvo_desktop.importing.table import Table
from imvo_desktop.progress import SILENT, Progress, stepped

TOTAL, NOTE, GROUP = "total_row", "note_row", "group_row"
_LONGEST_TOTAL = 60
_SHORTEST_COUNTRY = 4
_TOTAL = re.compile(
    r"[*\s]*(?:(?:sub|eind|deel|tussen|grand|end|zwischen|sous)[ -]?)?(?:totaal|totalen"
    r"|totals?|totaux|totale|sum|som|summe|gesamt|gesamtsumme|gesamtbetrag|suma|razem)\b.{0,30}",
    re.IGNORECASE,
)
_TOTAL_WORDS = ("tota", "som", "sum", "gesamt", "razem")
"""What is part of every text of `_TOTAL`: most rows have none of them, and that is quick to see."""
_NOTE = re.compile(
    r"(?:bron|bronnen|sources?|quellen?|noot|noten|notes?|let op|n\.?b|legenda|legende?"
    r"|opmerking(?:en)?|remarks?|remarques?|toelichting|peildatum|datum|date|administratie|selectie"
    r"|filters?)\s*[.:].*"
    r"|(?:afgedrukt|printed|gedruckt|imprimé|geëxporteerd|exported|gegenereerd|generated)\b.*"
    r"|(?:pagina|page|blad|seite|p\.)\s*\d+(?:\s*(?:van|of|von|de|sur|/)\s*\d+)?"
    r"|(?:einde|end|ende|fin)(?: (?:of|van|de|du|der|des))?(?: (?:het|de|the))? "
    r"(?:lijst|overzicht|rapport|list|report|liste|bericht)",
    re.IGNORECASE | re.DOTALL,
)
_MARKED = re.compile(r"[*†‡¹²³].*|.+ = .+|.+:", re.DOTALL)
_NAME = "organisation.name"


def reasons(
    table: Table, mapping: Mapping[str, str], progress: Progress = SILENT
) -> dict[int, str]:
    """By index, why a row of `table` is about no supplier; rows that may be are not in it."""
    fields = [mapping.get(one, "") for one in table.columns]
    name = fields.index(_NAME) if _NAME in fields else None
    about = [at for at, one in enumerate(fields) if one.startswith("organisation.") and at != name]
    rows = enumerate(stepped(table.rows, progress))
    found = ((index, _reason(row, name, about)) for index, row in rows)
    return {index: reason for index, reason in found if reason is not None}


def _reason(cells: Sequence[str], name: int | None, about: Sequence[int]) -> str | None:
    """Why a row is about no supplier; `name` is the column of names, `about` what else is of them.

    A note or a heading stands alone in its row.
    """
    if _is_total(cells, name, about):
        return TOTAL
    filled = [(index, text) for index, cell in enumerate(cells) if (text := cell.strip())]
    if len(filled) != 1:
        return None
    at, text = filled[0]
    if _is_note(text):
        return NOTE
    is_heading = len(cells) > 1 and at == name and len(text) >= _SHORTEST_COUNTRY
    return GROUP if is_heading and column_content.is_country_name(text) else None


def _is_note(text: str) -> bool:
    """Whether it begins as notes do, or has their marks and is no company by its legal form."""
    if _NOTE.fullmatch(text) is not None:
        return True
    return _MARKED.fullmatch(text) is not None and not column_content.has_legal_form(text)


def _is_total(cells: Sequence[str], name: int | None, about: Sequence[int]) -> bool:
    """Whether the row says “total” as a name, and nothing else of a supplier, or beside numbers."""
    whole = "\n".join(cells).casefold()
    if not any(word in whole for word in _TOTAL_WORDS):
        return False
    if name is not None and _says_total(cells[name]) and not any(map(cells.__getitem__, about)):
        return True
    texts = [text for cell in cells if (text := cell.strip())]
    has_total = any(map(_says_total, texts))
    return has_total and all(_says_total(text) or numbers.is_number(text) for text in texts)


def _says_total(text: str) -> bool:
    return (
        len(text) <= _LONGEST_TOTAL
        and _TOTAL.fullmatch(text.strip()) is not None
        and not column_content.has_legal_form(text)
    )
