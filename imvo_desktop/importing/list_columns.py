"""The mapped columns of a list: how each writes its numbers and dates, and what is left open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.errors import InputError
from imvo_desktop.importing import currencies, dates, heading_scale, numbers
from imvo_desktop.importing.answers import Answers, Asked, Question
from imvo_desktop.importing.cell_values import Column, is_identifier, text_of
from imvo_desktop.importing.column_mapping import COUNTRY_AND_MAKING, COUNTRY_ONLY, FIELDS
from imvo_desktop.importing.header_language import WITH_COMMA, language_of
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.progress import Progress

COUNTRY = "organisation.country"
COUNTRY_OF_MAKING = "link.country_of_making"
COUNTRY_FIELDS = frozenset((COUNTRY, COUNTRY_OF_MAKING, "buyer.country"))
MOST_EXAMPLES = 3
_STEP = 5000
_NUMBERS = frozenset(("organisation.workers", "link.value", "link.share", "link.volume"))
_COORDINATES = frozenset(("organisation.lat", "organisation.lon"))
_TWO_MEANINGS = frozenset(("link.value", "link.volume"))
_DATES = frozenset(("link.since",))
_OPPOSITE = {",": ".", ".": ","}
_WITH_DECIMALS = re.compile(r"\d+\.0")
_DATE_PARTS = {"d": "d", "j": "y", "y": "y", "m": "m", "t": "d", "a": "y"}
_DATE_HINT = re.compile(
    r"\b(dd?|tt|mm?|jjjj|yyyy|yy|jj)[-/. ](dd?|tt|mm?)[-/. ](dd?|yyyy|jjjj|yy|jj|aaaa)\b"
)

type Cells = Counter[str]


@dataclass(frozen=True, slots=True)
class ListColumns:
    """The mapped columns in the order of the list, with how often each cell stands in them."""

    columns: tuple[Column, ...]
    cells: tuple[Cells, ...]
    questions: tuple[Question, ...]
    findings: tuple[Finding, ...]

    def of(self, *fields: str) -> Iterator[tuple[Column, Cells]]:
        """The columns with one of these fields."""
        pairs = zip(self.columns, self.cells, strict=True)
        return ((column, cells) for column, cells in pairs if column.field in fields)


def look_at(
    table: Table, mapping: Mapping[str, str], answers: Answers, progress: Progress
) -> ListColumns:
    """Look at all cells of each mapped column: numbers are read by column, never one by one.

    Raises `InputError` (`mapping_field_unknown`, `mapping_column_unknown`).
    """
    bare = _mapped(table, mapping)
    counted = []
    for column in bare:
        progress.step(0, len(table.rows))
        counted.append(Counter(row[column.index] for row in table.rows))
    told = [
        _evidence(column, _watched(cells, progress))
        for column, cells in zip(bare, counted, strict=True)
    ]
    looked = [
        _looked_at(column, cells, _Around(table, told, place, progress), answers)
        for place, (column, cells) in enumerate(zip(bare, counted, strict=True))
    ]
    return ListColumns(
        tuple(one.column for one in looked),
        tuple(counted),
        tuple(one.question for one in looked if one.question is not None),
        tuple(one.finding for one in looked if one.finding is not None),
    )


def _mapped(table: Table, mapping: Mapping[str, str]) -> list[Column]:
    places = {name: index for index, name in enumerate(table.columns)}
    columns = []
    for name, target in mapping.items():
        if target not in FIELDS:
            raise InputError("mapping_field_unknown", field=target)
        if name not in places:
            raise InputError("mapping_column_unknown", column=name)
        plain = COUNTRY if target in (COUNTRY_ONLY, COUNTRY_AND_MAKING) else target
        columns.append(Column(places[name], name, plain))
    return sorted(columns, key=lambda column: column.index)


@dataclass(frozen=True, slots=True)
class _Looked:
    """A column with what it leaves open."""

    column: Column
    question: Question | None = None
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class _Around:
    """What the rest of the list tells about how the column at `place` writes its numbers."""

    table: Table
    told: Sequence[numbers.Evidence | None]
    place: int
    progress: Progress

    @property
    def evidence(self) -> numbers.Evidence:
        """What the column itself tells."""
        return self.told[self.place] or numbers.Evidence(0, 0, 0)

    @property
    def sign(self) -> str:
        """The sign of the other number columns, else of the language, else of the separator."""
        others = [one for at, one in enumerate(self.told) if one and at != self.place]
        comma = sum(one.comma for one in others)
        point = sum(one.point for one in others)
        if comma != point:
            return "," if comma > point else "."
        language = language_of(self.table.headers)
        if language is not None:
            return "," if language in WITH_COMMA else "."
        return "," if self.table.how.delimiter == ";" else "."


def _watched(cells: Cells, progress: Progress) -> Iterator[str]:
    """The cells of a column, with a chance to stop now and then."""
    for index, cell in enumerate(cells):
        if index % _STEP == 0:
            progress.step(0, len(cells))
        yield cell


def _evidence(column: Column, cells: Iterable[str]) -> numbers.Evidence | None:
    return numbers.evidence(cells) if column.field in _NUMBERS else None


def _looked_at(column: Column, cells: Cells, around: _Around, answers: Answers) -> _Looked:
    if column.field in _NUMBERS:
        return _number_column(column, cells, around, answers)
    if column.field in _COORDINATES:
        return _Looked(replace(column, decimal=numbers.decimal_sign(cells, None)))
    if column.field in _DATES:
        return _date_column(column, cells, around, answers)
    return _identifier_column(column, cells) if is_identifier(column.field) else _Looked(column)


def _identifier_column(column: Column, cells: Cells) -> _Looked:
    """A column of whole numbers that a program wrote with decimals ("12345.0"), all of them."""
    texts = [text for cell in cells if (text := text_of(cell))]
    if not texts or not all(_WITH_DECIMALS.fullmatch(text) for text in texts):
        return _Looked(column)
    first, bare = texts[0], texts[0].removesuffix(".0")
    found = Finding("id_decimals", Seriousness.REMARK, None, column.name, first, bare)
    return _Looked(replace(column, has_decimals=True), finding=found)


def _number_column(column: Column, cells: Cells, around: _Around, answers: Answers) -> _Looked:
    evidence = around.evidence
    name = column.name
    scaled = replace(
        column, factor=heading_scale.factor_of(name), currency=currencies.currency_of(name)
    )
    is_asked = column.field in _TWO_MEANINGS and evidence.is_ambiguous
    proposed = evidence.sign or (_whole_sign(scaled, cells) if is_asked else None) or around.sign
    if not is_asked:
        made = replace(scaled, decimal=proposed)
        is_percent = _is_percent(made, _watched(cells, around.progress))
        return _Looked(replace(made, is_percent=is_percent))
    given = answers.to(Asked.NUMBERS, column.name)
    answer = given if given in numbers.SIGNS else proposed
    watched = _watched(cells, around.progress)
    doubles = {cell: cells[cell] for cell in watched if numbers.is_double(cell)}
    question = _column_question(Asked.NUMBERS, column, numbers.SIGNS, answer, doubles)
    question = replace(question, is_answered=given in numbers.SIGNS)
    finding = _while_open(question, "number_ambiguous", answer)
    return _Looked(replace(scaled, decimal=answer), question, finding)


def _whole_sign(column: Column, cells: Cells) -> str | None:
    """The decimal sign that makes amounts of money whole: they have two decimals, never three.

    Amounts in millions have as many as one likes.
    """
    if column.field != "link.value" or column.factor > 1:
        return None
    double = next(cell for cell in cells if numbers.is_double(cell))
    return _OPPOSITE["." if "." in double else ","]


def _is_percent(column: Column, cells: Iterable[str]) -> bool:
    """Whether shares are written as percentages: a sign says so, or a number over 1."""
    if column.field != "link.share":
        return False
    amounts = (numbers.parse_small(text_of(cell), column.decimal) for cell in cells)
    return "%" in column.name or any(
        one is not None and (one.is_percent or one.number > 1) for one in amounts
    )


def _date_column(column: Column, cells: Cells, around: _Around, answers: Answers) -> _Looked:
    evidence = dates.evidence(_watched(cells, around.progress))
    hinted = _hinted_order(column.name)
    if hinted is not None or not evidence.is_ambiguous:
        return _Looked(replace(column, order=hinted or evidence.order))
    choices = evidence.orders
    given = answers.to(Asked.DATES, column.name)
    answer = given if given in choices else evidence.order
    watched = _watched(cells, around.progress)
    doubtful = {cell: cells[cell] for cell in watched if dates.is_open(cell)}
    question = _column_question(Asked.DATES, column, choices, answer, doubtful)
    question = replace(question, is_answered=given in choices)
    finding = _while_open(question, "date_ambiguous", answer)
    return _Looked(replace(column, order=answer), question, finding)


def _hinted_order(name: str) -> str | None:
    """The order a heading names: "Start (mm/dd/yyyy)"."""
    found = _DATE_HINT.search(name.casefold())
    if found is None:
        return None
    order = "".join(_DATE_PARTS[part[0]] for part in found.groups())
    return order if order in dates.ORDERS else None


def _column_question(
    asked: Asked, column: Column, choices: tuple[str, ...], answer: str, cells: Mapping[str, int]
) -> Question:
    """A question about a column of which `cells` are in doubt."""
    return Question(
        asked=asked,
        about=column.name,
        choices=choices,
        answer=answer,
        is_answered=False,
        rows=sum(cells.values()),
        examples=tuple(text_of(cell) for cell in list(cells)[:MOST_EXAMPLES]),
    )


def _while_open(question: Question, code: str, used: str) -> Finding | None:
    """What is said of a column while nobody has answered."""
    if question.is_answered:
        return None
    return Finding(code, Seriousness.WARNING, None, question.about, question.examples[0], used)
