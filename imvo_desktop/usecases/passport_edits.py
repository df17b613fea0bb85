"""Keeping a passport up: choosing a set, typing values, answering for the core subjects."""

from __future__ import annotations

from collections.abc import Collection

from imvo_desktop.analysis.indicator_years import indicator_years, settings_of
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import (
    PASSPORT_ID,
    CoreSubject,
    Domain,
    Indicator,
    IndicatorValue,
    PassportSettings,
)
from imvo_desktop.knowledge.indicator_sets import Member, SetIndicator, sector_for, set_of
from imvo_desktop.usecases.typed_values import AMOUNT, UnreadableError, read_number

_MINUS = ("-", "−")


def proposed_sector(network: Network) -> str | None:
    """The sector that was chosen, else that of the own company; None where neither is known."""
    own = network.own
    return settings_of(network).sector or sector_for(own.sector if own else None)


def change_settings(network: Network, **fields: object) -> Edit:
    """Say for which sector or year the passport is."""
    before = network.get(Kind.PASSPORT, PASSPORT_ID)
    after = replaced(before or PassportSettings(), fields)
    changes = () if after == before else (Change(before, after),)
    return edit("change_passport", changes, count=1)


def offered(network: Network, sector: str) -> tuple[Member, ...]:
    """What of the set of a sector can be taken: not taken yet, and not counted from the chain."""
    taken = {one.indicator.code for one in indicator_years(network)}
    return tuple(
        one
        for one in set_of(sector)
        if not one.indicator.counted and one.indicator.code not in taken
    )


def take_indicators(
    network: Network, sector: str, codes: Collection[str], language: str, new_id: IdSource
) -> Edit:
    """Take these indicators of the set of a sector, and the sector with them, as one edit."""
    chosen = [one.indicator for one in offered(network, sector) if one.indicator.code in codes]
    if not chosen:
        return change_settings(network, sector=sector)
    changes = [Change(None, _made(one, language, new_id())) for one in chosen]
    kept = change_settings(network, sector=sector).changes
    name = chosen[0].name(language) if len(chosen) == 1 else ""
    return edit("add_indicator", (*kept, *changes), count=len(chosen), name=name)


def new_indicator(
    network: Network, domain: Domain, name: str, new_id: IdSource
) -> tuple[Edit, str]:
    """Begin an indicator of one's own, and its id; a number follows a name that is taken."""
    taken = {one.indicator.name for one in indicator_years(network)}
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name} {number}"
    made = Indicator(id=new_id(), name=free, domain=domain)
    return editing.add(network, made), made.id


def type_value(
    network: Network, indicator: str, year: int, text: str, new_id: IdSource
) -> Edit | None:
    """The edit of what was typed in a cell, None where nothing changes.

    An empty text is not known: the record goes, unless a source or a note stands with it. Raises
    `UnreadableError` for what is no number.
    """
    value = read_value(text)
    before = value_of(network, indicator, year)
    if before is None:
        if value is None:
            return None
        made = IndicatorValue(id=new_id(), indicator=indicator, year=year, value=value)
        return editing.add(network, made)
    if before.value == value:
        return None
    if value is None and not before.source and not before.note:
        return editing.remove(network, Kind.INDICATOR_VALUE, [before.id])
    return editing.change(network, Kind.INDICATOR_VALUE, [before.id], value=value)


def read_value(text: str) -> float | None:
    """A number as people write it, also below zero; None for an empty text.

    Raises `UnreadableError`.
    """
    bare = text.strip()
    if not bare.startswith(_MINUS):
        return read_number(bare, AMOUNT)
    found = read_number(bare[1:], AMOUNT)
    if found is None:
        raise UnreadableError
    return -found


def value_of(network: Network, indicator: str, year: int) -> IndicatorValue | None:
    """The record of a value, None where there is none; of several the last."""
    found = [
        one
        for one in network.referrers(Kind.INDICATOR, indicator, Kind.INDICATOR_VALUE)
        if isinstance(one, IndicatorValue) and one.year == year
    ]
    return max(found, key=lambda one: one.id, default=None)


def answer_subject(
    network: Network, code: str, name: str, value: object, by: tuple[str, str]
) -> Edit:
    """Say of a core subject how much it matters, or why; `by` is who and the day (ISO)."""
    who, day = by
    before = network.get(Kind.CORE_SUBJECT, code)
    stamped = {name: value, "who": who or None, "when": day}
    after = replaced(before or CoreSubject(id=code), stamped)
    if before is not None and getattr(before, name) == getattr(after, name):
        after = before
    changes = () if after == before else (Change(before, after),)
    return edit("change_core_subject", changes, count=1)


def _made(one: SetIndicator, language: str, new_id: str) -> Indicator:
    return Indicator(
        id=new_id,
        name=one.name(language),
        code=one.code,
        disclosure=one.disclosure.number if one.disclosure else None,
        domain=one.domain,
        unit=one.unit(language),
    )
