"""Which facts of a delivery or organisation can be filled in, in which group, by which editor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import (
    Certainty,
    Kind,
    OrganisationKind,
    PlacePrecision,
    Relevance,
)
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.panels.field_editors import (
    CodeEditor,
    FieldEditor,
    NoteEditor,
    NumberEditor,
    TextEditor,
)
from imvo_desktop.ui.panels.finder_editors import (
    CountryEditor,
    HsEditor,
    OrganisationEditor,
    ProductEditor,
    SectorEditor,
)
from imvo_desktop.ui.panels.place_editor import PlaceEditor
from imvo_desktop.usecases.change_part import part_of
from imvo_desktop.usecases.map_edits import COORDINATES, coordinate_fields, coordinates_of
from imvo_desktop.usecases.typed_values import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    NumberForm,
)

type Maker = Callable[[Words, str], FieldEditor]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the form; `only_single` fields are not for several records at once.

    The name of a part of a field is that of the field, a point and that of the part.
    """

    name: str
    make: Maker
    only_single: bool = False

    def value_of(self, record: Record) -> object:
        """What the field shows of `record`."""
        return coordinates_of(record) if self.name == COORDINATES else part_of(record, self.name)

    def fields_of(self, value: object) -> dict[str, object]:
        """What a committed value changes in a record."""
        return coordinate_fields(value) if self.name == COORDINATES else {self.name: value}

    @property
    def last(self) -> str:
        """The name the field is known by to people."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields that are asked for together, under a heading that opens; the first has none."""

    name: str
    title: str
    rows: tuple[FieldRow, ...]


def _number(form: NumberForm) -> Maker:
    return lambda words, name: NumberEditor(words, name, form)


def _code(prefix: str, codes: type[StrEnum], *, may_be_open: bool = False) -> Maker:
    def make(words: Words, name: str) -> FieldEditor:
        choices: list[tuple[object, str]] = [(one, words.text(f"{prefix}.{one}")) for one in codes]
        if may_be_open:
            choices.insert(0, (None, words.text("answer.open")))
        return CodeEditor(words, name, choices)

    return make


def _truth(words: Words, name: str) -> FieldEditor:
    choices = [(False, words.text("answer.no")), (True, words.text("answer.yes"))]
    return CodeEditor(words, name, choices)


def _answer(words: Words, name: str) -> FieldEditor:
    answers = {None: "answer.open", True: "answer.yes", False: "answer.no"}
    return CodeEditor(words, name, [(one, words.text(code)) for one, code in answers.items()])


def _parts(whole: str, names: tuple[str, ...], make: Maker, **options: bool) -> list[FieldRow]:
    return [FieldRow(f"{whole}.{name}", make, **options) for name in names]


_PRECISION = _code("place_precision", PlacePrecision, may_be_open=True)
_NUMBERS = ("kvk", "vat", "lei", "os_id", "own")
_PRACTICES = ("price", "lead_time", "changes", "payment", "ending")

GROUPS: dict[Kind, tuple[FieldGroup, ...]] = {
    Kind.LINK: (
        FieldGroup(
            "common",
            "",
            (
                FieldRow("product", ProductEditor),
                FieldRow("country_of_making", CountryEditor),
                FieldRow("value", _number(MONEY)),
                FieldRow("share", _number(PERCENT)),
                FieldRow("certainty", _code("certainty", Certainty)),
                FieldRow("note", NoteEditor),
            ),
        ),
        FieldGroup(
            "relevance",
            QT_TRANSLATE_NOOP("FactsForm", "Does it matter for responsible business?"),
            (
                FieldRow("relevance", _code("relevance", Relevance)),
                FieldRow("relevance_reason", TextEditor),
            ),
        ),
        FieldGroup(
            "practices",
            QT_TRANSLATE_NOOP("FactsForm", "Own purchasing: do we add to the harm?"),
            tuple(_parts("practices", _PRACTICES, _answer)),
        ),
        FieldGroup(
            "amounts",
            QT_TRANSLATE_NOOP("FactsForm", "Code, amounts and since when"),
            (
                FieldRow("hs", HsEditor),
                FieldRow("volume", _number(AMOUNT)),
                FieldRow("unit", TextEditor),
                FieldRow("currency", TextEditor),
                FieldRow("since", TextEditor),
            ),
        ),
    ),
    Kind.ORGANISATION: (
        FieldGroup(
            "common",
            "",
            (
                FieldRow("name", TextEditor, only_single=True),
                FieldRow("kind", _code("organisation_kind", OrganisationKind)),
                FieldRow("country", CountryEditor),
                FieldRow("city", TextEditor),
                FieldRow("sector", SectorEditor),
                FieldRow("workers", _number(COUNT)),
                FieldRow("note", NoteEditor),
            ),
        ),
        FieldGroup(
            "place",
            QT_TRANSLATE_NOOP("FactsForm", "Address and place on the map"),
            (
                FieldRow("address", TextEditor),
                FieldRow("postcode", TextEditor),
                FieldRow("region", TextEditor),
                FieldRow(COORDINATES, PlaceEditor, only_single=True),
                FieldRow("place_precision", _PRECISION),
            ),
        ),
        FieldGroup(
            "numbers",
            QT_TRANSLATE_NOOP("FactsForm", "Registration numbers"),
            tuple(_parts("identifiers", _NUMBERS, TextEditor, only_single=True)),
        ),
        FieldGroup(
            "belongs",
            QT_TRANSLATE_NOOP("FactsForm", "Group, parent company and front-runner"),
            (
                FieldRow("group", TextEditor),
                FieldRow("parent", OrganisationEditor),
                FieldRow("frontrunner", _truth),
            ),
        ),
    ),
}
