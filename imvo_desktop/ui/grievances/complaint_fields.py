"""The fields of a complaint in the form; later ones appear as far as it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.grievance import (
    Grievance,
    GrievanceChannel,
    GrievanceRole,
    GrievanceStatus,
)
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import link_name, record_name
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.grievances.person_note import PersonNoteEditor
from imvo_desktop.ui.panels.field_editors import FieldEditor, NumberEditor, TextEditor
from imvo_desktop.ui.panels.finder_editors import OrganisationEditor
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.one_editor import OneEditor
from imvo_desktop.ui.register.record_form import FormField
from imvo_desktop.ui.register.several_editor import (
    Offered,
    SeveralEditor,
    YesNoEditor,
    code_choices,
    one_of,
    yes_or_no,
)
from imvo_desktop.usecases import grievances
from imvo_desktop.usecases.typed_values import COUNT

_STATUS = GrievanceStatus
_ACTED = (_STATUS.ACTION, _STATUS.REMEDY, _STATUS.CLOSED, _STATUS.UNFOUNDED)
_REMEDIED = (_STATUS.REMEDY, _STATUS.CLOSED)

type Shown = Callable[[], Grievance | None]


def complaint_fields(document: Document, shown: Shown) -> tuple[FormField, ...]:
    """The fields in their order; `shown` gives the complaint that is shown."""
    words = document.labels
    return (*_of_receipt(document, words), *_of_place(document, words, shown), *_of_end(document))


def _of_receipt(document: Document, words: Words) -> tuple[FormField, ...]:
    channels = code_choices(GrievanceChannel, "grievance_channel", words)
    roles = code_choices(GrievanceRole, "grievance_role", words)
    themes = code_choices(Theme, "theme", words)
    note = partial(PersonNoteEditor, document)
    return (
        FormField("text", note, words.text("grievance.ask.text"), words.text("grievance.no_name")),
        FormField("theme", one_of(themes, can_be_open=True)),
        FormField("role", one_of(roles)),
        FormField("channel", one_of(channels)),
        FormField("people", _people),
        FormField("received", DayEditor),
        FormField("answer_due", DayEditor, hint=words.text("grievance.due_hint")),
        FormField("number", TextEditor),
    )


def _of_place(document: Document, words: Words, shown: Shown) -> tuple[FormField, ...]:
    def offered_risks() -> Offered:
        one, network = shown(), document.network
        found = grievances.risks_near(network, one) if one is not None else ()
        return [(each.id, record_name(network, Kind.RISK, each.id, words)) for each in found]

    def offered_measures() -> Offered:
        one = shown()
        found = grievances.measures_near(document.network, one) if one is not None else ()
        return [(each.id, _measure_name(each, words)) for each in found]

    def deliveries() -> list[tuple[object, str]]:
        one, network = shown(), document.network
        found = grievances.links_near(network, one) if one is not None else ()
        return [(each.id, link_name(network, each.id)) for each in found]

    def organisation(labels: Words, name: str) -> FieldEditor:
        editor = OrganisationEditor(labels, name)
        editor.look_in(document.network)
        return editor

    def risks(labels: Words, name: str) -> FieldEditor:
        return SeveralEditor(labels, name, offered_risks)

    def measures(labels: Words, name: str) -> FieldEditor:
        return SeveralEditor(labels, name, offered_measures)

    return (
        FormField("organisation", organisation),
        FormField("link", lambda labels, name: OneEditor(labels, name, deliveries)),
        FormField("risks", risks),
        FormField("measures", measures),
    )


def _of_end(document: Document) -> tuple[FormField, ...]:
    words = document.labels
    note = partial(PersonNoteEditor, document)
    return (
        FormField("action", note, when=_is_in(_ACTED)),
        FormField("remedy", note, words.text("grievance.ask.remedy"), when=_is_in(_REMEDIED)),
        FormField("is_satisfied", YesNoEditor, when=_is_in(_REMEDIED)),
        FormField("lesson", note, when=_is_in((_STATUS.CLOSED,))),
        FormField("closed", DayEditor, when=_is_in((_STATUS.CLOSED, _STATUS.UNFOUNDED))),
        FormField("may_share", yes_or_no, hint=words.text("grievance.share_hint")),
    )


def _measure_name(one: Measure, words: Words) -> str:
    kind = words.text(f"measure_kind.{one.kind}")
    return f"{kind}: {one.text}" if one.text else kind


def _people(labels: Words, name: str) -> FieldEditor:
    return NumberEditor(labels, name, COUNT)


def _is_in(statuses: tuple[GrievanceStatus, ...]) -> Callable[[Record], bool]:
    return lambda one: isinstance(one, Grievance) and one.status in statuses
