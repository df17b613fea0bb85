"""A questionnaire is clear to a supplier, tells it nothing of others, and is safe to open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from imvo_desktop.domain.codes import Kind, OrganisationKind, Theme
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import countries
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import questionnaire_ids, questionnaire_out
from imvo_desktop.usecases.questionnaire_form import form_of, suppliers_to_ask, themes_asked
from imvo_desktop.usecases.safe_cells import quoted
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP, TURNED
from tests.usecases.questionnaires import DAY, made, rows_of

SUPPLIER = "knitter"


def book_of(path: Path) -> Workbook:
    return openpyxl.load_workbook(path)


def texts(path: Path) -> list[str]:
    """Every text of every sheet, hidden ones too."""
    book = book_of(path)
    return [str(cell) for sheet in book for row in sheet.values for cell in row if cell is not None]


def test_that_direct_suppliers_are_asked_by_name() -> None:
    network = chains.textile()
    own = network.own
    assert own is not None
    direct = {one.supplier for one in network.links_in(own.id)}
    found = suppliers_to_ask(network)
    assert {one.id for one in found} <= direct
    assert [one.name for one in found] == sorted(one.name for one in found)


def test_that_an_unknown_step_and_a_customer_are_asked_nothing() -> None:
    network = chains.textile()
    there = network.organisations[SUPPLIER]
    for kind in (OrganisationKind.UNKNOWN, OrganisationKind.CUSTOMER):
        changed = network.snapshot()
        changed.apply(edit("x", [Change(there, replace(there, kind=kind))]))
        assert SUPPLIER not in {one.id for one in suppliers_to_ask(changed)}
        with pytest.raises(InputError, match="questionnaire_no_delivery"):
            form_of(changed, SUPPLIER, Labels("nl"), DAY)


def test_that_it_explains_itself_in_both_languages(tmp_path: Path) -> None:
    network = chains.textile()
    dutch = book_of(made(network, SUPPLIER, tmp_path))
    english = book_of(made(network, SUPPLIER, tmp_path, "en"))
    assert dutch.sheetnames[:2] == ["Lees dit eerst", "Uw bedrijf"]
    assert english.sheetnames[:2] == ["Read this first", "Your company"]
    said = [str(cell) for row in dutch["Lees dit eerst"].values for cell in row if cell]
    assert any("Geen antwoord wordt bestraft" in one for one in said)
    assert any("geen naam" in one for one in said)


def test_that_it_names_no_other_organisation_and_no_level(tmp_path: Path) -> None:
    network = chains.textile()
    found = "\n".join(texts(made(network, SUPPLIER, tmp_path)))
    own = network.own
    assert own is not None
    for one in network.organisations.values():
        if one.id not in (SUPPLIER, own.id):
            assert one.name not in found, one.name
    words = Labels("nl")
    for level in ("very_high", "high", "medium"):
        assert words.text(f"level.{level}") not in found.split("\n")


def test_that_ids_are_hidden_and_only_answers_can_be_typed(tmp_path: Path) -> None:
    book = book_of(made(chains.textile(), SUPPLIER, tmp_path))
    assert book[questionnaire_ids.SHEET].sheet_state == "veryHidden"
    open_cells = [
        cell
        for name in book.sheetnames[:4]
        for row in book[name].iter_rows()
        for cell in row
        if not cell.protection.locked
    ]
    assert all(book[name].protection.sheet for name in book.sheetnames[:4])
    assert all(cell.value is None for cell in open_cells)
    assert len(open_cells) == sum(len(one.cells) for one in rows_of(chains.textile(), SUPPLIER))


def test_that_a_cell_for_a_country_offers_all_countries(tmp_path: Path) -> None:
    book = book_of(made(chains.textile(), SUPPLIER, tmp_path))
    offered = {row[0] for row in book["countries"].values}
    assert offered == {Labels("nl").country(code) for code in countries.all_countries()}
    rules = book["Leveringen aan ons"].data_validations.dataValidation
    assert any("countries!" in str(one.formula1) for one in rules)
    assert any(one.formula1 == '"Ja,Nee,Weet niet"' for one in rules)


def test_that_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    network = chains.textile()
    first = made(network, SUPPLIER, tmp_path).read_bytes()
    assert made(network, SUPPLIER, tmp_path).read_bytes() == first


@pytest.mark.parametrize("name", ["=1+1", "@x", "'=1"])
def test_that_names_are_letter_for_letter_and_never_a_formula(name: str, tmp_path: Path) -> None:
    network = chains.textile()
    there = network.organisations[SUPPLIER]
    link = network.links_out(SUPPLIER)[0]
    product = f"{name} {' '.join((*MARKUP, *IN_SCRIPT.values(), *TURNED))}"
    renamed = Change(there, replace(there, name=name))
    network.apply(edit("x", [renamed, Change(link, replace(link, product=product))]))
    path = made(network, SUPPLIER, tmp_path)
    cells = [cell for sheet in book_of(path) for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type in ("s", "n") for cell in cells)
    words = Labels("nl")
    assert quoted(words.text("form.title", name=name)) in texts(path)
    assert words.text("form.delivery", number=1, product=product) in texts(path)


def test_that_files_have_names_every_system_takes() -> None:
    words = Labels("en")
    names = ['A/B:C*?"<>|', "con", "a b", "A B", "", "x" * 300, "..."]
    found = questionnaire_out.file_names(names, words, DAY)
    assert len({one.casefold() for one in found}) == len(names)
    for one in found:
        assert not set('/\\:*?"<>|') & set(one)
        assert len(one) < 130
        assert one.startswith("Questionnaire")


def test_that_themes_with_a_risk_come_before_those_of_work() -> None:
    network = chains.textile()
    link = network.links_out(SUPPLIER)[0]
    assert Theme.TAX not in themes_asked(network, link)
    risk = Risk(id="tax", theme=Theme.TAX, link=link.id)
    network.apply(edit("x", [Change(None, risk)]))
    found = themes_asked(network, link)
    assert Theme.TAX in found
    assert list(found) == [one for one in Theme if one in found]


def test_that_without_anybody_to_ask_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="questionnaire_nobody"):
        questionnaire_out.write(Network(), [], tmp_path, Labels("nl"), DAY)
    assert list(tmp_path.iterdir()) == []


def test_that_every_row_has_a_number_of_its_own() -> None:
    network = chains.textile()
    for one in suppliers_to_ask(network):
        numbers = [row.number for row in rows_of(network, one.id)]
        assert len(set(numbers)) == len(numbers)
        links = {row.link for row in rows_of(network, one.id) if row.link}
        assert links <= set(network.records(Kind.LINK))
