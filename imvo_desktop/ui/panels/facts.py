"""The facts of what is selected as fields; each committed field is one edit on all of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.fact_rows import GROUPS, FieldGroup, FieldRow
from imvo_desktop.ui.panels.field_editors import FieldEditor
from imvo_desktop.ui.panels.finder_editors import FinderEditor, OrganisationEditor, ProductEditor
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.change_part import change_part
from imvo_desktop.usecases.judge_risk import Subject

_UNITS = {"value": "€", "share": "%"}


class FactsForm(QWidget):
    """The fields of one or several links or organisations: common ones first, others in folds."""

    def __init__(self, document: Document, kind: Kind) -> None:
        super().__init__()
        self.setObjectName(f"facts.{kind}")
        self._document = document
        self._kind = kind
        self._subject = Subject(kind, ())
        self._is_warming = self._is_warm = False
        self._rows: list[FieldRow] = []
        self._editors: dict[str, FieldEditor] = {}
        self._boxes: dict[str, QWidget] = {}
        self._hint = WrappedLabel()
        self._hint.setObjectName("facts.making_hint")
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        common, *folded = GROUPS[kind]
        self._fill_group(common, layout)
        for group in folded:
            fill = partial(self._fill_group, group)
            layout.addWidget(Fold(f"facts.{group.name}", self.tr(group.title), fill))
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

    def forget(self) -> None:
        """Let go of what was shown, and of what is being typed."""
        self.show_subject(Subject(self._kind, ()))

    def show_subject(self, subject: Subject) -> None:
        """Show the fields of `subject`; what is being typed for the same one stays."""
        is_same = subject == self._subject
        self._subject = subject
        for row in self._rows:
            if not (is_same and self._editors[row.name].is_typing):
                self._show_row(row)
        self.setEnabled(not self._document.is_read_only)
        self._hint.setText(self._making_question())
        self._hint.setVisible(bool(self._hint.text()))

    def _fill_group(self, group: FieldGroup, layout: QVBoxLayout) -> None:
        """Make the fields of a group, when it is first seen."""
        for row in group.rows:
            layout.addWidget(self._make_row(row))
            self._rows.append(row)
            self._show_row(row)
        if self._is_warm:
            self._let_find()

    def _show_row(self, row: FieldRow) -> None:
        known = self._document.network.records(self._kind)
        records = [known[one] for one in self._subject.ids if one in known]
        editor = self._editors[row.name]
        if isinstance(editor, OrganisationEditor):
            editor.look_in(self._document.network)
        editor.show_values(row.value_of(one) for one in records)
        self._boxes[row.name].setVisible(len(records) <= 1 or not row.only_single)

    def _let_find(self) -> None:
        self._is_warm = True
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
        label = WrappedLabel(words.text(f"field.{row.last}") + unit, "quiet")
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
        name, value = next(iter(values.items()))
        if "." in name:
            self._document.do(change_part(network, subject.kind, there, name, value))
        elif values.keys() == {"product"} and (product is None or isinstance(product, str)):
            self._document.do(lazily.change_product(network, there, product))
        elif all(self._is_allowed(there, name, value) for name, value in values.items()):
            self._document.do(editing.change(network, subject.kind, there, **values))
        else:
            self.show_subject(subject)

    def _is_allowed(self, there: list[str], name: str, value: object) -> bool:
        """A name is never empty, and the own company is chosen by a command of its own."""
        records = map(self._document.network.records(self._kind).__getitem__, there)
        is_own_choice = any(editing.is_own_choice(one, name, value) for one in records)
        return not is_own_choice and (value is not None or name != "name")
