"""Which column of a list of one's own holds the country, the good, the theme and the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

from imvo_desktop.domain.codes import THEME_GROUPS, Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.importing import numbers
from imvo_desktop.importing.table import Table
from imvo_desktop.knowledge import countries, findings, sectors

_SAMPLE = 200
_SURE = 0.8
_AND = re.compile(r" (?:&|en|and) ")
_YEAR = re.compile(r"(19|20)\d\d")
_SCHEMA_NEEDS = frozenset({"theme", "level_from"})


class Role(StrEnum):
    """What a column can hold; `exploitation` says child labour, forced labour or both."""

    COUNTRY = "country"
    AREA = "area"
    GOOD = "good"
    HS = "hs"
    SECTOR = "sector"
    THEME = "theme"
    CHILD_LABOUR = "child_labour"
    FORCED_LABOUR = "forced_labour"
    EXPLOITATION = "exploitation"
    VALUE = "value"
    NOTE = "note"


SUBJECTS = frozenset({Role.COUNTRY, Role.GOOD, Role.HS, Role.SECTOR})
FLAGS = frozenset({Role.CHILD_LABOUR, Role.FORCED_LABOUR, Role.EXPLOITATION})

_SECTOR_WORDS = frozenset({"sector", "sectors", "sectoren"})
_NAMES: Mapping[Role, frozenset[str]] = {
    Role.COUNTRY: frozenset(
        {"country", "country area", "country areas", "countries areas", "country or area"}
        | {"country territory", "country name", "countryname", "economy", "jurisdiction"}
        | {"iso", "iso2", "iso3", "iso code", "country code", "land", "landen", "landcode"}
        | {"land gebied", "productieland", "land van herkomst", "country of origin"}
    ),
    # "Region" is often a part of the world: a person has to say that it is a part of the country.
    Role.AREA: frozenset({"areas", "gebieden", "part of country", "deel van het land"}),
    Role.GOOD: frozenset(
        {"good", "goods", "product", "products", "commodity", "producten", "goed", "goederen"}
        | {"grondstof", "grondstoffen"}
    ),
    Role.HS: frozenset(
        {"hs", "hs code", "hs codes", "hs2", "hs4", "hs6", "hscode", "cn", "cn code", "gn code"}
        | {"gs code", "goederencode"}
    ),
    Role.SECTOR: frozenset(
        {"nace", "nace code", "sbi", "sbi code", "sector code", "sectorcode"} | _SECTOR_WORDS
    ),
    Role.THEME: frozenset({"theme", "themes", "thema", "thema s", "themas"}),
    Role.CHILD_LABOUR: frozenset({"child labor", "child labour", "kinderarbeid"}),
    Role.FORCED_LABOUR: frozenset({"forced labor", "forced labour", "dwangarbeid"}),
    Role.EXPLOITATION: frozenset({"exploitation type", "exploitation", "type of exploitation"}),
    Role.VALUE: frozenset({"value", "score", "index", "waarde", "rating", "cijfer", "punten"}),
    Role.NOTE: frozenset({"note", "notes", "remark", "remarks", "opmerking", "toelichting"}),
}
_NO_VALUES = frozenset(
    {"year", "jaar", "rank", "rang", "ranking", "nr", "no", "number", "nummer", "id"}
)


def is_schema(headers: Sequence[str]) -> bool:
    """Whether these are the columns of our own tables of findings, or enough of them."""
    return set(map(schema_column, headers)) >= _SCHEMA_NEEDS


def schema_column(header: str) -> str | None:
    """The column of a table of findings that `header` names; None for another one."""
    name = header.strip().casefold()
    return name if name in findings.COLUMNS else None


def recognised(table: Table) -> dict[Role, int]:
    """The role of each column we are sure of: by its header, else by what is in it.

    A column called sector counts when it holds codes, and of a list with no more than countries
    the one column of numbers is its value.
    """
    found: dict[Role, int] = {}
    for index, header in enumerate(table.headers):
        role = _role(header)
        is_word = countries.folded(header) in _SECTOR_WORDS
        if is_word and not _are(_cells(table, index), _is_sector):
            continue
        if role is not None:
            found.setdefault(role, index)
    countries_in = None if Role.COUNTRY in found else _country_column(table)
    if countries_in is not None:
        found[Role.COUNTRY] = countries_in
    if found.keys() <= {Role.COUNTRY, Role.NOTE}:
        values_in = _only_number_column(table, set(found.values()))
        if values_in is not None:
            found[Role.VALUE] = values_in
    return found


def theme_names(vocabularies: Iterable[Words]) -> dict[str, Theme]:
    """How a list can name each theme, by `theme_key`: its code, its name, or half a name.

    A half of a name with "and" in it that fits two themes, or is a group of themes, is left out.
    """
    whole: dict[str, Theme] = {}
    halves: dict[str, set[Theme]] = {}
    groups: set[str] = set()
    for words in vocabularies:
        groups |= {theme_key(words.text(f"theme.{one}")) for one in THEME_GROUPS}
        for theme in Theme:
            name = words.text(f"theme.{theme}")
            whole[theme_key(name)] = theme
            for half in _AND.split(name):
                halves.setdefault(theme_key(half), set()).add(theme)
    sure = {half: min(themes) for half, themes in halves.items() if len(themes) == 1}
    found = {half: theme for half, theme in sure.items() if half not in groups} | whole
    american = {re.sub(r"\blabour\b", "labor", name): theme for name, theme in found.items()}
    return american | found | {theme_key(theme.value): theme for theme in Theme}


def theme_key(text: str) -> str:
    """The form in which names of themes are compared."""
    return " ".join(one for one in countries.folded(text).split() if one not in ("and", "en"))


def _role(header: str) -> Role | None:
    folded = countries.folded(re.sub(r"[_/]", " ", header))
    without_year = " ".join(re.sub(r"\b(19|20)\d\d\b", "", folded).split())
    for role, names in _NAMES.items():
        if folded in names or without_year in names:
            return role
    return Role.VALUE if without_year.endswith((" score", " index")) else None


def _country_column(table: Table) -> int | None:
    for index in range(len(table.headers)):
        if _are(_cells(table, index), lambda cell: countries.resolve(cell) is not None):
            return index
    return None


def _only_number_column(table: Table, taken: set[int]) -> int | None:
    found = [
        index
        for index, header in enumerate(table.headers)
        if index not in taken
        and countries.folded(header) not in _NO_VALUES
        and _are(_cells(table, index), numbers.is_number)
        and not _are(_cells(table, index), lambda cell: _YEAR.fullmatch(cell) is not None)
    ]
    return found[0] if len(found) == 1 else None


def _is_sector(cell: str) -> bool:
    return any(one.isdigit() for one in cell) and sectors.by_code(cell) is not None


def _are(cells: Sequence[str], is_one: Callable[[str], bool]) -> bool:
    """Whether enough of `cells` are what `is_one` says, to be sure of them all."""
    return bool(cells) and sum(map(is_one, cells)) >= _SURE * len(cells)


def _cells(table: Table, index: int) -> list[str]:
    cells = (row[index].strip() for row in table.rows[:_SAMPLE])
    return [one for one in cells if one]
