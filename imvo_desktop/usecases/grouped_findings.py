"""What was found in lists, put together: by kind, then by what was read and what it became."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.words import Words, cut_short
from imvo_desktop.importing.table import Finding
from imvo_desktop.usecases.listed_line import MOST_UNDER_ONE, Line, and_more
from imvo_desktop.usecases.read_table import sentence

_GRAVEST_FIRST = (Seriousness.ERROR, Seriousness.WARNING, Seriousness.REMARK)
_ROWS_NAMED = 8
_LETTERS_SHOWN = 200

type FoundIn = tuple[str, Finding]
"""A finding, and the name of its list where there are several."""


def grouped(found: Iterable[FoundIn], words: Words) -> tuple[Line, ...]:
    """A line per kind of finding, the gravest first, and under it each different case.

    The cells are what was found, how grave it is, how often, and in which rows.
    """
    kinds: dict[tuple[int, str, str], list[Finding]] = {}
    for name, one in found:
        key = (_GRAVEST_FIRST.index(one.severity), name, one.code)
        kinds.setdefault(key, []).append(one)
    return tuple(_kind_line(key[1], kinds[key], words) for key in sorted(kinds))


def _kind_line(name: str, some: Sequence[Finding], words: Words) -> Line:
    first = some[0]
    title = _title(first, words) if len(some) > 1 else sentence(first, words)
    return Line(
        (
            f"{name}: {title}" if name else title,
            words.text(f"seriousness.{first.severity}"),
            words.number(len(some)),
            _rows(some),
        ),
        _cases(some, words) if len(some) > 1 else (),
    )


def _title(first: Finding, words: Words) -> str:
    """What the kind is called; the sentence of its first finding where it has no name."""
    code = f"finding_kind.{first.code}"
    name = words.text(code)
    return name if name != code else sentence(first, words)


def _cases(some: Sequence[Finding], words: Words) -> tuple[Line, ...]:
    cases: dict[tuple[str, str, str], list[Finding]] = {}
    for one in some:
        cases.setdefault((one.column or "", one.value, one.repaired or ""), []).append(one)
    often_first = sorted(cases.values(), key=len, reverse=True)
    shown = [_case_line(ones, words) for ones in often_first[:MOST_UNDER_ONE]]
    return (*shown, *and_more(len(often_first) - len(shown), words))


def _case_line(ones: Sequence[Finding], words: Words) -> Line:
    return Line((_case(ones[0], words), "", words.number(len(ones)), _rows(ones)))


def _case(one: Finding, words: Words) -> str:
    """Column, value and what became of it; the whole sentence where it has none of these."""
    if not one.value:
        return sentence(one, words)
    value = cut_short(one.value, _LETTERS_SHOWN)
    if one.repaired is not None:
        is_country = one.code == "country_read"
        repaired = words.country(one.repaired) if is_country else one.repaired
        value = f"{value} → {cut_short(repaired, _LETTERS_SHOWN)}"
    return f"{one.column}: {value}" if one.column else value


def _rows(some: Sequence[Finding]) -> str:
    rows = list(dict.fromkeys(one.row for one in some if one.row is not None))
    named = ", ".join(map(str, rows[:_ROWS_NAMED]))
    return f"{named} …" if len(rows) > _ROWS_NAMED else named
