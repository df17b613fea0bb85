"""Whether the country of a list is where its organisations are, where goods are made, or both."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import templates
from imvo_desktop.importing.answers import Answers, Asked, Question
from imvo_desktop.importing.column_mapping import COUNTRY_AND_MAKING, COUNTRY_ONLY
from imvo_desktop.importing.synonyms import folded_header
from imvo_desktop.importing.table import Finding, Table

ESTABLISHMENT, MAKING, BOTH = "establishment", "making", "both"
ROLES = (ESTABLISHMENT, MAKING, BOTH)
_ESTABLISHED = re.compile(
    r"\b(vestiging\w*|establishment|established|registered|registration|incorporation|zetel|"
    r"headquarters?|hq|hoofdkantoor|sitz|sitzland|siege|residence|billing|factuur\w*)\b"
)


@dataclass(frozen=True, slots=True)
class Role:
    """What the country of a row is; `is_certain` where the list itself says so.

    `by_list`: it is both because the list names places where goods are made.
    """

    code: str
    is_certain: bool
    by_list: bool = False


@dataclass(frozen=True, slots=True)
class Countries:
    """The column countries were read from (blank: one was chosen for all), and in which rows."""

    column: str
    rows: int
    examples: tuple[str, ...]


def role_of(table: Table, mapped: Collection[str], column: str, answers: Answers) -> Role:
    """What the country in `column` is, `mapped` being the fields that columns were given.

    practice.md: it is the country of making only where making there is confirmed, as in lists of
    factories, mills, mines and farms.
    """
    if COUNTRY_AND_MAKING in mapped:
        return Role(BOTH, is_certain=True)
    is_told = COUNTRY_ONLY in mapped or "link.country_of_making" in mapped
    if is_told or _ESTABLISHED.search(folded_header(column)):
        return Role(ESTABLISHMENT, is_certain=True)
    template = templates.matching(table.headers)
    if template is not None and template.has_makers:
        return Role(BOTH, is_certain=True, by_list=True)
    given = answers.to(Asked.COUNTRY_ROLE, column)
    if given in ROLES:
        return Role(given, is_certain=False)
    by_list = templates.lists_makers(table.headers)
    return Role(BOTH if by_list else ESTABLISHMENT, is_certain=False, by_list=by_list)


def question_of(role: Role, found: Countries, answers: Answers) -> Question | None:
    """The question which of the three it is; None where it is certain or there is no country."""
    if role.is_certain or not found.rows:
        return None
    is_answered = answers.to(Asked.COUNTRY_ROLE, found.column) in ROLES
    return Question(
        asked=Asked.COUNTRY_ROLE,
        about=found.column,
        choices=ROLES,
        answer=role.code,
        is_answered=is_answered,
        rows=found.rows,
        examples=found.examples,
    )


def finding_of(role: Role, found: Countries) -> Finding | None:
    """That the country counts as that of making, where only the kind of list says so."""
    if not role.by_list or not found.rows:
        return None
    return Finding("making_from_list", Seriousness.REMARK, None, found.column)
