"""What the palette finds, and in which order."""

from __future__ import annotations

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import palette
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.palette import Entry, Group, Section, Shelf
from imvo_desktop.usecases.palette_records import criterion_of, key_of, referred, shelves
from tests.ui.chains import bicycle_bags

DUTCH, ENGLISH = Labels("nl"), Labels("en")
UNDO = Entry(Section.COMMAND, "undo", "Ongedaan maken", "Ctrl+Z", ("Undo",))
REDO = Entry(Section.COMMAND, "redo", "Opnieuw", "Ctrl+Y", ("Redo",))
COMMANDS = Shelf(Section.COMMAND, [UNDO, REDO])


def of_project() -> list[Shelf]:
    return list(shelves(bicycle_bags(), DUTCH, ENGLISH))


def shown(groups: tuple[Group, ...]) -> dict[Section | None, list[str]]:
    return {group.section: [one.text for one in group.entries] for group in groups}


def test_that_a_dutch_person_finds_a_command_by_its_english_name() -> None:
    assert shown(palette.find([COMMANDS], "undo")) == {Section.COMMAND: ["Ongedaan maken"]}


def test_that_the_section_with_the_best_fit_comes_first() -> None:
    groups = palette.find(of_project(), "garen")
    assert [group.section for group in groups] == [Section.NARROW, Section.LINK]


def test_that_organisations_come_before_deliveries_that_fit_as_well() -> None:
    found = shown(palette.find(of_project(), "weverij"))
    assert next(iter(found)) is Section.ORGANISATION
    assert found[Section.ORGANISATION] == ["Weverij Anand"]


def test_that_themes_and_countries_are_found_in_both_languages() -> None:
    for typed in ("forced labour", "dwangarbeid"):
        found = shown(palette.find(of_project(), typed))
        assert found[Section.NARROW][0] == "Thema: Dwangarbeid en mensenhandel"
    assert shown(palette.find(of_project(), "china"))[Section.NARROW] == ["Gemaakt in: China"]


def test_that_what_was_chosen_before_comes_first_among_equals() -> None:
    assert shown(palette.find([COMMANDS], "o"))[Section.COMMAND][0] == "Opnieuw"
    found = palette.find([COMMANDS], "o", recent=(UNDO,))
    assert shown(found)[Section.COMMAND][0] == "Ongedaan maken"


def test_that_at_first_what_was_chosen_before_is_shown() -> None:
    recent = palette.remembered(palette.remembered((), UNDO), REDO)
    assert shown(palette.at_first([COMMANDS], recent)) == {None: ["Opnieuw", "Ongedaan maken"]}


def test_that_choosing_again_moves_to_the_front_without_doubling() -> None:
    recent = palette.remembered(palette.remembered((UNDO,), REDO), UNDO)
    assert [one.key for one in recent] == ["undo", "redo"]


def test_that_a_reference_is_found_by_address_and_by_id() -> None:
    for typed in ("link/l3", "l3", "/home/ad/Fietstas.imvo#link/l3"):
        shelf = referred(bicycle_bags(), typed, DUTCH)
        assert shelf is not None
        found = palette.find([shelf], typed)
        assert shown(found) == {Section.REFERENCE: ["garen: Spinnerij Coimbatore → Weverij Anand"]}
    assert referred(bicycle_bags(), "weverij", DUTCH) is None


def test_that_a_measure_is_found_by_its_text() -> None:
    network = bicycle_bags()
    edit = editing.add(
        network, Measure(id="m1", subject="r1", kind=MeasureKind.STOP, text="Vakbond bellen")
    )
    network.apply(edit)
    found = shown(palette.find(shelves(network, DUTCH, ENGLISH), "vakbond"))
    assert found == {Section.MEASURE: ["Vakbond bellen"]}


def test_that_the_key_of_a_narrowing_leads_back_to_it() -> None:
    criterion = Criterion(By.PRODUCT, ("garen: rood",))
    assert criterion_of(key_of(criterion)) == criterion
