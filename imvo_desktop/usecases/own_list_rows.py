"""What one row of a list of one's own says, as findings; what is not certain is not guessed.

What a row says follows from what it names (practice.md): a good from a country is often reported
(4), a good or a sector alone occurs (3), a country alone is a point of attention.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.errors import InputError
from imvo_desktop.importing import numbers
from imvo_desktop.knowledge import countries, findings, goods, product_finder, sectors
from imvo_desktop.knowledge.goods import Good
from imvo_desktop.knowledge.plain_codes import hs_digits
from imvo_desktop.usecases.own_list_columns import FLAGS, Role, theme_key

_LIKELIHOODS = {
    LevelFrom.COUNTRY_PRODUCT: 4,
    LevelFrom.PRODUCT: 3,
    LevelFrom.SECTOR: 3,
    LevelFrom.COUNTRY: None,
}
_YES = frozenset({"yes", "y", "ja", "j", "x", "1", "true", "waar", "✓", "✔"})
_NO = frozenset({"", "no", "n", "nee", "0", "-", "–", "false", "onwaar"})
_KINDS = {
    Theme.CHILD_LABOUR: re.compile(r"\bcl\b|child|kinder"),
    Theme.FORCED_LABOUR: re.compile(r"\bfl\b|forced|dwang"),
}
_SEVERAL = re.compile(r"[|;,]")


class Reason(StrEnum):
    """Why a row is kept aside."""

    THEME_UNKNOWN = "theme_unknown"
    ANSWER_UNKNOWN = "answer_unknown"
    BOTH_NO = "both_no"
    COUNTRY_UNKNOWN = "country_unknown"
    AREA_WITHOUT_COUNTRY = "area_without_country"
    GOOD_UNKNOWN = "good_unknown"
    CODE_UNKNOWN = "code_unknown"
    SECTOR_UNKNOWN = "sector_unknown"
    VALUE_UNKNOWN = "value_unknown"
    NOTHING_NAMED = "nothing_named"
    CELL_INVALID = "cell_invalid"
    SAID_BEFORE = "said_before"


class NotUnderstoodError(Exception):
    """A row that is kept aside: why, and the text it is about."""

    def __init__(self, reason: Reason, value: str = "") -> None:
        super().__init__(reason, value)
        self.reason = reason
        self.value = value


@dataclass(frozen=True, slots=True)
class Manner:
    """How the rows are read: the names of themes, the theme of rows that name none, numbers.

    `measure` names what the column of values holds; without `needs_value` a row may lack one.
    """

    themes: Mapping[str, Theme]
    theme: Theme | None
    decimal: str
    measure: str = ""
    needs_value: bool = False


@dataclass(slots=True)
class _Meant:
    """What one row names, while it is read."""

    country: str | None = None
    areas: tuple[str, ...] = ()
    good: str | None = None
    hs: tuple[str, ...] = ()
    hs_part: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    value: float | None = None


def of_cells(cells: Mapping[Role, str], manner: Manner, name: str) -> list[SourceFinding]:
    """The findings of a row, by theme; their ids begin with `name`, and they have no source yet.

    Raises `NotUnderstoodError`.
    """
    themes = tuple(_themes(cells, manner))
    meant = _meant_by(cells, manner)
    level = _level(meant)
    whole = SourceFinding(
        id=name,
        source="",
        theme=themes[0],
        level_from=level,
        country=meant.country,
        areas=meant.areas,
        good=meant.good,
        hs=meant.hs,
        sectors=meant.sectors,
        likelihood=_LIKELIHOODS[level],
        measure=manner.measure or None if meant.value is not None else None,
        value=meant.value,
        note=cells.get(Role.NOTE) or None,
    )
    return [
        dataclasses.replace(one, id=f"{one.id}:{theme}", theme=theme)
        for theme in themes
        for one in _by_codes(whole, meant.hs_part)
    ]


def _meant_by(cells: Mapping[Role, str], manner: Manner) -> _Meant:
    """What the row names and the value it gives; raises `NotUnderstoodError`."""
    meant = _Meant(country=_country(cells.get(Role.COUNTRY, "")))
    meant.areas = _areas(cells.get(Role.AREA, ""))
    if meant.areas and meant.country is None:
        raise NotUnderstoodError(Reason.AREA_WITHOUT_COUNTRY, cells[Role.AREA])
    _read_codes(cells, meant)
    _read_good(cells, meant)
    if Role.VALUE in cells:
        meant.value = _value(cells[Role.VALUE], manner)
    if not (meant.country or meant.good or meant.hs or meant.sectors):
        raise NotUnderstoodError(Reason.NOTHING_NAMED)
    return meant


def _by_codes(finding: SourceFinding, hs_part: tuple[str, ...]) -> Iterator[SourceFinding]:
    """The finding with the codes that are the good, and with those of which a part is.

    Its sectors stand in the first of the two, so that they are met once.
    """
    if finding.hs or not hs_part:
        yield finding
    if hs_part:
        yield dataclasses.replace(
            finding,
            id=f"{finding.id}:part",
            hs=hs_part,
            is_part=True,
            sectors=() if finding.hs else finding.sectors,
        )


def of_schema(cells: Mapping[str, str], manner: Manner, name: str) -> list[SourceFinding]:
    """The finding of a row with the columns of our own tables; countries and themes may be names.

    Without a column `likelihood` it follows from what the row speaks of. Raises
    `NotUnderstoodError`.
    """
    theme = _theme_named(cells.get("theme", ""), manner.themes)
    if theme is None:
        raise NotUnderstoodError(Reason.THEME_UNKNOWN, cells.get("theme", ""))
    values = {**cells, "id": f"{name}:{theme}", "source": name, "theme": theme.value}
    for column in ("country", "input_country"):
        values[column] = _country(cells.get(column, "")) or ""
    if cells.get("value", "").strip():
        values["value"] = _plain_number(cells["value"], manner.decimal)
    try:
        level = LevelFrom(cells.get("level_from", "").strip())
        if "likelihood" not in cells or level is LevelFrom.COUNTRY:
            values["likelihood"] = str(_LIKELIHOODS.get(level) or "")
        return [findings.finding_of("", 0, values)]
    except ValueError:
        raise NotUnderstoodError(Reason.CELL_INVALID, cells.get("level_from", "")) from None
    except InputError as error:
        text = f"{error.values['column']}: {error.values['value']}"
        raise NotUnderstoodError(Reason.CELL_INVALID, text) from error


def _themes(cells: Mapping[Role, str], manner: Manner) -> Iterator[Theme]:
    """The themes of a row; where columns answer yes or no, these decide."""
    if FLAGS & cells.keys():
        found = [theme for theme in _KINDS if _is_flagged(cells, theme)]
        if not found:
            raise NotUnderstoodError(Reason.BOTH_NO)
        yield from found
        return
    named = cells.get(Role.THEME, "")
    if not named:
        if manner.theme is None:
            raise NotUnderstoodError(Reason.THEME_UNKNOWN)
        yield manner.theme
        return
    whole = _theme_named(named, manner.themes)
    parts = [named] if whole is not None else _SEVERAL.split(named)
    found_or_none = [_theme_named(one, manner.themes) for one in parts]
    for theme in dict.fromkeys(found_or_none):
        if theme is None:
            raise NotUnderstoodError(Reason.THEME_UNKNOWN, named)
        yield theme


def _is_flagged(cells: Mapping[Role, str], theme: Theme) -> bool:
    role = Role.CHILD_LABOUR if theme is Theme.CHILD_LABOUR else Role.FORCED_LABOUR
    answer = cells.get(role, "").casefold()
    if answer not in _YES | _NO:
        raise NotUnderstoodError(Reason.ANSWER_UNKNOWN, cells[role])
    kinds = cells.get(Role.EXPLOITATION, "").casefold()
    return answer in _YES or _KINDS[theme].search(kinds) is not None


def _theme_named(text: str, themes: Mapping[str, Theme]) -> Theme | None:
    return themes.get(theme_key(text))


def _country(text: str) -> str | None:
    found = countries.resolve(text) if text.strip() else None
    if text.strip() and found is None:
        raise NotUnderstoodError(Reason.COUNTRY_UNKNOWN, text)
    return found


def _areas(text: str) -> tuple[str, ...]:
    """The parts of a country, joined with `|` or a semicolon: their names may hold a comma."""
    return tuple(one.strip() for one in re.split(r"[|;]", text) if one.strip())


def _read_codes(cells: Mapping[Role, str], meant: _Meant) -> None:
    if cells.get(Role.HS):
        codes = [hs_digits(one) for one in _SEVERAL.split(cells[Role.HS])]
        meant.hs = tuple(one for one in codes if one is not None)
        if len(meant.hs) != len(codes):
            raise NotUnderstoodError(Reason.CODE_UNKNOWN, cells[Role.HS])
    if cells.get(Role.SECTOR):
        known = [sectors.by_code(one.strip()) for one in _SEVERAL.split(cells[Role.SECTOR])]
        meant.sectors = tuple(one.code for one in known if one is not None)
        if len(meant.sectors) != len(known):
            raise NotUnderstoodError(Reason.SECTOR_UNKNOWN, cells[Role.SECTOR])


def _read_good(cells: Mapping[Role, str], meant: _Meant) -> None:
    """The good, and the codes it stands for where the list gives none."""
    text = cells.get(Role.GOOD, "")
    if not text:
        return
    listed = _goods_by_name().get(_folded(text))
    meant.good = listed.good if listed is not None else text
    if meant.hs or meant.sectors:
        return
    if listed is not None:
        meant.hs, meant.hs_part, meant.sectors = listed.hs, listed.hs_part, listed.sectors
        return
    code = product_finder.code_of(text)
    if not code:
        raise NotUnderstoodError(Reason.GOOD_UNKNOWN, text)
    meant.hs = (code,)


def _value(text: str, manner: Manner) -> float | None:
    amount = numbers.parse(text, manner.decimal)
    if amount is None and manner.needs_value:
        raise NotUnderstoodError(Reason.VALUE_UNKNOWN, text)
    return float(amount.number) if amount is not None else None


def _plain_number(text: str, decimal: str) -> str:
    """`text` as our own tables write numbers; as it is where it is none."""
    amount = numbers.parse(text, decimal)
    return str(amount.number) if amount is not None else text


def _level(meant: _Meant) -> LevelFrom:
    if meant.hs or meant.good:
        return LevelFrom.COUNTRY_PRODUCT if meant.country else LevelFrom.PRODUCT
    return LevelFrom.SECTOR if meant.sectors else LevelFrom.COUNTRY


@cache
def _goods_by_name() -> Mapping[str, Good]:
    """The goods by their name on the US list, else by a plain name that no other good has."""
    known = goods.all_goods().values()
    plain: dict[str, set[str]] = {}
    for one in known:
        for name in (one.name_en, one.name_nl):
            plain.setdefault(_folded(name), set()).add(one.good)
    sure = {name: goods.all_goods()[min(named)] for name, named in plain.items() if len(named) == 1}
    return sure | {_folded(one.good): one for one in known}


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().strip()
