"""The country of each row: of its column, of its address or of all; and what it counts for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing import country_role
from imvo_desktop.importing.answers import Answers, Asked, Question
from imvo_desktop.importing.cell_values import Column, Value, text_of
from imvo_desktop.importing.country_role import MAKING, Countries
from imvo_desktop.importing.header_language import language_of
from imvo_desktop.importing.list_columns import (
    COUNTRY,
    COUNTRY_OF_MAKING,
    MOST_EXAMPLES,
    Cells,
    ListColumns,
)
from imvo_desktop.importing.rows_above import HEADING_MARK
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.knowledge import countries, country_in_address, country_texts

type Values = dict[str, Value]

_BEHIND_NAME = re.compile(r".*\S\s*\(([^()]{2,40})\)\s*")
_SHORTEST_NAME, _LONGEST_LOOKED_AT = 4, 300
_SURE_SHORT = frozenset(("NL", "UK", "USA", "UAE", "VK"))
_ADDRESS = "organisation.address"
_PLACE = (_ADDRESS, "organisation.postcode", "organisation.city", "organisation.region")


def _of_name(name: str) -> str | None:
    """The country in brackets behind a name: "Jansen (China)". Short words may be anything."""
    found = _BEHIND_NAME.fullmatch(name) if len(name) <= _LONGEST_LOOKED_AT else None
    if found is None or country_texts.doubt_of(found[1]) is not None:
        return None
    is_sure = len(found[1]) >= _SHORTEST_NAME or found[1] in _SURE_SHORT
    return countries.resolve(found[1]) if is_sure else None


class RowCountries:
    """Completes rows one by one, and counts what it did for the questions and findings."""

    def __init__(
        self, table: Table, mapping: Mapping[str, str], looked: ListColumns, answers: Answers
    ) -> None:
        self._answers = answers
        self._language = language_of(table.headers)
        self._places = [(one.field, one.index, one.name) for one, _ in looked.of(*_PLACE)]
        columns = [(one, cells) for one, cells in looked.of(COUNTRY)]
        self._has_column = bool(columns) or any(looked.of(COUNTRY_OF_MAKING))
        self._column = columns[0][0].index if columns else None
        self._name = self._column_name(columns, looked)
        self._role = country_role.role_of(table, set(mapping.values()), self._name, answers)
        self._is_asked = "organisation.name" in mapping.values()
        self._names = next((one.index for one, _ in looked.of("organisation.name")), None)
        self._postcodes = self._code_of_postcodes(looked)
        self._of_address: dict[tuple[str, ...], str | None] = {}
        self._examples: dict[str, None] = {}
        self._with = self._without = 0
        self.findings: list[Finding] = []

    def complete(
        self, number: int, cells: Sequence[str], organisation: Values, link: Values
    ) -> None:
        """Give the row with these `cells` its country, as that of establishment, making or both."""
        country = organisation.get("country") or self._filled_in(number, cells)
        if not isinstance(country, str):
            return
        self._with += 1
        if len(self._examples) < MOST_EXAMPLES:
            self._examples[country] = None
        if self._role.code == MAKING:
            organisation.pop("country", None)
        else:
            organisation["country"] = country
        if self._role.code != country_role.ESTABLISHMENT:
            link.setdefault("country_of_making", country)

    def _column_name(self, columns: Sequence[tuple[Column, Cells]], looked: ListColumns) -> str:
        """The column countries come from: their own, that of the address, that of the names."""
        if columns:
            return columns[0][0].name.removesuffix(HEADING_MARK)
        named = (
            one.name for one, cells in looked.of("organisation.name") if any(map(_of_name, cells))
        )
        return self._address_name or next(named, "")

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the country of a row is, and which country the rows without one have."""
        found = Countries(self._name, self._with, tuple(self._examples))
        asked = (country_role.question_of(self._role, found, self._answers), self._of_all())
        return tuple(one for one in asked if one is not None)

    @property
    def all_findings(self) -> list[Finding]:
        """What was found in the rows, and what holds for all of them."""
        found = Countries(self._name, self._with, ())
        by_list = country_role.finding_of(self._role, found)
        return [*self.findings, *([by_list] if by_list is not None else [])]

    def _filled_in(self, number: int, cells: Sequence[str]) -> str | None:
        """The country of a row that names none: of its address, its name, else chosen for all."""
        if self._column is not None and text_of(cells[self._column]):
            return None
        for found in (self._from_address, self._from_name):
            code = found(number, cells)
            if code is not None:
                return code
        self._without += 1
        return self._chosen if self._is_open_for_all else None

    def _from_address(self, number: int, cells: Sequence[str]) -> str | None:
        texts = tuple(cells[index] for _, index, _ in self._places)
        if texts not in self._of_address:
            self._of_address[texts] = self._by_place(texts)
        code = self._of_address[texts]
        if code is not None:
            said = ", ".join(filter(None, map(text_of, texts)))[:200]
            self.findings.append(
                Finding("country_from_address", Seriousness.REMARK, number, self._where, said, code)
            )
        return code

    def _from_name(self, number: int, cells: Sequence[str]) -> str | None:
        if self._has_column or self._names is None:
            return None
        code = _of_name(cells[self._names])
        if code is not None:
            name = text_of(cells[self._names])
            self.findings.append(
                Finding("country_from_name", Seriousness.REMARK, number, None, name, code)
            )
        return code

    def _by_place(self, texts: Sequence[str]) -> str | None:
        """The country of an address in one cell or several, the postcode before the city."""
        order = sorted(
            zip(self._places, texts, strict=True), key=lambda one: _PLACE.index(one[0][0])
        )
        whole = ", ".join(text.strip() for _, text in order if text.strip())
        alone = [text for (field, _, _), text in order if field == _ADDRESS]
        for text in (*alone, whole):
            code = country_in_address.country_of(text, self._language)
            if code is not None:
                return code
        return (
            self._postcodes
            if any(text for (field, _, _), text in order if field == _PLACE[1])
            else None
        )

    def _code_of_postcodes(self, looked: ListColumns) -> str | None:
        cells = [cell for _, counted in looked.of(_PLACE[1]) for cell in counted]
        return country_in_address.country_of_postcodes(cells)

    def _of_all(self) -> Question | None:
        if not self._is_open_for_all or not self._without:
            return None
        return Question(
            asked=Asked.COUNTRY_OF_ALL,
            about="",
            choices=(),
            answer=self._chosen or "",
            is_answered=self._answers.to(Asked.COUNTRY_OF_ALL, "") is not None,
            rows=self._without,
        )

    @property
    def _is_open_for_all(self) -> bool:
        """Whether no column holds a country, in a list that says more than numbers."""
        return not self._has_column and self._is_asked

    @property
    def _chosen(self) -> str | None:
        code = self._answers.to(Asked.COUNTRY_OF_ALL, "")
        return code if code and countries.by_code(code) is not None else None

    @property
    def _where(self) -> str:
        return self._address_name

    @property
    def _address_name(self) -> str:
        """The name of the column with the address, else of another that says where; or blank."""
        names = {field: name for field, _, name in reversed(self._places)}
        return next((names[field] for field in _PLACE if field in names), "")
