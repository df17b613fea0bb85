"""Cells of columns of countries: the code each stands for, and what has to be asked about them."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.answers import Answers, Asked, Question
from imvo_desktop.importing.cell_values import Note, Read
from imvo_desktop.knowledge import countries, country_finder, country_texts
from imvo_desktop.knowledge.country_finder import CountryHit
from imvo_desktop.knowledge.country_texts import Manner
from imvo_desktop.progress import Progress

MOST_ASKED = 200
_LIKE_ENOUGH = 75.0
_SHORTEST_SLIP, _MOST_SLIPS = 6, 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text stands for: the code that is used, and whether a person is asked about it.

    `choices` are the countries it may be; empty where it may be any. `is_usual`: it is a code or
    the usual name, so nothing has to be said of it.
    """

    code: str | None
    is_usual: bool = False
    is_asked: bool = False
    choices: tuple[str, ...] = ()


def meaning_of(text: str, manner: Manner) -> Meaning:
    """What `text` stands for in a column that writes its countries in this `manner`."""
    if manner is not Manner.NAMES:
        by_sign = country_texts.by_plate if manner is Manner.PLATES else country_texts.by_number
        found = countries.match(text)
        return Meaning(by_sign(text), is_usual=found is not None and found.is_usual)
    doubt = country_texts.doubt_of(text)
    if doubt is not None:
        return Meaning(doubt.meanwhile, is_asked=True, choices=doubt.codes)
    known = countries.match(text)
    if known is not None:
        return Meaning(known.code, is_usual=known.is_usual)
    return Meaning(None, is_asked=True, choices=country_texts.several(text))


def read(text: str, meaning: Meaning, answers: Answers) -> Read:
    """The country of `text`; an answer counts only for a text that is asked about."""
    code = (_answered(text, answers) if meaning.is_asked else None) or meaning.code
    if code is None:
        note = Note("country_unclear" if meaning.choices else "country_unknown")
        return Read(None, (note,), is_open=True)
    note = Note("country_read", Seriousness.REMARK, code)
    return Read(code, () if meaning.is_usual else (note,))


def questions(
    rows_of: Mapping[str, int],
    meanings: Mapping[str, Meaning],
    answers: Answers,
    progress: Progress,
) -> tuple[Question, ...]:
    """The texts a person is asked about, those of most rows first, at most 200.

    `rows_of` counts the rows of each text.
    """
    asked = [text for text, meaning in meanings.items() if meaning.is_asked]
    first = heapq.nsmallest(MOST_ASKED, asked, key=lambda text: (-rows_of[text], text))
    found = []
    for text in first:
        progress.step(0, len(first))  # looking for what is like it takes a while
        found.append(_question(text, meanings[text], rows_of[text], answers))
    return tuple(found)


def _question(text: str, meaning: Meaning, rows: int, answers: Answers) -> Question:
    is_answered = answers.to(Asked.COUNTRY_TEXT, text) is not None
    return Question(
        asked=Asked.COUNTRY_TEXT,
        about=text,
        choices=(*meaning.choices, "") if meaning.choices else (),
        answer=_answered(text, answers) or meaning.code or "",
        is_answered=is_answered,
        rows=rows,
        examples=(text,),
        suggested=_suggested(text, meaning),
    )


def _suggested(text: str, meaning: Meaning) -> str:
    """The country the text looks most like; nothing where it names several, or is like none."""
    if meaning.choices:
        return meaning.code or ""
    found = country_finder.find_country(text, limit=1)
    is_like = found and (found[0].score >= _LIKE_ENOUGH or _is_slip(text, found[0]))
    return found[0].code if is_like else ""


def _is_slip(text: str, hit: CountryHit) -> bool:
    """Whether two letters of a name went wrong at most ("Vietman")."""
    key = countries.folded(text)
    names = (countries.folded(hit.name_en), countries.folded(hit.name_nl))
    return len(key) >= _SHORTEST_SLIP and any(
        OSA.distance(key, name, score_cutoff=_MOST_SLIPS) <= _MOST_SLIPS for name in names
    )


def _answered(text: str, answers: Answers) -> str | None:
    """The country a person chose for `text`; None where it was left open, or is no country."""
    code = answers.to(Asked.COUNTRY_TEXT, text)
    return code if code and countries.by_code(code) is not None else None
