"""What a person made of a list outlives reading it again."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.errors import InputError
from imvo_desktop.importing.answers import Asked
from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.usecases.import_choices import NO_CHOICES
from imvo_desktop.usecases.import_readiness import Missing
from imvo_desktop.usecases.list_draft import ListDraft
from imvo_desktop.usecases.read_files import ReadOutcome
from imvo_desktop.usecases.read_table import ReadList
from imvo_desktop.usecases.remembered_lists import Remembered
from tests.importing.lists import table

LIST = "naam;land;product\nAcme;BD;shirts"
ROLE = (Asked.COUNTRY_ROLE, "land")


def outcome(text: str = LIST, remembered: Remembered | None = None) -> ReadOutcome:
    made = table(text)
    return ReadOutcome(ReadList(made, guess(made.headers, made.rows)), remembered)


def draft(text: str = LIST, remembered: Remembered | None = None) -> ListDraft:
    made = ListDraft(Path("list.csv"), "list.csv")
    made.take(outcome(text, remembered))
    return made


def test_that_a_correction_outlives_reading_the_list_again() -> None:
    made = draft()
    made.corrected["product"] = None

    made.take(outcome("plaats;naam;product\nDhaka;Acme;shirts"))

    assert made.mapping == {"plaats": "organisation.city", "naam": "organisation.name"}
    assert [made.reason(at) for at in range(3)] == ["alias", "alias", "chosen"]


def test_that_a_known_list_is_read_as_last_time_until_it_is_corrected() -> None:
    made = draft(remembered=Remembered(("organisation.name", "", "organisation.note")))

    assert made.is_known
    assert made.fields == ("organisation.name", None, "organisation.note")
    assert made.reason(0) == "as_last_time"
    made.corrected["land"] = "organisation.country"
    assert not made.is_known


def test_that_a_field_this_version_does_not_know_is_left_out() -> None:
    made = draft(remembered=Remembered(("organisation.name", "no.such_field", "")))

    assert made.fields == ("organisation.name", None, None)


def test_that_forgetting_brings_back_what_is_proposed_and_keeps_new_answers() -> None:
    made = draft(remembered=Remembered(("", "", ""), {ROLE: "both"}))
    made.answers[(Asked.COUNTRY_TEXT, "Holl.")] = "NL"

    made.forget()

    assert made.fields[0] == "organisation.name"
    assert made.answers == {(Asked.COUNTRY_TEXT, "Holl."): "NL"}


def test_that_an_answer_of_now_goes_before_one_of_last_time() -> None:
    made = draft()
    made.answers[ROLE] = "making"

    made.take(outcome(remembered=Remembered(("", "", ""), {ROLE: "both"})))

    assert made.answers == {ROLE: "making"}


def test_that_only_what_a_person_saw_or_changed_is_remembered() -> None:
    made = draft()
    assert made.to_remember() is None

    made.is_confirmed = True

    assert made.to_remember() == Remembered(
        ("organisation.name", "organisation.country", "link.product")
    )


def test_that_a_list_that_was_left_out_or_not_read_is_not_imported() -> None:
    made = draft()
    made.is_left_out = True
    failed = ListDraft(Path("x"), "x")
    failed.take(ReadOutcome(failure=InputError("file_empty")))

    assert made.to_import(NO_CHOICES) is None
    assert failed.to_import(NO_CHOICES) is None


def test_that_the_choices_go_with_the_list_as_they_are_at_that_moment() -> None:
    made = draft()
    made.answers[ROLE] = "making"
    item = made.to_import(NO_CHOICES)
    made.answers[ROLE] = "both"

    assert item is not None
    assert item.choices.answers.to(*ROLE) == "making"
    assert item.choices.file == "list.csv"


def test_that_it_says_what_is_missing() -> None:
    made = draft()
    assert made.missing("Tas BV") is None
    assert made.missing(None) is Missing.BUYER
    made.corrected["naam"] = None
    assert made.missing("Tas BV") is Missing.NAME
