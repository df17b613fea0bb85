"""The indicator in front: what it is called, its target, and where the value of a year is from."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.passport import Domain
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.field_editors import NoteEditor, NumberEditor, TextEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.register.several_editor import one_of
from imvo_desktop.usecases import passport_edits
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.passport_rows import PassportRow
from imvo_desktop.usecases.typed_values import AMOUNT

_NOTE_HEIGHT = 6 * GRID
_YEARS_BACK, _YEARS_AHEAD = 3, 25


class IndicatorForm(QWidget):
    """Shows the fields of one indicator, and below them those of its value in one year."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._chosen: tuple[str, int | None] = ("", None)
        words = document.labels
        domains = [(one, words.text(f"report.domain.{one}")) for one in Domain]
        self.indicator = RecordForm(
            document,
            Kind.INDICATOR,
            (
                FormField("name", TextEditor, self.tr("What is counted?")),
                FormField("domain", one_of(domains)),
                FormField("unit", TextEditor),
                FormField("target", lambda labels, name: NumberEditor(labels, name, AMOUNT)),
                FormField("target_year", one_of(_years(), can_be_open=True)),
                FormField("note", lambda labels, name: NoteEditor(labels, name, _NOTE_HEIGHT)),
            ),
            "passport.indicator",
        )
        self.value = RecordForm(
            document,
            Kind.INDICATOR_VALUE,
            (FormField("source", TextEditor, self.tr("Where does this value come from?")),),
            "passport.value",
        )
        self._year = WrappedLabel(role="list_head")
        self._year.setObjectName("passport.value_year")
        self._hint = self.tr(
            "Choose an indicator to give it a target, or a value to say its source."
        )
        self._counted = self.tr("{name}. Your chain gives this number: nobody types it.")
        self._told = WrappedLabel(self._hint, "quiet")
        self._told.setObjectName("passport.told")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, 0, 0, 0)
        for part in (self._told, self._year, self.value, self.indicator):
            layout.addWidget(part)
        layout.addStretch(1)

    def show_chosen(self, row: PassportRow | None, year: int | None) -> None:
        """Show an indicator and its value in `year`; of a counted one what it counts."""
        self._chosen = (row.id if row else "", year)
        is_counted = row is not None and row.is_counted
        self._told.setText(
            self._counted.format(name=row.name) if row and is_counted else self._hint
        )
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        indicator, year = self._chosen
        network = self._document.network
        found = passport_edits.value_of(network, indicator, year) if year else None
        self.indicator.show_record(indicator)
        self.value.show_record(found.id if found else "")
        self._year.setVisible(found is not None)
        if year:
            self._year.setText(self._document.labels.text("passport.value_of", year=str(year)))
        self._told.setVisible(network.get(Kind.INDICATOR, indicator) is None)


def _years() -> list[tuple[object, str]]:
    now = int(today()[:4])
    return [(year, str(year)) for year in range(now - _YEARS_BACK, now + _YEARS_AHEAD)]
