"""What changed, said in a sentence a buyer understands."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind, MeasureKind, Theme
from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.domain.fields import to_plain
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.labels.change_words import ChangedRecord, ChangeWords, counts_text, entry_text
from imvo_desktop.labels.instants import instant_text
from imvo_desktop.labels.labels import Labels
from tests.storage.small_chain import MILL, OWN, RECORDS

WORDS = Labels("nl")
SAY = ChangeWords(WORDS, Network(RECORDS))
BARE = Link(id="l1", supplier="mill", buyer="own")


def change(before: Link, after: Link) -> ChangedRecord:
    """A link before and after."""
    return ChangedRecord(Kind.LINK, "l1", to_plain(before), to_plain(after))


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"country_of_making": "VN"}, "Productieland van “niet bekend” naar “Vietnam”"),
        ({"certainty": "assumed"}, "Bekend of aangenomen van “Bekend” naar “Aangenomen”"),
        ({"value": 125_000}, "Waarde per jaar van “niet bekend” naar “€\N{NO-BREAK SPACE}1.250”"),
        ({"share": 0.125}, "Deel van de inkoop van “niet bekend” naar “12,5 %”"),
        ({"note": "zie mail"}, "Notitie van “niets” naar “zie mail”"),
    ],
)
def test_that_a_field_is_told_from_what_to_what(fields: dict[str, object], sentence: str) -> None:
    after = {**to_plain(BARE), **fields}
    told = SAY.lines(ChangedRecord(Kind.LINK, "l1", to_plain(BARE), after), is_named=False)
    assert told == [sentence]


def test_that_each_field_has_a_sentence_and_many_are_summed_up() -> None:
    full = next(one for one in RECORDS if isinstance(one, Link))
    told = SAY.lines(change(BARE, full), is_named=False)
    assert len(told) == 9
    assert told[-1].startswith("en nog ")


def test_that_what_hangs_on_the_record_is_named() -> None:
    risk = Risk(id="r9", theme=Theme.CHILD_LABOUR, link="l1")
    added = ChangedRecord(Kind.RISK, "r9", None, to_plain(risk))
    assert SAY.lines(added, is_named=True) == ["Risico “Kinderarbeid” toegevoegd"]
    measure = Measure(id="m9", subject="r9", kind=MeasureKind.STOP, owner="Sanne")
    gone = ChangedRecord(Kind.MEASURE, "m9", to_plain(measure), None)
    assert SAY.lines(gone, is_named=True) == ["Maatregel “Stoppen” verwijderd"]


def test_that_values_of_an_older_version_are_told_as_they_were_kept() -> None:
    old = {**to_plain(BARE), "long_gone": 1}
    told = SAY.lines(ChangedRecord(Kind.LINK, "l1", old, {**old, "unit": "kg"}), is_named=False)
    assert told == ["Eenheid van “niet bekend” naar “kg”"]


def test_that_people_and_places_are_called_by_their_names() -> None:
    assert SAY.value(Kind.LINK, "supplier", "own") == OWN.name
    assert SAY.value(Kind.LINK, "supplier", "nobody") == "iets dat weg is"
    assert SAY.value(Kind.ORGANISATION, "identifiers", to_plain(MILL)["identifiers"]).startswith(
        "KVK"
    )


def test_that_an_undo_and_what_was_blanked_say_so() -> None:
    label = EditLabel("add_organisation", (("count", 1), ("name", "Mill")))
    assert entry_text(WORDS, "undo", label) == "Ongedaan gemaakt: “Mill” toegevoegd"
    assert entry_text(WORDS, "edit", None) == "Wat dit was, is op verzoek verwijderd"


def test_that_what_would_change_is_counted() -> None:
    counts = {Kind.RISK: 3, Kind.LINK: 14, Kind.SOURCE: 1, Kind.SITE: 1}
    assert (
        counts_text(WORDS, counts) == "Dit verandert 14 leveringen, 3 risico’s, 2 andere gegevens."
    )
    assert counts_text(WORDS, {}) == "Dit verandert niets: zo is het nu ook."


def test_that_an_instant_is_the_time_of_the_place() -> None:
    assert instant_text(WORDS, "2026-05-13T12:02:00Z").startswith("13 mei 2026 ")
    assert instant_text(WORDS, "not a time") == "not a time"
