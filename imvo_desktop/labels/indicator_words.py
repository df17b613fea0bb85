"""An indicator of the passport in words: its name, unit, disclosure, values and trend."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.analysis.core_subjects import SubjectLine
from imvo_desktop.analysis.indicator_years import IndicatorYears
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.indicator_sets import LATER_FROM

_DECIMALS = 2
_EXACT = 1e-9


def name_of(one: IndicatorYears, words: Words) -> str:
    """What it counts: in the language of now, unless somebody gave it words of their own."""
    name = one.indicator.name
    if one.known is not None and name in one.known.names:
        return one.known.name(words.language)
    return name or words.text("passport.no_name")


def unit_of(one: IndicatorYears, words: Words) -> str:
    """In which unit; empty where none was given."""
    unit = one.indicator.unit or ""
    if one.known is not None and unit in one.known.units:
        return one.known.unit(words.language)
    return unit


def disclosure_of(one: IndicatorYears, words: Words) -> str:
    """The disclosure of GRI, with what takes its place; or that none asks for it directly."""
    number = one.indicator.disclosure
    if not number:
        return words.text("report.norms.no_norm")
    known = one.known
    if known is None or known.later is None or number != _number(one):
        return number
    year = LATER_FROM[:4]
    return words.text("passport.gri_later", number=number, later=known.later.number, year=year)


def number_text(value: float, words: Words) -> str:
    """A number with as many decimals as it has, two at the most."""
    needed = (at for at in range(_DECIMALS) if abs(value - round(value, at)) < _EXACT)
    return words.number(value, next(needed, _DECIMALS))


def value_text(one: IndicatorYears, year: int, words: Words) -> str:
    """The value of one year; said to be not known where it is."""
    value = one.value(year)
    return words.text("passport.not_known") if value is None else number_text(value, words)


def trend_text(one: IndicatorYears, years: Sequence[int], words: Words) -> str:
    """How it moved, and between which years; empty while fewer than two are known."""
    known = one.known_years(years)[-2:]
    if len(known) < len(("before", "after")):
        return ""
    before, after = known
    said = words.text(f"passport.trend.{one.trend(years)}")
    if after == years[-1] and before == after - 1:
        return said
    return words.text("passport.trend.between", said=said, before=str(before), after=str(after))


def target_text(one: IndicatorYears, words: Words) -> str:
    """Its target and the year of that; empty without one."""
    target, year = one.indicator.target, one.indicator.target_year
    if target is None:
        return ""
    value = number_text(target, words)
    return words.text("passport.target_in", value=value, year=str(year)) if year else value


def risks_text(one: SubjectLine, words: Words) -> str:
    """How many risks are tagged on the themes of a core subject, and on which themes."""
    if not one.risks:
        return words.text("passport.risks_none")
    themes = ", ".join(words.text(f"theme.{theme}") for theme in one.themes)
    return words.text("passport.risks", count=one.risks, themes=themes)


def _number(one: IndicatorYears) -> str:
    known = one.known
    return known.disclosure.number if known and known.disclosure else ""
