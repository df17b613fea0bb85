"""The facts of what is selected as fields; each committed field is one edit on all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Certainty, Kind, OrganisationKind, Relevance
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import (
    CodeEditor,
    FieldEditor,
    NoteEditor,
    NumberEditor,
    TextEditor,
)
from imvo_desktop.ui.panels.finder_editors import (
    CountryEditor,
    FinderEditor,
    HsEditor,
    ProductEditor,
    SectorEditor,
)
from imvo_desktop.ui.panels.place_editor import PlaceEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.map_edits import COORDINATES, coordinate_fields, coordinates_of
from imvo_desktop.usecases.typed_values import AMOUNT, COUNT, MONEY, PERCENT, NumberForm

type Maker = Callable[[Words, str], FieldEditor]


def _number(form: NumberForm) -> Maker:
    return lambda words, name: NumberEditor(words, name, form)


def _code(prefix: str, codes: type[StrEnum]) -> Maker:
    def make(words: Words, name: str) -> FieldEditor:
        choices = [(code, words.text(f"{prefix}.{code}")) for code in codes]
        return CodeEditor(words, name, choices)

    return make


def _truth(words: Words, name: str) -> FieldEditor:
    choices = [(False, words.text("answer.no")), (True, words.text("answer.yes"))]
    return CodeEditor(words, name, choices)


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the form; `only_single` fields are not for several records at once."""

    name: str
    make: Maker
    only_single: bool = False

    def value_of(self, record: Record) -> object:
        """What the field shows of `record`."""
        if self.name == COORDINATES:
            return coordinates_of(record)
        return getattr(record, self.name)

    def fields_of(self, value: object) -> dict[str, object]:
        """What a committed value changes in a record."""
        return coordinate_fields(value) if self.name == COORDINATES else {self.name: value}


_ROWS: dict[Kind, tuple[FieldRow, ...]] = {
    Kind.LINK: (
        FieldRow("product", ProductEditor),
        FieldRow("country_of_making", CountryEditor),
        FieldRow("value", _number(MONEY)),
        FieldRow("share", _number(PERCENT)),
        FieldRow("certainty", _code("certainty", Certainty)),
        FieldRow("relevance", _code("relevance", Relevance)),
        FieldRow("relevance_reason", TextEditor),
        FieldRow("hs", HsEditor),
        FieldRow("volume", _number(AMOUNT)),
        FieldRow("unit", TextEditor),
        FieldRow("since", TextEditor),
        FieldRow("note", NoteEditor),
    ),
    Kind.ORGANISATION: (
        FieldRow("name", TextEditor, only_single=True),
        FieldRow("kind", _code("organisation_kind", OrganisationKind)),
        FieldRow("country", CountryEditor),
        FieldRow("city", TextEditor),
        FieldRow("address", TextEditor),
        FieldRow(COORDINATES, PlaceEditor, only_single=True),
        FieldRow("sector", SectorEditor),
        FieldRow("workers", _number(COUNT)),
        FieldRow("group", TextEditor),
        FieldRow("frontrunner", _truth),
        FieldRow("note", NoteEditor),
    ),
}
_UNITS = {"value": "€", "share": "%"}


class FactsForm(QWidget):
    """The fields of one or several links or organisations."""

    def __init__(self, document: Document, kind: Kind) -> None:
        super().__init__()
        self.setObjectName(f"facts.{kind}")
        self._document = document
        self._kind = kind
        self._subject = Subject(kind, ())
        self._is_warming = False
        self._editors: dict[str, FieldEditor] = {}
        self._boxes: dict[str, QWidget] = {}
        self._hint = WrappedLabel()
        self._hint.setObjectName("facts.making_hint")
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        for row in _ROWS[kind]:
            layout.addWidget(self._make_row(row))
        layout.addStretch()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what the finders need once somebody sees the fields."""
        super().showEvent(event)
        if not self._is_warming:
            self._is_warming = True
            words = self._document.labels
            job = self._document.workers.run(
                lambda progress: lazily.warm_up_finders(words, progress)
            )
            job.succeeded.connect(self._let_find)

    def show_subject(self, subject: Subject) -> None:
        """Show the fields of `subject`; what is being typed for the same one stays."""
        is_same = subject == self._subject
        self._subject = subject
        network = self._document.network
        known = network.records(subject.kind)
        records = [known[one] for one in subject.ids]
        for row in _ROWS[self._kind]:
            editor = self._editors[row.name]
            if not (is_same and editor.is_typing):
                editor.show_values(row.value_of(one) for one in records)
            self._boxes[row.name].setVisible(len(records) == 1 or not row.only_single)
        self.setEnabled(not self._document.is_read_only)
        self._hint.setText(self._making_question())
        self._hint.setVisible(bool(self._hint.text()))

    def _let_find(self) -> None:
        for editor in self._editors.values():
            if isinstance(editor, FinderEditor):
                editor.get_ready()

    def _making_question(self) -> str:
        """Where the supplier is says nothing of where the product is made: ask for it."""
        if self._kind is not Kind.LINK:
            return ""
        network = self._document.network
        known, organisations = network.links, network.organisations
        links = [known[one] for one in self._subject.ids]
        if any(link.country_of_making for link in links):
            return ""
        seats = {organisations[link.supplier].country for link in links}
        if len(seats) != 1 or None in seats:
            return self.tr("Where is it made?")
        text = self.tr("This supplier is established in {country}. Where is it made?")
        return text.format(country=self._document.labels.country(seats.pop()))

    def _make_row(self, row: FieldRow) -> QWidget:
        words = self._document.labels
        editor = row.make(words, row.name)
        editor.committed.connect(lambda value: self._commit(row.fields_of(value)))
        if isinstance(editor, ProductEditor):
            editor.completed.connect(self._commit)
        unit = f" ({_UNITS[row.name]})" if row.name in _UNITS else ""
        label = WrappedLabel(words.text(f"field.{row.name}") + unit, "quiet")
        label.setBuddy(editor)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label)
        if row.name == "country_of_making":
            layout.addWidget(self._hint)
        layout.addWidget(editor)
        self._editors[row.name] = editor
        self._boxes[row.name] = box
        return box

    def _commit(self, values: dict[str, object]) -> None:
        """Give all that is shown these values, as one edit."""
        network, subject = self._document.network, self._subject
        there = [one for one in subject.ids if network.get(subject.kind, one) is not None]
        product = values.get("product")
        if values.keys() == {"product"} and (product is None or isinstance(product, str)):
            self._document.do(lazily.change_product(network, there, product))
        elif all(self._is_allowed(name, value) for name, value in values.items()):
            self._document.do(editing.change(network, subject.kind, there, **values))
        else:
            self.show_subject(subject)

    def _is_allowed(self, name: str, value: object) -> bool:
        """A name is never empty."""
        return value is not None or name != "name"
